import type { Content } from '../content/content.ts';
import type { Dispute } from '../content/dispute.ts';
import type { Turn } from '../content/rehearsal.ts';
import { safe } from '../content/safe.ts';
import type { Log } from '../session/event.ts';
import { rehearsalOf } from '../session/rehearsal.ts';
import { fold, type Spoken } from '../session/state.ts';
import { ruleSays } from './disputes.ts';
import type { Passage } from './passage.ts';
import type { Proof } from './proof.ts';

/** A session whose verdict is disputed. */
export interface Case {
  readonly proof: Proof;
  readonly log: Log;
  readonly content: Content;
  /** ISO 8601. */
  readonly when: string;
}

/**
 * The other side of a verdict, with the smallest excerpt of the session on which the rule says the same; null where
 * nothing was measured. Characters that no file of content may hold are written in visible form.
 */
export function contest(disputed: Case): Dispute | null {
  const { proof, log, when } = disputed;
  if (proof.verdict === 'unmeasured') return null;
  const isMet = proof.verdict === 'met';
  const shown = isMet ? proof.seen[0] : (proof.nearest?.[0] ?? proof.seen[0] ?? proof.silencedBy[0]);
  const focus = shown ?? proof.nearest?.[0];
  const due = proof.steps[0]?.step ?? null;
  const dispute = (example: Dispute['example']): Dispute => ({
    rule: proof.id,
    says: isMet ? 'silent' : 'fires',
    quote: shown === undefined ? null : safe(shown.quote),
    step: shown?.step ?? due,
    example,
    when,
  });
  const [started] = log;
  const { dialogue } = fold(log);
  const session = { prompt: started.prompt, framework: started.framework };
  const at = focus === undefined ? -1 : placeOf(focus, dialogue);
  const steps = started.steps.filter((step) => step === focus?.step || step === due);
  const excerpts = [
    { steps: steps.filter((step) => step === focus?.step), lines: at < 0 ? [] : withQuestion(dialogue, at) },
    { steps, lines: dialogue.filter((line) => steps.includes(stepOf(line))) },
  ].filter(({ lines }) => lines.length > 0);
  const { minutes, end, turns } = rehearsalOf(log);
  const whole = {
    ...session,
    ...(minutes === undefined ? {} : { minutes }),
    steps: [...started.steps],
    turns: turns.map(shownTurn),
    ...(end === undefined ? {} : { end }),
  };
  const examples = [
    ...excerpts.map((excerpt) => ({ ...session, steps: excerpt.steps, turns: excerpt.lines.map(turnOf) })),
    whole,
  ];
  const same = examples.map(dispute).find((d) => ruleSays(d, disputed.content) === proof.verdict);
  return same ?? dispute(whole);
}

/** Where in a dialogue a passage was said; -1 where it was not. */
function placeOf({ step, quote, atSeconds }: Passage, dialogue: readonly Spoken[]): number {
  const seconds = (ms: number | null): number | null => (ms === null ? null : Math.floor(ms / 1000));
  return dialogue.findIndex(
    (line) =>
      line.speaker === 'candidate' &&
      line.said.step === step &&
      line.said.text.includes(quote) &&
      seconds(line.said.begun) === atSeconds,
  );
}

/** An utterance, after what the interviewer said just before in the same step. */
function withQuestion(dialogue: readonly Spoken[], at: number): readonly Spoken[] {
  const [before, line] = [dialogue[at - 1], dialogue[at]];
  const isAsked = before?.speaker === 'interviewer' && line !== undefined && stepOf(before) === stepOf(line);
  return dialogue.slice(isAsked ? at - 1 : at, at + 1);
}

const stepOf = (line: Spoken): string => (line.speaker === 'candidate' ? line.said.step : line.step);

function turnOf(line: Spoken): Turn {
  return line.speaker === 'candidate'
    ? { step: line.said.step, say: safe(line.said.text) }
    : { step: line.step, interviewer: safe(line.text) };
}

function shownTurn({ say, interviewer, ...turn }: Turn): Turn {
  return {
    ...turn,
    ...(say === undefined ? {} : { say: safe(say) }),
    ...(interviewer === undefined ? {} : { interviewer: safe(interviewer) }),
  };
}
