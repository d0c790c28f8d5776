import type { Evidence, Term } from './evidence.ts';
import type { DetectorUse } from './index.ts';

/** Terms that a detector looks for, and the keys that lead to them in its options. */
export interface TermsIn {
  readonly path: readonly (string | number)[];
  readonly terms: readonly Term[];
}

/** Every list of terms in a detector's options. */
export function termsIn(use: DetectorUse): readonly TermsIn[] {
  switch (use.detector) {
    case 'says':
    case 'missing':
      return inEvidence(use.evidence, ['evidence']);
    case 'says-without':
      return [...inEvidence(use.evidence, ['evidence']), ...inEvidence(use.unless, ['unless'])];
    case 'gives-way':
      return [...inEvidence(use.evidence, ['evidence']), ...inEvidence(use.unless ?? [], ['unless'])];
    case 'hollow':
      return [...inEvidence(use.unless, ['unless']), ...inEvidence(use.sounds, ['sounds'])];
    case 'premature':
      return [...inEvidence(use.evidence, ['evidence']), ...inEvidence(use.ground, ['ground'])];
    case 'monologue':
      return inEvidence(use.checks, ['checks']);
    case 'afterthought':
      return inEvidence(use.planted, ['planted']);
    case 'off-map':
      return [
        ...use.map.flatMap((m, i) => inEvidence(m.points, ['map', i, 'points'])),
        ...inEvidence(use.parked ?? [], ['parked']),
      ];
    case 'dangling':
      return use.ledger.flatMap((entry, i) => [
        ...inEvidence(entry.stated, ['ledger', i, 'stated']),
        ...inEvidence(entry.used, ['ledger', i, 'used']),
        ...inEvidence(entry.contradicted ?? [], ['ledger', i, 'contradicted']),
        ...inEvidence(entry.takes ?? [], ['ledger', i, 'takes']),
      ]);
    case 'recites':
      return [
        { path: ['terms'], terms: use.terms },
        { path: ['unless'], terms: use.unless },
      ];
    case 'thin':
      return inEvidence(use.names?.things ?? [], ['names', 'things']);
    case 'skipped':
    case 'under-floor':
    case 'over-budget':
      return [];
  }
}

/** Every list of terms in evidence. */
export function inEvidence(evidence: Evidence, path: TermsIn['path']): readonly TermsIn[] {
  return evidence.flatMap((pattern, i) =>
    (['all', 'any', 'with', 'none'] as const).flatMap((key) => {
      const terms = pattern[key];
      return terms === undefined ? [] : [{ path: [...path, i, key], terms }];
    }),
  );
}
