import type { Scorecard, Severity, SignalFinding } from '../analysis/scorecard.ts';
import { edges, left } from './cell.ts';
import { clock } from './clock.ts';
import type { Look } from './look.ts';
import { foreign, wrapped } from './text.ts';
import { called, type Titles } from './titles.ts';

const COLOR: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan'>> = { high: 'red', medium: 'yellow', low: 'cyan' };
const INDENT = '  ';
const SEVERITY = 'medium  '.length;
const LABEL = 'Instead  '.length;
/** Columns that a text needs beside its label; with fewer it stands below. */
const BESIDE_FROM = 30;

/** One signal: what and where, what it rests on, why it matters, what to say instead. */
export function signal(finding: SignalFinding, card: Scorecard, titles: Titles, look: Look): string[] {
  const { color, width } = look;
  const lead = INDENT + left({ text: finding.severity, paint: color[COLOR[finding.severity]] }, SEVERITY);
  const room = width - INDENT.length - SEVERITY;
  const lines = [
    ...titled(finding, titles, room, look),
    ...evidence(finding, card, titles, room, look),
    ...labelled('Why', finding.why, room, look),
    ...labelled('Instead', finding.instead, room, look),
  ];
  return lines.map((line, i) => (i === 0 ? lead : ' '.repeat(INDENT.length + SEVERITY)) + line);
}

/** The title, with time and step at the right edge or, where they do not fit, below. */
function titled(finding: SignalFinding, titles: Titles, room: number, { color }: Look): string[] {
  const title = called(finding.id, titles.signals);
  const place = where(finding, titles);
  const oneLine = edges({ text: title, paint: color.bold }, { text: place, paint: color.dim }, room);
  if (oneLine !== null) return [oneLine];
  return [
    ...wrapped(title, room).map((line) => color.bold(line)),
    ...(place === '' ? [] : wrapped(place, room).map((line) => color.dim(line))),
  ];
}

/** "38:00 · Monitoring", or where something never said was due. */
function where({ id, step, atSeconds, quote }: SignalFinding, titles: Titles): string {
  const time = atSeconds === null ? [] : [clock(atSeconds)];
  if (step === null) return time.join('');
  const due = quote === null && titles.missing.has(id) ? 'due in ' : '';
  return [...time, due + called(step, titles.steps)].join(' · ');
}

/** What the finding rests on: words, time, or that nothing was found. */
function evidence(
  { id, quote, step }: SignalFinding,
  card: Scorecard,
  titles: Titles,
  room: number,
  look: Look,
): string[] {
  if (quote !== null) {
    const lines = wrapped(`${foreign(quote)}”`, room - 1);
    return lines.map((line, i) => (i === 0 ? '“' : ' ') + line);
  }
  if (titles.missing.has(id)) return [look.color.dim('not detected')];
  const timed = card.steps.find((s) => s.id === step);
  if (timed === undefined || timed.usedSeconds === null || timed.budgetSeconds === null) return [];
  return [
    timed.usedSeconds === 0 ? 'never reached' : `${clock(timed.usedSeconds)} used of ${clock(timed.budgetSeconds)}`,
  ];
}

function labelled(label: 'Why' | 'Instead', text: string, room: number, { color }: Look): string[] {
  if (room - LABEL < BESIDE_FROM)
    return [color.dim(label), ...wrapped(foreign(text), room - 2).map((line) => INDENT + line)];
  const lines = wrapped(foreign(text), room - LABEL);
  return lines.map((line, i) => left({ text: i === 0 ? label : '', paint: color.dim }, LABEL) + line);
}
