import type { Evidence } from '../detectors/evidence.ts';
import { inEvidence, type TermsIn, termsIn } from '../detectors/evidence-in.ts';
import type { DetectorUse } from '../detectors/index.ts';

/** Keys and indexes that lead to a value in its file. */
export type Path = readonly (string | number)[];

/** A concept's id where a rule or criterion names it. */
export interface NamedConcept {
  readonly path: Path;
  readonly id: string;
}

/** The concepts that evidence names, each with its place; phrases given on the spot are none. */
export function conceptsIn(evidence: Evidence, path: Path): NamedConcept[] {
  return named(inEvidence(evidence, path));
}

/** The concepts that a rule's detector is told to look for. */
export function conceptsOf(use: DetectorUse, path: Path): NamedConcept[] {
  return named(termsIn(use)).map((concept) => ({ ...concept, path: [...path, ...concept.path] }));
}

function named(lists: readonly TermsIn[]): NamedConcept[] {
  return lists.flatMap(({ path, terms }) =>
    terms.flatMap((term, i) => (typeof term === 'string' ? [{ path: [...path, i], id: term }] : [])),
  );
}

/** The topics that a rule's detector speaks of. */
export function topicsOf(use: DetectorUse, path: Path): { readonly path: Path; readonly topic: string }[] {
  const single = 'topic' in use ? [{ path: [...path, 'topic'], topic: use.topic }] : [];
  const listed = 'topics' in use ? (use.topics ?? []) : [];
  return [...single, ...listed.map((topic, i) => ({ path: [...path, 'topics', i], topic }))];
}
