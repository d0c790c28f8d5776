import type { Content } from '../content/content.ts';
import { compileOwn, compileShared } from '../content/phrases.ts';
import { type Lexicon, lexiconOf } from '../language/lexicon.ts';
import { mentions } from '../language/mentions.ts';
import { isNumberWord } from '../language/number-words.ts';
import { read } from '../language/read.ts';
import { isGlue } from '../language/substance.ts';
import type { Mention, ReadText, Token } from '../language/types.ts';

/** Content made ready to judge with: its phrases compiled once. */
export interface Judge {
  readonly content: Content;
  /** Is this the id of a concept, rather than the key of phrases given on the spot? */
  readonly isTerm: (key: string) => boolean;
  /** A text as read, with every concept mentioned in it, and what the criteria of a prompt (by its id) listen for. */
  hear(text: string, prompt?: string): Heard;
}

/** A text as read, with what is mentioned in it. */
export interface Heard {
  readonly read: ReadText;
  readonly mentions: readonly Mention[];
  /** Stems of words that nothing listens for: talk of the field holds few of them. */
  readonly foreign?: ReadonlySet<string>;
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
  const shared = lexiconOf(content.compiled?.shared ?? compileShared(content));
  const own = ownLexicons(content);
  const above = includers(content);
  const ids = new Set(Object.keys(content.concepts));
  return {
    content,
    isTerm: (key) => ids.has(key),
    hear: remembering((text, prompt) => {
      const heard = read(text);
      const found: Mention[] = [];
      for (const m of mentions(heard, shared)) {
        found.push(m);
        for (const concept of above.get(m.concept) ?? []) found.push({ ...m, concept });
      }
      const local = prompt === undefined ? null : own(prompt);
      return {
        read: heard,
        mentions: local === null ? found : found.concat(mentions(heard, local)),
        foreign: foreignTo(local === null ? [shared] : [shared, local], heard),
      };
    }),
  };
}

/** Texts that are remembered at most, each with what was heard in it. */
const MOST = 500;

/** While a session goes on its log is read again with every line: what was heard before is not read once more. */
function remembering(hear: Judge['hear']): Judge['hear'] {
  const heard = new Map<string, Heard>();
  return (text, prompt) => {
    const key = `${prompt ?? ''}\n${text}`;
    const before = heard.get(key);
    if (before !== undefined) return before;
    if (heard.size >= MOST) heard.clear();
    const made = hear(text, prompt);
    heard.set(key, made);
    return made;
  };
}

function foreignTo(known: readonly Lexicon[], { tokens }: ReadText): ReadonlySet<string> {
  const foreign = new Set<string>();
  for (const token of tokens) if (isForeign(token, known)) foreign.add(token.stem);
  return foreign;
}

function isForeign({ kind, norm, stem }: Token, known: readonly Lexicon[]): boolean {
  if (kind !== 'word' || norm.length <= 2 || known.some((lexicon) => lexicon.knows(stem))) return false;
  return !isGlue(norm) && !isNumberWord(norm);
}

/** A lexicon a prompt, made when it is first asked for: a session listens for its own criteria and no other prompt's. */
function ownLexicons({ prompts, compiled }: Content): (prompt: string) => Lexicon | null {
  const made = new Map<string, Lexicon>();
  return (id) => {
    const known = made.get(id);
    if (known !== undefined) return known;
    const prompt = prompts[id];
    if (prompt === undefined) return null;
    const words = lexiconOf(compiled?.own[id] ?? compileOwn(prompt));
    made.set(id, words);
    return words;
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
