const NUMBER_WORDS: ReadonlySet<string> = new Set(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half ' +
    'k m bn couple'
  ).split(' '),
);

const ZERO = '0'.charCodeAt(0);

/** Is this lower-case word part of a number said in words ("two hundred")? */
export function isNumberWord(norm: string): boolean {
  const first = norm.charCodeAt(0);
  return (first >= ZERO && first <= ZERO + 9) || NUMBER_WORDS.has(norm);
}
