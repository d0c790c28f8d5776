import type { Content } from '../content/content.ts';
import type { Dispute } from '../content/dispute.ts';
import { safe } from '../content/safe.ts';
import type { State } from '../session/state.ts';
import type { MoveFinding, Scorecard, SignalFinding } from './scorecard.ts';

/** The scorecard with the verdicts marked that are disputed; no figure in it changes. */
export function disputed(card: Scorecard, state: State, { disputes = [] }: Content): Scorecard {
  const mine = disputes.filter((dispute) => isAbout(dispute, card, state) && stands(dispute, card));
  if (mine.length === 0) return card;
  const mark = <T extends SignalFinding | MoveFinding>(finding: T): T =>
    mine.some((dispute) => isOf(dispute, finding)) ? { ...finding, disputed: true } : finding;
  return {
    ...card,
    signals: card.signals.map(mark),
    moves: card.moves.map(mark),
    disputes: mine.map(({ rule, says, step, quote }) => ({ id: rule, says, step, quote })),
  };
}

/** Is it about this session: was all of its example said here? */
function isAbout({ example }: Dispute, { prompt, framework }: Scorecard, { said }: State): boolean {
  const heard = new Set(said.map(({ text }) => safe(text).trim()));
  const told = example.turns.flatMap(({ say }) => (say === undefined ? [] : [say.trim()]));
  return example.prompt === prompt && example.framework === framework && told.every((say) => heard.has(say));
}

/** Does the verdict still stand that is disputed? */
function stands(dispute: Dispute, { signals, moves, steps }: Scorecard): boolean {
  const findings = [...signals, ...moves];
  const covered = steps.some((step) => step.covered.includes(dispute.rule));
  return dispute.says === 'silent'
    ? covered || findings.some((finding) => isOf(dispute, finding))
    : !covered && findings.every(({ id }) => id !== dispute.rule);
}

function isOf(dispute: Dispute, { id, quote, step }: SignalFinding | MoveFinding): boolean {
  if (dispute.says !== 'silent' || dispute.rule !== id) return false;
  return quote === null ? dispute.quote === null && dispute.step === step : dispute.quote === safe(quote).trim();
}
