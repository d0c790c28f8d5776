import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coach } from '../../src/analysis/coach.ts';
import { listener } from '../../src/analysis/listener.ts';
import { PERSONAS, type Persona } from '../../src/content/persona.ts';
import type { Prompt } from '../../src/content/prompt.ts';
import { interview } from '../../src/interviewer/interview.ts';
import type { Log, Started } from '../../src/session/event.ts';
import type { Input } from '../../src/session/ports.ts';
import { type Ports, resume, run } from '../../src/session/run.ts';
import { newSession } from '../../src/session/start.ts';
import { fold, type State } from '../../src/session/state.ts';
import { bundledContent } from '../content.ts';

const content = bundledContent();
const framework = content.frameworks['six-step'];
if (framework === undefined) throw new Error('there is no six-step framework');

/** What may be said: good sentences, questions, thin ones, and ways out of a topic. */
const poolOf = ({ exemplar, facts, probes }: Prompt): readonly string[] => [
  ...Object.values(exemplar).flatMap((text) => text.split(/(?<=[.?]) /)),
  ...facts.flatMap(({ asked }) => asked.slice(0, 1)),
  ...probes.flatMap(({ examples }) => [...(examples?.answered ?? []), ...(examples?.dodged ?? [])]),
  'In the interest of time I’d move on.',
  'You’re right, let’s do that.',
  'Shall I go on?',
  'How big is the team?',
  'I assume 2,000 a second.',
];

/** What may happen in a session; a crash may lose the last event. */
type Act =
  | { readonly type: 'say'; readonly text: number }
  | { readonly type: 'next' | 'back' | 'undo' | 'hint' | 'compress' | 'pause' | 'resume' | 'board' }
  | { readonly type: 'crash'; readonly lost: 0 | 1 };

/** A deed, and how many ms pass before it. */
interface Deed {
  readonly act: Act;
  readonly pause: number;
}

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ type: fc.constant('say' as const), text: fc.nat(100_000) }) },
  { weight: 4, arbitrary: fc.constant({ type: 'next' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constantFrom('back', 'undo', 'hint', 'compress', 'pause', 'resume', 'board'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('crash' as const), lost: fc.constantFrom(0, 1) }) },
);
const deed: fc.Arbitrary<Deed> = fc.record({
  act,
  // Mostly seconds; now and then the clock jumps by the better part of an hour.
  pause: fc.oneof({ weight: 9, arbitrary: fc.nat(120_000) }, { weight: 1, arbitrary: fc.nat(3_000_000) }),
});

/** What may happen in 45 minutes without the coach. */
const fullSession = fc.record({
  persona: fc.constantFrom(...PERSONAS),
  seed: fc.nat(1000),
  deeds: fc.array(deed, { minLength: 5, maxLength: 20 }),
});

function inputOf(deedAct: Exclude<Act, { type: 'crash' }>, at: number, pool: readonly string[]): Input {
  switch (deedAct.type) {
    case 'say':
      return { type: 'say', text: pool[deedAct.text % pool.length] ?? '', begun: at, at };
    case 'next':
    case 'back':
    case 'undo':
    case 'hint':
    case 'compress':
      return { type: 'command', command: { name: deedAct.type }, at };
    case 'board':
      return { type: 'command', command: { name: 'board', text: 'a box' }, at };
    case 'pause':
    case 'resume':
      return { type: deedAct.type, at };
  }
}

