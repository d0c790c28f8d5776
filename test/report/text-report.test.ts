import { stripVTControlCharacters } from 'node:util';
import { Chalk } from 'chalk';
import * as fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import type { Scorecard, SignalFinding } from '../../src/analysis/scorecard.ts';
import { foreign } from '../../src/report/text.ts';
import { textReport } from '../../src/report/text-report.ts';
import { FACTS, SILENT, STRONG, UNTIMED, WEAK } from './cards.ts';
import { anyScorecard } from './generated.ts';

const plain = new Chalk({ level: 0 });
const page = (card: Scorecard, width: number) => textReport(card, FACTS, { color: plain, width });
const section = (text: string, name: string) =>
  text
    .split('\n\n')
    .find((part) => part.startsWith(name))
    ?.trimEnd() ?? '';
/** Without the white space that wrapping may have moved. */
const run = (text: string) => text.normalize().replace(/\s+/gu, '');

describe('the page as it is', () => {
  it.each([
    ['strong', STRONG],
    ['weak', WEAK],
    ['untimed', UNTIMED],
  ])('%s, at 80 and 120 columns', async (name, card) => {
    await expect(page(card, 80)).toMatchFileSnapshot(`golden/${name}-80.txt`);
    await expect(page(card, 120)).toMatchFileSnapshot(`golden/${name}-120.txt`);
  });

  it('weak, at 40 columns, and in ASCII', async () => {
    await expect(page(WEAK, 40)).toMatchFileSnapshot('golden/weak-40.txt');
    await expect(textReport(WEAK, FACTS, { color: plain, width: 80, ascii: true })).toMatchFileSnapshot(
      'golden/weak-ascii.txt',
    );
  });

  it('says that nothing was said, and how to give answers', () => {
    expect(page(SILENT, 80)).toMatchInlineSnapshot(`
      "Card fraud at checkout                                          2026-11-21 14:05
      Six steps · 45 minutes planned, time not measured

      Nothing was said, so there is no score yet. Type answers and press Enter, or
      hand them in as a file:
        mlsd drill fraud < answers.txt
      "
    `);
  });
});

