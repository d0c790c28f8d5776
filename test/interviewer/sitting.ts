import type { Framework } from '../../src/content/framework.ts';
import type { Persona } from '../../src/content/persona.ts';
import { Prompt } from '../../src/content/prompt.ts';
import { interview } from '../../src/interviewer/interview.ts';
import type { Evidence, Listener } from '../../src/interviewer/table.ts';
import { answer, decide, opening } from '../../src/session/decide.ts';
import type { LaterEvent, Started } from '../../src/session/event.ts';
import type { Input, Interviewer } from '../../src/session/ports.ts';
import { newSession } from '../../src/session/start.ts';
import { begin, evolve, type State } from '../../src/session/state.ts';
import { sixStep } from '../plan/six-step.ts';

const TOPICS: Readonly<Record<string, Framework['steps'][number]['topics']>> = {
  requirements: ['requirements'],
  framing: ['framing'],
  data: ['data', 'features'],
  modeling: ['modeling', 'training'],
  serving: ['serving'],
  monitoring: ['monitoring'],
};

/** Six steps, each with the topics that it has in the bundled framework, more or less. */
export const framework = {
  id: 'six-step',
  ...sixStep,
  steps: sixStep.steps.map((step) => ({ ...step, topics: TOPICS[step.id] ?? [] })),
};

/** Hears a phrase where its words stand in what was said, in order. */
export const byWords: Listener<State> = {
  hears: (evidence, { dialogue }, { step, since = 0 } = {}) =>
    dialogue
      .slice(since)
      .some(
        (line) =>
          line.speaker === 'candidate' &&
          (step === undefined || line.said.step === step) &&
          phrasesOf(evidence).some((phrase) => line.said.text.toLowerCase().includes(phrase)),
      ),
  meets: (criterion, { said }) => said.some(({ text }) => text.includes(criterion)),
  weighs: (criterion) => (criterion === 'heavy' ? 3 : 1),
};

function phrasesOf(evidence: Evidence): string[] {
  return evidence.flatMap(({ any = [] }) => any.flatMap((term) => (typeof term === 'string' ? term : term.say)));
}

/** Evidence that is heard where these words stand. */
export const words = (...say: readonly string[]) => [{ any: [{ say: [...say] }] }];

type Probe = Partial<Prompt['probes'][number]> & { readonly id: string };

/** A prompt with these probes, on features unless something else is said, and these curveballs. */
export function prompt(
  probes: readonly Omit<Probe, 'after'>[] | readonly object[],
  curveballs: readonly { readonly id: string; readonly after: string }[] = [],
): Prompt {
  return Prompt.parse({
    prompt: 1,
    id: 'small',
    title: 'Small',
    type: 'fraud',
    ask: 'Small?',
    facts: [
      {
        id: 'load',
        topic: 'requirements',
        say: 'Ten a second.',
        when: ['load'],
        asked: ['Load?', 'The load?', 'load'],
      },
    ],
    probes: probes.map((probe) => ({
      topic: 'features',
      ask: `${'id' in probe ? probe.id : ''}?`,
      good: '…',
      ...probe,
    })),
    curveballs: curveballs.map((curveball) => ({
      say: `${curveball.id}!`,
      good: '…',
      followed: words('followed'),
      examples: { followed: ['followed', 'followed'], ignored: ['no', 'no'] },
      ...curveball,
    })),
  });
}

export interface Sitting {
  readonly prompt: Prompt;
  readonly interviewer?: Persona;
  readonly seed?: number;
  readonly minutes?: number;
  readonly steps?: readonly string[];
}

/**
 * What the interviewer says when these lines are entered; "/next" and "/back" go to other steps. An answer as its text,
 * a follow-up as its id, a change as its id with "!".
 */
export function lines(sitting: Sitting, entered: readonly string[]): string[] {
  return logOf(sitting, entered).flatMap((event) => {
    if (event.type === 'answered') return [event.text];
    if (event.type === 'probed') return [event.probe];
    return event.type === 'changed' ? [`${event.curveball}!`] : [];
  });
}

/** The events of the same. */
export function logOf(sitting: Sitting, entered: readonly string[]): LaterEvent[] {
  const { prompt: asked, interviewer = 'neutral', seed = 1, minutes = 45, steps } = sitting;
  const started = newSession({
    prompt: asked,
    framework,
    minutes,
    steps,
    coached: false,
    interviewer,
    origin: 'interview',
    seed,
    wall: null,
    engine: '0',
    content: '',
  });
  return played(started, interview(asked, framework, byWords), entered.map(inputOf));
}

function inputOf(line: string): Input {
  if (line === '/next') return { type: 'command', command: { name: 'next' }, at: null };
  if (line === '/back') return { type: 'command', command: { name: 'back' }, at: null };
  if (line === '/undo') return { type: 'command', command: { name: 'undo' }, at: null };
  return { type: 'say', text: line, begun: null, at: null };
}

/** The events of a session with these inputs, as the run loop takes them. */
export function played(started: Started, interviewer: Interviewer, inputs: readonly Input[]): LaterEvent[] {
  const events: LaterEvent[] = [];
  let state = begin(started);
  const take = (event: LaterEvent): void => {
    state = evolve(state, event);
    events.push(event);
    for (const line of answer(state, event, { interviewer, coach: null })) take(line);
  };
  take(opening(state, null));
  for (const input of inputs) {
    const decision = decide(state, input, null);
    if (decision.type === 'events') for (const event of decision.events) take(event);
  }
  return events;
}
