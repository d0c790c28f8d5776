import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { Trial } from '../../src/analysis/redteam.ts';
import { redTeamText } from '../../src/report/redteam-text.ts';

const echo: Trial = {
  prompt: 'fraud',
  framework: 'six-step',
  attack: 'echo',
  score: 4.24,
  bound: 9.9,
  must: 'under',
  ok: true,
  why: null,
};
const shown = (...trials: readonly Trial[]) => redTeamText(trials, { color: new Chalk({ level: 0 }), width: 80 });

describe('how attacks went', () => {
  it('held off', () => {
    const doubled: Trial = { ...echo, attack: 'exemplar doubled', score: 94.2, bound: 94.2, must: 'same' };
    expect(shown(echo, doubled, { ...echo, framework: 'ten-point' })).toMatchInlineSnapshot(`
      "fraud · six-step
        echo                4.2  under   9.9  ok
        exemplar doubled   94.2  as     94.2  ok

      fraud · ten-point
        echo    4.2  under   9.9  ok

      All 3 attacks were held off.
      "
    `);
  });
  it('succeeded', () => {
    const shuffled: Trial = { ...echo, attack: 'exemplar shuffled', score: 90, ok: false, why: 'still strong-hire' };
    expect(shown({ ...echo, score: 55.9, ok: false }, shuffled)).toMatchInlineSnapshot(`
      "fraud · six-step
        echo                55.9  under   9.9  succeeds
        exemplar shuffled   90.0  under   9.9  succeeds: still strong-hire

      2 of 2 attacks succeeded.
      "
    `);
  });
});
