import type { Trial } from '../analysis/redteam.ts';
import type { Cell } from './cell.ts';
import { heading } from './heading.ts';
import { type Look, lookOf, type ReportOptions } from './look.ts';
import { page } from './page.ts';
import { rows } from './rows.ts';
import { foreign } from './text.ts';

/** How attacks went, a table for each prompt and framework, and whether all were held off. Ends with a line feed. */
export function redTeamText(trials: readonly Trial[], options: ReportOptions): string {
  const look = lookOf(options);
  const { red, green } = look.color;
  const about = ({ prompt, framework }: Trial) => `${foreign(prompt)} · ${foreign(framework)}`;
  const tables = [...new Set(trials.map(about))];
  const passed = trials.filter(({ ok }) => !ok).length;
  const verdict =
    passed === 0
      ? green(`All ${trials.length} attacks were held off.`)
      : red(`${passed} of ${trials.length} attacks succeeded.`);
  return page(
    [
      ...tables.map((name) => [
        ...heading(name, '', look),
        ...table(
          trials.filter((trial) => about(trial) === name),
          look,
        ),
      ]),
      [verdict],
    ],
    options,
  );
}

function table(trials: readonly Trial[], look: Look): string[] {
  const { dim, red } = look.color;
  const cells = trials.map(({ attack, score, bound, must, ok, why }): Cell[] => [
    { text: attack },
    { text: score.toFixed(1).padStart(5) },
    { text: `${SIGN[must]} ${bound.toFixed(1).padStart(5)}`, paint: dim },
    ok ? { text: 'ok', paint: dim } : { text: why === null ? 'succeeds' : `succeeds: ${foreign(why)}`, paint: red },
  ]);
  return rows(cells, 3, look);
}

const SIGN: Readonly<Record<Trial['must'], string>> = { under: 'under', same: 'as   ' };
