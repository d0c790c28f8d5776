import { stemmer } from 'stemmer';
import { wordSet } from './word-set.ts';

/** Forms that a suffix stemmer cannot bring together, and words it would wrongly bring together. */
const IRREGULAR: Readonly<Record<string, string>> = {
  chose: 'choose',
  chosen: 'choose',
  took: 'take',
  taken: 'take',
  fell: 'fall',
  fallen: 'fall',
  sent: 'send',
  kept: 'keep',
  ran: 'run',
  built: 'build',
  saw: 'see',
  seen: 'see',
  went: 'go',
  gone: 'go',
  gave: 'give',
  given: 'give',
  got: 'get',
  made: 'make',
  said: 'say',
  told: 'tell',
  knew: 'know',
  known: 'know',
  came: 'come',
  held: 'hold',
  left: 'leave',
  lost: 'lose',
  paid: 'pay',
  put: 'put',
  wrote: 'write',
  written: 'write',
  fed: 'feed',
  caught: 'catch',
  bought: 'buy',
  sold: 'sell',
  felt: 'feel',
  found: 'find',
  meant: 'mean',
  met: 'meet',
  showed: 'show',
  shown: 'show',
  rose: 'rise',
  risen: 'rise',
  began: 'begin',
  begun: 'begin',
  broke: 'break',
  broken: 'break',
  drove: 'drive',
  driven: 'drive',
  froze: 'freeze',
  frozen: 'freeze',
  learnt: 'learn',
  spent: 'spend',
  stood: 'stand',
  thought: 'think',
  won: 'win',
  people: 'person',
  ppl: 'person',
  children: 'child',
  criteria: 'criterion',
  indices: 'index',
  indexes: 'index',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  am: 'be',
  has: 'have',
  had: 'have',
  does: 'do',
  did: 'do',
  done: 'do',
  used: 'use',
  uses: 'use',
  using: 'use',
};

/** Stems that Porter makes of unlike words; these keep their own. */
const OWN: ReadonlySet<string> = wordSet(
  `university universal accurate service services server servers general generate news this bias canary
  precision process loss less does ids aws gas its his us as ms use one position positions experience experiences experiment experiments rps qps tps sms ops
  pr auc mse mae yes`,
);

const cache = new Map<string, string>();

/** The stem under which all forms of a word meet ("served", "serving" → "serv"). `word` is lower case. */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const base = Object.hasOwn(IRREGULAR, word) ? (IRREGULAR[word] ?? word) : word;
  const short = base.length <= 2;
  const singular = OWN.has(base) && base.endsWith('s') && OWN.has(base.slice(0, -1)) ? base.slice(0, -1) : base;
  const made = short || OWN.has(base) || /\d/.test(base) ? singular : stemmer(base);
  if (cache.size > 50_000) cache.clear();
  cache.set(word, made);
  return made;
}
