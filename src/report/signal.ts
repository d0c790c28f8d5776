import type { Scorecard, Severity, SignalFinding } from '../analysis/scorecard.ts';
import { edges, left } from './cell.ts';
import { evidence, place } from './evidence.ts';
import type { Look } from './look.ts';
import { foreign, wrapped } from './text.ts';
import { called, type Titles } from './titles.ts';

const COLOR: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan'>> = { high: 'red', medium: 'yellow', low: 'cyan' };
const INDENT = '  ';
const SEVERITY = 'medium  '.length;
const LABEL = 'Instead  '.length;
/** Columns that a text needs beside its label; with fewer it stands below. */
const BESIDE_FROM = 30;

/** The findings of one signal. */
export type Findings = readonly [SignalFinding, ...SignalFinding[]];

/** One signal: what and where, what it rests on, why it matters, what to say instead. */
export function signal(findings: Findings, card: Scorecard, titles: Titles, look: Look): string[] {
  const [finding, ...others] = findings;
  const { id, severity, why, instead } = finding;
  const room = look.width - INDENT.length - SEVERITY;
  const title = called(id, titles.signals);
  const lines = [
    ...(others.length === 0
      ? [...titled(title, place(finding, titles), room, look), ...evidence(finding, card, titles, room)]
      : [...titled(title, '', room, look), ...findings.flatMap((f) => listed(f, card, titles, room, look))]),
    ...labelled('Why', why, room, look),
    ...labelled('Instead', instead, room, look),
  ];
  return besideSeverity(severity, lines, look);
}

/** One signal in short: what and where, the first place standing for all. */
export function shortSignal([finding, ...others]: Findings, titles: Titles, look: Look): string[] {
  const { id, severity } = finding;
  const more = others.length === 0 ? [] : [`${others.length} more`];
  const where = [place(finding, titles), ...more].filter((part) => part !== '').join(', ');
  const room = look.width - INDENT.length - SEVERITY;
  return besideSeverity(severity, titled(called(id, titles.signals), where, room, look), look);
}

function besideSeverity(severity: Severity, lines: readonly string[], { color }: Look): string[] {
  const lead = INDENT + left({ text: severity, paint: color[COLOR[severity]] }, SEVERITY);
  return lines.map((line, i) => (i === 0 ? lead : ' '.repeat(INDENT.length + SEVERITY)) + line);
}

/** The title, with time and step at the right edge or, where they do not fit, below. */
function titled(title: string, where: string, room: number, { color }: Look): string[] {
  const oneLine = edges({ text: title, paint: color.bold }, { text: where, paint: color.dim }, room);
  if (oneLine !== null) return [oneLine];
  return [...wrapped(title, room).map((line) => color.bold(line)), ...dimmed(where, room, color.dim)];
}

/** One of several findings: what it rests on, with its place at the right edge where there is one line, else above. */
function listed(finding: SignalFinding, card: Scorecard, titles: Titles, room: number, { color }: Look): string[] {
  const lines = evidence(finding, card, titles, room);
  const where = place(finding, titles);
  const oneLine = edges({ text: lines.join(' ') }, { text: where, paint: color.dim }, room);
  return oneLine === null ? [...dimmed(where, room, color.dim), ...lines] : [oneLine];
}

function labelled(label: 'Why' | 'Instead', text: string, room: number, { color }: Look): string[] {
  if (room - LABEL < BESIDE_FROM) {
    return [color.dim(label), ...wrapped(foreign(text), room - INDENT.length).map((line) => INDENT + line)];
  }
  const lines = wrapped(foreign(text), room - LABEL);
  return lines.map((line, i) => left({ text: i === 0 ? label : '', paint: color.dim }, LABEL) + line);
}

function dimmed(text: string, room: number, dim: (line: string) => string): string[] {
  return text === '' ? [] : wrapped(text, room).map((line) => dim(line));
}
