import type { Content } from '../content/content.ts';
import { listening } from '../content/phrases.ts';
import { type Held, type Index, KINDS } from './bundled.ts';

/** What `loadBundled` reads: JSON, a line a thing, in ASCII, which takes no decoding. */
export function bundledText(content: Content): string {
  const { hash, score } = content;
  const { shared, own } = listening(content);
  const held = [
    ...KINDS.flatMap((kind) => Object.entries(content[kind]).map(([id, thing]) => line(kind, id, thing))),
    line('shared', '', shared),
    ...Object.entries(own).map(([id, phrases]) => line('own', id, phrases)),
  ];
  const index: Index = { hash, score, lines: held.map((one) => [one.held, one.id, one.text.length]) };
  return `${inAscii(JSON.stringify(index))}\n${held.map(({ text }) => text).join('')}`;
}

interface Line {
  readonly held: Held;
  readonly id: string;
  readonly text: string;
}

const line = (held: Held, id: string, thing: unknown): Line => ({
  held,
  id,
  text: `${inAscii(JSON.stringify(thing))}\n`,
});

const inAscii = (json: string): string =>
  json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
