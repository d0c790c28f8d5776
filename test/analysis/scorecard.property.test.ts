import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { untimed } from '../../src/analysis/redteam/twisted.ts';
import { RATINGS, type Scorecard } from '../../src/analysis/scorecard.ts';
import type { Rehearsal, Turn } from '../../src/content/rehearsal.ts';
import { bundledContent } from '../content.ts';
import { scored } from './given.ts';
import { sayingsIn, sessions } from './sessions.ts';

const content = bundledContent();
const sayings = sayingsIn(content);

const holds = (name: string, check: (session: Rehearsal, card: Scorecard) => void, numRuns = 100) =>
  it(name, { timeout: 60_000 }, () =>
    fc.assert(
      fc.property(sessions(content, sayings), (session) => check(session, scored(session, content))),
      { numRuns },
    ),
  );

describe('whatever was said and when', () => {
  holds('the score is from 0 to 100 in tenths, with a rating; both null where nothing was said', (session, card) => {
    if (session.turns.every(({ say }) => say === undefined)) {
      expect([card.score, card.rating]).toEqual([null, null]);
      return;
    }
    expect(card.score).toBeGreaterThanOrEqual(0);
    expect(card.score).toBeLessThanOrEqual(100);
    expect(Math.round((card.score ?? 0) * 10) / 10).toBe(card.score);
    expect(RATINGS).toContain(card.rating);
  });

  holds('steps have scores from 0 to 100, and weights that sum to 1 over those measured', ({ steps }, card) => {
    const measured = card.steps.filter(({ score }) => score !== null);
    expect(card.steps.map(({ id }) => id)).toEqual(steps);
    expect(measured.every(({ score }) => (score ?? -1) >= 0 && (score ?? 101) <= 100)).toBe(true);
    expect(card.steps.every(({ score, weight }) => weight >= 0 && (score !== null || weight === 0))).toBe(true);
    const sum = measured.reduce((all, { weight }) => all + weight, 0);
    expect(sum).toBeCloseTo(measured.length === 0 ? 0 : 1, 9);
  });

  holds('each criterion is covered or missed, once', (_, card) => {
    const ids = card.steps.flatMap(({ covered, missed }) => [...covered, ...missed]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  holds('quotes are substrings of what was said in their step, at its time', ({ turns }, card) => {
    for (const { id, step, quote, atSeconds } of [...card.signals, ...card.moves]) {
      if (quote === null) expect([id, atSeconds]).toEqual([id, null]);
      else expect([id, turns.some((t) => t.step === step && t.say?.includes(quote) === true)]).toEqual([id, true]);
    }
  });

  holds('signals stand worst first', (_, { signals }) => {
    const rank = signals.map(({ severity }) => ['high', 'medium', 'low'].indexOf(severity));
    expect(rank).toEqual(rank.toSorted((a, b) => a - b));
  });

  holds('moves are credited once each', (_, { moves }) => {
    expect(new Set(moves.map(({ id }) => id)).size).toBe(moves.length);
  });

  holds('there is advice where something was said', (_, { score, next, fix }) => {
    expect([next !== null, fix === null || fix.points > 0]).toEqual([score !== null, true]);
  });

  holds(
    'the same log gives the same scorecard, byte for byte, from content read anew',
    (session, card) => {
      expect(JSON.stringify(scored(session, content))).toBe(JSON.stringify(card));
    },
    50,
  );
});

it('content compiled anew gives the same scorecards', () => {
  const anew = structuredClone(content);
  const some = fc.sample(sessions(content, sayings), { numRuns: 50, seed: 1 });
  expect(some.map((s) => JSON.stringify(scored(s, anew)))).toEqual(some.map((s) => JSON.stringify(scored(s, content))));
});

/** Signals and moves by id and step. */
const verdicts = ({ signals, moves }: Scorecard) => ({
  signals: signals.map(({ id, step }) => `${id} at ${step}`),
  moves: moves.map(({ id }) => id).toSorted(),
});

describe('nothing changes', () => {
  holds('where each answer is said twice', (session) => {
    const once = untimed(session);
    const twice = { ...once, turns: once.turns.flatMap((turn) => (turn.say === undefined ? [turn] : [turn, turn])) };
    expect(verdicts(scored(twice, content))).toEqual(verdicts(scored(once, content)));
  });

  /** Signals that count words, or how many follow a check-in: any words are words. */
  const counting = new Set(
    Object.values(content.signals)
      .filter(({ detect: { detector } }) =>
        ['thin', 'skipped', 'afterthought', 'off-map', 'hollow', 'monologue'].includes(detector),
      )
      .map(({ id }) => id),
  );
  holds('where the weather is talked of, but for signals that count words', (session, card) => {
    const aside = (turn: Turn): Turn =>
      turn.say === undefined ? turn : { ...turn, say: `${turn.say}\n\nThe weather is nice today.` };
    const chatty = scored({ ...session, turns: session.turns.map(aside) }, content);
    const judged = (of: Scorecard) => verdicts({ ...of, signals: of.signals.filter(({ id }) => !counting.has(id)) });
    expect(judged(chatty)).toEqual(judged(card));
  });
});
