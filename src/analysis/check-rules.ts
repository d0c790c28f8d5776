import type { Content } from '../content/content.ts';
import type { Criterion, Curveball, Probe, Prompt } from '../content/prompt.ts';
import type { Move, Signal } from '../content/rule.ts';
import type { Path } from '../content/terms.ts';
import { lineShows, ruleFires } from './played-example.ts';

/** An example that does not hold. */
export interface RuleProblem {
  /** What of the content it stands in, and the keys and indexes that lead to it from there. */
  readonly thing: {
    readonly kind: 'signals' | 'moves' | 'criteria' | 'prompts';
    readonly id: string;
    readonly path: Path;
  };
  readonly what: string;
}

/** An example, and whether its rule says of it what it should. */
interface Trial extends RuleProblem {
  readonly holds: () => boolean;
}

/** Runs every example of every rule, criterion, probe and curveball; what does not hold comes back. */
export function checkRules(content: Content): readonly RuleProblem[] {
  return trialsOf(content)
    .filter(({ holds }) => !holds())
    .map(({ thing, what }) => ({ thing, what }));
}

/** How many examples `checkRules` runs. */
export function countExamples(content: Content): number {
  return trialsOf(content).length;
}

function trialsOf(content: Content): Trial[] {
  const { signals, moves, criteria, prompts } = content;
  return [
    ...Object.values(signals).flatMap((rule) => ofRule(rule, { kind: 'signals', id: rule.id, path: [] }, content)),
    ...Object.values(moves).flatMap((rule) => ofRule(rule, { kind: 'moves', id: rule.id, path: [] }, content)),
    ...Object.values(criteria).flatMap((one) => ofCriterion(one, { kind: 'criteria', id: one.id, path: [] }, content)),
    ...Object.values(prompts).flatMap((prompt) => ofPrompt(prompt, content)),
  ];
}

function ofPrompt({ id, criteria, traps, probes, curveballs }: Prompt, content: Content): Trial[] {
  const at = (...path: Path): Thing => ({ kind: 'prompts', id, path });
  return [
    ...criteria.flatMap((criterion, i) => ofCriterion(criterion, at('criteria', i), content)),
    ...traps.flatMap((trap, i) => ofRule(trap, at('traps', i), content)),
    ...probes.flatMap((probe, i) => ofProbe(probe, at('probes', i), content)),
    ...curveballs.flatMap((curveball, i) => ofCurveball(curveball, at('curveballs', i), content)),
  ];
}

function ofRule(rule: Signal | Move, thing: Thing, content: Content): Trial[] {
  const own = thing.kind === 'prompts' ? thing.id : undefined;
  return (['fires', 'silent'] as const).flatMap((list) =>
    rule.examples[list].map((example, i) => ({
      thing: inside(thing, 'examples', list, i),
      what:
        list === 'fires'
          ? `${rule.id} is silent on an example that must fire`
          : `${rule.id} fires on an example that must be silent`,
      holds: () => ruleFires(rule, example, content, own) === (list === 'fires'),
    })),
  );
}

function ofCriterion({ id, topic, evidence, examples }: Criterion, thing: Thing, content: Content): Trial[] {
  const says = { topic, evidence, thing, content };
  return [
    ...lines(says, 'met', examples.met, true, `${id} is not met by its example`),
    ...lines(says, 'unmet', examples.unmet, false, `${id} is met by an example that must not meet it`),
  ];
}

function ofProbe({ id, topic, answered, partly, examples }: Probe, thing: Thing, content: Content): Trial[] {
  if (answered === undefined || examples === undefined) return [];
  const dodged = { topic, evidence: [...answered, ...(partly ?? [])], thing, content };
  return [
    ...lines(
      { ...dodged, evidence: answered },
      'answered',
      examples.answered,
      true,
      `${id} is not answered by its example`,
    ),
    ...lines(dodged, 'dodged', examples.dodged, false, `${id} is answered by a reply that dodges it`),
  ];
}

function ofCurveball({ id, after, followed, examples }: Curveball, thing: Thing, content: Content): Trial[] {
  const says = { topic: after, evidence: followed, thing, content };
  return [
    ...lines(says, 'followed', examples.followed, true, `${id} is not followed by its example`),
    ...lines(says, 'ignored', examples.ignored, false, `${id} is followed by an example that ignores it`),
  ];
}

type Thing = RuleProblem['thing'];
interface Says extends Pick<Criterion, 'topic' | 'evidence'> {
  readonly thing: Thing;
  readonly content: Content;
}

function lines(
  { topic, evidence, thing, content }: Says,
  list: string,
  said: readonly string[],
  shows: boolean,
  what: string,
): Trial[] {
  const prompt = thing.kind === 'prompts' ? thing.id : null;
  return said.map((say, i) => ({
    thing: inside(thing, 'examples', list, i),
    what,
    holds: () => lineShows(evidence, { say, topic, prompt }, content) === shows,
  }));
}

function inside(thing: Thing, ...path: Path): Thing {
  return { ...thing, path: [...thing.path, ...path] };
}
