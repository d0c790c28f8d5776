import type { Scorecard, StepScore } from '../../src/analysis/scorecard.ts';
import type { ReportFacts } from '../../src/report/facts.ts';

const ratings = { 'strong-hire': 82, hire: 66, borderline: 52, 'no-hire': 34 };

/** Titles and dates for the cards below. */
export const FACTS: ReportFacts = {
  titles: {
    prompt: 'Card fraud at checkout',
    framework: 'Six steps',
    steps: new Map([
      ['requirements', 'Requirements'],
      ['framing', 'Problem framing'],
      ['data', 'Data and features'],
      ['modeling', 'Modeling and training'],
      ['serving', 'Serving and inference'],
      ['monitoring', 'Monitoring and iteration'],
    ]),
    criteria: new Map([
      ['scale', 'transactions a second at peak'],
      ['latency', 'what p99 checkout can bear'],
      ['cost-of-mistakes', 'the cost of a missed fraud against a false alarm'],
      ['label-delay', 'how late a chargeback confirms the label'],
      ['metric', 'precision at the review capacity, not accuracy'],
      ['velocity', 'counts and sums over recent windows'],
      ['one-feature-path', 'one computation of features for training and serving'],
      ['owners', 'source systems and who owns them'],
      ['baseline', 'a simple model or the present rules to beat'],
      ['imbalance', 'what extreme imbalance changes in training'],
      ['calibration', 'calibrated scores, since a threshold acts on them'],
      ['hop-budget', 'a latency budget for each hop'],
      ['rollout', 'shadow, then canary, with what is watched'],
      ['capacity', 'replicas from load and throughput'],
      ['drift', 'which distribution is compared, and how'],
      ['trigger', 'what starts retraining'],
      ['loop', 'reviewed cases flowing back as labels'],
      ['fallback', 'rules as a fallback when the model fails'],
    ]),
    weights: new Map([
      ['scale', 3],
      ['rollout', 3],
      ['trigger', 2],
    ]),
    signals: new Map([
      ['jumps-to-model', 'Names a model before the problem'],
      ['no-safe-rollout', 'No safe rollout'],
      ['dashboards-only', 'Monitoring is dashboards'],
      ['serving-starved', 'Serving got too little time'],
      ['no-retraining-trigger', 'Nothing starts retraining'],
      ['over-budget', 'A step ran over its budget'],
      ['skips-step', 'A step was skipped'],
    ]),
    moves: new Map([
      ['confirms-scope', 'Confirms the scope'],
      ['names-baseline', 'Names a baseline'],
      ['ties-metric-to-business', 'Ties the metric to the business'],
      ['budgets-latency', 'Budgets the latency by hop'],
      ['detects-drift', 'Says how drift is detected'],
      ['closes-loop', 'Closes the loop'],
    ]),
    missing: new Set(['no-safe-rollout', 'no-retraining-trigger']),
  },
  ratings,
  date: '2026-11-21 14:05',
  program: 'mlsd',
};

/** `[used, budget]` in seconds; covered and missed criteria as words. */
function step(
  id: string,
  score: number,
  weight: number,
  time: readonly [number, number],
  covered: string,
  missed: string,
): StepScore {
  const [usedSeconds, budgetSeconds] = time;
  const ids = (words: string) => words.split(' ').filter((word) => word !== '');
  const lost = weight * (100 - score);
  return { id, score, weight, lost, budgetSeconds, usedSeconds, covered: ids(covered), missed: ids(missed) };
}

const STAMP = { engine: '0.1.0', content: '5f1c2a90' };

/** A good answer that ran over in data. */
export const STRONG: Scorecard = {
  scorecard: 1,
  source: null,
  prompt: 'fraud',
  framework: 'six-step',
  minutes: 45,
  score: 78.4,
  rating: 'hire',
  steps: [
    step('requirements', 91, 0.12, [268, 300], 'scale latency cost-of-mistakes', ''),
    step('framing', 83.3, 0.16, [312, 300], 'metric', 'label-delay'),
    step('data', 71, 0.2, [641, 480], 'velocity one-feature-path', 'owners'),
    step('modeling', 85.6, 0.16, [371, 402], 'baseline imbalance calibration', ''),
    step('serving', 68, 0.2, [598, 600], 'hop-budget rollout', 'capacity'),
    step('monitoring', 76, 0.16, [287, 300], 'drift loop fallback', 'trigger'),
  ],
  signals: [
    {
      id: 'no-retraining-trigger',
      severity: 'medium',
      step: 'monitoring',
      atSeconds: null,
      quote: null,
      why: 'Fraud changes every week. Without a trigger a model is retrained when somebody remembers, which is after the losses.',
      instead:
        '“I would retrain nightly on a rolling window, and at once when precision at review capacity drops by two points.”',
    },
    {
      id: 'over-budget',
      severity: 'low',
      step: 'data',
      atSeconds: null,
      quote: null,
      why: 'The minutes come out of the steps behind it, and those leave the last impression.',
      instead: 'When half the budget is gone, say what you leave out and offer to come back to it.',
    },
  ],
  moves: [
    {
      id: 'confirms-scope',
      step: 'requirements',
      atSeconds: 20,
      quote: 'so 2,000 a second at peak, 100 ms at p99, and we may block: is that right?',
    },
    {
      id: 'ties-metric-to-business',
      step: 'framing',
      atSeconds: 402,
      quote: 'precision at the 500 cases a day that reviewers can take, because that is the money we get back',
    },
    { id: 'names-baseline', step: 'modeling', atSeconds: 1290, quote: "today's velocity rules are the baseline" },
    {
      id: 'budgets-latency',
      step: 'serving',
      atSeconds: 1705,
      quote: '10 ms for features, 20 for the model, 20 for the network, so half of the 100 is still free',
    },
    {
      id: 'closes-loop',
      step: 'monitoring',
      atSeconds: 2440,
      quote: 'every reviewed case becomes a label the next morning',
    },
  ],
  fix: {
    id: 'no-retraining-trigger',
    text: 'Say what starts retraining: a schedule, and a drop in a metric that overrides it.',
    points: 4.5,
  },
  next: {
    args: ['drill', 'feed-ranking', '--step', 'serving'],
    reason: 'Serving and inference cost 6.4 points, more than any other step: the same step on another question.',
  },
  ...STAMP,
};

