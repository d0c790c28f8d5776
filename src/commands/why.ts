import { judgeOf } from '../analysis/judge.ts';
import { type Proof, prove } from '../analysis/proof.ts';
import { readSession } from '../analysis/read-session.ts';
import { type NamedRule, ruleIds, ruleNamed } from '../analysis/rule-named.ts';
import { suggestion } from '../content/suggest.ts';
import { usageError } from '../content/user-error.ts';
import type { Context } from '../context.ts';
import { escapeHidden } from '../files/hidden.ts';
import { proofText } from '../report/proof-text.ts';
import { fold } from '../session/state.ts';
import type { JsonOptions } from './options.ts';
import { pageFor } from './page.ts';
import { type Subject, subjectOf } from './subject.ts';
import { titlesFor } from './titles-for.ts';

/** `mlsd why`: what a verdict of the latest session, or of the one named, rests on. */
export async function why(
  rule: string,
  which: string | undefined,
  options: JsonOptions,
  context: Context,
): Promise<number> {
  const subject = await subjectOf(which, options, context);
  const { log, content, prompt, framework } = subject;
  const reading = readSession(fold(log), framework, judgeOf(content));
  const proof = prove(named(rule, subject), reading, prompt, content);
  const session = { prompt: prompt.id, framework: framework.id };
  context.stdout.write(
    options.json === true
      ? asJson(proof, subject)
      : proofText(proof, titlesFor(session, content), pageFor(context.stdout, options, context)),
  );
  return 0;
}

/** Version 1 of the proof: fields may be added. */
function asJson(proof: Proof, { source, prompt, framework }: Subject): string {
  const session = { source, prompt: prompt.id, framework: framework.id };
  return `${escapeHidden(JSON.stringify({ proof: 1, ...session, ...proof }))}\n`;
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
