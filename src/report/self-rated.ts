import type { Scorecard, SelfRating } from '../analysis/scorecard.ts';
import type { Cell } from './cell.ts';
import { heading } from './heading.ts';
import type { Look } from './look.ts';
import { rows } from './rows.ts';
import { called, type Titles } from './titles.ts';

/** How the person rated the steps beside how they were scored: the difference is in bands, five of each. */
export function selfRated({ self = [], steps }: Scorecard, titles: Titles, look: Look): string[] {
  if (self.length === 0) return [];
  const score = (id: string): string => {
    const points = steps.find((step) => step.id === id)?.score ?? null;
    return points === null ? 'not scored' : `score ${Math.round(points)}`;
  };
  const cells = self.map((rated): Cell[] => [
    { text: called(rated.step, titles.steps) },
    { text: `You ${rated.you}, ${score(rated.step)}` },
    { text: difference(rated), paint: look.color.dim },
  ]);
  return [...heading('How you rated yourself', '1 to 5', look), ...rows(cells, 0, look)];
}

function difference({ band, difference: by }: SelfRating): string {
  if (band === null || by === null) return '';
  if (by === 0) return `a ${band} as well`;
  return `a ${band}: you rated it ${Math.abs(by)} ${by > 0 ? 'higher' : 'lower'}`;
}