/** A weak answer: model first, little serving, dashboards. */
export const WEAK: Scorecard = {
  ...STRONG,
  score: 31.2,
  rating: 'strong-no-hire',
  steps: [
    step('requirements', 22, 0.12, [95, 300], '', 'scale latency cost-of-mistakes'),
    step('framing', 35, 0.16, [240, 351], 'metric', 'label-delay'),
    step('data', 52, 0.2, [451, 480], 'velocity', 'one-feature-path owners'),
    step('modeling', 66, 0.16, [1503, 480], 'baseline imbalance', 'calibration'),
    step('serving', 18, 0.2, [171, 310], '', 'hop-budget rollout capacity fallback owners'),
    step('monitoring', 0, 0.16, [0, 240], '', 'drift trigger loop fallback'),
  ],
  signals: [
    {
      id: 'jumps-to-model',
      severity: 'high',
      step: 'requirements',
      atSeconds: 12,
      quote:
        "I'd use XGBoost here, or honestly a transformer over the transaction sequence,\nbecause those are just the strongest models on this kind of data and we can tune it from there",
      why: 'A model chosen before scale, latency and the cost of mistakes are known is a guess, and the interviewer hears that you would build it that way.',
      instead:
        '“Before I design anything: how many transactions a second, what p99 can checkout bear, and what does a wrong block cost?”',
    },
    {
      id: 'no-safe-rollout',
      severity: 'high',
      step: 'serving',
      atSeconds: null,
      quote: null,
      why: 'A model that blocks payments can lose a day of revenue in an hour.',
      instead:
        '“Shadow for a week, then 1 % of traffic with approval rate and losses watched, then 10 and 100, one command to roll back.”',
    },
    {
      id: 'serving-starved',
      severity: 'high',
      step: 'serving',
      atSeconds: null,
      quote: null,
      why: 'Serving is where the round is decided; three minutes after twenty-five on training is the classic way to fail it.',
      instead: 'Watch the status line: when modeling is used up, move on and offer to return.',
    },
    {
      id: 'skips-step',
      severity: 'high',
      step: 'monitoring',
      atSeconds: null,
      quote: null,
      why: 'A step nobody heard counts as a step you do not know.',
      instead: 'Give every step one sentence, even with a minute left.',
    },
    {
      id: 'over-budget',
      severity: 'low',
      step: 'modeling',
      atSeconds: null,
      quote: null,
      why: 'The minutes come out of the steps behind it, and those leave the last impression.',
      instead: 'When half the budget is gone, say what you leave out and offer to come back to it.',
    },
  ],
  moves: [
    {
      id: 'names-baseline',
      step: 'modeling',
      atSeconds: 905,
      quote: 'logistic regression first, so we know what the rest buys us',
    },
  ],
  fix: {
    id: 'jumps-to-model',
    text: 'Open with three questions: scale, latency, and what a wrong decision costs.',
    points: 11,
  },
  next: {
    args: ['drill', 'fraud'],
    reason: 'More was missing than was there: take the same question again while it is fresh.',
  },
};

/** Lines from standard input: no times. */
export const UNTIMED: Scorecard = {
  ...STRONG,
  steps: STRONG.steps.map((s) => ({ ...s, budgetSeconds: null, usedSeconds: null })),
  signals: STRONG.signals.slice(0, 1),
  moves: STRONG.moves.map((move) => ({ ...move, atSeconds: null })),
};

/** End of input at once. */
export const SILENT: Scorecard = {
  ...STRONG,
  score: null,
  rating: null,
  steps: STRONG.steps.map((s) => ({
    ...s,
    score: null,
    weight: 0,
    lost: 0,
    budgetSeconds: null,
    usedSeconds: null,
    covered: [],
    missed: [],
  })),
  signals: [],
  moves: [],
  fix: null,
  next: null,
};
