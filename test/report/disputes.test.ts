import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { Heard } from '../../src/analysis/disputes.ts';
import type { Scorecard } from '../../src/analysis/scorecard.ts';
import type { Dispute } from '../../src/content/dispute.ts';
import { heardText } from '../../src/report/heard-text.ts';
import { jsonReport } from '../../src/report/json-report.ts';
import { keptText } from '../../src/report/kept-text.ts';
import { textReport } from '../../src/report/text-report.ts';
import { FACTS, STRONG } from './cards.ts';

const look = { color: new Chalk({ level: 0 }), width: 80 };
const page = (card: Scorecard) => textReport(card, FACTS, look);
const section = (text: string, name: string) => text.split('\n\n').find((part) => part.startsWith(name)) ?? '';

const disputed: Scorecard = {
  ...STRONG,
  signals: STRONG.signals.map((s) => ({ ...s, disputed: true })),
  moves: STRONG.moves.map((m, i) => (i === 0 ? { ...m, disputed: true } : m)),
  disputes: [
    { id: 'no-retraining-trigger', says: 'silent', step: 'monitoring', quote: null },
    { id: 'owners', says: 'fires', step: 'data', quote: 'the payments team\u202e owns\nthe table' },
    { id: 'of-a-pack', says: 'fires', step: null, quote: null },
  ],
};

const dispute: Dispute = {
  rule: 'no-safe-rollout',
  says: 'silent',
  quote: null,
  step: 'serving',
  example: {
    prompt: 'fraud',
    framework: 'six-step',
    steps: ['serving'],
    turns: [{ interviewer: 'And?' }, { say: 'Go.' }],
  },
  when: '2026-11-21T14:02:00.000Z',
};

describe('disputed verdicts on the page', () => {
  it('are marked where they stand', () => {
    expect(page(disputed)).toMatch(/Nothing starts retraining +due in Monitoring and iteration · disputed\n/);
    expect(page(disputed)).toMatch(/A step ran over its budget +Data and features · disputed\n/);
    expect(page(disputed)).toMatch(/Confirms the scope \(disputed\)/);
    expect(page(disputed)).not.toMatch(/Names a baseline \(disputed\)/);
    expect(page(STRONG)).not.toContain('disputed');
  });

  it('have a section of their own', () => {
    expect(section(page(disputed), 'You say otherwise')).toMatchInlineSnapshot(`
      "You say otherwise                                       the score stays as it is
        Nothing starts retraining: detected; you say it is not so.
        Source systems and who owns them: not detected; you say it is there.
          “the payments team<U+202E> owns the table”
        Of-a-pack: not detected; you say it is there."
    `);
    expect(page(STRONG)).not.toContain('You say otherwise');
  });

  it('leave everything else as it is', () => {
    const lines = new Set(page(disputed).split('\n'));
    const changed = page(STRONG)
      .split('\n')
      .filter((line) => !lines.has(line));
    expect(changed.every((line) => /Nothing starts|A step ran|“/.test(line))).toBe(true);
  });
});

describe('disputed verdicts in JSON', () => {
  const read = (card: Scorecard): Scorecard => JSON.parse(jsonReport(card));
  it('are marked, and listed beside', () => {
    expect(read(disputed).signals.map((s) => s.disputed)).toEqual([true, true]);
    expect(read(disputed).moves.map((m) => m.disputed)).toEqual([true, undefined, undefined, undefined, undefined]);
    expect(read(disputed).disputes).toEqual(disputed.disputes);
    expect(jsonReport(STRONG)).not.toContain('disput');
  });
});

it('what was kept, and what the rule makes of it', () => {
  const kept = { dispute, file: 'disputes/no-safe-rollout.yaml', isKnown: false, verdict: 'met' as const };
  expect(keptText(kept, FACTS.titles, look)).toMatchInlineSnapshot(`
    "Kept as an example that must be silent: disputes/no-safe-rollout.yaml
    The passage: one utterance of Serving and inference. Of it no-safe-rollout says:
    it fires.
    The score stays as it is. Reports mark the verdict as disputed, and mlsd check
    says when the rule comes to agree.
    "
  `);
  expect(keptText({ ...kept, isKnown: true }, FACTS.titles, look)).toMatch(/^Kept already as /);
});

it('all disputes, with what the rules say by now', () => {
  const heard: readonly Heard[] = [
    { dispute, verdict: 'met', agrees: false },
    { dispute: { ...dispute, rule: 'names-baseline', says: 'fires' }, verdict: 'met', agrees: true },
    { dispute: { ...dispute, rule: 'over-budget' }, verdict: 'unmeasured', agrees: true },
  ];
  expect(heardText(heard, look)).toMatchInlineSnapshot(`
    "Disputes                                             the rules agree with 2 of 3
      no-safe-rollout: you say it is silent (2026-11-21); still, it fires.
      names-baseline: you say it fires (2026-11-21); by now, it fires.
      over-budget: you say it is silent (2026-11-21); by now, there is nothing to
        judge by.
    "
  `);
  expect(heardText([], look)).toBe('');
});
