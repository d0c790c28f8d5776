import type { ChalkInstance } from 'chalk';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { Framework } from '../content/framework.ts';
import type { Prompt } from '../content/prompt.ts';
import { safe } from '../content/safe.ts';
import type { Event } from '../session/event.ts';
import type { News } from '../session/ports.ts';
import type { State } from '../session/state.ts';
import { clock } from './clock.ts';
import { compressedText, leavingText } from './plan-words.ts';

/** What words are made with. */
export interface Wording {
  readonly framework: Pick<Framework, 'title' | 'steps'>;
  readonly prompt: Pick<Prompt, 'title' | 'ask'>;
  readonly style: ChalkInstance;
  /** Columns to wrap at. */
  readonly width: number;
}

const LONGEST_LINE = 100;
const QUESTIONS = 3;
/** How a session of each mode goes, in a line. */
const USAGE = {
  typed: 'Enter says what you typed, /next goes on, /help lists the rest.',
  outline: 'An outline: keywords will do. Enter says them, /next goes on, /help lists the rest.',
  aloud:
    'Aloud: speak, and press Enter to go on to the next step. A line that ends in ? asks, /board keeps a note, /help lists the rest.',
} as const;

/** Titles of a framework's steps by id. */
export function stepTitles({ steps }: Pick<Framework, 'steps'>): ReadonlyMap<string, string> {
  return new Map(steps.map(({ id, title }) => [id, title]));
}

/**
 * What a person reads of a piece of news; null where there is nothing to say.
 * @param before the state when the person was last asked; null at first, where a session that goes on tells what was.
 */
export function newsText(news: News, state: State, before: State | null, wording: Wording): string | null {
  switch (news.type) {
    case 'event':
      return eventText(news.event, state, before, wording);
    case 'refused':
      return wording.style.yellow(prose(asSentence(news.reason), wording));
    case 'replanned':
      // Told above the heading of the step whose beginning changed the plan.
      return null;
  }
}

function eventText(event: Event, state: State, before: State | null, wording: Wording): string | null {
  const { style } = wording;
  switch (event.type) {
    case 'started':
      return openingText(state, wording);
    case 'entered':
      return [planText(state, before, wording), stepText(state, wording)].filter((text) => text !== null).join('\n');
    case 'said':
      return null;
    case 'answered':
      return interviewerText(event.text, wording);
    case 'undone': {
      const said = before?.said.find(({ seq }) => seq === event.seq);
      return style.dim(
        prose(
          said === undefined ? 'Your last answer is taken back.' : `Taken back: "${firstWords(said.text)}"`,
          wording,
        ),
      );
    }
    case 'noted':
      return style.dim(prose(`On the board: ${event.text}`, wording));
    case 'hinted':
      return prose(`${style.green('Hint:')} ${safe(event.text)}`, wording, 'styled');
    case 'probed':
    case 'changed':
      return interviewerText(event.text, wording);
    case 'nudged':
      return prose(`${style.yellow('Coach:')} ${safe(event.text)}`, wording, 'styled');
    case 'offered':
      return prose(`${style.green('You could have said:')} ${safe(event.text)}`, wording, 'styled');
    case 'compressed':
      return style.dim(prose(`The compressed plan: ${compressedText(state.started.plan)}.`, wording));
    case 'rated':
      return null;
    case 'paused':
      return prose(
        `${event.at === null ? 'Paused.' : `Paused at ${clock(event.at / 1000)}.`} Enter to go on, Ctrl-C again to stop; everything is saved.`,
        wording,
      );
    case 'resumed':
      if (before === null) return recapText(state, wording);
      return style.dim(event.at === null ? 'Going on.' : `Going on at ${clock(event.at / 1000)}.`);
    case 'suspended': {
      const stood = event.at === null ? '' : ` at ${clock(event.at / 1000)}`;
      return prose(`You were away ${duration(event.ms)}. The clock stood still${stood}.`, wording);
    }
    case 'ended':
      return endText(event.reason, event.at, style);
  }
}

/** The question, at the start and when a session goes on. */
function openingText(state: State, wording: Wording): string {
  const { prompt, framework, style } = wording;
  const { minutes: length, steps, mode, strict } = state.started;
  const seconds = Math.round(length * 60);
  const part = steps.length === framework.steps.length ? '' : `, ${steps.length} of ${framework.steps.length} steps`;
  const usage = strict ? `${USAGE[mode]} It ends at ${clock(seconds)}.` : USAGE[mode];
  return [
    style.bold(prose(`${prompt.title} · ${span(seconds)}`, wording)),
    style.dim(prose(`${framework.title}${part}. ${usage}`, wording)),
    '',
    interviewerText(prompt.ask, wording),
  ].join('\n');
}

