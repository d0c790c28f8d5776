import type { Prompt } from '../../content/prompt.ts';
import { heading } from '../heading.ts';
import { lookOf, type ReportOptions } from '../look.ts';
import { page } from '../page.ts';
import { item, paragraph } from '../prose.ts';
import { foreign } from '../text.ts';

/** A prompt on a screen, without a word of what a good answer says. Ends with a line feed. */
export function promptText(prompt: Prompt, options: ReportOptions): string {
  const look = lookOf(options);
  const { id, title, type, ask, emphasis, levels } = prompt;
  const weights = Object.entries(emphasis).toSorted(([, a], [, b]) => b - a);
  const weighed = weights.map(([topic, weight]) => `${topic} × ${weight}`).join(', ');
  return page(
    [
      [...heading(foreign(title), `${id} · ${type}`, look), ...paragraph(ask, look)],
      [...heading('What weighs more here', '', look), ...paragraph(weighed === '' ? 'all alike' : weighed, look)],
      levels === undefined
        ? []
        : [
            ...heading('What is expected', '', look),
            ...item('mid: ', levels.mid, look),
            ...item('senior: ', levels.senior, look),
            ...item('staff: ', levels.staff, look),
          ],
      [look.color.dim(`  ${held(prompt)}`)],
    ],
    options,
  );
}

/** What the interviewer has in hand, counted and not told. */
function held({ facts, probes, curveballs, traps }: Prompt): string {
  const counts = [
    [facts.length, 'facts to ask for'],
    [probes.length, 'follow-ups'],
    [curveballs.length, 'curveballs'],
    [traps.length, 'traps'],
  ] as const;
  return counts.map(([count, what]) => `${count} ${what}`).join(', ');
}

/** The exemplar of a prompt, topic by topic in the order of the framework. Ends with a line feed. */
export function answerText({ title, id, exemplar }: Prompt, order: readonly string[], options: ReportOptions): string {
  const look = lookOf(options);
  const texts = new Map(Object.entries(exemplar));
  const sections = order.flatMap((topic) => {
    const text = texts.get(topic);
    return text === undefined ? [] : [[look.color.bold(topic), ...paragraph(text, look)]];
  });
  return page([heading(foreign(title), `${id} · an answer one would hire`, look), ...sections], options);
}
