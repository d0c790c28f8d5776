import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { formatProblems } from '../../src/files/problem.ts';
import { readRehearsal } from '../../src/files/read-rehearsal.ts';
import { readSources } from '../../src/files/sources.ts';
import { folderOf, prompt, tiny } from './tiny.ts';

const { content } = readSources([folderOf(tiny)], '/');
if (content === null) throw new Error('the tiny content is broken');

const HEAD = 'rehearsal: 1\nprompt: fraud\nframework: two-step\n';

/** What is said of a rehearsal; of a good one nothing. */
function told(text: string, files: Readonly<Record<string, string>> = {}): string {
  const folder = folderOf({ ...files, 'r/r.yaml': text });
  const read = readRehearsal('r/r.yaml', folder, { content: content ?? never(), broken: [] });
  return read.ok ? '' : formatProblems(read.problems);
}

function never(): never {
  throw new Error('there is content');
}

describe('a rehearsal', () => {
  test.each([
    [
      'steps by id, number and topic',
      'turns: [{ step: what, say: a }, { enter: 2 }, { step: framing, interviewer: b }, { say: c }]\n',
    ],
    [
      'times',
      'turns: [{ at: "0:20", say: a }, { say: b }, { at: "0:20", say: c }, { at: "1:02:03", say: d }]\nend: "62:03"\n',
    ],
    ['no turns', 'turns: []\n'],
    ['some steps', 'steps: [how]\nminutes: 20\nwpm: 130\nturns: [{ step: serving, say: a }, { step: 2, say: b }]\n'],
  ])('may have %s', (_, rest) => {
    expect(told(HEAD + rest)).toBe('');
  });

  it('may be JSON', () => {
    const { ok } = readRehearsal(
      'r.json',
      folderOf({ 'r.json': '{"rehearsal": 1, "prompt": "fraud", "framework": "two-step", "turns": [{"say": "a"}]}' }),
      { content, broken: [] },
    );
    expect(ok).toBe(true);
  });

  test.each([
    [`${HEAD.replace('1', '2')}turns: []\n`, '1:12: E_SCHEMA: rehearsal: 2 is not known here\n  hint: write 1'],
    [
      `${HEAD.replace('fraud', 'frod')}turns: []\n`,
      '2:9: E_REF: prompt: no prompt "frod"\n  hint: did you mean "fraud"?',
    ],
    [
      `${HEAD.replace('two-step', 'to-step')}turns: []\n`,
      '3:12: E_REF: framework: no framework "to-step"\n  hint: did you mean "two-step"?',
    ],
    [`${HEAD}turnz: []\n`, '4:1: E_SCHEMA: unknown key "turnz"\n  hint: did you mean "turns"?'],
    [
      `${HEAD}steps: [what, zzz]\nturns: []\n`,
      '4:15: E_REF: steps.1: no step "zzz" in two-step\n  hint: there is what, how',
    ],
    [
      `${HEAD}turns: [{ step: hwo, say: a }]\n`,
      '4:17: E_REF: turns.0.step: no step or topic "hwo" in two-step\n  hint: did you mean "how"?',
    ],
    [
      `${HEAD}turns: [{ step: nowhere, say: a }]\n`,
      '4:17: E_REF: turns.0.step: no step or topic "nowhere" in two-step\n  hint: there is what, how',
    ],
    [`${HEAD}turns: [{ enter: 3 }]\n`, '4:18: E_REF: turns.0.enter: no step 3: two-step has 2'],
    [
      `${HEAD}turns: [{ step: data, say: a }]\n`,
      '4:17: E_REF: turns.0.step: no step of this run covers the topic "data"',
    ],
    [
      `${HEAD}steps: [how]\nturns: [{ step: framing, say: a }]\n`,
      '5:17: E_REF: turns.0.step: no step of this run covers the topic "framing"',
    ],
    [
      `${HEAD}steps: [how]\nturns: [{ step: what, say: a }]\n`,
      '5:17: E_REF: turns.0.step: step "what" is not drilled in this run\n  hint: add it to `steps`, or leave `steps` out to drill them all',
    ],
    [
      `${HEAD}steps: [how]\nturns: [{ enter: 1 }]\n`,
      '5:18: E_REF: turns.0.enter: step 1 is not drilled in this run\n  hint: add it to `steps`, or leave `steps` out to drill them all',
    ],
    [
      `${HEAD}turns: [{ at: "4:50", say: a }, { say: b }, { at: "4:10", say: c }]\n`,
      '4:51: E_REF: turns.2.at: 4:10 comes after 4:50\n  hint: times never run backwards',
    ],
    [
      `${HEAD}turns: [{ at: "4:50", say: a }]\nend: "4:49"\n`,
      '5:6: E_REF: end: 4:49 comes after 4:50\n  hint: times never run backwards',
    ],
    [
      `${HEAD}turns: [{ at: 4:50, say: a, enter: how }]\n`,
      '4:9: E_SCHEMA: turns.0: a turn holds exactly one of say, interviewer, enter',
    ],
    [
      `${HEAD}turns: [{ at: "4:5", say: a }]\n`,
      '4:15: E_SCHEMA: turns.0.at: write a time as "m:ss" or "h:mm:ss", in quotes',
    ],
    [
      `${HEAD}turns: [{ at: 290, say: a }]\n`,
      '4:15: E_SCHEMA: turns.0.at: 290 is a number, text was expected\n  hint: write "290"',
    ],
    [`${HEAD}minutes: 3\nturns: []\n`, '4:10: E_SCHEMA: minutes: 3 is out of range; at least 5'],
    [
      `${HEAD}minutes: "45"\nturns: []\n`,
      '4:10: E_SCHEMA: minutes: Invalid input: expected number, received string\n  hint: remove the quotes',
    ],
    [`${HEAD}turns: [{ say: "" }]\n`, '4:16: E_SCHEMA: turns.0.say: write what is said'],
    [
      `${HEAD.replace('fraud', './p.yaml')}turns: []\n`,
      '2:9: E_FILE: prompt: r/p.yaml cannot be read: there is no such file or folder',
    ],
  ])('%j', (text, message) => {
    expect(told(text).split('\nr/r.yaml')[0]).toBe(`r/r.yaml:${message}`);
  });
});

