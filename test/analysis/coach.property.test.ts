import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { coach } from '../../src/analysis/coach.ts';
import type { Content } from '../../src/content/content.ts';
import type { Log } from '../../src/session/event.ts';
import type { Input } from '../../src/session/ports.ts';
import { resume, run } from '../../src/session/run.ts';
import { newSession } from '../../src/session/start.ts';
import { fold } from '../../src/session/state.ts';
import { command, leave, say, scene } from '../session/given.ts';
import { nudging, offering } from './coaching.ts';

/** All that a coach may do. */
const content: Content = { ...nudging, frameworks: offering.frameworks };
const framework = content.frameworks['six-step'];
if (framework === undefined) throw new Error('no framework');

const started = newSession({
  prompt: { id: 'fraud' },
  framework,
  coached: true,
  origin: 'drill',
  seed: 7,
  wall: null,
  engine: '',
  content: '',
});

const words = [
  'metric',
  'label',
  'canary',
  'velocity',
  'grafana',
  'dashboards',
  'accuracy',
  'drift',
  'budget',
  'hello',
];
const inputs: fc.Arbitrary<readonly Input[]> = fc.array(
  fc.oneof(
    fc.subarray(words, { minLength: 1, maxLength: 3 }).map((said) => say(null, null, `The ${said.join(' and ')}.`)),
    fc.constantFrom(
      command(null, 'hint'),
      command(null, 'back'),
      command(null, 'undo'),
      // The last step is not left: what comes after the end is nobody's.
      say(null, null, 'The metric.'),
    ),
  ),
  { maxLength: 25 },
);
const sessions = fc.tuple(inputs, inputs, fc.nat(25)).map(([first, second, cut]) => {
  const all = [...first, command(null, 'next'), ...second.filter((i) => !isBack(i))];
  return { all, cut: Math.min(cut, all.length) };
});
const isBack = (input: Input) => input.type === 'command' && input.command.name === 'back';

const play = (given: readonly Input[]) => run(started, scene([...given, leave], { coach: coach(content) }));

/** What happened, whichever number it has: one that goes on has an event more. */
const happened = (log: Log) =>
  log.filter(({ type }) => type !== 'resumed').map((event) => (event.type === 'undone' ? { ...event, seq: 0 } : event));

it('a coach keeps within bounds: one nudge an utterance, two a step, each signal once; rungs climb; phrases are few', async () => {
  await fc.assert(
    fc.asyncProperty(sessions, async ({ all }) => {
      const log = await play(all);
      const { nudges, offers, hints } = fold(log);
      expect(new Set(nudges.map(({ signal }) => signal)).size).toBe(nudges.length);
      for (const step of started.steps) {
        expect(nudges.filter((nudge) => nudge.step === step).length).toBeLessThanOrEqual(2);
        expect(offers.filter((offer) => offer.step === step).length).toBeLessThanOrEqual(1);
      }
      log.forEach((event, i) => {
        if (event.type === 'nudged') expect(log[i - 1]?.type).toBe('said');
      });
      const rungs = new Map<string | null, number[]>();
      for (const { criterion, rung } of hints) rungs.set(criterion, [...(rungs.get(criterion) ?? []), rung]);
      for (const climbed of rungs.values()) expect(climbed).toEqual([1, 2, 3].slice(0, climbed.length));
    }),
  );
});

it('a session that is left and gone on with is the same', async () => {
  await fc.assert(
    fc.asyncProperty(sessions, async ({ all, cut }) => {
      const whole = await play(all);
      const begun = await play(all.slice(0, cut));
      const rest = scene([...all.slice(cut), leave], { coach: coach(content) });
      const resumed = await resume(begun, rest);
      expect(happened(resumed)).toEqual(happened(whole));
    }),
  );
});
