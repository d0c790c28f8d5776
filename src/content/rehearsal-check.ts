import type { Content } from './content.ts';
import type { Framework } from './framework.ts';
import type { Rehearsal } from './rehearsal.ts';
import { parseAt, stepOf } from './rehearsal-step.ts';
import { didYouMean, suggestion } from './suggest.ts';
import type { Path } from './terms.ts';
import { Topic } from './topic.ts';

/** Something that a rehearsal says and its content does not bear out. */
export interface Mismatch {
  /** Keys and indexes that lead to it. */
  readonly path: Path;
  readonly what: string;
  readonly hint: string | null;
  /** What it names and there is not. */
  readonly names?: { readonly kind: 'prompts' | 'frameworks'; readonly id: string };
}

/** Is a rehearsal's prompt given as a file (relative to the rehearsal's folder), not by its id? */
export function isPromptFile(prompt: string): boolean {
  return /[/\\]|\.(?:ya?ml|json)$/i.test(prompt);
}

/**
 * Unknown ids, topics that no drilled step covers, times out of order: what makes a rehearsal one that cannot be
 * played (contract, "Rehearsal, version 1"). A prompt given as a file is not looked at.
 */
export function checkRehearsal(rehearsal: Rehearsal, content: Pick<Content, 'frameworks' | 'prompts'>): Mismatch[] {
  const framework = content.frameworks[rehearsal.framework];
  return [
    ...(isPromptFile(rehearsal.prompt) ? [] : known('prompt', rehearsal.prompt, Object.keys(content.prompts))),
    ...(framework === undefined
      ? known('framework', rehearsal.framework, Object.keys(content.frameworks))
      : steps(rehearsal, framework)),
    ...times(rehearsal),
  ];
}

function known(kind: 'prompt' | 'framework', id: string, ids: readonly string[]): Mismatch[] {
  if (ids.includes(id)) return [];
  const names = { kind: `${kind}s` as const, id };
  return [{ path: [kind], what: `no ${kind} "${id}"`, hint: suggestion(id, ids, 'mlsd list shows them'), names }];
}

function steps({ steps: named, turns }: Rehearsal, { id, steps: all }: Framework): Mismatch[] {
  const ids = all.map((step) => step.id);
  const unknown = (named ?? []).flatMap((step, i): Mismatch[] =>
    ids.includes(step) ? [] : [{ path: ['steps', i], what: `no step "${step}" in ${id}`, hint: suggestion(step, ids) }],
  );
  if (unknown.length > 0) return unknown;
  const drilled = all.filter((step) => named?.includes(step.id) ?? true);
  const wheres = turns.flatMap((turn, i) =>
    (['step', 'enter'] as const).flatMap((key) => {
      const where = turn[key];
      return where === undefined ? [] : [{ path: ['turns', i, key], where }];
    }),
  );
  return wheres
    .filter(({ where }) => stepOf(where, all, drilled) === undefined)
    .map(({ path, where }) => ({ path, ...nowhere(where, id, all) }));
}

/** Why a turn's step is none of this run's. */
function nowhere(where: string | number, id: string, all: Framework['steps']): Omit<Mismatch, 'path'> {
  const ids = all.map((step) => step.id);
  const exists = typeof where === 'number' ? where <= all.length : ids.includes(where);
  const hint = 'add it to `steps`, or leave `steps` out to drill them all';
  if (exists) return { what: `step ${JSON.stringify(where)} is not drilled in this run`, hint };
  if (typeof where === 'number') return { what: `no step ${where}: ${id} has ${all.length}`, hint: null };
  const topics: readonly string[] = Topic.options;
  if (topics.includes(where)) return { what: `no step of this run covers the topic "${where}"`, hint: null };
  return {
    what: `no step or topic "${where}" in ${id}`,
    hint: didYouMean(where, [...ids, ...topics]) ?? `there is ${ids.join(', ')}`,
  };
}

function times({ turns, end }: Rehearsal): Mismatch[] {
  const given = turns.flatMap(({ at }, i) => (at === undefined ? [] : [{ path: ['turns', i, 'at'], at }]));
  const all = end === undefined ? given : [...given, { path: ['end'], at: end }];
  let latest = '0:00';
  return all.flatMap(({ path, at }): Mismatch[] => {
    if (parseAt(at) < parseAt(latest)) {
      return [{ path, what: `${at} comes after ${latest}`, hint: 'times never run backwards' }];
    }
    latest = at;
    return [];
  });
}
