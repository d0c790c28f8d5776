import { type Term, termKey } from '../detectors/evidence.ts';
import { inEvidence, termsIn } from '../detectors/evidence-in.ts';
import { type CompiledPhrases, compilePhrases, type Entries } from '../language/lexicon.ts';
import type { Content } from './content.ts';
import type { Prompt } from './prompt.ts';

/** All phrases that content listens for, compiled: those of every session, and by its id those of a prompt alone. */
export interface Listening {
  readonly shared: CompiledPhrases;
  readonly own: Readonly<Record<string, CompiledPhrases>>;
}

/** Compiles the phrases of all content: the build does so once for what is bundled. */
export function listening(content: Content): Listening {
  const own = Object.values(content.prompts).map((prompt) => [prompt.id, compileOwn(prompt)] as const);
  return { shared: compileShared(content), own: Object.fromEntries(own) };
}

/** Concepts by their ids, and the phrases given on the spot in rules, general criteria and the score. */
export function compileShared(content: Content): CompiledPhrases {
  const concepts = Object.values(content.concepts).map(({ id, phrases }) => ({ key: id, phrases }));
  return compilePhrases([...concepts, ...phrasesOf(sharedTerms(content))]);
}

/** What only a prompt listens for. */
export function compileOwn(prompt: Prompt): CompiledPhrases {
  return compilePhrases(phrasesOf(ownTerms(prompt)));
}

function sharedTerms(content: Content): readonly Term[] {
  const rules = [...Object.values(content.signals), ...Object.values(content.moves)];
  const evidence = [...Object.values(content.criteria), ...content.score.talks].map((one) => one.evidence);
  const lists = [...rules.flatMap(({ detect }) => termsIn(detect)), ...evidence.flatMap((one) => inEvidence(one, []))];
  return lists.flatMap(({ terms }) => terms);
}

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
function phrasesOf(terms: readonly Term[]): Entries {
  const phrases = new Map<string, readonly string[]>();
  for (const term of terms) if (typeof term !== 'string') phrases.set(termKey(term), [term.say].flat());
  return [...phrases].map(([key, list]) => ({ key, phrases: list }));
}
