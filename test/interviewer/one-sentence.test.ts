import { expect, it } from 'vitest';
import { listener } from '../../src/analysis/listener.ts';
import { interview } from '../../src/interviewer/interview.ts';
import { interviewer } from '../../src/interviewer/interviewer.ts';
import { LINES } from '../../src/interviewer/lines.ts';
import type { Input } from '../../src/session/ports.ts';
import { newSession } from '../../src/session/start.ts';
import { bundledContent } from '../content.ts';
import { BESIDES, PAIRS } from './pairs.ts';
import { played } from './sitting.ts';

const content = bundledContent();
const framework = content.frameworks['six-step'];
const promptOf = (id: string) => {
  const found = content.prompts[id];
  if (found === undefined) throw new Error(`there is no prompt ${id}`);
  return found;
};

/** The follow-ups that come when these lines are said in a step. */
function drawn(id: string, step: string, lines: readonly string[]): string[] {
  if (framework === undefined) throw new Error('there is no six-step framework');
  const prompt = promptOf(id);
  const started = newSession({
    prompt,
    framework,
    steps: [step],
    minutes: 30,
    coached: false,
    interviewer: 'neutral',
    origin: 'interview',
    seed: 7,
    wall: null,
    engine: '0',
    content: '',
  });
  const inputs = lines.map((text): Input => ({ type: 'say', text, begun: null, at: null }));
  const events = played(started, interview(prompt, framework, listener(content, id)), inputs);
  return events.flatMap((event) => (event.type === 'probed' ? [event.probe] : []));
}

it.each(PAIRS.map((pair) => [pair.prompt, pair] as const))(
  '%s: one sentence makes another follow-up',
  (id, { step, before, one, other }) => {
    expect([one, other].map(([said]) => drawn(id, step, [...before, said]))).toEqual([[one[1]], [other[1]]]);
    expect(one[1]).not.toBe(other[1]);
  },
);

it.each(BESIDES.map((beside) => [beside.prompt, beside] as const))(
  '%s: a question with words of a fact, about something else, is open',
  (id, { asks, fact, instead }) => {
    const ask = (text: string) => interviewer(promptOf(id))({ started: { seed: 0 }, dialogue: [] }, text);
    expect(ask(asks)).toEqual({ text: LINES.open[0], fact: null });
    expect(ask(instead)?.fact).toBe(fact);
  },
);

it('there is one of each for every prompt', () => {
  const ids = Object.keys(content.prompts).toSorted();
  expect(PAIRS.map(({ prompt }) => prompt).toSorted()).toEqual(ids);
  expect(BESIDES.map(({ prompt }) => prompt).toSorted()).toEqual(ids);
});
