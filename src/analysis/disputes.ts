import type { Content } from '../content/content.ts';
import type { Dispute } from '../content/dispute.ts';
import { readingOf } from './played-example.ts';
import { type Proof, prove } from './proof.ts';
import { ruleNamed } from './rule-named.ts';

/** What a rule makes of a dispute's example. @throws Error where the content lacks what it names */
export function ruleSays({ rule, example }: Dispute, content: Content): Proof['verdict'] {
  const prompt = content.prompts[example.prompt];
  const named = prompt === undefined ? null : ruleNamed(rule, prompt, content);
  if (prompt === undefined || named === null) throw new Error(`no rule "${rule}" for ${example.prompt}`);
  return prove(named, readingOf({ rehearsal: 1, ...example }, content), prompt, content).verdict;
}

/** A dispute, and what its rule says now. */
export interface Heard {
  readonly dispute: Dispute;
  readonly verdict: Proof['verdict'];
  /** Does the rule say by now what the person does? */
  readonly agrees: boolean;
}

/** All disputes that there are, each with what its rule says now. */
export function hearDisputes(content: Content): Heard[] {
  return (content.disputes ?? []).map((dispute) => {
    const verdict = ruleSays(dispute, content);
    return { dispute, verdict, agrees: (verdict === 'met') === (dispute.says === 'fires') };
  });
}
