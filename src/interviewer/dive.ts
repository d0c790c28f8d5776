import type { Probe, Prompt } from '../content/prompt.ts';
import { closesTopic } from './closing.ts';
import { CLOSED, DEEPER } from './lines.ts';
import { drawn, shuffled } from './order.ts';
import {
  askedIn,
  type Course,
  type Listener,
  rootOf,
  type Spoken,
  type Table,
  type TableLine,
  topicsOf,
} from './table.ts';

/** The topics in which an interviewer goes deep: early ones, so that it is the later steps that pay. */
const EARLY: ReadonlySet<string> = new Set(['requirements', 'framing', 'data', 'features']);

/** Where one dives: lines of the interviewer's in the step, and whether the candidate got out of it. */
interface Dive {
  readonly opener: string | null;
  readonly depth: number;
  readonly closed: boolean;
}

/**
 * The step that is dived into: drawn from the seed among the early ones that have a probe which leads deeper. Where it
 * was all questions, and gave no occasion, the next early one.
 */
function diveStep(
  { started, step, dialogue }: Table,
  { probes }: Pick<Prompt, 'probes'>,
  framework: Course,
): string | null {
  const early = started.steps.filter((id) => {
    const topics = topicsOf(id, framework);
    return probes.some((probe) => leadsDeeper(probe, topics));
  });
  const [first] = shuffled(early, started.seed, (id) => id);
  const possible = first === undefined ? [] : early.slice(early.indexOf(first));
  const begun = possible.find((id) => dialogue.some((line) => isProbe(line, id)));
  return begun ?? possible.find((id) => id === step) ?? null;
}

function isProbe(line: Spoken, step: string): boolean {
  return line.speaker === 'interviewer' && line.step === step && line.probe !== null;
}

function leadsDeeper({ topic, deeper }: Probe, topics: readonly string[]): boolean {
  return deeper.length > 0 && EARLY.has(topic) && topics.includes(topic);
}

/** How the dive in the step under way stands; null in a step that is not dived into, or no longer. */
export function diveIn(state: Table, prompt: Pick<Prompt, 'probes'>, framework: Course): Dive | null {
  const { step, stays, dialogue } = state;
  if (step === null || step !== diveStep(state, prompt, framework)) return null;
  // Whoever left the step has got out of it.
  if (stays.filter((stay) => stay.step === step).length > 1) return null;
  const opened = dialogue.findIndex((line) => isProbe(line, step));
  const opener = dialogue[opened];
  if (opener?.speaker !== 'interviewer' || opener.probe === null) return { opener: null, depth: 0, closed: false };
  const since = dialogue.slice(opened + 1);
  const depth = since.filter((line) => line.speaker === 'interviewer' && line.probe?.includes('/') === true).length;
  // What was just said is not yet answered: it may be what closes the topic.
  return { opener: rootOf(opener.probe), depth, closed: since.slice(0, -1).some(closes) };
}

function closes(line: Spoken): boolean {
  return line.speaker === 'candidate' ? closesTopic(line.said.text) : CLOSED.some((text) => text === line.text);
}

/** The line that takes the candidate deeper, or into the dive; null where there is nowhere to go. */
export function deeper<S extends Table>(
  state: S,
  { opener, depth }: Dive,
  { probes }: Pick<Prompt, 'probes'>,
  framework: Course,
  listener: Listener<S>,
): TableLine | null {
  const { started } = state;
  if (opener === null) {
    const topics = topicsOf(state.step, framework);
    const asked = askedIn(state);
    const open = probes.filter((probe) => leadsDeeper(probe, topics) && !asked.has(probe.id));
    const here = state.step === null ? {} : { step: state.step };
    const isHeard = (evidence: Probe['after']): boolean =>
      evidence !== undefined && listener.hears(evidence, state, here);
    const [probe] = shuffled(open, started.seed, ({ id }) => id)
      .filter(({ answered }) => !isHeard(answered))
      .toSorted((a, b) => Number(isHeard(b.after)) - Number(isHeard(a.after)));
    return probe === undefined ? null : { type: 'probed', text: probe.ask, probe: probe.id };
  }
  const own = probes.find(({ id }) => id === opener)?.deeper ?? [];
  const lines = [...own, ...shuffled(DEEPER, started.seed, (line) => line)];
  const text = lines[depth];
  return text === undefined ? null : { type: 'probed', text, probe: `${opener}/${depth + 1}` };
}

/** What the interviewer says when the topic is closed. */
export function letGo({ started: { seed } }: Pick<Table, 'started'>): TableLine {
  return { type: 'answered', text: CLOSED[drawn(seed, 'closed') % CLOSED.length] ?? CLOSED[0], fact: null };
}
