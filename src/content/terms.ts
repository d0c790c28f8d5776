import type { Evidence } from '../detectors/evidence.ts';
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
  return evidence.flatMap((pattern, i) =>
    (['all', 'any', 'with', 'none'] as const).flatMap((key) =>
      (pattern[key] ?? []).flatMap((term, j) =>
        typeof term === 'string' ? [{ path: [...path, i, key, j], id: term }] : [],
      ),
    ),
  );
}

/** The concepts that a rule's detector is told to look for. */
export function conceptsOf(use: DetectorUse, path: Path): NamedConcept[] {
  const at = (key: string, evidence: Evidence) => conceptsIn(evidence, [...path, key]);
  switch (use.detector) {
    case 'says':
    case 'missing':
      return at('evidence', use.evidence);
    case 'says-without':
      return [...at('evidence', use.evidence), ...at('unless', use.unless)];
    case 'hollow':
      return [...at('unless', use.unless), ...at('sounds', use.sounds)];
    case 'premature':
      return [...at('evidence', use.evidence), ...at('ground', use.ground)];
    case 'monologue':
      return at('checks', use.checks);
    case 'skipped':
    case 'under-floor':
    case 'over-budget':
      return [];
  }
}

/** The topics that a rule's detector speaks of. */
export function topicsOf(use: DetectorUse, path: Path): { readonly path: Path; readonly topic: string }[] {
  const named = 'topic' in use ? [{ path: [...path, 'topic'], topic: use.topic }] : [];
  const listed = 'topics' in use ? (use.topics ?? []) : [];
  return [...named, ...listed.map((topic, i) => ({ path: [...path, 'topics', i], topic }))];
}
