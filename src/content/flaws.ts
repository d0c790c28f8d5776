import type { Content } from './content.ts';
import type { Framework } from './framework.ts';
import { isMendable } from './mendable.ts';
import type { Criterion, Probe, Prompt } from './prompt.ts';
import { checkRehearsal } from './rehearsal-check.ts';
import type { Concept, Example, Move, Signal } from './rule.ts';
import type { Score } from './score.ts';
import { suggestion } from './suggest.ts';
import { conceptsIn, conceptsOf, type NamedConcept, type Path, topicsOf } from './terms.ts';
import { Topic } from './topic.ts';

/** Something in an authored thing that does not go together with the rest of the content. */
export interface Flaw {
  /** Keys and indexes that lead to it, from the thing itself. */
  readonly path: Path;
  readonly what: string;
  readonly hint?: string | null;
  /** Can the thing be used all the same? */
  readonly advice?: true;
  /** What it names and there is not. */
  readonly names?: { readonly kind: 'prompts' | 'frameworks' | 'concepts'; readonly id: string };
}

/** Times that do not fit into each other, steps twice, moves that there are not, rules that no step makes due. */
export function checkFramework(framework: Framework, content: Content): Flaw[] {
  const { steps, minutes } = framework;
  const sum = steps.reduce((total, step) => total + step.minutes, 0);
  const over = { path: ['steps'], what: `the steps take ${sum} minutes, the session has ${minutes}` };
  return [
    ...twice(steps, ['steps']),
    ...steps.flatMap((step, i): Flaw[] =>
      step.floor > step.minutes
        ? [
            {
              path: ['steps', i, 'floor'],
              what: `the floor, ${step.floor}, is above the step's ${step.minutes} minutes`,
            },
          ]
        : [],
    ),
    ...(sum > minutes ? [over] : []),
    ...steps.flatMap((step, i): Flaw[] => under(['steps', i], unknownMoves(step, content))),
    ...silentRules(framework, content),
  ];
}

/** Moves that phrases are said to make, and that there are not. */
function unknownMoves({ phrases }: Framework['steps'][number], { moves }: Content): Flaw[] {
  return phrases.flatMap(({ move }, i): Flaw[] =>
    move === undefined || Object.hasOwn(moves, move)
      ? []
      : [{ path: ['phrases', i, 'move'], what: `no move "${move}"`, hint: suggestion(move, Object.keys(moves)) }],
  );
}

/** Rules about something missing are due where a step closes their concern. */
function silentRules({ steps }: Framework, { signals }: Content): Flaw[] {
  const closed = new Set<string>(steps.flatMap((step) => step.closes));
  return Object.values(signals).flatMap(({ id, detect }): Flaw[] => {
    if (detect.detector !== 'missing' || closed.has(detect.concern)) return [];
    const what = `no step closes "${detect.concern}", so that the signal ${id} is never due`;
    return [{ path: ['steps'], what, hint: `add it to a step's \`closes\``, advice: true }];
  });
}

/** Ids twice, concepts that there are not, topics that a strong answer leaves out. */
export function checkPrompt(prompt: Prompt, content: Content): Flaw[] {
  const { facts, criteria, probes, curveballs, traps, exemplar } = prompt;
  const without = Topic.options.filter((topic) => exemplar[topic] === undefined);
  const what =
    without.length === Topic.options.length
      ? 'there is no exemplar answer'
      : `the exemplar says nothing on ${without.join(', ')}`;
  return [
    ...twice(facts, ['facts']),
    ...twice(criteria, ['criteria']),
    ...twice(probes, ['probes']),
    ...twice(curveballs, ['curveballs']),
    ...twice(traps, ['traps']),
    ...probes.flatMap((probe, i): Flaw[] => under(['probes', i], checkProbe(probe, prompt, content))),
    ...curveballs.flatMap(({ followed }, i): Flaw[] =>
      unknownConcepts(conceptsIn(followed, ['curveballs', i, 'followed']), content),
    ),
    ...traps.flatMap((trap, i): Flaw[] => under(['traps', i], checkRule(trap, content))),
    ...ruledAlready(prompt, content),
    ...criteria.flatMap((criterion, i): Flaw[] => under(['criteria', i], checkCriterion(criterion, content))),
    ...(without.length > 0 ? [{ path: ['exemplar'], what, advice: true as const }] : []),
  ];
}

/** What every prompt has already may not be meant once more by the same id. */
function ruledAlready({ criteria, traps }: Prompt, content: Content): Flaw[] {
  const taken = (path: Path, id: string, kind: string, all: object): Flaw[] =>
    Object.hasOwn(all, id)
      ? [{ path: [...path, 'id'], what: `"${id}" is a ${kind} of every prompt already`, hint: 'choose another id' }]
      : [];
  return [
    ...criteria.flatMap(({ id }, i) => taken(['criteria', i], id, 'criterion', content.criteria)),
    ...traps.flatMap(({ id }, i) => taken(['traps', i], id, 'signal', content.signals)),
  ];
}

function checkProbe({ after, missing, answered, partly }: Probe, { criteria }: Prompt, content: Content): Flaw[] {
  const known = [...criteria.map(({ id }) => id), ...Object.keys(content.criteria)];
  const isUnknown = missing !== undefined && !known.includes(missing);
  const lists = Object.entries({ after, answered, partly });
  return [
    ...(isUnknown ? [{ path: ['missing'], what: `no criterion "${missing}"`, hint: suggestion(missing, known) }] : []),
    ...lists.flatMap(([key, evidence]) =>
      evidence === undefined ? [] : unknownConcepts(conceptsIn(evidence, [key]), content),
    ),
  ];
}

