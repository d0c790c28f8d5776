import type { Framework, Step } from '../../content/framework.ts';
import { heading } from '../heading.ts';
import { type Look, lookOf, type ReportOptions } from '../look.ts';
import { page } from '../page.ts';
import { item, paragraph } from '../prose.ts';
import { clipped, foreign } from '../text.ts';

/** Lines that a screen of 24 has for the steps of a framework. */
const SCREEN = 20;
const PROTECTED = 'protected';

/** A framework on a screen: its steps with minutes, floors, words to use and the best questions. Ends with a line feed. */
export function frameworkText(framework: Framework, options: ReportOptions): string {
  const look = lookOf(options);
  const { title, id, minutes, steps, summary } = framework;
  const buffer = minutes - steps.reduce((sum, step) => sum + step.minutes, 0);
  const room = Math.max(1, Math.floor(SCREEN / steps.length) - 1);
  const total = `${id} · ${minutes} minutes${buffer > 0 ? `, ${buffer} of them buffer` : ''}`;
  return page(
    [
      [...heading(foreign(title), total, look), ...(room > 1 ? paragraph(summary, look) : [])],
      steps.flatMap((step) => [head(step, look), ...asked(step, room, look)]),
      [look.color.dim('  (n): the floor. What is protected gives time last, after everything else.')],
    ],
    options,
  );
}

function head({ title, minutes, floor, giving, vocabulary }: Step, { color, width }: Look): string {
  const name = `  ${foreign(title)} ${minutes} min (${floor})`;
  const marked = giving === 'last' ? `${name} ${PROTECTED}` : name;
  const words = clipped(foreign(vocabulary.join(', ')), Math.max(0, width - marked.length - 3));
  return `${color.bold(marked)}   ${color.dim(words)}`;
}

/** The best question in so many lines, at most. */
function asked({ questions: [best] }: Step, most: number, look: Look): string[] {
  return best === undefined ? [] : item('  ? ', best, look, most);
}
