import type { Probe, Prompt } from '../content/prompt.ts';
import { drawn } from './order.ts';
import { type Manner, quota } from './personas.ts';
import { askedIn, type Course, type Listener, type Table, type TableLine, topicsOf } from './table.ts';

/** Utterances, or words, in a step from which the interviewer asks for what is missing. */
const UTTERANCES = 3;
const WORDS = 60;
/** Utterances in a step after which nobody is there to be asked: a file is being read in. */
const FLOOD = 100;

/** A probe that may be asked now, and how well it fits: each number less is sooner. */
interface Fitting {
  readonly probe: Probe;
  readonly rank: readonly number[];
}

/**
 * The follow-up to what was just said, if one is due: of those that a step's topics allow, one whose moment came with
 * what was said, the latest first; once a step is under way, one that leads to the weightiest point still missing. None
 * that was asked or answered before. What is left equal is drawn from the seed.
 */
export function followUp<S extends Table>(
  state: S,
  manner: Manner,
  { probes }: Pick<Prompt, 'probes'>,
  framework: Course,
  listener: Listener<S>,
): TableLine | null {
  const { step, started } = state;
  if (step === null || countIn(state, step) >= quota(manner, started.minutes)) return null;
  if (!manner.insists && isReply(state, step)) return null;
  if (state.said.filter((one) => one.step === step).length > FLOOD) return null;
  const topics = topicsOf(step, framework);
  const asked = askedIn(state);
  const open = probes.filter(
    ({ id, topic, challenge }) =>
      topics.includes(topic) && !asked.has(id) && !(challenge && manner.challenges === 'never'),
  );
  if (open.length === 0) return null;
  const isUnderWay = underWay(state, step);
  const fitting = open.flatMap((probe): Fitting[] => {
    const moment = momentOf(probe, state, step, isUnderWay, listener);
    if (moment === null) return [];
    const first = manner.challenges === 'first' && !probe.challenge ? 1 : 0;
    return [{ probe, rank: [first, ...moment, drawn(started.seed, probe.id)] }];
  });
  const best = fitting
    .toSorted(byRank)
    .find(({ probe: { answered } }) => answered === undefined || !listener.hears(answered, state, { step }));
  return best === undefined ? null : { type: 'probed', text: best.probe.ask, probe: best.probe.id };
}

/** How soon a probe is meant to come; null where its moment is not now. */
function momentOf<S extends Table>(
  { after, missing }: Probe,
  state: S,
  step: string,
  isUnderWay: boolean,
  listener: Listener<S>,
): readonly number[] | null {
  if (after !== undefined && listener.hears(after, state, { step })) {
    return [0, listener.hears(after, state, { since: state.dialogue.length - 1 }) ? 0 : 1];
  }
  if (!isUnderWay) return null;
  if (missing !== undefined) return listener.meets(missing, state) ? null : [1, -listener.weighs(missing)];
  // One that says neither is always fit to ask.
  return after === undefined ? [2, 0] : null;
}

function byRank(a: Fitting, b: Fitting): number {
  const at = a.rank.findIndex((number, i) => number !== b.rank[i]);
  return at < 0 ? 0 : (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
}

/** Follow-ups that a step has had; the lines that lead further into one belong to it. */
function countIn({ dialogue }: Table, step: string): number {
  return dialogue.filter(
    (line) => line.speaker === 'interviewer' && line.step === step && line.probe !== null && !line.probe.includes('/'),
  ).length;
}

/** Is what was just said the reply to a follow-up? A question that the interviewer answered in between is none. */
function isReply({ dialogue }: Table, step: string): boolean {
  const probed = dialogue.findLastIndex(
    (line) => line.speaker === 'interviewer' && line.step === step && line.probe !== null,
  );
  if (probed < 0) return false;
  const replies = dialogue
    .slice(probed + 1)
    .filter((line, i, rest) => line.speaker === 'candidate' && rest[i + 1]?.speaker !== 'interviewer');
  return replies.length <= 1;
}

function underWay({ said }: Table, step: string): boolean {
  const here = said.filter((one) => one.step === step);
  const words = here.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);
  return here.length >= UTTERANCES || words >= WORDS;
}
