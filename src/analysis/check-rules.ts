import type { Content } from '../content/content.ts';
import type { Criterion, Prompt } from '../content/prompt.ts';
import type { Rehearsal } from '../content/rehearsal.ts';
import type { Example, Move, Signal } from '../content/rule.ts';
import { detect } from '../detectors/detect.ts';
import { isSeen } from '../detectors/match.ts';
import type { Reading } from '../detectors/reading.ts';
import { fold } from '../session/state.ts';
import { applies } from './findings.ts';
import { judgeOf } from './judge.ts';
import { readSession } from './read-session.ts';
import { rehearsed } from './rehearsed.ts';

/** An example that does not hold. */
export interface RuleProblem {
  readonly kind: 'signal' | 'move' | 'criterion';
  readonly id: string;
  /** The prompt whose own criterion it is; null for what stands in the rubrics. */
  readonly prompt: string | null;
  /** Keys and indexes that lead to the example in its file, from the rule itself. */
  readonly path: readonly (string | number)[];
  readonly what: string;
}

/** Runs every example of every rule and criterion; what does not hold comes back. */
export function checkRules(content: Content): readonly RuleProblem[] {
  return [
    ...Object.values(content.signals).flatMap((rule) => checkRule('signal', rule, content)),
    ...Object.values(content.moves).flatMap((rule) => checkRule('move', rule, content)),
    ...Object.values(content.criteria).flatMap((criterion) => checkCriterion(criterion, null, content)),
    ...Object.values(content.prompts).flatMap((prompt) =>
      prompt.criteria.flatMap((c) => checkCriterion(c, prompt, content)),
    ),
  ];
}

/** How many examples `checkRules` runs. */
export function countExamples(content: Content): number {
  const rules = [...Object.values(content.signals), ...Object.values(content.moves)];
  const criteria = [...Object.values(content.criteria), ...Object.values(content.prompts).flatMap((p) => p.criteria)];
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  return (
    sum(rules.map(({ examples }) => examples.fires.length + examples.silent.length)) +
    sum(criteria.map(({ examples }) => examples.met.length + examples.unmet.length))
  );
}

function checkRule(kind: 'signal' | 'move', rule: Signal | Move, content: Content): RuleProblem[] {
  const check = (list: 'fires' | 'silent') =>
    rule.examples[list].flatMap((example, i): RuleProblem[] => {
      const fires = ruleFires(rule, example, content);
      if (fires === (list === 'fires')) return [];
      const what = fires
        ? `${rule.id} fires on an example that must be silent`
        : `${rule.id} is silent on an example that must fire`;
      return [{ kind, id: rule.id, prompt: null, path: ['examples', list, i], what }];
    });
  return [...check('fires'), ...check('silent')];
}

/** Does a rule fire in the situation of an example? */
export function ruleFires(rule: Signal | Move, example: Example, content: Content): boolean {
  const given = rehearsalOfExample(rule, example, content);
  const prompt = content.prompts[given.prompt];
  if ('only' in rule && prompt !== undefined && !applies(rule, prompt)) return false;
  return detect(rule.detect, readingOf(given, content)).verdict === 'met';
}

function checkCriterion(criterion: Criterion, prompt: Prompt | null, content: Content): RuleProblem[] {
  const check = (list: 'met' | 'unmet') =>
    criterion.examples[list].flatMap((say, i): RuleProblem[] => {
      const steps = [stepFor(criterion.topic, 'six-step', content)];
      const reading = readingOf(rehearsal({ prompt: prompt?.id, steps, turns: [{ say }] }, content), content);
      const met = isSeen(criterion.evidence, reading);
      if (met === (list === 'met')) return [];
      const what = met
        ? `${criterion.id} is met by an example that must not meet it`
        : `${criterion.id} is not met by its example`;
      return [{ kind: 'criterion', id: criterion.id, prompt: prompt?.id ?? null, path: ['examples', list, i], what }];
    });
  return [...check('met'), ...check('unmet')];
}

/** The situation that an example stands for: a plain line is said in the first step that covers the rule's topic. */
function rehearsalOfExample(rule: Signal | Move, example: Example, content: Content): Rehearsal {
  if (typeof example !== 'string') return rehearsal(example, content);
  return rehearsal({ steps: [stepFor(rule.topic, 'six-step', content)], turns: [{ say: example }] }, content);
}

function stepFor(topic: string, framework: string, content: Content): string {
  return content.frameworks[framework]?.steps.find((s) => s.topics.some((t) => t === topic))?.id ?? topic;
}

function rehearsal(
  given: Exclude<Example, string> | (Omit<Exclude<Example, string>, 'prompt'> & { prompt: string | undefined }),
  content: Content,
): Rehearsal {
  const { prompt = Object.keys(content.prompts)[0] ?? '', framework = 'six-step', ...rest } = given;
  return { rehearsal: 1, prompt, framework, ...rest };
}

/** The reading of a rehearsal. */
export function readingOf(rehearsal: Rehearsal, content: Content): Reading {
  const { log, framework } = rehearsed(rehearsal, content);
  return readSession(fold(log), framework, judgeOf(content));
}
