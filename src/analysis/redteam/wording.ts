/** What a class of numbers may read like. */
const NUMBERS: readonly (readonly [string, string])[] = [
  ['<number>', '100'],
  ['<percent>', '5 percent'],
  ['<time>', '5 minutes'],
  ['<money>', '10 dollars'],
  ['<rate>', '100 qps'],
];

/** The shortest and first wording that a phrase of the content allows: "(a|b) … c? <number>" reads "a 100". */
export function wordingOf(phrase: string): string {
  let text = NUMBERS.reduce((t, [name, words]) => t.replaceAll(name, words), `(${phrase})`);
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/\(([^()]*)\)(\??)/g, (_, inside: string, optional: string) =>
      optional === '?' ? '' : (inside.split('|')[0] ?? ''),
    );
  }
  const words = text
    .split(/\s+/)
    .filter((word) => word !== '' && word !== '…' && word !== '...' && !word.endsWith('?'));
  return words.map((word) => word.replace(/^=/, '')).join(' ');
}
