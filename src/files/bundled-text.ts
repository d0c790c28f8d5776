import type { Buffer } from 'node:buffer';
import type { Content } from '../content/content.ts';
import { type Listening, listening } from '../content/phrases.ts';
import { type Held, type Index, KINDS, type Line, REST } from './bundled.ts';
import { inLittleEndian } from './little-endian.ts';
import { type Packed, packed } from './packed.ts';

/** The files that `loadBundled` reads. The first two are JSON, a line a thing, in ASCII, which takes no decoding. */
export interface BundledText {
  readonly content: string;
  /** What few starts need: the greater part of prompts, and phrases compiled. */
  readonly more: string;
  /** The numbers of the phrases, 32 bits each, the lowest byte first. */
  readonly numbers: Buffer;
}

export function bundledText(content: Content): BundledText {
  const { hash, score } = content;
  const { shared, own } = listening(content);
  const near = KINDS.flatMap((kind) =>
    Object.entries(content[kind]).map(([id, thing]) => lineOf(kind, id, without(thing, restOf(kind)))),
  );
  const numbers: Int32Array[] = [];
  const put = (phrases: Listening['shared']): Packed => {
    const { text, rows } = packed(phrases, sum(numbers));
    numbers.push(...rows);
    return text;
  };
  const far = [
    ...rests(content.prompts, 'prompts'),
    ...rests(content.signals, 'signals'),
    ...rests(content.moves, 'moves'),
    ...rests(content.concepts, 'concepts'),
    lineOf('shared', '', put(shared)),
    ...Object.entries(own).map(([id, phrases]) => lineOf('own', id, put(phrases))),
  ];
  const index: Index = { hash, score, lines: near.map(({ line }) => line), more: far.map(({ line }) => line) };
  return {
    content: textOf([{ text: asLine(index) }, ...near]),
    more: textOf(far),
    numbers: inLittleEndian(Int32Array.from(numbers.flatMap((row) => [...row]))),
  };
}

const sum = (rows: readonly Int32Array[]): number => rows.reduce((count, { length }) => count + length, 0);

/** The keys of things of a kind that stand in the second file. */
const restOf = (kind: (typeof KINDS)[number]): readonly string[] => new Map(Object.entries(REST)).get(kind) ?? [];

function without(thing: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(thing).filter(([key]) => !keys.includes(key)));
}

function rests(things: Readonly<Record<string, object>>, kind: keyof typeof REST): ReturnType<typeof lineOf>[] {
  const isRest = ([key]: readonly [string, unknown]) => restOf(kind).includes(key);
  return Object.entries(things).map(([id, thing]) =>
    lineOf(`rest of ${kind}`, id, Object.fromEntries(Object.entries(thing).filter(isRest))),
  );
}

const textOf = (lines: readonly { readonly text: string }[]): string => lines.map(({ text }) => text).join('');

function lineOf(held: Held, id: string, thing: unknown): { readonly line: Line; readonly text: string } {
  const text = asLine(thing);
  return { line: [held, id, text.length], text };
}

const asLine = (thing: unknown): string =>
  `${JSON.stringify(thing).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
