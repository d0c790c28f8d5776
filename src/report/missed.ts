import type { Scorecard, StepScore } from '../analysis/scorecard.ts';
import { left, widest } from './cell.ts';
import { heading } from './heading.ts';
import type { Look } from './look.ts';
import { wrapped } from './text.ts';
import { called, type Titles } from './titles.ts';

const INDENT = '  ';
/** Columns that points need beside the steps' titles; with fewer they stand below. */
const BESIDE_FROM = 40;
/** Points named on a page, shared out among its steps: a page is read, the JSON has them all. */
const NAMED = 12;

/** Criteria that nothing said was found to meet: for each step the weightiest. What a hint told stands with the hints. */
export function missed(card: Scorecard, titles: Titles, look: Look): string[] {
  const told = new Set(card.hints?.taken.flatMap((hint) => (hint.told ? [hint.criterion] : [])));
  const lacking = card.steps
    .map((step) => ({ ...step, missed: step.missed.filter((id) => !told.has(id)) }))
    .filter((step) => step.missed.length > 0);
  if (lacking.length === 0) return [];
  const most = Math.max(1, Math.floor(NAMED / lacking.length));
  const steps = lacking.map((step) => ({ title: called(step.id, titles.steps), points: points(step, titles, most) }));
  const lead = widest(steps.map((step) => step.title)) + 2;
  const room = look.width - INDENT.length - lead;
  const lines = steps.flatMap((step) => (room < BESIDE_FROM ? below(step, look) : beside(step, lead, room, look)));
  const count = lacking.reduce((sum, step) => sum + step.missed.length, 0);
  const shown = steps.reduce((sum, step) => sum + step.points.length, 0);
  return [...heading('Not detected', shown < count ? `the weightiest of ${count}` : '', look), ...lines];
}

interface Missed {
  readonly title: string;
  readonly points: readonly string[];
}

function points(step: StepScore, titles: Titles, most: number): string[] {
  const weight = (id: string) => titles.weights.get(id) ?? 1;
  const weightiest = step.missed.toSorted((a, b) => weight(b) - weight(a)).slice(0, most);
  return weightiest.map((id) => called(id, titles.criteria));
}

function beside({ title, points: named }: Missed, lead: number, room: number, { color }: Look): string[] {
  return listed(named, room).map(
    (line, i) => INDENT + left({ text: i === 0 ? title : '', paint: color.dim }, lead) + line,
  );
}

function below({ title, points: named }: Missed, { color, width }: Look): string[] {
  return [
    ...wrapped(title, width - INDENT.length).map((line) => INDENT + color.dim(line)),
    ...listed(named, width - INDENT.length * 2).map((line) => INDENT + INDENT + line),
  ];
}

/** A line for each point; what runs over is indented, so that each begins visibly. */
function listed(named: readonly string[], width: number): string[] {
  return named.flatMap((point) =>
    wrapped(point, width - INDENT.length).map((line, i) => (i === 0 ? '' : INDENT) + line),
  );
}