describe('what every page keeps', () => {
  const width = fc.oneof(fc.constantFrom(40, 80, 120), fc.integer({ min: 40, max: 200 }));

  it('no line is wider than the terminal, ends in a space or holds a control character', () => {
    fc.assert(
      fc.property(anyScorecard, width, (card, columns) => {
        for (const line of page(card, columns).split('\n')) {
          expect(stringWidth(line)).toBeLessThanOrEqual(columns);
          expect(line).toBe(line.trimEnd());
          expect(line).not.toMatch(/\p{Cc}/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('colour adds colour and nothing else', () => {
    fc.assert(
      fc.property(anyScorecard, width, (card, columns) => {
        const coloured = textReport(card, FACTS, { color: new Chalk({ level: 3 }), width: columns });
        expect(stripVTControlCharacters(coloured)).toBe(page(card, columns));
      }),
    );
  });

  it('the first five signals have their severity, quotes, reason and remedy, in the order given', () => {
    fc.assert(
      fc.property(anyScorecard, width, (card, columns) => {
        fc.pre(card.score !== null);
        let rest = run(page(card, columns));
        const first = card.signals.filter(({ id }, i) => card.signals.findIndex((s) => s.id === id) === i);
        for (const { id, severity, why, instead } of first.slice(0, 5)) {
          const quotes = card.signals.flatMap((s) =>
            s.id === id && s.quote !== null ? [`“${foreign(s.quote)}”`] : [],
          );
          for (const text of [severity, ...quotes, foreign(why), foreign(instead)]) {
            const at = rest.indexOf(run(text));
            expect(at, text).not.toBe(-1);
            rest = rest.slice(at + run(text).length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('ASCII changes no column', () => {
    fc.assert(
      fc.property(anyScorecard, (card) => {
        const ascii = textReport(card, FACTS, { color: plain, width: 80, ascii: true });
        expect(ascii).not.toMatch(/[━═·–—…“”‘’]/u);
        expect(ascii.split('\n').map((line) => stringWidth(line))).toEqual(
          page(card, 80)
            .split('\n')
            .map((line) => stringWidth(line)),
        );
      }),
    );
  });
});

describe('off track', () => {
  const finding = WEAK.signals[0];
  const shown = (change: Partial<SignalFinding>) => {
    if (finding === undefined) throw new Error('the weak card has signals');
    return section(
      page({ ...WEAK, signals: [{ ...finding, why: 'Because.', instead: 'Otherwise.', ...change }] }, 80),
      'Off track',
    );
  };

  it('a quote, its time and step', () => {
    expect(shown({ quote: 'XGBoost,\nsurely' })).toMatchInlineSnapshot(`
      "Off track                                                                 1 high
        high    Names a model before the problem                   0:12 · Requirements
                “XGBoost, surely”
                Why      Because.
                Instead  Otherwise."
    `);
  });
  it('something never said, where it was due', () => {
    expect(shown({ id: 'no-safe-rollout', step: 'serving', atSeconds: null, quote: null })).toMatchInlineSnapshot(`
      "Off track                                                                 1 high
        high    No safe rollout                           due in Serving and inference
                not detected
                Why      Because.
                Instead  Otherwise."
    `);
  });
  it('something never said in the whole session', () => {
    expect(shown({ id: 'no-safe-rollout', step: null, atSeconds: null, quote: null })).toMatchInlineSnapshot(`
      "Off track                                                                 1 high
        high    No safe rollout
                not detected
                Why      Because.
                Instead  Otherwise."
    `);
  });
  it('a fact of time', () => {
    expect(shown({ id: 'over-budget', step: 'modeling', atSeconds: null, quote: null })).toMatchInlineSnapshot(`
      "Off track                                                                 1 high
        high    A step ran over its budget                       Modeling and training
                25:03 used of 8:00
                Why      Because.
                Instead  Otherwise."
    `);
  });
  it('a step that was never reached', () => {
    expect(shown({ id: 'skips-step', step: 'monitoring', atSeconds: null, quote: null })).toMatchInlineSnapshot(`
      "Off track                                                                 1 high
        high    A step was skipped                            Monitoring and iteration
                never reached
                Why      Because.
                Instead  Otherwise."
    `);
  });
  it('a step of unknown time has nothing to show', () => {
    const untimed = { ...UNTIMED, signals: WEAK.signals.filter((s) => s.id === 'skips-step') };
    expect(section(page(untimed, 80), 'Off track')).toMatchInlineSnapshot(`
      "Off track                                                                 1 high
        high    A step was skipped                            Monitoring and iteration
                Why      A step nobody heard counts as a step you do not know.
                Instead  Give every step one sentence, even with a minute left."
    `);
  });
  it('several findings of one signal are explained once', () => {
    const over = WEAK.signals.find((s) => s.id === 'over-budget');
    if (over === undefined) throw new Error('the weak card is over budget');
    const twice = [{ ...over, why: 'Because.', instead: 'Otherwise.', step: 'data' }, over];
    expect(section(page({ ...WEAK, signals: twice }, 80), 'Off track')).toMatchInlineSnapshot(`
      "Off track                                                                  1 low
        low     A step ran over its budget
                7:31 used of 8:00                                    Data and features
                25:03 used of 8:00                               Modeling and training
                Why      Because.
                Instead  Otherwise."
    `);
  });
  it('a rule that is not listed, an hour into the session', () => {
    expect(shown({ id: 'of-my-own', severity: 'low', atSeconds: 3725, quote: 'so' })).toMatchInlineSnapshot(`
      "Off track                                                                  1 low
        low     of-my-own                                       1:02:05 · Requirements
                “so”
                Why      Because.
                Instead  Otherwise."
    `);
  });
  it('after the fifth a line each', () => {
    if (finding === undefined) throw new Error('the weak card has signals');
    const seven = [1, 2, 3, 4, 5, 6, 7].map((n) => ({ ...finding, id: `no-${n}`, why: 'Because.', instead: 'So.' }));
    const last = { ...finding, id: 'no-7', severity: 'high', step: null, atSeconds: null } as const;
    const text = page({ ...WEAK, signals: [...seven, last] }, 80);
    expect(text.match(/Because\./g)).toHaveLength(5);
    expect(section(text, '  Also')).toMatchInlineSnapshot(`
      "  Also
        high    no-6                                               0:12 · Requirements
        high    no-7                                       0:12 · Requirements, 1 more"
    `);
  });
  it('nothing', () => {
    expect(section(page({ ...WEAK, signals: [] }, 80), 'Off track')).toMatchInlineSnapshot(`
      "Off track
        No trap was detected."
    `);
  });
});

describe('not detected', () => {
  const lacking = (...missed: readonly (readonly string[])[]) =>
    section(
      page({ ...STRONG, steps: STRONG.steps.map((s, i) => ({ ...s, missed: missed[i] ?? [] })) }, 80),
      'Not detected',
    );

  it('all of it, where that is little', () => {
    expect(lacking(['scale', 'latency'], ['metric'])).toMatchInlineSnapshot(`
      "Not detected
        Requirements     transactions a second at peak
                         what p99 checkout can bear
        Problem framing  precision at the review capacity, not accuracy"
    `);
  });
  it('the weightiest of each step, where that is much', () => {
    const many = ['metric', 'owners', 'loop', 'trigger', 'scale'];
    expect(lacking(many, many, many, many, many, many)).toMatchInlineSnapshot(`
      "Not detected                                                the weightiest of 30
        Requirements              transactions a second at peak
                                  what starts retraining
        Problem framing           transactions a second at peak
                                  what starts retraining
        Data and features         transactions a second at peak
                                  what starts retraining
        Modeling and training     transactions a second at peak
                                  what starts retraining
        Serving and inference     transactions a second at peak
                                  what starts retraining
        Monitoring and iteration  transactions a second at peak
                                  what starts retraining"
    `);
  });
});

it('a missing point can be the fix worth most', () => {
  const fix = { id: 'scale', text: 'How much traffic is there?', points: 1 };
  expect(section(page({ ...WEAK, fix }, 80), 'The one fix')).toMatchInlineSnapshot(`
    "The one fix worth most                                                +1.0 point
      Transactions a second at peak
      How much traffic is there?"
  `);
});

describe('what is missing from a card is missing from its page', () => {
  const bare = page(
    { ...STRONG, moves: [], fix: null, next: null, steps: STRONG.steps.map((s) => ({ ...s, missed: [] })) },
    80,
  );

  it.each([['Not detected'], ['The one fix worth most'], ['Drill next']])('%s', (name) => {
    expect(page(STRONG, 80)).toContain(`\n${name}`);
    expect(bare).not.toContain(name);
  });
  it('no move', () => {
    expect(section(bare, 'Earned credit')).toBe('Earned credit\n  No move was detected.');
  });
  it.each([
    ['all', STRONG.steps, '41:17 of 45:00 used'],
    [
      'but one step',
      STRONG.steps.map((s, i) => (i === 5 ? { ...s, usedSeconds: null } : s)),
      '45 minutes planned, time measured in part',
    ],
    ['no', UNTIMED.steps, '45 minutes planned, time not measured'],
  ])('times: %s', (_, steps, shown) => {
    expect(page({ ...STRONG, steps }, 80).split('\n')[1]).toBe(`Six steps · ${shown}`);
  });
  it('no date', () => {
    expect(textReport(STRONG, { ...FACTS, date: null }, { color: plain, width: 80 }).split('\n')[0]).toBe(
      'Card fraud at checkout',
    );
  });
});
