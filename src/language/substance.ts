import { isNumberWord } from './number-words.ts';

/** Words that tie terms together; a stretch of terms without them is a list. */
const GLUE: ReadonlySet<string> = new Set(
  (
    'a an the i we you he she it they them us our my your this that these those there is are was were be been do does did ' +
    'have has had will would should can could may might must to for of with by from at on in into over under per than then ' +
    'if when because since so but not no never before after until while which who what how as and or arrow equals each every ' +
    'about through onto off out up down only also just between against without within during instead once where whose ' +
    'its their his her one both all any some first second last next more less same while whereas whether via plus like such '
  ).split(' '),
);

/** Words that decide something, however short the note: "use embeddings, keep the rules". */
const DECIDES: ReadonlySet<string> = new Set(
  'use uses used choose pick take takes keep prefer start begin drop send sends go goes'.split(' '),
);

/** Does this stretch of words merely list terms, with nothing that decides, explains or quantifies? */
export function merelyLists(
  words: readonly { readonly norm: string; readonly kind: string }[],
  commas: number,
): boolean {
  if (words.length < 4) return false;
  const perItem = words.length / (commas + 1);
  if (commas >= 3 && perItem <= 3.5) return tiedShare(words) < 0.2;
  return words.length >= 8 && tiedShare(words) < 0.08;
}

/** The share of words that tie others together, decide or quantify. */
export function tiedShare(words: readonly { readonly norm: string; readonly kind: string }[]): number {
  const ties = (norm: string): boolean => (GLUE.has(norm) || DECIDES.has(norm)) && norm !== 'and' && norm !== 'or';
  const glue = words.filter((w) => ties(w.norm)).length;
  const numbers = words.filter((w) => w.kind === 'number' || isNumberWord(w.norm)).length;
  return (glue + numbers) / words.length;
}

/** Does this lower-case word only tie others together? */
export function isGlue(norm: string): boolean {
  return GLUE.has(norm);
}

/** Words that carry something: neither glue nor filler. */
export function contentWords(words: readonly { readonly norm: string }[]): number {
  return words.filter(carries).length;
}

/** Does this lower-case word carry something: is it neither glue nor filler? */
export function carries({ norm }: { readonly norm: string }): boolean {
  return !GLUE.has(norm) && !FILLER.has(norm);
}

const FILLER: ReadonlySet<string> = new Set(
  'um uh er hmm ok okay yeah well like so right obvious obviously next done skip step pass nothing standard sure fine think guess believe clear move moving go going gone let lets thats get getting know mean say said talk come jump straight already covered cover really quick quickly much here easy simple trivial framing modeling modelling model data serving monitoring requirements features evaluation training usual now comes yes sort thing things kind stuff onward then onwards im were ill me see sorry unfortunately left thank thanks'.split(
    ' ',
  ),
);
