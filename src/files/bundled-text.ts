import type { Content } from '../content/content.ts';
import { listening } from '../content/phrases.ts';
import { type Held, type Index, KINDS, type Line, REST } from './bundled.ts';
import { packed } from './packed.ts';

/** The two files that `loadBundled` reads: JSON, a line a thing, in ASCII, which takes no decoding. */
export interface BundledText {
  readonly content: string;
  /** What few starts need: the greater part of prompts, and phrases compiled. */
  readonly more: string;
}

export function bundledText(content: Content): BundledText {
  const { hash, score } = content;
  const { shared, own } = listening(content);
  const near = KINDS.flatMap((kind) =>
    Object.entries(content[kind]).map(([id, thing]) => lineOf(kind, id, kind === 'prompts' ? without(thing) : thing)),
  );
  const far = [
    ...Object.values(content.prompts).map((prompt) =>
      lineOf('rest', prompt.id, Object.fromEntries(REST.map((key) => [key, prompt[key]]))),
    ),
    lineOf('shared', '', packed(shared)),
    ...Object.entries(own).map(([id, phrases]) => lineOf('own', id, packed(phrases))),
  ];
  const index: Index = { hash, score, lines: near.map(({ line }) => line), more: far.map(({ line }) => line) };
  return { content: textOf([{ text: asLine(index) }, ...near]), more: textOf(far) };
}

/** A prompt as far as a start needs it. */
function without(prompt: object): object {
  return Object.fromEntries(Object.entries(prompt).filter(([key]) => !REST.some((rest) => rest === key)));
}

const textOf = (lines: readonly { readonly text: string }[]): string => lines.map(({ text }) => text).join('');

function lineOf(held: Held, id: string, thing: unknown): { readonly line: Line; readonly text: string } {
  const text = asLine(thing);
  return { line: [held, id, text.length], text };
}

const asLine = (thing: unknown): string =>
  `${JSON.stringify(thing).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
