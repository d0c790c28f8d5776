import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Rehearsal } from '../../src/content/rehearsal.ts';
import type { Event, Log } from '../../src/session/event.ts';
import { logOf, rehearsalOf } from '../../src/session/rehearsal.ts';
import { run } from '../../src/session/run.ts';
import { script } from '../../src/session/script.ts';
import { fold } from '../../src/session/state.ts';
import { times } from '../../src/session/times.ts';
import {
  answered,
  ended,
  entered,
  hinted,
  log,
  noted,
  paused,
  resumed,
  said,
  started,
  suspended,
  undone,
} from './given.ts';
import { rehearsals, startedFor, topical } from './rehearsals.ts';

const played = async (rehearsal: Rehearsal): Promise<{ events: Log; saved: readonly Event[] }> => {
  const saved: Event[] = [];
  const { candidate, clock } = script(rehearsal, topical);
  const save = (event: Event) => void saved.push(event);
  const events = await run(startedFor(rehearsal), { candidate, clock, save, interviewer: null, coach: null });
  return { events, saved };
};

const logged = (rehearsal: Rehearsal) => logOf(startedFor(rehearsal), rehearsal, topical);

/** A log as a rehearsal can keep it: whole seconds, and when an utterance began, not when it was over. */
const kept = ([, ...events]: Log) =>
  events.map((event) => {
    const floor = (ms: number | null) => (ms === null ? null : Math.floor(ms / 1000));
    return event.type === 'said'
      ? { ...event, begun: floor(event.begun), at: undefined }
      : { ...event, at: floor(event.at) };
  });

test('playing a rehearsal and logging it give the same events, all of them saved', async () => {
  await fc.assert(
    fc.asyncProperty(rehearsals, async (rehearsal) => {
      const { events, saved } = await played(rehearsal);
      expect(events).toEqual(logged(rehearsal));
      expect(saved).toEqual(events);
    }),
    { numRuns: 2000 },
  );
});

test('a rehearsal’s log, kept as a rehearsal, gives the same log again', () => {
  fc.assert(
    fc.property(rehearsals, (rehearsal) => {
      // Entering the step that one is in leaves no trace in a log; as the last turn it makes the end unknown.
      fc.pre(rehearsal.turns.at(-1)?.enter === undefined);
      const first = logged(rehearsal);
      const again = rehearsalOf(first);
      expect(Rehearsal.parse(again)).toEqual(again);
      expect(kept(logged(again))).toEqual(kept(first));
      expect(startedFor(again)).toEqual(startedFor(rehearsal));
    }),
    { numRuns: 2000 },
  );
});

describe('a live session kept as a rehearsal', () => {
  const live = log(
    entered('0:00', 'requirements'),
    said('0:07', '0:20', 'requirements', 'How many?'),
    answered('0:20', 'requirements', '2,000.', 'scale'),
    noted('0:25', 'p99'),
    said('0:30', '0:40', 'requirements', 'Never mind.'),
    undone('0:41', 5),
    hinted('0:45', 'requirements', 'How fast?'),
    paused('0:50'),
    resumed('0:50'),
    suspended('1:00', 4000),
    entered('6:00', 'data'),
    said('6:00', '7:10', 'data', 'Logs of\npayments.'),
    said('5:00', '8:10', 'data', 'A draft of before.'),
    entered('9:00', 'requirements'),
    entered('9:30', 'data'),
    ended('14:00', 'quit'),
  );

  it('says who said what, when and where', () => {
    expect(rehearsalOf(live)).toEqual({
      rehearsal: 1,
      prompt: 'fraud',
      framework: 'six-step',
      minutes: 23,
      steps: ['requirements', 'data', 'serving'],
      turns: [
        { enter: 'requirements', at: '0:00' },
        { at: '0:07', say: 'How many?' },
        { at: '0:20', interviewer: '2,000.' },
        { step: 'data', at: '6:00', say: 'Logs of\npayments.' },
        { at: '6:00', say: 'A draft of before.' },
        { enter: 'requirements', at: '9:00' },
        { enter: 'data', at: '9:30' },
      ],
      end: '14:00',
    });
  });

  it('has the same times and the same words', () => {
    const [before, after] = [fold(live), fold(logged(rehearsalOf(live)))];
    expect(times(after)).toEqual(times(before));
    expect(after.said.map(({ step, text }) => [step, text])).toEqual(before.said.map(({ step, text }) => [step, text]));
  });

  it('keeps follow-ups and changes as lines of the interviewer', () => {
    const probed = { type: 'probed', step: 'requirements', at: null, text: 'Who acts?', probe: 'who' } as const;
    const changed = { type: 'changed', step: 'data', at: null, text: 'Half the time.', curveball: 'half' } as const;
    const spoken = log(entered(null, 'requirements'), probed, entered(null, 'data'), changed);
    expect(rehearsalOf(spoken).turns).toEqual([
      { enter: 'requirements' },
      { interviewer: 'Who acts?' },
      { enter: 'data' },
      { interviewer: 'Half the time.' },
    ]);
  });

  it('has no end where it was left, and no minutes that the format does not know', () => {
    const short = { ...started, minutes: 3 };
    expect(rehearsalOf([short, entered(null, 'data')])).toEqual({
      rehearsal: 1,
      prompt: 'fraud',
      framework: 'six-step',
      steps: started.steps,
      turns: [{ enter: 'data' }],
    });
  });
});
