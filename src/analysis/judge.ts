import type { Content } from '../content/content.ts';
import { type Term, termKey } from '../detectors/evidence.ts';
import { inEvidence, termsIn } from '../detectors/evidence-in.ts';
import { type Lexicon, lexicon } from '../language/lexicon.ts';
import { mentions } from '../language/mentions.ts';
import { read } from '../language/read.ts';
import type { Mention, ReadText } from '../language/types.ts';

/** Content made ready to judge with: its phrases compiled once. */
export interface Judge {
  readonly content: Content;
  /** A text as read, with every concept mentioned in it. */
  hear(text: string): { readonly read: ReadText; readonly mentions: readonly Mention[] };
}

const judges = new WeakMap<Content, Judge>();

/** The judge of some content; compiled at the first call. */
export function judgeOf(content: Content): Judge {
  const known = judges.get(content);
  if (known !== undefined) return known;
  const made = compile(content);
  judges.set(content, made);
  return made;
}

function compile(content: Content): Judge {
  const phrases = new Map<string, readonly string[]>();
  for (const concept of Object.values(content.concepts)) phrases.set(concept.id, concept.phrases);
  for (const term of termsOf(content)) if (typeof term !== 'string') phrases.set(termKey(term), [term.say].flat());
  const words: Lexicon = lexicon([...phrases].map(([key, list]) => ({ key, phrases: list })));
  const above = includers(content);
  return {
    content,
    hear(text) {
      const heard = read(text);
      const found = mentions(heard, words).flatMap((m) => [
        m,
        ...(above.get(m.concept) ?? []).map((concept) => ({ ...m, concept })),
      ]);
      return { read: heard, mentions: found };
    },
  };
}

/** For each concept, those that include it, directly or through others. */
function includers({ concepts }: Content): ReadonlyMap<string, readonly string[]> {
  const above = new Map<string, string[]>();
  const climb = (top: string, id: string, seen: ReadonlySet<string>): void => {
    for (const part of concepts[id]?.includes ?? []) {
      if (seen.has(part)) continue;
      const list = above.get(part) ?? [];
      if (!list.includes(top)) above.set(part, [...list, top]);
      climb(top, part, new Set([...seen, part]));
    }
  };
  for (const id of Object.keys(concepts)) climb(id, id, new Set([id]));
  return above;
}

/** Every term that content names, in rules, criteria and the score. */
function termsOf(content: Content): readonly Term[] {
  const rules = [...Object.values(content.signals), ...Object.values(content.moves)];
  const criteria = [...Object.values(content.criteria), ...Object.values(content.prompts).flatMap((p) => p.criteria)];
  const lists = [
    ...rules.flatMap((rule) => termsIn(rule.detect)),
    ...[...criteria, ...content.score.talks].flatMap(({ evidence }) => inEvidence(evidence, [])),
  ];
  return lists.flatMap(({ terms }) => terms);
}
