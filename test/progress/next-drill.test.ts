import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scorecard } from '../../src/analysis/scorecard.ts';
import { nextDrill } from '../../src/progress/next-drill.ts';
import { card, REPERTOIRE } from './cards.ts';

const next = (...cards: readonly Scorecard[]) => nextDrill(cards, REPERTOIRE);
const command = (...cards: readonly Scorecard[]) => next(...cards)?.args.join(' ');

/** Serving costs most: a third of what it lacks, 20 points. */
const SERVING = { framing: 90, data: 80, serving: 40 };

it('nothing practised, nothing to follow', () => {
  expect(next()).toBeNull();
});

describe('after one session', () => {
  it.each<[string, Scorecard, string]>([
    ['the step that costs most, where its topics weigh most', card(SERVING), 'drill rag --step serving'],
    ['by what it weighs, not by its score alone', card({ framing: 0, data: 80 }), 'drill feed --step framing'],
    [
      'only prompts with something to say on its topics',
      card({ framing: 90, data: 30, serving: 90 }),
      'drill feed --step data',
    ],
    ['a weak whole: the same again', card(SERVING, { rating: 'no-hire', score: 40 }), 'drill fraud'],
    ['a very weak whole', card(SERVING, { rating: 'strong-no-hire', score: 10 }), 'drill fraud'],
    [
      'a weak run of one step: that step again',
      card({ serving: 20 }, { rating: 'strong-no-hire' }),
      'drill fraud --step serving',
    ],
    [
      'nothing said: the same question',
      card({ framing: null, data: null, serving: null }, { score: null, rating: null }),
      'drill fraud',
    ],
    ['no step that costs anything: the full length', card({ framing: 100, data: 99, serving: 100 }), 'interview feed'],
    ['steps not measured cost nothing', card({ framing: null, data: 90, serving: null }), 'drill feed --step data'],
    [
      'another framework is named',
      card({ serving: 60 }, { framework: 'two-step' }),
      'drill feed --step serving --framework two-step',
    ],
    [
      'a framework that is gone: the same prompt',
      card({ serving: 60 }, { framework: 'gone' }),
      'drill fraud --step serving --framework gone',
    ],
  ])('%s', (_, after, expected) => {
    expect(command(after)).toBe(expected);
  });

  it('says why, in points', () => {
    expect(next(card(SERVING))?.reason).toBe(
      'Serving cost 20.0 points, more than any other step: the same step on another question.',
    );
  });
});

describe('after several', () => {
  it('prefers what was practised least', () => {
    expect(command(card(SERVING, { prompt: 'rag' }), card(SERVING))).toBe('drill feed --step serving');
  });
  it('what was drilled since counts: the mean of the last three sessions with the step', () => {
    const drilled = card({ serving: 95 }, { prompt: 'feed' });
    expect(command(card(SERVING), drilled)).toBe('drill rag --step serving');
    expect(command(card(SERVING), drilled, drilled, drilled)).toBe('drill fraud --step data');
  });
  it('a run of one step weighs no more than its part of the framework', () => {
    // Half the framework's minutes: (20 + 0.5 * 60) / 2.
    expect(next(card(SERVING), card({ serving: 40 }, { prompt: 'feed' }))?.reason).toMatch(
      /^Serving cost 25\.0 points a session in the last 2/,
    );
  });
  it('sessions of another framework are left out', () => {
    expect(command(card({ serving: 0 }, { framework: 'two-step' }), card({ framing: 60, data: 90, serving: 90 }))).toBe(
      'drill feed --step framing',
    );
  });
});

it('always proposes something known, for whatever was scored', () => {
  const scored = fc.record({
    framing: fc.option(fc.nat(100)),
    data: fc.option(fc.nat(100)),
    serving: fc.option(fc.nat(100)),
  });
  const cards = fc.array(
    fc.tuple(
      scored,
      fc.constantFrom('fraud', 'feed', 'rag', 'churn'),
      fc.constantFrom('no-hire', 'borderline', 'hire'),
    ),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(cards, (all) => {
      const [what, prompt, ...options] =
        next(...all.map(([s, p, rating]) => card(s, { prompt: p, rating })))?.args ?? [];
      expect(['drill', 'interview']).toContain(what);
      expect(REPERTOIRE.prompts.map((p) => p.id)).toContain(prompt);
      expect(['', '--step framing', '--step data', '--step serving']).toContain(options.join(' '));
    }),
  );
});
