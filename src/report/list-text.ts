import type { Framework } from '../content/framework.ts';
import type { Prompt } from '../content/prompt.ts';
import type { Move, Signal } from '../content/rule.ts';
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
}

/** What there is to practise, what is judged, and what was practised; what is not given is not listed. */
export interface Lists {
  readonly prompts?: readonly ListedPrompt[];
  readonly frameworks?: readonly ListedFramework[];
  readonly signals?: readonly Pick<Signal, 'id' | 'title' | 'severity'>[];
  readonly moves?: readonly Pick<Move, 'id' | 'title'>[];
  readonly sessions?: readonly ListedSession[];
}

/** A section for each kind that is given, each in the order given. Ends with a line feed. */
export function listText({ prompts, frameworks, signals, moves, sessions }: Lists, options: ReportOptions): string {
  const look = lookOf(options);
  const section = <T>(
    name: string,
    sum: string,
    things: readonly T[] | undefined,
    lines: (things: readonly T[], look: Look) => readonly string[],
    none = 'none',
  ): readonly string[] => {
    if (things === undefined) return [];
    return [...heading(name, sum, look), ...(things.length === 0 ? [`  ${none}`] : lines(things, look))];
  };
  return page(
    [
      section('Prompts', '', prompts, promptRows),
      section('Frameworks', 'minutes a step', frameworks, frameworkRows),
      section('Signals', 'off track', signals, ruleRows),
      section('Moves', 'worth credit', moves, ruleRows),
      section('Sessions', '', sessions, sessionRows, 'none yet'),
    ],
    options,
  );
}

type Rule = Pick<Move, 'id' | 'title'> & Partial<Pick<Signal, 'severity'>>;

function ruleRows(rules: readonly Rule[], look: Look): string[] {
  const cells = rules.map(({ id, title, severity = '' }): Cell[] => [
    { text: foreign(id) },
    { text: foreign(title) },
    { text: severity, paint: severity === 'high' ? look.color.red : look.color.dim },
  ]);
  return rows(cells, 1, look);
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
  const cells = sessions.map(({ id, when, prompt, state }): Cell[] => [
    { text: foreign(id) },
    { text: foreign(prompt) },
    { text: foreign(when), paint: dim },
    { text: state, ...(state === 'finished' ? {} : { paint: yellow }) },
  ]);
  return rows(cells, 1, look);
}
