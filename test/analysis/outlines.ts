import type { Content } from '../../src/content/content.ts';
import type { LaterEvent, Log } from '../../src/session/event.ts';
import { newSession } from '../../src/session/start.ts';

/** What is said in each of the six steps. */
export type Outline = Readonly<
  Record<'requirements' | 'framing' | 'data' | 'modeling' | 'serving' | 'monitoring', readonly string[]>
>;

/** The decisions of the strong rehearsal of a prompt, as keywords. */
export const outlines: Readonly<Record<string, Outline>> = {
  fraud: {
    requirements: [
      'payments a second? p99 for checkout? → 4,000/s on sale days, 100 ms',
      'actions: approve, challenge, hold, decline; analysts 3,000 cases/day',
      'success: fraud loss 11 → 8 bps, wrong declines < 0.3%; today: rule engine',
      'assume stolen cards only, no refund abuse',
    ],
    framing: [
      'binary classification per payment, P(fraud) at authorisation',
      'label = fraud dispute or network report within 60 days; late: half of chargebacks by day 25',
      'youngest 60 days out of training, early reports as proxy',
      'costs: miss $150, false decline $10 → threshold by amount, ~6%',
      'offline: recall by value at 0.3% FPR ↔ loss in bps',
    ],
    data: [
      'at decision time: amount, merchant, country, IP, device; known before: card history; not: complaints',
      'labels: only fraud reason codes; analyst verdicts weigh more; 1 in 6 friendly fraud',
      'declined = no label: let 1 in 1,000 through at random, reweight',
      'features: counts + sums per card/device/IP, 5 min, 1 h, 1 day; IP country ≠ bank country; new device, one device with 15 cards',
      'path: Kafka → Flink → Redis, one read per request; nightly 30-day averages',
      'skew: defined once, same code live + replay, log values used at scoring, old rows rebuilt as of payment time',
    ],
    modeling: [
      'baseline: existing rules; logistic regression next',
      'GBDT over sequence network: 15 ms CPU, reason codes vs 6x machines',
      'split by time, not random: 6 months, 60-day gap, 1 month test',
      'imbalance: all frauds, 1 in 100 good, correct probabilities; calibrate on latest mature weeks',
      'precision + recall at operating point, not accuracy; replay a month → dollars saved vs rules; broken down by country, category, new cards',
    ],
    serving: [
      'payment service → risk service → counters, model → decision step (rules, thresholds) → approve / challenge / hold / decline',
      '100 ms = network 15 + features 12 + model 20 + rules 15 + log 8 + reserve 30',
      '4,000/s ÷ 400 per pod = 10, headroom → 15, two regions → 30 pods CPU',
      'shadow 2 weeks → canary 1% cards, 2 days → 10%; rollback if decline rate +10% or p99 > 90 ms',
      'A/B: unit card, metric fraud loss bps, guardrails decline rate, 4 weeks + 60 days',
    ],
    monitoring: [
      'hourly: decline rate, score distribution, share of held cases confirmed, feature staleness; PSI > 0.2 vs last 4 weeks → alert',
      'slow: weekly recall once chargebacks in vs offline; gap = skew or new fraud',
      'alert owners: latency → platform on-call switches to rules; declines +20% → risk ops adds a rule',
      'retrain weekly, at once if PSI > 0.2 for 2 days or recall -3 points',
      'chargebacks + verdicts + random sample → label table nightly → next training',
      'Redis down: request fields, tighter limits; scorer down: fall back to rules alone',
      'card testers: failed attempts per device, limit; wrong declines by country ≤ 1.5x',
    ],
  },
  churn: {
    requirements: [
      'subscribers? calls per day by the team? list nightly or real time? → 1.2M, 1,200 calls/day, file by 6:30, batch not endpoint',
      'success: kept accounts 650 → 1,200 a month; discounts < $110k; no opt-outs, not twice in 90 days',
      'assume failed payments = billing',
    ],
    framing: [
      'do calls help? randomised trial 20k; attempt $7, kept household $300 → pays above 2.3 points',
      'not risk but uplift: P(leave | no call) - P(leave | call)',
      'binary classification per account and day; label = 1 if own notice between day 4 and 60, not taken back; days 1-3 out, a call would come too late',
      'offline: precision at 26,000 for risk, uplift at 26,000 for ranking ↔ accounts kept a month',
    ],
    data: [
      'bills, usage, tickets, call log; customer table overwritten → training rows from month-end copies, as of that date, nothing later',
      'leaks: status code, number-transfer date → excluded',
      'label delay: 60 + 30 = 90 days; newest 3 copies left out of training; notices by day 14 as early proxy',
      'called = biased labels: fit risk on uncalled only, holdout',
      'features: usage last 4 weeks vs own 12; open tickets, outages; days until discount ends; usage + bills of yesterday at 3:00, tickets lag hours: fine',
      'nightly job → one snapshot table; score from it, train from the same table',
    ],
    modeling: [
      'baseline: spreadsheet rule (2.5 points); logistic regression; boosted trees over sequence network: no GPUs, reasons for agents',
      'uplift: two models on trial, called + uncalled; 20k thin → calibrated risk within groups first',
      'call log: 600k rows but biased selection → randomised rows only',
      'split by time: months 1-8 train, skip 9-10 so that windows do not overlap, test 11; not random',
      'not accuracy: everyone stays = 94%; lift in top 26k vs spreadsheet; uplift by group, tenure',
      'retrain monthly, live only if better at the cut',
    ],
    serving: [
      'night job, no service: warehouse 3:00 → snapshot → score all → list step (opt-outs, 90 days, notice) → rank by gain, cut 1,200 → dialler',
      '210 min: checks 15 + features 45 + scoring 1 (1.2M ÷ 50k/s = 24 s) + list 14 + export 15 = 90, reserve 120; one machine',
      'shadow list 2 weeks → canary 3 of 30 agents, 1 week; rollback to old list if offers per call +20%',
      'holdout 10% never called, by hash',
      'A/B: unit account, metric kept per 1,000 dials, guardrails discounts + complaints, 8 weeks + 90 days',
    ],
    monitoring: [
      'nightly row counts; daily pick-up rate, offers taken: +20% → retention lead; PSI top 20 > 0.2 → data scientist',
      '3 months: uplift vs holdout < 2.3 points → back to spreadsheet',
      'retrain monthly, at once if PSI > 0.2 for 3 nights or price rise',
      'call outcomes + notices → snapshot nightly → next training set',
      'job fails: yesterday’s list minus called; 2 nights → usage rule',
      'quiet customers leave more when called → never call; discounts teach threats → 1 offer a year; new accounts: cohort average',
    ],
  },
};

/** A session in which this was said, step after step, with no time known; by default as an outline of ten minutes. */
export function outlined(prompt: string, said: Outline, content: Content, mode: 'outline' | 'typed' = 'outline'): Log {
  const framework = content.frameworks['six-step'];
  if (framework === undefined) throw new Error('six steps are gone');
  const started = newSession({
    prompt: { id: prompt },
    framework,
    minutes: mode === 'outline' ? 10 : 45,
    mode,
    coached: false,
    origin: 'drill',
    seed: 0,
    wall: null,
    engine: '0',
    content: content.hash,
  });
  const events = Object.entries(said).flatMap(([step, lines]): LaterEvent[] => [
    { type: 'entered', step, at: null },
    ...lines.map((text): LaterEvent => ({ type: 'said', step, begun: null, at: null, text })),
  ]);
  return [started, ...events, { type: 'ended', at: null, reason: 'finished' }];
}
