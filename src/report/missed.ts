import type { Scorecard } from '../analysis/scorecard.ts';
import { left, widest } from './cell.ts';
import { heading } from './heading.ts';
import type { Look } from './look.ts';
import { wrapped } from './text.ts';
import { called, type Titles } from './titles.ts';

const INDENT = '  ';
/** Columns that points need beside the steps' titles; with fewer they stand below. */
const BESIDE_FROM = 40;

/** Criteria that nothing said was found to meet: a list for each step. */
export function missed(card: Scorecard, titles: Titles, look: Look): string[] {
  const steps = card.steps
    .filter((step) => step.missed.length > 0)
    .map((step) => ({
      title: called(step.id, titles.steps),
      points: step.missed.map((id) => called(id, titles.criteria)),
    }));
  if (steps.length === 0) return [];
  const lead = widest(steps.map((step) => step.title)) + 2;
  const room = look.width - INDENT.length - lead;
  const lines = steps.flatMap((step) => (room < BESIDE_FROM ? below(step, look) : beside(step, lead, room, look)));
  return [...heading('Not detected', '', look), ...lines];
}

interface Missed {
  readonly title: string;
  readonly points: readonly string[];
}

function beside({ title, points }: Missed, lead: number, room: number, { color }: Look): string[] {
  return listed(points, room).map(
    (line, i) => INDENT + left({ text: i === 0 ? title : '', paint: color.dim }, lead) + line,
  );
}

function below({ title, points }: Missed, { color, width }: Look): string[] {
  return [
    ...wrapped(title, width - INDENT.length).map((line) => INDENT + color.dim(line)),
    ...listed(points, width - INDENT.length * 2).map((line) => INDENT + INDENT + line),
  ];
}

/** A line for each point; what runs over is indented, so that each begins visibly. */
function listed(points: readonly string[], width: number): string[] {
  return points.flatMap((point) =>
    wrapped(point, width - INDENT.length).map((line, i) => (i === 0 ? '' : INDENT) + line),
  );
}
