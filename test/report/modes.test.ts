import { stripVTControlCharacters } from 'node:util';
import { Chalk } from 'chalk';
import * as fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import type { Scorecard } from '../../src/analysis/scorecard.ts';
import { jsonReport } from '../../src/report/json-report.ts';
import { textReport } from '../../src/report/text-report.ts';
import { FACTS, STRONG } from './cards.ts';
import { anyScorecard } from './generated.ts';

const page = (card: Scorecard, width: number) => textReport(card, FACTS, { color: new Chalk({ level: 0 }), width });
const spoken = (card: Scorecard): Scorecard => ({ ...card, mode: 'aloud', score: null, rating: null });

describe('a session that was spoken', () => {
  it('shows the time of each step against its budget, and no score', () => {
    expect(page(spoken(STRONG), 80)).toMatchInlineSnapshot(`
      "Card fraud at checkout                                          2026-11-21 14:05
      Six steps · aloud · 41:17 of 45:00 used

      Spoken aloud, so nothing is scored. The log has the times of the steps, for a
      transcript to come.

        Requirements              ━━━━━━━━━━━━·                  4:28 of  5:00
        Problem framing           ━━━━━━━━━━━━━═                 5:12 of  5:00
        Data and features         ━━━━━━━━━━━━━━━━━━━━━═══════  10:41 of  8:00
        Modeling and training     ━━━━━━━━━━━━━━━━··             6:11 of  6:42
        Serving and inference     ━━━━━━━━━━━━━━━━━━━━━━━━━━     9:58 of 10:00
        Monitoring and iteration  ━━━━━━━━━━━━━                  4:47 of  5:00
        Total                                                   41:17 of 45:00
      "
    `);
  });

  it('in 40 columns', () => {
    expect(page(spoken(STRONG), 40)).toMatchInlineSnapshot(`
      "Card fraud at checkout  2026-11-21 14:05
      Six steps · aloud · 41:17 of 45:00 used

      Spoken aloud, so nothing is scored. The
      log has the times of the steps, for a
      transcript to come.

        Requirements             4:28 of  5:00
        Problem framing          5:12 of  5:00
        Data and features       10:41 of  8:00
        Modeling and training    6:11 of  6:42
        Serving and inference    9:58 of 10:00
        Monitoring and…          4:47 of  5:00
        Total                   41:17 of 45:00
      "
    `);
  });

  it('no line is wider than the terminal, in colour or without', () => {
    fc.assert(
      fc.property(anyScorecard, fc.integer({ min: 40, max: 140 }), (card, width) => {
        const coloured = textReport(spoken(card), FACTS, { color: new Chalk({ level: 1 }), width });
        expect(stripVTControlCharacters(coloured)).toBe(page(spoken(card), width));
        for (const line of page(spoken(card), width).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('an outline', () => {
  const outline: Scorecard = { ...STRONG, mode: 'outline', minutes: 10 };

  it('says that it was one, and what that means for the score', () => {
    expect(page(outline, 100).split('\n').slice(1, 4)).toEqual([
      'Six steps · outline · 41:17 of 10:00 used',
      '',
      'Scored as an outline: decisions, their order and traps; brevity costs nothing. Not correctness.',
    ]);
  });

  it.each([
    [outline, 'outline'],
    [spoken(STRONG), 'aloud'],
    [STRONG, undefined],
  ])('is named in JSON', (card, mode) => {
    expect(JSON.parse(jsonReport(card)).mode).toBe(mode);
  });
});
