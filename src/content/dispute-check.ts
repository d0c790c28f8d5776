import type { Content } from './content.ts';
import type { Dispute } from './dispute.ts';
import type { Flaw } from './flaws.ts';
import { checkRehearsal } from './rehearsal-check.ts';
import { suggestion } from './suggest.ts';

/** A rule that there is not, an example that cannot be played. */
export function checkDispute({ rule, example }: Dispute, content: Content): Flaw[] {
  const { signals, moves, criteria, prompts } = content;
  const prompt = prompts[example.prompt];
  const own = [...(prompt?.criteria ?? []), ...(prompt?.traps ?? [])].map(({ id }) => id);
  const rules = [...Object.keys(signals), ...Object.keys(moves), ...Object.keys(criteria), ...own];
  const flaws = checkRehearsal({ rehearsal: 1, ...example }, content);
  return [
    ...(rules.includes(rule) ? [] : [{ path: ['rule'], what: `no rule "${rule}"`, hint: suggestion(rule, rules) }]),
    ...flaws.map((flaw) => ({ ...flaw, path: ['example', ...flaw.path] })),
  ];
}
