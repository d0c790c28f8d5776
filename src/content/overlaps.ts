import { read } from '../language/read.ts';
import type { Content } from './content.ts';
import type { Prompt } from './prompt.ts';
import type { Path } from './terms.ts';

/** A sentence of a prompt that stands in another prompt as well. */
export interface Overlap {
  readonly prompt: string;
  readonly path: Path;
  readonly sentence: string;
  /** The prompts that have it too. */
  readonly others: readonly string[];
}

/** Words from which a sentence is somebody's own; shorter ones are everybody's. */
const OWN_FROM = 8;

/** Sentences of criteria, probes, curveballs, traps and exemplars that stand in two prompts, at each of their places. */
export function overlaps({ prompts }: Content): Overlap[] {
  const said = Object.values(prompts).flatMap((prompt) =>
    textsOf(prompt).flatMap(({ path, text }) =>
      sentencesOf(text).map((sentence) => ({ prompt: prompt.id, path, ...sentence })),
    ),
  );
  const holders = new Map<string, Set<string>>();
  for (const { key, prompt } of said) holders.set(key, (holders.get(key) ?? new Set()).add(prompt));
  return said.flatMap(({ key, prompt, path, sentence }) => {
    const others = [...(holders.get(key) ?? [])].filter((id) => id !== prompt);
    return others.length === 0 ? [] : [{ prompt, path, sentence, others }];
  });
}

interface Text {
  readonly path: Path;
  readonly text: string;
}

function textsOf({ criteria, probes, curveballs, traps, exemplar }: Prompt): Text[] {
  const fields = <T extends object>(kind: string, things: readonly T[], pick: (thing: T) => object): Text[] =>
    things.flatMap((thing, i) => Object.entries(pick(thing)).flatMap(([key, value]) => strings(value, [kind, i, key])));
  return [
    ...fields('criteria', criteria, ({ title, hint }) => ({ title, hint })),
    ...fields('probes', probes, ({ ask, good, deeper }) => ({ ask, good, deeper })),
    ...fields('curveballs', curveballs, ({ say, good }) => ({ say, good })),
    ...fields('traps', traps, ({ title, why, instead }) => ({ title, why, instead })),
    ...strings(exemplar, ['exemplar']),
  ];
}

function strings(value: unknown, path: Path): Text[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    strings(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function sentencesOf(text: string): { readonly key: string; readonly sentence: string }[] {
  const { tokens, sentences, raw } = read(text);
  return sentences
    .filter(({ from, to }) => to - from >= OWN_FROM)
    .map(({ from, to, start, end }) => ({
      key: tokens
        .slice(from, to)
        .map(({ norm }) => norm)
        .join(' '),
      sentence: raw.slice(start, end),
    }));
}
