import type { Framework, Step } from '../../content/framework.ts';
import { heading } from '../heading.ts';
import { type Look, lookOf, type ReportOptions } from '../look.ts';
import { page } from '../page.ts';
import { item, paragraph } from '../prose.ts';
import { clipped, foreign } from '../text.ts';

/** Lines that a screen has for the steps of a framework. */
const SCREEN = 18;
const PROTECTED = 'protected';

/** A framework on a screen: its steps with minutes, floors, words to use and the best questions. Ends with a line feed. */
export function frameworkText(framework: Framework, options: ReportOptions): string {
  const look = lookOf(options);
  const { title, id, minutes, steps, summary } = framework;
  const buffer = minutes - steps.reduce((sum, step) => sum + step.minutes, 0);
  const questions = Math.max(1, Math.min(2, Math.floor(SCREEN / steps.length) - 1));
  const total = `${id} · ${minutes} minutes${buffer > 0 ? `, ${buffer} of them buffer` : ''}`;
  return page(
    [
      [...heading(foreign(title), total, look), ...paragraph(summary, look).slice(0, 1)],
      steps.flatMap((step) => [head(step, look), ...asked(step, questions, look)]),
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

function asked({ questions }: Step, most: number, look: Look): string[] {
  return questions.slice(0, most).flatMap((question) => item('  ? ', question, look, 1));
}
