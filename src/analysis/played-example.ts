import type { Content } from '../content/content.ts';
import type { Rehearsal } from '../content/rehearsal.ts';
import type { Example, Move, Signal } from '../content/rule.ts';
import { detect } from '../detectors/detect.ts';
import type { Evidence } from '../detectors/evidence.ts';
import { isSeen } from '../detectors/match.ts';
import type { Reading } from '../detectors/reading.ts';
import { fold } from '../session/state.ts';
import { applies } from './findings.ts';
import { judgeOf } from './judge.ts';
import { readSession } from './read-session.ts';
import { rehearsed } from './rehearsed.ts';

/** Does a rule fire in the situation of an example? A trap's is played with its own prompt. */
export function ruleFires(rule: Signal | Move, example: Example, content: Content, own?: string): boolean {
  const given = rehearsalOf(rule, example, content, own);
  const prompt = content.prompts[given.prompt];
  if ('only' in rule && prompt !== undefined && !applies(rule, prompt)) return false;
  return detect(rule.detect, readingOf(given, content)).verdict === 'met';
}

/** Is a point seen in a line that is said in the step of its topic? */
export function lineShows(
  evidence: Evidence,
  line: { readonly say: string; readonly topic: string; readonly prompt: string | null },
  content: Content,
): boolean {
  const prompt = line.prompt ?? anyPrompt(content);
  const steps = [stepFor(line.topic, content)];
  return isSeen(
    evidence,
    readingOf({ rehearsal: 1, prompt, framework: FRAMEWORK, steps, turns: [{ say: line.say }] }, content),
  );
}

/** The reading of a rehearsal. */
export function readingOf(rehearsal: Rehearsal, content: Content): Reading {
  const { log, framework } = rehearsed(rehearsal, content);
  return readSession(fold(log), framework, judgeOf(content));
}

const FRAMEWORK = 'six-step';

/** The situation that an example stands for: a plain line is said in the first step that covers the rule's topic. */
function rehearsalOf(rule: Signal | Move, example: Example, content: Content, own?: string): Rehearsal {
  const given = typeof example === 'string' ? lineIn(stepFor(rule.topic, content), example) : example;
  const { prompt = own ?? anyPrompt(content), framework = FRAMEWORK, ...rest } = given;
  return { rehearsal: 1, prompt, framework, ...rest };
}

function lineIn(step: string, say: string): Exclude<Example, string> {
  return { steps: [step], turns: [{ say }] };
}

function anyPrompt({ prompts }: Content): string {
  return Object.keys(prompts)[0] ?? '';
}

function stepFor(topic: string, { frameworks }: Content): string {
  return frameworks[FRAMEWORK]?.steps.find((s) => s.topics.some((t) => t === topic))?.id ?? topic;
}
