import { describe, expect, it } from 'vitest';
import { contest } from '../../src/analysis/contest.ts';
import { hearDisputes, ruleSays } from '../../src/analysis/disputes.ts';
import { readingOf } from '../../src/analysis/played-example.ts';
import { prove } from '../../src/analysis/proof.ts';
import { rehearsed } from '../../src/analysis/rehearsed.ts';
import { ruleNamed } from '../../src/analysis/rule-named.ts';
import { scoreLog } from '../../src/analysis/score-log.ts';
import type { Dispute } from '../../src/content/dispute.ts';
import type { Rehearsal, Turn } from '../../src/content/rehearsal.ts';
import { content, prompt, signalOf } from './proving.ts';

const rules = {
  rollout: signalOf({ detector: 'missing', concern: 'rollout', evidence: [{ any: ['canary'] }] }),
  dashboards: signalOf({
    detector: 'says-without',
    evidence: [{ any: ['dashboards'] }],
    unless: [{ any: ['alert'] }],
    near: 'step',
  }),
  both: signalOf({ detector: 'says', evidence: [{ all: ['canary', 'rollback'] }] }),
  budget: signalOf({ detector: 'over-budget', tolerance: 0.1 }),
};
const all = {
  ...content,
  signals: Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, { ...rule, id }])),
};

const session = (...turns: readonly Turn[]): Rehearsal => ({
  rehearsal: 1,
  prompt: 'fraud',
  framework: 'six-step',
  turns: [...turns],
});
const say = (step: string, said: string, at?: string): Turn => ({
  step,
  say: said,
  ...(at === undefined ? {} : { at }),
});

const drilled = session(
  say('requirements', 'Two thousand payments a second.', '0:00'),
  say('serving', 'Twelve nodes.', '9:00'),
  { interviewer: 'And a new version?', at: '10:00' },
  say('serving', 'There is no canary, it goes live.', '10:10'),
  say('monitoring', 'Some dashboards.', '12:00'),
  say('monitoring', 'And charts.', '13:00'),
);

function disputeOf(id: string, rehearsal: Rehearsal): Dispute | null {
  const named = ruleNamed(id, prompt, all);
  if (named === null) throw new Error(`no rule ${id}`);
  const reading = readingOf(rehearsal, all);
  const { log } = rehearsed(rehearsal, all);
  const proof = prove(named, reading, prompt, all);
  return contest({ proof, log, content: all, when: '2026-11-21T14:00:00.000Z' });
}

const told = (dispute: Dispute | null) =>
  dispute?.example.turns.map(({ say: said, interviewer }) => said ?? interviewer);

describe('taking the other side', () => {
  it('of what fired: its quote, and the utterance alone where the rule fires on that', () => {
    const dispute = disputeOf('dashboards', drilled);
    expect(dispute).toMatchObject({ says: 'silent', quote: 'Some dashboards', step: 'monitoring' });
    expect(dispute?.example).toEqual({
      prompt: 'fraud',
      framework: 'six-step',
      steps: ['monitoring'],
      turns: [{ step: 'monitoring', say: 'Some dashboards.' }],
    });
  });

  it('of what was missing: no quote, and what came nearest with the question before it', () => {
    const dispute = disputeOf('rollout', drilled);
    expect(dispute).toMatchObject({ says: 'silent', quote: null, step: 'serving' });
    expect(told(dispute)).toEqual(['And a new version?', 'There is no canary, it goes live.']);
  });

  it('of what was not found: what came nearest', () => {
    const dispute = disputeOf('both', drilled);
    expect(dispute).toMatchObject({ says: 'fires', quote: 'There is no canary', step: 'serving' });
  });

  it('of a matter of time: the session with its times', () => {
    const timed = {
      ...drilled,
      turns: [say('requirements', 'Slow.', '0:00'), say('data', 'Tables.', '9:00')],
      end: '10:00',
    };
    const dispute = disputeOf('budget', timed);
    expect(dispute).toMatchObject({ says: 'silent', quote: null, step: 'requirements' });
    expect(dispute?.example).toMatchObject({ minutes: 45, end: '10:00', turns: [{ at: '0:00' }, { at: '9:00' }] });
  });

  it('of nothing where nothing was measured', () => {
    expect(disputeOf('rollout', session())).toBeNull();
  });

  it.each(['dashboards', 'rollout', 'both'])('%s: the rule says of the example what it said of the session', (id) => {
    const dispute = disputeOf(id, drilled);
    if (dispute === null) throw new Error('not measured');
    expect(ruleSays(dispute, all)).toBe(dispute.says === 'silent' ? 'met' : 'unmet');
  });

  it('finds its passage where something was said twice at once', () => {
    const twice = session(say('data', 'Tables.'), say('data', 'Tables.'), say('monitoring', 'Some dashboards.'));
    expect(told(disputeOf('dashboards', twice))).toEqual(['Some dashboards.']);
  });

  it('writes what cannot be seen in visible form', () => {
    const dispute = disputeOf('dashboards', session(say('monitoring', 'Some\u200b dashboards\u202e here.')));
    expect(dispute?.quote).toBe('Some<U+200B> dashboards<U+202E> here');
    expect(told(dispute)).toEqual(['Some<U+200B> dashboards<U+202E> here.']);
  });
});

describe('a disputed verdict in a scorecard', () => {
  const score = (rehearsal: Rehearsal, disputes: readonly Dispute[]) =>
    scoreLog(rehearsed(rehearsal, all).log, { ...all, disputes }, null);
  const dispute = (id: string, rehearsal = drilled): Dispute => {
    const found = disputeOf(id, rehearsal);
    if (found === null) throw new Error('not measured');
    return found;
  };
  const marked = (rehearsal: Rehearsal, disputes: readonly Dispute[]) =>
    score(rehearsal, disputes).signals.flatMap(({ id, disputed }) => (disputed === true ? [id] : []));

  it('is marked, and nothing else changes', () => {
    const plain = score(drilled, []);
    const card = score(drilled, [dispute('dashboards'), dispute('rollout'), dispute('both')]);
    expect(card.signals.flatMap(({ id, disputed }) => (disputed === true ? [id] : []))).toEqual([
      'rollout',
      'dashboards',
    ]);
    expect(card.disputes).toEqual([
      { id: 'dashboards', says: 'silent', step: 'monitoring', quote: 'Some dashboards' },
      { id: 'rollout', says: 'silent', step: 'serving', quote: null },
      { id: 'both', says: 'fires', step: 'serving', quote: 'There is no canary' },
    ]);
    const { disputes: _, ...rest } = card;
    expect({ ...rest, signals: card.signals.map(({ disputed: __, ...signal }) => signal) }).toEqual(plain);
  });

  it('is not marked in a session where something else was said', () => {
    const other = session(
      say('serving', 'Twelve nodes, and that is it.'),
      say('monitoring', 'Some dashboards and no more.'),
    );
    expect(marked(other, [dispute('rollout'), dispute('dashboards')])).toEqual([]);
  });

  it('is marked when the same is said again', () => {
    expect(marked(session(say('monitoring', 'Some dashboards.')), [dispute('dashboards')])).toEqual(['dashboards']);
  });

  it('is no longer disputed once the rule agrees', () => {
    const fired = dispute('dashboards');
    expect(score(drilled, [{ ...fired, says: 'fires' }]).disputes).toBeUndefined();
    expect(hearDisputes({ ...all, disputes: [fired, { ...fired, says: 'fires' }] }).map((h) => h.agrees)).toEqual([
      false,
      true,
    ]);
  });
});
