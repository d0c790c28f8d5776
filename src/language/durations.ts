import { quantities } from './numbers.ts';
import type { Token } from './types.ts';

/** Times said without a figure, in ms. */
const IN_WORDS: readonly (readonly [said: string, ms: number])[] = [
  ['a quarter of a second', 250],
  ['a third of a second', 333],
  ['a couple of seconds', 2000],
  ['a few seconds', 3000],
  ['several seconds', 4000],
  ['about a second', 1000],
  ['around a second', 1000],
  ['roughly a second', 1000],
  ['nearly a second', 1000],
  ['almost a second', 1000],
  ['over a second', 1000],
  ['takes a second', 1000],
  ['under a second', 1000],
  ['below a second', 1000],
  ['within a second', 1000],
  ['a whole second', 1000],
  ['a full second', 1000],
  ['one and a half seconds', 1500],
  ['two and a half seconds', 2500],
  ['within a day', 864e5],
  ['within the day', 864e5],
  ['in a day', 864e5],
  ['under a day', 864e5],
  ['a day old', 864e5],
  ['a day at most', 864e5],
  ['same day', 864e5],
  ['next day', 864e5],
  ['next morning', 864e5],
  ['within a week', 7 * 864e5],
  ['a week old', 7 * 864e5],
];

/** Every length of time that is said, in ms: "60 ms", "half a second", "about a second". */
export function durations(tokens: readonly Token[]): readonly number[] {
  const counted = quantities(tokens).flatMap(({ value, unit }) => (unit === 'ms' ? [value] : []));
  const text = ` ${tokens.map((t) => t.norm).join(' ')} `;
  const found = IN_WORDS.find(([said]) => text.includes(` ${said} `));
  return found === undefined ? counted : [...counted, found[1]];
}
