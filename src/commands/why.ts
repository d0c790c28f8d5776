import { disputed } from '../analysis/disputed.ts';
import { judgeOf } from '../analysis/judge.ts';
import { type Proof, prove } from '../analysis/proof.ts';
import { readSession } from '../analysis/read-session.ts';
import { type NamedRule, ruleIds, ruleNamed } from '../analysis/rule-named.ts';
import { scoreLog } from '../analysis/score-log.ts';
import type { DisputedVerdict } from '../analysis/scorecard.ts';
import { suggestion } from '../content/suggest.ts';
import { EXIT, usageError } from '../content/user-error.ts';
import type { Context } from '../context.ts';
import { escapeHidden } from '../files/hidden.ts';
import { type KeptDispute, keptText } from '../report/kept-text.ts';
import { proofText } from '../report/proof-text.ts';
import { fold } from '../session/state.ts';
import type { WhyOptions } from './options.ts';
import { pageFor } from './page.ts';
import { type Subject, subjectOf } from './subject.ts';
import { titlesFor } from './titles-for.ts';

/** What `mlsd why` found, and did. */
interface Answer {
  readonly proof: Proof;
  readonly disputes: readonly DisputedVerdict[];
  readonly kept: KeptDispute | null;
}

/** `mlsd why`: what a verdict of the latest session, or of the one named, rests on; with --dispute, the other side. */
export async function why(
  rule: string,
  which: string | undefined,
  options: WhyOptions,
  context: Context,
): Promise<number> {
  const subject = await subjectOf(which, options, context);
  const { log, content, prompt, framework } = subject;
  const reading = readSession(fold(log), framework, judgeOf(content));
  const proof = prove(named(rule, subject), reading, prompt, content);
  const keep = options.dispute === true ? (await import('./dispute.ts')).dispute : null;
  const kept = keep === null ? null : keep(proof, subject, options, context);
  if (isTold(rule, subject)) context.stderr.write(`${rule}: a hint said it first, so it does not count as found\n`);
  const answer = { proof, kept, disputes: disputesOf(rule, subject, kept) };
  context.stdout.write(options.json === true ? asJson(answer, subject) : asText(answer, subject, options, context));
  return subject.isDamaged ? EXIT.damaged : 0;
}

/** Was a criterion met only after a hint had given it away? */
function isTold(rule: string, { log, content }: Subject): boolean {
  if (!log.some((event) => event.type === 'hinted')) return false;
  const { hints } = scoreLog(log, content, null);
  return hints?.taken.some(({ criterion, told }) => told && criterion === rule) === true;
}

function asText({ proof, disputes, kept }: Answer, subject: Subject, options: WhyOptions, context: Context): string {
  const { prompt, framework, content } = subject;
  const page = pageFor(context.stdout, options, context);
  const titles = titlesFor({ prompt: prompt.id, framework: framework.id }, content);
  const text = proofText(proof, titles, page, disputes);
  return kept === null ? text : `${text}\n${keptText(kept, titles, page)}`;
}

/** Version 1 of the proof: fields may be added. */
function asJson({ proof, disputes, kept }: Answer, { source, prompt, framework }: Subject): string {
  const session = { source, prompt: prompt.id, framework: framework.id };
  const about = { disputes, ...(kept === null ? {} : { kept }) };
  return `${escapeHidden(JSON.stringify({ proof: 1, ...session, ...proof, ...about }))}\n`;
}

/** What the user says of this very verdict, the dispute just kept included. */
function disputesOf(rule: string, { log, content }: Subject, kept: KeptDispute | null): readonly DisputedVerdict[] {
  const known = content.disputes ?? [];
  const disputes = kept === null || kept.isKnown ? known : [...known, kept.dispute];
  if (disputes.length === 0) return [];
  const card = disputed(scoreLog(log, content, null), fold(log), { ...content, disputes });
  return (card.disputes ?? []).filter(({ id }) => id === rule);
}

/** The rule of that id. @throws UserError */
function named(id: string, { prompt, content }: Subject): NamedRule {
  const found = ruleNamed(id, prompt, content);
  if (found !== null) return found;
  const other = Object.values(content.prompts).find((p) => p.criteria.some((criterion) => criterion.id === id));
  if (other !== undefined)
    throw usageError(`"${id}" is a criterion of ${other.id}, and this session is on ${prompt.id}`);
  const hint = suggestion(id, ruleIds(prompt, content), 'mlsd report --json names those of a session');
  throw usageError(`no signal, move or criterion "${id}"`, hint);
}