/** Where a session that goes on was left: the question, the last exchange, the step. */
function recapText(state: State, wording: Wording): string {
  const last = state.dialogue
    .slice(-2)
    .map((line) =>
      line.speaker === 'interviewer'
        ? interviewerText(line.text, wording)
        : prose(`${wording.style.dim('You:')} ${safe(line.said.text)}`, wording, 'styled'),
    );
  const step = stepText(state, wording);
  return [
    openingText(state, wording),
    ...(last.length === 0 ? [] : ['', ...last]),
    ...(step === null ? [] : [step]),
  ].join('\n');
}

/** A step's heading; on the first visit in coach mode its goal and what is worth asking. */
function stepText(state: State, wording: Wording): string | null {
  const { framework, style } = wording;
  const step = framework.steps.find(({ id }) => id === state.step);
  const index = state.plan.steps.findIndex(({ id }) => id === state.step);
  const planned = state.plan.steps[index];
  if (step === undefined || planned === undefined) return null;
  const heading = prose(
    `Step ${index + 1} of ${state.plan.steps.length} · ${step.title} · ${span(planned.budget)}`,
    wording,
  );
  const isFirst = state.stays.filter(({ step: id }) => id === step.id).length <= 1;
  const coaching = state.started.coached && isFirst ? coachText(step, wording) : [];
  return ['', style.bold.cyan(heading), ...coaching].join('\n');
}

function coachText(step: Framework['steps'][number], wording: Wording): string[] {
  const { style } = wording;
  const questions = step.questions.slice(0, QUESTIONS).map((question) => indented(`· ${question}`, wording));
  return [prose(step.goal, wording), style.dim('Worth asking:'), ...questions.map((question) => style.dim(question))];
}

/** What the interviewer says. */
function interviewerText(text: string, wording: Wording): string {
  return prose(`${wording.style.magenta('Interviewer:')} ${safe(text)}`, wording, 'styled');
}

/** The constraints written down so far. */
export function boardText(board: readonly string[], wording: Wording): string {
  if (board.length === 0) return 'The board is empty. /board TEXT writes a constraint on it.';
  return ['On the board:', ...board.map((line, i) => indented(`${i + 1} ${line}`, wording))].join('\n');
}

/** A sentence in rows no wider than the window. */
export const sentenceText = (sentence: string, wording: Wording): string => prose(sentence, wording);

/** Rows that stand as they are, but for those that are wider than the window. */
export function listText(rows: string, { width }: Wording): string {
  return wrapAnsi(rows, columns(width), { hard: true, trim: false });
}

/** What became of the plan with the step just left; null where nothing is worth a word. */
function planText(state: State, before: State | null, wording: Wording): string | null {
  const text = before === null ? null : leavingText(before, state);
  return text === null ? null : wording.style.yellow(prose(text, wording));
}

function endText(reason: NonNullable<State['ended']>['reason'], at: number | null, style: ChalkInstance): string {
  const when = at === null ? '' : ` at ${clock(at / 1000)}`;
  switch (reason) {
    case 'finished':
      return style.dim(`That was the last step. Done${when}.`);
    case 'quit':
      return style.dim(`Ended${when}.`);
    case 'input':
      return style.dim(`The input ended${when}.`);
    case 'time':
      return style.dim(`The time is over${when}.`);
  }
}

/** "8 min", or "2:40" where they are not whole. */
const span = (seconds: number) => (seconds % 60 === 0 ? `${seconds / 60} min` : clock(seconds));

/** "40 s", "12 min", "2 h 5 min". */
function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const whole = Math.round(seconds / 60);
  return whole < 60 ? `${whole} min` : `${Math.floor(whole / 60)} h ${whole % 60} min`;
}

const asSentence = (reason: string) => `${reason.slice(0, 1).toUpperCase()}${reason.slice(1)}.`;

function firstWords(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 60).replace(/\s\S*$/u, '')} …`;
}

/** A text in paragraphs no wider than the window; what others wrote is made safe to show first. */
function prose(text: string, { width }: Wording, isStyled?: 'styled'): string {
  const shown = isStyled === undefined ? safe(text) : text;
  const paragraphs = shown
    .trim()
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' '));
  return wrapAnsi(paragraphs.join('\n\n'), columns(width), { hard: true });
}

function indented(text: string, { width }: Wording): string {
  const lines = wrapAnsi(safe(text).replace(/\s+/gu, ' '), Math.max(1, columns(width) - 4), { hard: true }).split('\n');
  return lines.map((line, i) => (i === 0 ? `  ${line}` : `    ${line}`)).join('\n');
}

const columns = (width: number) => Math.max(1, Math.min(width - 1, LONGEST_LINE));