/** Plays a session with its crashes, each in a program of its own; `look` sees every state that a person is shown. */
async function played(
  started: Started,
  deeds: readonly Deed[],
  prompt: Prompt,
  look: (log: Log, state: State) => void,
) {
  const pool = poolOf(prompt);
  const queue = [...deeds];
  let log: Log = [started];
  let now = 0;
  let isNew = true;
  while (isNew || (queue.length > 0 && fold(log).ended === null)) {
    const crash: { lost: 0 | 1 } = { lost: 0 };
    const ports: Ports = {
      candidate: {
        next: async () => {
          const next = queue.shift();
          if (next === undefined) return { type: 'leave' };
          now += next.pause;
          if (next.act.type !== 'crash') return inputOf(next.act, now, pool);
          crash.lost = next.act.lost;
          return { type: 'leave' };
        },
        show: (_, state) => look(log, state),
      },
      clock: { now: () => now, pause: () => {}, go: () => {} },
      save: (event) => {
        if (event.type !== 'started') log = [log[0], ...log.slice(1).filter(isLater), event];
      },
      // Made anew for each program: it may remember nothing.
      interviewer: framework === undefined ? null : interview(prompt, framework, listener(content, prompt.id)),
      coach: started.coached ? coach(content) : null,
    };
    await (isNew ? run(started, ports) : resume(log, ports));
    isNew = false;
    if (crash.lost === 1 && log.length > 2) log = [log[0], ...log.slice(1, -1).filter(isLater)];
  }
  return log;
}

const isLater = <T extends { readonly type: string }>(event: T): event is Exclude<T, { type: 'started' }> =>
  event.type !== 'started';

const session = (prompt: Prompt, interviewer: Persona, seed: number, minutes: number, coached: boolean): Started => {
  if (framework === undefined) throw new Error('there is no six-step framework');
  return newSession({
    prompt,
    framework,
    minutes,
    coached,
    interviewer,
    origin: 'interview',
    seed,
    wall: null,
    engine: '0',
    content: '',
  });
};

const sum = ({ plan }: State) => plan.steps.reduce((all, { budget }) => all + budget, plan.buffer);

describe.each(['vision', 'nearby-places', 'job-search'])('any session on %s', (id) => {
  const prompt = content.prompts[id];
  if (prompt === undefined) throw new Error(`there is no prompt ${id}`);

  it('folds to what was shown, repeats no follow-up and no other words for a fact, and keeps its plan whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...PERSONAS),
        fc.nat(1000),
        fc.constantFrom(15, 24, 30, 45),
        fc.boolean(),
        fc.array(deed, { minLength: 5, maxLength: 30 }),
        async (persona, seed, minutes, coached, deeds) => {
          const started = session(prompt, persona, seed, minutes, coached);
          let shown: State | null = null;
          const log = await played(started, deeds, prompt, (written, state) => {
            shown = state;
            expect(fold(written)).toEqual(state);
            expect(sum(state)).toBe(state.plan.total + state.plan.overtime);
          });
          expect(shown).not.toBeNull();
          const asked = log.flatMap((event) =>
            event.type === 'probed' || event.type === 'changed' ? [event.text] : [],
          );
          expect(new Set(asked).size).toBe(asked.length);
          for (const event of log) {
            if (event.type !== 'answered' || event.fact === null) continue;
            const says = event.fact.split(',').map((fact) => prompt.facts.find((one) => one.id === fact)?.say);
            expect(event.text.startsWith(says.join(' '))).toBe(true);
          }
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);

  it('is the same again, byte for byte, with the same seed and words', async () => {
    await fc.assert(
      fc.asyncProperty(fullSession, async ({ persona, seed, deeds }) => {
        const started = session(prompt, persona, seed, 45, false);
        const again = () => played(started, deeds, prompt, () => {});
        expect(JSON.stringify(await again())).toBe(JSON.stringify(await again()));
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it('goes on after a crash as if there had been none', async () => {
    await fc.assert(
      fc.asyncProperty(fullSession, async ({ persona, seed, deeds }) => {
        const started = session(prompt, persona, seed, 45, false);
        const crashesAs = (instead: Act) =>
          deeds.map((one): Deed => (one.act.type === 'crash' ? { ...one, act: instead } : one));
        const unbroken = crashesAs({ type: 'resume' });
        const safe = crashesAs({ type: 'crash', lost: 0 });
        const spoken = (log: Log) =>
          fold(log).dialogue.map((line) => (line.speaker === 'candidate' ? line.said.text : line.text));
        const [with_, without] = [
          await played(started, safe, prompt, () => {}),
          await played(started, unbroken, prompt, () => {}),
        ];
        expect(spoken(with_)).toEqual(spoken(without));
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
