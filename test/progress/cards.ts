import { RATINGS, type Scorecard } from '../../src/analysis/scorecard.ts';
import type { Repertoire } from '../../src/progress/next-drill.ts';

/** Three steps of 10, 10 and 20 minutes, and four prompts. */
export const REPERTOIRE: Repertoire = {
  frameworks: [
    {
      id: 'six-step',
      steps: [
        { id: 'framing', title: 'Framing', minutes: 10, topics: ['framing'] },
        { id: 'data', title: 'Data', minutes: 10, topics: ['data', 'features'] },
        { id: 'serving', title: 'Serving', minutes: 20, topics: ['serving', 'architecture'] },
      ],
    },
    { id: 'two-step', steps: [{ id: 'serving', title: 'Serve', minutes: 30, topics: ['serving'] }] },
  ],
  prompts: [
    {
      id: 'fraud',
      emphasis: { framing: 2 },
      criteria: [{ topic: 'framing' }, { topic: 'data' }, { topic: 'serving' }],
    },
    {
      id: 'feed',
      emphasis: { serving: 1.5 },
      criteria: [{ topic: 'framing' }, { topic: 'data' }, { topic: 'serving' }],
    },
    { id: 'rag', emphasis: { architecture: 2 }, criteria: [{ topic: 'framing' }, { topic: 'architecture' }] },
    { id: 'churn', emphasis: {}, criteria: [{ topic: 'framing' }] },
  ],
};

/** A card with these step scores, equally weighted; a total of 70 and "hire" unless told otherwise. */
export function card(scores: Readonly<Record<string, number | null>>, change: Partial<Scorecard> = {}): Scorecard {
  const measured = Object.values(scores).filter((score) => score !== null).length;
  return {
    scorecard: 1,
    source: null,
    prompt: 'fraud',
    framework: 'six-step',
    minutes: 45,
    score: 70,
    rating: RATINGS[3],
    steps: Object.entries(scores).map(([id, score]) => ({
      id,
      score,
      weight: score === null ? 0 : 1 / measured,
      lost: score === null ? 0 : (100 - score) / measured,
      budgetSeconds: null,
      usedSeconds: null,
      covered: [],
      missed: [],
    })),
    signals: [],
    moves: [],
    fix: null,
    next: null,
    engine: '0.1.0',
    content: '5f1c2a90',
    ...change,
  };
}

/** Findings of these signals. */
export function signals(...ids: readonly string[]): Scorecard['signals'] {
  return ids.map((id) => ({
    id,
    severity: 'medium',
    step: null,
    atSeconds: null,
    quote: null,
    why: 'why',
    instead: 'instead',
  }));
}
