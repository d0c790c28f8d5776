import type { Proof } from '../../src/analysis/proof.ts';

const STEP = { step: 'serving', usedSeconds: 180, budgetSeconds: 600, floorSeconds: 480 };

/** A signal that fires since something was never said; three came near. */
export const FIRES: Proof = {
  kind: 'signal',
  id: 'no-safe-rollout',
  title: 'No way to release safely',
  why: 'A version that goes to everybody at once turns every mistake into an incident.',
  instead: 'Shadow it for a week, then 1 to 5 % with a number that stops it; the old version stays one switch away.',
  looksFor: [
    {
      lead: 'Fires at the last step that closes “rollout”, unless this is said anywhere:',
      anyOf: ['canary + rollout watch; in one sentence', 'safe rollout; not beside dashboards'],
    },
  ],
  concepts: [
    { name: 'canary', forms: ['canary', 'small … traffic … first', 'staff only'] },
    { name: 'unsaid', forms: [] },
  ],
  verdict: 'met',
  because: null,
  seen: [],
  steps: [STEP],
  silencedBy: [],
  nearest: [
    {
      step: 'serving',
      atSeconds: 1694,
      quote: 'there is no canary and we go live in every region on the same evening because the numbers are good',
      words: [{ text: 'canary', stance: 'negated' }],
      miss: { why: 'stance', cue: 'no' },
    },
    {
      step: 'serving',
      atSeconds: 1710,
      quote: 'Docker, canary, Kubernetes',
      words: [{ text: 'canary', stance: 'asserted' }],
      miss: { why: 'listed' },
    },
    {
      step: 'monitoring',
      atSeconds: null,
      quote: 'a canary for a day',
      words: [{ text: 'canary', stance: 'asserted' }],
      miss: { why: 'partial', has: 1, of: 2, lacks: ['rollout watch'] },
    },
  ],
};

/** A criterion that was met, more often than a page shows. */
export const MET: Proof = {
  ...FIRES,
  kind: 'criterion',
  id: 'baseline',
  title: 'a simple model or the present rules to beat',
  why: 'What would you have to beat?',
  instead: null,
  looksFor: [{ lead: 'Met where this is said:', anyOf: ['baseline'] }],
  concepts: [],
  seen: [0, 1, 2, 3].map((i) => ({
    step: 'modeling',
    atSeconds: 1290 + i,
    quote: "today's velocity rules are the\nbaseline",
    words: [{ text: 'baseline', stance: 'asserted' }],
  })),
  steps: [],
  nearest: null,
};

/** A move that nothing came near. */
export const NOTHING: Proof = { ...MET, kind: 'move', id: 'names-baseline', verdict: 'unmet', seen: [], nearest: [] };

/** A signal kept silent by what stands beside what it looks for. */
export const SILENCED: Proof = {
  ...FIRES,
  verdict: 'unmet',
  seen: [
    {
      step: 'monitoring',
      atSeconds: 2280,
      quote: 'some dashboards',
      words: [{ text: 'dashboards', stance: 'asserted' }],
    },
  ],
  steps: [],
  silencedBy: [
    { step: 'monitoring', atSeconds: 2290, quote: 'we page at 2 %', words: [{ text: 'page', stance: 'asserted' }] },
  ],
  nearest: null,
};

export const UNMEASURED: Proof = {
  ...NOTHING,
  verdict: 'unmeasured',
  because: 'the times of this session are not known',
  nearest: null,
};
