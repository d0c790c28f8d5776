import type { ChalkInstance } from 'chalk';
import type { News, SessionClock } from '../session/ports.ts';
import type { State } from '../session/state.ts';
import type { AnswerLine, Prompt } from './answer-line.ts';
import { possibleCommands, type Shown } from './commands.ts';
import type { Screen } from './screen.ts';
import { shownText } from './shown.ts';
import { type Status, statusLine } from './status.ts';
import { TimeCoach } from './time-coach.ts';
import { newsText, sentenceText, stepTitles, type Wording } from './words.ts';

export interface ViewOptions extends Omit<Wording, 'width'> {
  readonly screen: Screen;
  readonly line: AnswerLine;
  readonly clock: SessionClock;
}

/** Rows of a window below which the status row gives way to the text. */
const FEWEST_ROWS = 4;

/** What the person sees: text that scrolls by, and below it the status row and the line. */
export class View {
  readonly #options: ViewOptions;
  readonly #titles: ReadonlyMap<string, string>;
  readonly #time = new TimeCoach();
  /** What the status is about; null while nobody is asked. */
  #asked: State | null = null;

  constructor(options: ViewOptions) {
    this.#options = options;
    this.#titles = stepTitles(options.framework);
  }

  get #wording(): Wording {
    return { ...this.#options, width: this.#options.screen.columns };
  }

  /** Asks for a line, from now on. */
  ask(state: State): void {
    this.#asked = state;
    if (!this.#coach()) this.redraw();
  }

  /** The line stays where it is, but nobody waits for it any more. */
  rest(): void {
    this.#asked = null;
  }

  /** Writes what there is to say to a piece of news. */
  tell(news: News, state: State, before: State | null): void {
    const text = newsText(news, state, before, this.#wording);
    if (text !== null) this.print(text);
  }

  /** Writes text above the line. */
  print(text: string): void {
    this.#options.line.erase();
    this.#options.screen.write(`${text}\n`);
    this.redraw();
  }

  /** Writes sentences about something that goes otherwise than meant, a row or more each. */
  notice(...sentences: readonly string[]): void {
    this.print(this.#options.style.yellow(sentences.map((one) => sentenceText(one, this.#wording)).join('\n')));
  }

  /** Shows what the person asked to see. */
  show(what: Shown): void {
    if (this.#asked !== null) this.print(shownText(what, this.#asked, this.#options.clock.now(), this.#wording));
  }

  /** Shows the commands that a line may become, where there are several. */
  listCommands(line: string): boolean {
    const possible = possibleCommands(line);
    if (possible.length > 1) this.print(this.#options.style.dim(possible.join('  ')));
    return possible.length > 1;
  }

  redraw(): void {
    if (this.#asked !== null) this.#options.line.draw(this.#prompt(this.#asked));
  }

  /** Brings the time up to date. */
  readonly tick = (): void => {
    if (!this.#coach() && this.#asked !== null) this.#options.line.tick(this.#prompt(this.#asked).status);
  };

  readonly resized = (): void => {
    if (this.#asked !== null) this.#options.line.resize(this.#prompt(this.#asked));
  };

  /** Tells what the time comes to; false where there is nothing to tell. */
  #coach(): boolean {
    const lines = this.#asked === null ? [] : this.#time.due(this.#asked, this.#options.clock.now());
    if (lines.length > 0) this.notice(...lines);
    return lines.length > 0;
  }

  #prompt(state: State): Prompt {
    const { style, clock, screen } = this.#options;
    const sign = style.bold.cyan('› ');
    if (screen.rows < FEWEST_ROWS) return { status: '', sign };
    const { text, tone } = statusLine(state, clock.now(), { width: screen.columns, titles: this.#titles });
    return { status: coloured(text, tone, style), sign };
  }
}

function coloured(text: string, tone: Status['tone'], style: ChalkInstance): string {
  if (text === '') return '';
  switch (tone) {
    case 'quiet':
      return style.dim(text);
    case 'over':
      return style.yellow(text);
    case 'paused':
      return style.cyan(text);
  }
}
