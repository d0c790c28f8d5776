import type { Scorecard, SignalFinding } from '../analysis/scorecard.ts';
import { heading } from './heading.ts';
import type { Look } from './look.ts';
import { type Findings, shortSignal, signal } from './signal.ts';
import type { Titles } from './titles.ts';

/** Signals told in full: a page is read, the JSON has them all. */
const FULL = 5;
const SEVERITIES = ['high', 'medium', 'low'] as const;

/** Off-track signals, worst first: the first few in full, the others in a line. Each is told once, wherever it was found. */
export function signals(card: Scorecard, titles: Titles, look: Look): string[] {
  if (card.signals.length === 0) return [...heading('Off track', '', look), '  No trap was detected.'];
  const groups = grouped(card.signals);
  const counts = SEVERITIES.flatMap((severity) => {
    const n = groups.filter(([first]) => first.severity === severity).length;
    return n === 0 ? [] : [`${n} ${severity}`];
  });
  return [
    ...heading('Off track', counts.join(', '), look),
    ...groups
      .slice(0, FULL)
      .flatMap((findings, i) => [...(i === 0 ? [] : ['']), ...signal(findings, card, titles, look)]),
    ...also(groups.slice(FULL), titles, look),
  ];
}

function also(groups: readonly Findings[], titles: Titles, look: Look): string[] {
  if (groups.length === 0) return [];
  return ['', `  ${look.color.dim('Also')}`, ...groups.flatMap((findings) => shortSignal(findings, titles, look))];
}

function grouped(findings: readonly SignalFinding[]): Findings[] {
  const first = findings.filter(({ id }, i) => findings.findIndex((f) => f.id === id) === i);
  return first.map((finding) => [finding, ...findings.filter((f) => f.id === finding.id && f !== finding)]);
}