describe('its prompt', () => {
  const mine = prompt.replace('id: fraud', 'id: mine');
  const text = HEAD.replace('prompt: fraud', 'prompt: ../p/mine.yaml') + 'turns: []\n';

  it("may be a file, found from the rehearsal's own folder", () => {
    const folder = folderOf({ 'r/r.yaml': text, 'p/mine.yaml': mine });
    for (const [file, cwd] of [
      ['r/r.yaml', folder],
      [join(folder, 'r', 'r.yaml'), '/'],
    ] as const) {
      const read = readRehearsal(file, cwd, { content, broken: [] });
      expect(read).toMatchObject({
        ok: true,
        value: { prompt: { id: 'mine' }, framework: { id: 'two-step' }, content: { prompts: { fraud: {}, mine: {} } } },
      });
      expect(read.ok && read.value.content.hash).not.toBe(content.hash);
    }
  });

  it('is checked like any other', () => {
    expect(told(text, { 'p/mine.yaml': mine.replace('[latency]', '[latenzy]') })).toBe(
      'p/mine.yaml:11:24: E_REF: no concept "latenzy"\n  hint: did you mean "latency"?',
    );
    expect(told(text, { 'p/mine.yaml': mine.replace('title: Card', 'titel: Card') })).toMatch(
      /^p\/mine\.yaml:3:1: E_SCHEMA: unknown key "titel"/,
    );
  });

  it("is refused when it is the user's own and broken", () => {
    const problem = {
      file: 'mlsd/prompts/fraud.yaml',
      line: 3,
      column: 1,
      code: 'E_SCHEMA',
      what: 'x',
      hint: null,
    } as const;
    const broken = [{ kind: 'prompts', ids: ['fraud'], problems: [problem] }] as const;
    const read = readRehearsal('r.yaml', folderOf({ 'r.yaml': `${HEAD}turns: []\n` }), { content, broken });
    expect(read).toEqual({ ok: false, problems: [problem] });
  });
});
