import { carries } from './substance.ts';
import { wordSet } from './word-set.ts';

/** Words that fit any talk of any plan: whoever says nothing else has named nothing. */
const GENERIC: ReadonlySet<string> = wordSet(
  'absolutely accordingly actually add afraid again ago agree ah ahead ai algorithm algorithms align aligned ' +
    'all almost alone along already also always ambition ambitions amount another any anyhow anyone anything ' +
    'anyway anywhere approach appropriate aren art aspect aspects attention available aware away back bad basic ' +
    'basically bau be become becomes been begin being belief beliefs believe best better big bit boring both ' +
    'bring brings broad build builds built business buy call called came care careful carefully case cases ' +
    'certain certainly challenge challenges change choice choices clarify clarifying class clean cleaning clearly ' +
    'close closely colleague colleagues collect collecting come common company complete completely comprehensive ' +
    'concern concerns confident consider considered context continue conversation core correct couldn course ' +
    'cover covered covers critical crucial culture cutting day days deal decide decision decisions deep deeply ' +
    'definitely deliver delivers depend deserve deserved deserves depends deploy deployed deploying deployment design designed detail ' +
    'details develop didn different discipline discuss discussed discussion ditto doesn don done drive driven ' +
    'drives each early edge effective effectively efficient effort either else end ends engage engineering ' +
    'engineers enough ensure ensures enterprise entire especially essential essentially etc evaluate evaluated ' +
    'ever every everybody everyone everything everywhere evolve exactly excellence excellent excite excited ' +
    'exhaustively expect experience expert expertise experts explain extra extremely familiar far fashion feature ' +
    'feel few find firm first fit flexible flourish focus follow following forgot form forward foundation ' +
    'foundational frame framework framing frankly front full fully fundamental fundamentally further future ' +
    'gather gathering general generally get give given gives goes good grateful great grow guys hand handle ' +
    'happen happens happy hard haven having head heart help helps hesitate high higher highest highly himself hm ' +
    'hmm holistic honest honestly hope how huge huh idea ideas imagine impact importance important in include ' +
    'includes including indeed industry infrastructure initiative initiatives innovative insight insights ' +
    'interesting interviewer invest involve involved involves isn issue issues it iterate itself job journey jump key kind know ' +
    'knows landscape last later latest lead leading learn learning least leave led left less let level leverage ' +
    'life list literally little live ll longer look looking looks lot love machine made main maintain major make ' +
    'makes making many matter matters mature maturity maybe mean means meet mind mindset ml modern moment monitor ' +
    'monitored monitors more moreover most move much must myself name naturally nature necessary need needed ' +
    'needs never nevertheless new nice nobody nothing now number nutshell obvious obviously of off often oh old ' +
    'on once one oneself only open operate opinion opportunity option options order organisation organization ' +
    'otherwise our ourselves out over overall own ownership page part particular particularly partner partners ' +
    'parts pass passion passionate people perfect perfectly perhaps person personally philosophy picture piece ' +
    'pieces pipeline pipelines place plan plans play plays please plenty point points possible power powerful ' +
    'practice practices pretty principle principles priority problem problems process processes product ' +
    'production professional project proper properly proud provide put question questions quick quite rather re ' +
    'reach ready real really reason regardless relevant reliable remember require required requirement ' +
    'requirements respect respectively rest result results revisit rich right rigorous rigorously rigour robust ' +
    'role room routine rush rushed said same saw say scalable seamless second see seen sense serious seriously ' +
    'serve served serves serving set settle shape share shared should shouldn show side similar simply since ' +
    'situation skill skills skip skipping smart smooth smoothly solid solution solutions solve solving somebody ' +
    'somehow someone something somewhere sort speak special spend spirit stage stakeholder stakeholders standard ' +
    'standards start state stay step steps story strategic strategy strong strongly structure stuff succeed ' +
    'success successful such suitable suited support sure synergy system systems tackle tailored take taken takes ' +
    'talk technical technique techniques technology tell terms tested textbook themselves therefore thing things ' +
    'think thinking thorough though thought thoughtful thoughtfully thoughts thrive thus time times today ' +
    'together too tool tools top topic total touch towards train trained trains transform treat trend trends ' +
    'tried trivial true truly trust try trying turn two type types typical typically uhh ultimately understand ' +
    'understanding understood use used useful using usual usually valuable value values variety various ve vendor ' +
    'vendors version very view vision vital want wants wasn waste way ways weigh well whatever where whether ' +
    'while whole wide will willing win wise wish within without won word words work worked working works world ' +
    'worlds worry worth would wouldn year years yes yet yourself',
);

/** Forms of abstract words: fluent talk about nothing is full of them, talk of a detail is not. */
const ABSTRACT = /(?:ly|[ts]ion|ity|ness|ship|[ea]nce|.{5}ment|ful|ive|[ai]ble|ous|ism|al)s?$/;

/** Has this lower-case word the form of an abstract one? */
export function isAbstract(norm: string): boolean {
  return ABSTRACT.test(norm);
}

/** Words from which on talk has to name two things, and from which on it has to name one in so many. */
const LONGER = 16;
const LONG = 25;
const NAMED = 0.08;

/** Is this talk, of six words or more, that names nothing of its own? */
export function isEmptyTalk(words: readonly { readonly norm: string; readonly kind: string }[]): boolean {
  if (words.length < 6) return false;
  const named = new Set(
    words
      .filter((w) => w.kind === 'number' || (w.norm.length > 1 && !GENERIC.has(w.norm) && carries(w)))
      .map((w) => w.norm),
  );
  if (named.size === 0 || (words.length >= LONGER && named.size === 1)) return true;
  return (
    words.length >= LONG && [...named].filter((norm) => !isAbstract(norm)).length < Math.floor(NAMED * words.length)
  );
}
