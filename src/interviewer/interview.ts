import type { Prompt } from '../content/prompt.ts';
import { closesTopic } from './closing.ts';
import { change } from './curveball.ts';
import { deeper, diveIn, letGo } from './dive.ts';
import { interviewer, type Reply } from './interviewer.ts';
import { LINES } from './lines.ts';
import { MANNERS } from './personas.ts';
import { followUp } from './probing.ts';
import type { Course, Listener, Table, TableLine } from './table.ts';

/** What the interviewer says to what just happened; null to keep silent. A session's port `Interviewer` is one. */
export type Interview<S extends Table> = (state: S, event: { readonly type: string }) => TableLine | null;

/**
 * The interviewer of a session: answers what is asked, else follows up on what was said, and changes a constraint when
 * a step begins, each as the persona has it. What is said depends on the content, the seed and the words alone: never
 * on the time. Any part of it that a log holds is not asked again.
 */
export function interview<S extends Table>(prompt: Prompt, framework: Course, listener: Listener<S>): Interview<S> {
  const answers = interviewer(prompt);
  return (state, { type }) => {
    const manner = MANNERS[state.started.interviewer];
    if (type === 'entered') return manner.changes ? change(state, prompt, framework) : null;
    const said = type === 'said' ? state.said.at(-1)?.text : undefined;
    if (said === undefined) return null;
    const reply = answers(state, said);
    const answered: TableLine | null = reply === null ? null : { type: 'answered', ...reply };
    const dive = manner.dives ? diveIn(state, prompt, framework) : null;
    if (dive !== null && dive.opener !== null && !dive.closed && closesTopic(said)) {
      return reply === null || reply.fact === null ? letGo(state) : answered;
    }
    // A nod is no answer: what it would have been about is asked instead.
    if (reply !== null && !isNod(reply)) return answered;
    if (dive?.closed === true) return answered;
    const deep = dive === null ? null : deeper(state, dive, prompt, framework, listener);
    return deep ?? followUp(state, manner, prompt, framework, listener) ?? answered;
  };
}

function isNod({ text }: Reply): boolean {
  return LINES['check-in'].some((line) => line === text);
}