export function checkCriterion({ evidence }: Criterion, content: Content): Flaw[] {
  return unknownConcepts(conceptsIn(evidence, ['evidence']), content);
}

/** Concepts and topics that there are not, examples that cannot be played. */
export function checkRule(rule: Signal | Move, content: Content): Flaw[] {
  const { detect, examples } = rule;
  const topics: readonly string[] = Topic.options;
  const isNeverSaid = 'nudge' in rule && rule.nudge !== undefined && !isMendable(rule);
  return [
    ...(isNeverSaid
      ? [{ path: ['nudge'], what: `nobody is nudged by a rule with the detector ${detect.detector}`, hint: UNMENDED }]
      : []),
    ...unknownConcepts(conceptsOf(detect, ['detect']), content),
    ...topicsOf(detect, ['detect']).flatMap(({ path, topic }): Flaw[] =>
      topics.includes(topic) ? [] : [{ path, what: `no topic "${topic}"`, hint: suggestion(topic, topics) }],
    ),
    ...(['fires', 'silent'] as const).flatMap((list) =>
      examples[list].flatMap((example, i) => under(['examples', list, i], checkExample(example, content))),
    ),
  ];
}

const UNMENDED = 'leave it out: what it finds is certain only later, or cannot be mended by then';

function checkExample(example: Example, content: Content): Flaw[] {
  if (typeof example === 'string') return [];
  const { prompt = '', framework = 'six-step', ...rest } = example;
  const flaws = checkRehearsal({ rehearsal: 1, prompt, framework, ...rest }, content);
  // What an example leaves out, its runner chooses.
  return flaws.filter(({ path: [key] }) => key === undefined || Object.hasOwn(example, key) || key === 'turns');
}

/** Concepts taken in that there are not, or that take this one in themselves. */
export function checkConcept({ id, includes }: Concept, content: Content): Flaw[] {
  const unknown = unknownConcepts(
    includes.map((part, i) => ({ path: ['includes', i], id: part })),
    content,
  );
  const circular = includes.flatMap((part, i): Flaw[] =>
    takesIn(part, id, content) ? [{ path: ['includes', i], what: `"${id}" would take in itself` }] : [],
  );
  return [...unknown, ...circular];
}

function takesIn(outer: string, inner: string, { concepts }: Content): boolean {
  const seen = new Set([outer]);
  for (const id of seen) for (const next of concepts[id]?.includes ?? []) seen.add(next);
  return seen.has(inner);
}

/** Concepts that there are not, shares that do not make a whole, ratings out of order. */
export function checkScore({ step, coverage, talks, outline, ratings }: Score, content: Content): Flaw[] {
  const levels = [ratings['strong-hire'], ratings.hire, ratings.borderline, ratings['no-hire']];
  const falls = levels.every((level, i) => i === 0 || level < (levels[i - 1] ?? 0));
  return [
    ...whole([step.coverage, step.order, step.time], ['step']),
    ...whole([coverage.general.share, coverage.prompt.share], ['coverage']),
    ...(outline === undefined ? [] : checkOutline(outline, content)),
    ...(falls ? [] : [{ path: ['ratings'], what: 'each rating must ask for less than the one before it' }]),
    ...twice(talks, ['talks']),
    ...talks.flatMap(({ evidence }, i) => unknownConcepts(conceptsIn(evidence, ['talks', i, 'evidence']), content)),
  ];
}

function checkOutline({ step, unmeasured }: NonNullable<Score['outline']>, { signals }: Content): Flaw[] {
  return [
    ...whole([step.coverage, step.order, step.time], ['outline', 'step']),
    ...unmeasured.flatMap((id, i): Flaw[] =>
      Object.hasOwn(signals, id)
        ? []
        : [
            {
              path: ['outline', 'unmeasured', i],
              what: `no signal "${id}"`,
              hint: suggestion(id, Object.keys(signals)),
            },
          ],
    ),
  ];
}

function whole(shares: readonly number[], path: Path): Flaw[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  return Math.abs(sum - 1) < 1e-9 ? [] : [{ path, what: `the shares sum to ${Number(sum.toFixed(6))}, not to 1` }];
}

function twice(items: readonly { readonly id: string }[], path: Path): Flaw[] {
  const ids = items.map(({ id }) => id);
  return ids.flatMap((id, i): Flaw[] =>
    ids.indexOf(id) < i
      ? [{ path: [...path, i, 'id'], what: `id "${id}" stands here twice`, hint: 'choose another id' }]
      : [],
  );
}

function unknownConcepts(named: readonly NamedConcept[], { concepts }: Content): Flaw[] {
  return named
    .filter(({ id }) => !Object.hasOwn(concepts, id))
    .map(({ path, id }) => ({
      path,
      what: `no concept "${id}"`,
      hint: suggestion(id, Object.keys(concepts)),
      names: { kind: 'concepts', id },
    }));
}

const under = (path: Path, flaws: readonly Flaw[]): Flaw[] =>
  flaws.map((flaw) => ({ ...flaw, path: [...path, ...flaw.path] }));
