import type { Scorecard } from '../analysis/scorecard.ts';
import { heading } from './heading.ts';
import type { Look } from './look.ts';
import { signal } from './signal.ts';
import type { Titles } from './titles.ts';

const SEVERITIES = ['high', 'medium', 'low'] as const;

/** Off-track signals, worst first. */
export function signals(card: Scorecard, titles: Titles, look: Look): string[] {
  if (card.signals.length === 0) return [...heading('Off track', '', look), '  No trap was detected.'];
  const counts = SEVERITIES.map((severity) => {
    const n = card.signals.filter((s) => s.severity === severity).length;
    return n === 0 ? [] : [`${n} ${severity}`];
  });
  return [
    ...heading('Off track', counts.flat().join(', '), look),
    ...card.signals.flatMap((finding, i) => [...(i === 0 ? [] : ['']), ...signal(finding, card, titles, look)]),
  ];
}
