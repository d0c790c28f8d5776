import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findSignals } from '../../src/analysis/findings.ts';
import { judgeOf } from '../../src/analysis/judge.ts';
import { readingOf } from '../../src/analysis/played-example.ts';
import type { SignalFinding } from '../../src/analysis/scorecard.ts';
import type { Framework } from '../../src/content/framework.ts';
import { Rehearsal } from '../../src/content/rehearsal.ts';
import { stepOf } from '../../src/content/rehearsal-step.ts';
import { readRehearsal } from '../../src/files/read-rehearsal.ts';
import { bundledContent } from '../content.ts';

/** Answers given in six steps, walked through every step of another framework: where each step begins. */
const WALKS = [
  [
    'feed-ranking-strong.yaml',
    {
      'eight-step':
        '0:10 clarify, 5:00 frame, 9:55 data, 17:50 model, 22:00 training, 25:45 serving, 31:10 evaluation, 35:40 monitoring',
      'six-phase': '0:10 framing, 9:55 data, 12:20 features, 17:50 model, 25:45 serving, 35:40 monitoring',
      'ten-point':
        '0:10 goal, 2:20 assumptions, 5:00 metrics, 9:55 data, 17:50 baseline, 20:55 model, 25:45 serving, 31:10 validation, 35:40 monitoring, 37:40 fallback',
      'eight-stage':
        '0:10 clarification, 5:00 objectives, 9:55 data, 17:50 modeling, 25:45 architecture, 29:00 serving, 31:10 evaluation, 35:40 robustness',
    },
  ],
  [
    'fraud-strong.yaml',
    {
      'eight-step':
        '0:20 clarify, 4:40 frame, 9:30 data, 17:00 model, 20:00 training, 21:50 evaluation, 24:40 serving, 33:25 monitoring',
      'six-phase': '0:20 framing, 9:30 data, 12:20 features, 17:00 model, 24:40 serving, 33:25 monitoring',
      'ten-point':
        '0:20 goal, 3:05 assumptions, 4:40 metrics, 9:30 data, 17:00 baseline, 18:15 model, 24:40 serving, 29:00 validation, 33:25 monitoring, 36:30 fallback',
      'eight-stage':
        '0:20 clarification, 4:40 objectives, 9:30 data, 17:00 modeling, 24:40 architecture, 26:10 serving, 29:00 evaluation, 33:25 robustness',
    },
  ],
] as const;

const content = bundledContent();
const frameworks = Object.values(content.frameworks);
const strong = readdirSync('prompts/rehearsals').filter((name) => name.endsWith('-strong.yaml'));

describe.each(strong)('%s, each turn in the first step that covers its first topic', (name) => {
  it.each(frameworks)('brings no high signal in the steps of $id that it reaches', (framework) => {
    const moved = movedTo(framework, rehearsalIn(name));
    const steps = framework.steps.map(({ id }) => id).filter((id) => reaches(moved, id));
    expect(high(signals({ ...moved, steps }))).toEqual([]);
  });

  it.each(frameworks)('brings none in a full run of $id, but for the steps it does not reach', (framework) => {
    const moved = movedTo(framework, rehearsalIn(name));
    const unreached = framework.steps.filter(({ id }) => !reaches(moved, id));
    expect(high(signals(moved))).toEqual(unreached.map(({ id }) => `skips-step at ${id}`));
  });
});

describe.each(WALKS)('%s, walked through every step', (name, walks) => {
  it.each(Object.entries(walks))('brings no signal in %s that it does not bring in six steps', (id, walk) => {
    const { framework, turns } = walked(rehearsalIn(name), id, walk);
    expect(new Set(turns.flatMap(({ step }) => step ?? [])).size).toBe(content.frameworks[id]?.steps.length);
    const found = ids(signals(untimed({ ...rehearsalIn(name), framework, turns })));
    expect(found).toEqual(ids(signals(untimed(rehearsalIn(name)))));
  });
});

function rehearsalIn(name: string): Rehearsal {
  const read = readRehearsal(`prompts/rehearsals/${name}`, '.', { content, broken: [] });
  if (!read.ok) throw new Error(`${name} cannot be read`);
  return read.value.rehearsal;
}

/** The same turns in another framework: each in the first step that covers the first topic of the step it was in. */
function movedTo(to: Framework, rehearsal: Rehearsal): Rehearsal {
  const from = content.frameworks[rehearsal.framework]?.steps ?? [];
  const moved = (where: string | number) => {
    const topic = stepOf(where, from, from)?.topics[0];
    return to.steps.find(({ topics }) => topics.some((covered) => covered === topic))?.id ?? '';
  };
  const turns = rehearsal.turns.map((turn) => (turn.step === undefined ? turn : { ...turn, step: moved(turn.step) }));
  return { ...rehearsal, framework: to.id, turns };
}

/** The same turns, with the steps of another framework beginning at the times given. */
function walked(rehearsal: Rehearsal, id: string, walk: string): Rehearsal {
  const begins = new Map(walk.split(', ').map((part) => pair(part.split(' '))));
  const turns = without(['step'], rehearsal).turns.map((turn) => {
    const step = begins.get(turn.at);
    return step === undefined ? turn : { ...turn, step };
  });
  return { ...rehearsal, framework: id, turns };
}

function pair([at, step = '']: readonly string[]): [at: string | undefined, step: string] {
  return [at, step];
}

/** The pace was that of six steps; here it is about what was said where. */
function untimed(rehearsal: Rehearsal): Rehearsal {
  return without(['at', 'end'], rehearsal);
}

/** A rehearsal without some of its keys, its own and its turns'. */
function without(keys: readonly string[], rehearsal: Rehearsal): Rehearsal {
  const bare = JSON.stringify(rehearsal, (key, value: unknown) => (keys.includes(key) ? undefined : value));
  return Rehearsal.parse(JSON.parse(bare));
}

function reaches({ turns }: Rehearsal, id: string): boolean {
  return turns.some(({ step }) => step === id);
}

function signals(rehearsal: Rehearsal): SignalFinding[] {
  const prompt = content.prompts[rehearsal.prompt];
  if (prompt === undefined) throw new Error(`no prompt "${rehearsal.prompt}"`);
  return findSignals(readingOf(rehearsal, content), prompt, judgeOf(content));
}

function high(found: readonly SignalFinding[]): string[] {
  return found.flatMap(({ id, severity, step }) => (severity === 'high' ? [`${id} at ${step}`] : []));
}

function ids(found: readonly SignalFinding[]): string[] {
  return [...new Set(found.map(({ id }) => id))].toSorted();
}
