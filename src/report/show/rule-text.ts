import type { Example, Move, Signal } from '../../content/rule.ts';
import { heading } from '../heading.ts';
import { type Look, lookOf, type ReportOptions } from '../look.ts';
import { page } from '../page.ts';
import { item, paragraph } from '../prose.ts';
import { foreign } from '../text.ts';

/** Examples of a kind that a screen shows, and the lines that each may take. */
const SHOWN = 3;
const LINES = 2;

/** A signal on a screen: what, why, instead, examples. Ends with a line feed. */
export function signalText(signal: Signal, options: ReportOptions): string {
  const look = lookOf(options);
  const { title, id, severity, why, instead, examples } = signal;
  return page(
    [
      heading(sentence(title), `signal ${id} · ${severity}`, look),
      [...item('Why: ', why, look), ...item('Instead: ', instead, look)],
      listed('Fires', examples.fires, look),
      listed('Silent', examples.silent, look),
    ],
    options,
  );
}

/** A move on a screen: what, why, examples. Ends with a line feed. */
export function moveText({ title, id, why, examples }: Move, options: ReportOptions): string {
  const look = lookOf(options);
  return page(
    [
      [...heading(sentence(title), `move ${id}`, look), ...paragraph(why, look)],
      listed('Earns credit', examples.fires, look),
      listed('Does not', examples.silent, look),
    ],
    options,
  );
}

function listed(name: string, examples: readonly Example[], look: Look): string[] {
  const lines = examples.flatMap((example) => (typeof example === 'string' ? [example] : []));
  const turns = examples.flatMap((example) => (typeof example === 'string' ? [] : [spoken(example)]));
  return [
    ...heading(name, '', look),
    ...[...lines, ...turns].slice(0, SHOWN).flatMap((text) => item('· ', text, look, LINES)),
  ];
}

/** What is said in an example of several turns. */
function spoken({ turns }: Exclude<Example, string>): string {
  return turns
    .flatMap(({ say, interviewer }) => say ?? (interviewer === undefined ? [] : `(${interviewer})`))
    .join(' … ');
}

function sentence(title: string): string {
  const text = foreign(title);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
