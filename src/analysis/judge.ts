import type { Content } from '../content/content.ts';
import type { Prompt } from '../content/prompt.ts';
import { type Term, termKey } from '../detectors/evidence.ts';
import { inEvidence, termsIn } from '../detectors/evidence-in.ts';
import { type Lexicon, lexicon } from '../language/lexicon.ts';
import { mentions } from '../language/mentions.ts';
import { read } from '../language/read.ts';
import type { Mention, ReadText } from '../language/types.ts';

/** Content made ready to judge with: its phrases compiled once. */
export interface Judge {
  readonly content: Content;
  /** Is this the id of a concept, rather than the key of phrases given on the spot? */
  isTerm(key: string): boolean;
  /** A text as read, with every concept mentioned in it, and what the criteria of a prompt (by its id) listen for. */
  hear(text: string, prompt?: string): { readonly read: ReadText; readonly mentions: readonly Mention[] };
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
  const shared = lexicon([
    ...Object.values(content.concepts).map(({ id, phrases }) => ({ key: id, phrases })),
    ...phrasesOf(termsOf(content)),
  ]);
  const own = ownLexicons(content);
  const above = includers(content);
  const ids = new Set(Object.keys(content.concepts));
  return {
    content,
    isTerm: (key) => ids.has(key),
    hear(text, prompt) {
      const heard = read(text);
      const found = mentions(heard, shared).flatMap((m) => [
        m,
        ...(above.get(m.concept) ?? []).map((concept) => ({ ...m, concept })),
      ]);
      const local = prompt === undefined ? null : own(prompt);
      return { read: heard, mentions: local === null ? found : [...found, ...mentions(heard, local)] };
    },
  };
}

/** A lexicon a prompt, made when it is first asked for: a session listens for its own criteria and no other prompt's. */
function ownLexicons({ prompts }: Content): (prompt: string) => Lexicon | null {
  const made = new Map<string, Lexicon>();
  return (id) => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const prompt = prompts[id];
    if (prompt === undefined) return null;
    const words = lexicon(phrasesOf(ownTerms(prompt)));
    made.set(id, words);
    return words;
  };
}

/** Every term that only this prompt listens for. */
function ownTerms({ criteria, traps, probes, curveballs }: Prompt): readonly Term[] {
  const evidence = [
    ...criteria.map((criterion) => criterion.evidence),
    ...probes.flatMap(({ after = [], answered = [], partly = [] }) => [after, answered, partly]),
    ...curveballs.map(({ followed }) => followed),
  ];
  const lists = [...evidence.flatMap((one) => inEvidence(one, [])), ...traps.flatMap(({ detect }) => termsIn(detect))];
  return lists.flatMap(({ terms }) => terms);
}

/** Phrases given on the spot, by the key of their term; a concept that is named has its own. */
function phrasesOf(terms: readonly Term[]): { key: string; phrases: readonly string[] }[] {
  const phrases = new Map<string, readonly string[]>();
  for (const term of terms) if (typeof term !== 'string') phrases.set(termKey(term), [term.say].flat());
  return [...phrases].map(([key, list]) => ({ key, phrases: list }));
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

/** Every term that holds for all prompts: those of rules, general criteria and the score. */
function termsOf(content: Content): readonly Term[] {
  const rules = [...Object.values(content.signals), ...Object.values(content.moves)];
  const lists = [
    ...rules.flatMap((rule) => termsIn(rule.detect)),
    ...[...Object.values(content.criteria), ...content.score.talks].flatMap(({ evidence }) => inEvidence(evidence, [])),
  ];
  return lists.flatMap(({ terms }) => terms);
}
