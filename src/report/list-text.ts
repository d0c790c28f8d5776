import type { Framework } from '../content/framework.ts';
import type { Prompt } from '../content/prompt.ts';
import type { Cell } from './cell.ts';
import { heading } from './heading.ts';
import { type Look, lookOf, type ReportOptions } from './look.ts';
import { page } from './page.ts';
import { rows } from './rows.ts';
import { foreign, wrapped } from './text.ts';

type ListedPrompt = Pick<Prompt, 'id' | 'title' | 'type'>;

type ListedFramework = Pick<Framework, 'id' | 'title' | 'minutes'> & {
  readonly steps: readonly Pick<Framework['steps'][number], 'id' | 'minutes'>[];
};

/** A session as a list shows it. */
interface ListedSession {
  readonly id: string;
  /** When it began, as it is to be shown. */
  readonly when: string;
  /** A prompt's id. */
  readonly prompt: string;
  readonly state: 'unfinished' | 'finished' | 'damaged';
  /** 0 to 100, of a finished session; null where it is not known. */
  readonly score: number | null;
}

/** What there is to practise, and what was practised. */
export interface Lists {
  readonly prompts: readonly ListedPrompt[];
  readonly frameworks: readonly ListedFramework[];
  readonly sessions: readonly ListedSession[];
}

/** Prompts, frameworks and sessions, a section each, in the order given. Ends with a line feed. */
export function listText({ prompts, frameworks, sessions }: Lists, options: ReportOptions): string {
  const look = lookOf(options);
  return page(
    [
      [...heading('Prompts', '', look), ...orNone('none', promptRows(prompts, look))],
      [...heading('Frameworks', 'minutes a step', look), ...orNone('none', frameworkRows(frameworks, look))],
      [...heading('Sessions', '', look), ...orNone('none yet', sessionRows(sessions, look))],
    ],
    options,
  );
}

function orNone(none: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? lines : [`  ${none}`];
}

function promptRows(prompts: readonly ListedPrompt[], look: Look): string[] {
  const cells = prompts.map(({ id, title, type }): Cell[] => [
    { text: foreign(id) },
    { text: foreign(title) },
    { text: type, paint: look.color.dim },
  ]);
  return rows(cells, 1, look);
}

function frameworkRows(frameworks: readonly ListedFramework[], look: Look): string[] {
  return frameworks.flatMap(({ id, title, minutes, steps }) => {
    const parts = steps.map((step) => `${foreign(step.id)} ${step.minutes}`).join(', ');
    const margin = '    ';
    return [
      ...rows(
        [[{ text: foreign(id) }, { text: foreign(title) }, { text: `${minutes} minutes`, paint: look.color.dim }]],
        1,
        look,
      ),
      ...wrapped(parts, look.width - margin.length).map((line) => margin + look.color.dim(line)),
    ];
  });
}

function sessionRows(sessions: readonly ListedSession[], look: Look): string[] {
  const { dim, yellow } = look.color;
  const cells = sessions.map(({ id, when, prompt, state, score }): Cell[] => [
    { text: foreign(id) },
    { text: foreign(prompt) },
    { text: foreign(when), paint: dim },
    {
      text: state === 'finished' && score !== null ? score.toFixed(1) : state,
      ...(state === 'finished' ? {} : { paint: yellow }),
    },
  ]);
  return rows(cells, 1, look);
}
