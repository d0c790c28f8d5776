import type { Fact } from '../content/prompt.ts';
import { isGlue } from '../language/substance.ts';
import { tokenize } from '../language/tokenize.ts';
import { wordSet } from '../language/word-set.ts';

/** A word of a question. */
interface Word {
  readonly norm: string;
  readonly stem: string;
}

/** How like a question is to facts. */
export interface Likeness {
  /** The share of its telling words that facts know, 0 to 1. */
  known(words: readonly Word[], facts: readonly Fact[]): number;
  /** What a question and the way of asking for a fact that is nearest to it have in common, 0 to 1. */
  nearest(words: readonly Word[], fact: Fact): number;
}

/** A word that stands in what the fact says, and in no way of asking for it, tells less. */
const SAID = 0.7;

/** "How long are they?" tells nothing by its words: a phrase may be enough, likeness alone is not. */
const SILENT = 0.5;

/**
 * How like a question is to facts: the share of its telling words that stand in the ways of asking for them, in their
 * phrases, or in what they say. A word tells the more, the fewer facts know it (inverse document frequency).
 */
export function likeness(facts: readonly Fact[]): Likeness {
  const known = new Map(facts.map((fact) => [fact, wordsOf(fact)]));
  const count = new Map<string, number>();
  for (const { asked, said } of known.values()) {
    for (const stem of new Set([...asked, ...said])) count.set(stem, (count.get(stem) ?? 0) + 1);
  }
  const weight = (stem: string): number => {
    // A word that no fact knows is as telling as one that a single fact does: it is about something else.
    return Math.log(1 + facts.length / (count.get(stem) ?? 1));
  };
  const sum = (stems: Iterable<string>): number => [...stems].reduce((total, stem) => total + weight(stem), 0);
  return {
    known(words, among) {
      const telling = words.filter(isTelling);
      const all = sum(telling.map(({ stem }) => stem));
      if (all === 0) return SILENT;
      const share = (stem: string): number =>
        Math.max(
          0,
          ...among.map((fact) => (known.get(fact)?.asked.has(stem) ? 1 : known.get(fact)?.said.has(stem) ? SAID : 0)),
        );
      return telling.reduce((total, w) => total + weight(w.stem) * share(w.stem), 0) / all;
    },
    nearest(words, fact) {
      const said = new Set(words.map(({ stem }) => stem));
      const overlaps = (known.get(fact)?.lines ?? []).map((line) => {
        const both = sum([...said].filter((stem) => line.has(stem)));
        return both / sum(new Set([...said, ...line]));
      });
      return Math.max(0, ...overlaps);
    },
  };
}

const isTelling = ({ norm }: Word): boolean => !isGlue(norm) && !ASKING.has(norm);

interface FactWords {
  /** Of the ways of asking and the phrases together, of what the fact says, and of each way of asking. */
  readonly asked: ReadonlySet<string>;
  readonly said: ReadonlySet<string>;
  readonly lines: readonly ReadonlySet<string>[];
}

function wordsOf({ asked, when, say }: Fact): FactWords {
  const stems = (texts: readonly string[]): ReadonlySet<string> =>
    new Set(texts.flatMap((text) => tokenize(text.replace(/[()|?…=<>]/g, ' ')).tokens.map(({ stem }) => stem)));
  return { asked: stems([...asked, ...when]), said: stems([say]), lines: asked.map((line) => stems([line])) };
}

/** Words with which one asks, whatever for. */
const ASKING: ReadonlySet<string> = wordSet(
  `how what which who whom whose when where why whether many much often long late soon quick fast far big large tell
  know understand like learn find curious wonder ask question please sure roughly maybe approximately actually ok so um
  well thing things kind sort lot get gets got have has need needs want wants expect let give say think mean talk
  see look am m re ve d s t ll there any some still also even just already really current currently today now right
  then here us people system model it assume assumption exist available possible idea sense figure number stay remain`,
);
