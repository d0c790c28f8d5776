import { safe } from '../content/safe.ts';
import type { Input, News } from '../session/ports.ts';
import type { State } from '../session/state.ts';
import { AnswerLine } from './answer-line.ts';
import { completeCommand, parseLine, possibleCommands } from './commands.ts';
import { type Composed, Composer } from './composer.ts';
import { DraftKeeper } from './drafts.ts';
import { writtenWith } from './editor.ts';
import { BEAT } from './heartbeat.ts';
import { Keyboard } from './keyboard.ts';
import { control, type Key, LIMIT } from './keys.ts';
import type { TerminalCandidate, TerminalOptions } from './port.ts';
import { Screen } from './screen.ts';
import { View } from './view.ts';
import { newsText, recapText } from './words.ts';

/** ms after which a program that was to stop has not been stopped. */
const STOPS_WITHIN = 100;

/**
 * The port of a person at a keyboard. It asks by one line editor for the whole session, shows the time while one
 * types, answers by itself what only shows something, and never hands on what was not entered.
 */
export function terminalCandidate(options: TerminalOptions): TerminalCandidate {
  return new Terminal(options);
}

class Terminal implements TerminalCandidate {
  readonly #options: TerminalOptions;
  readonly #line: AnswerLine;
  readonly #view: View;
  readonly #keyboard: Keyboard;
  readonly #composer: Composer;
  readonly #stopTicking: () => void;

  /** `busy`: nobody waits for an input. */
  #mode: 'busy' | 'asking' | 'paused' | 'editing' | 'closed' = 'busy';
  #state: State | null = null;
  #answer: ((input: Input) => void) | null = null;
  /** Inputs that came while nobody waited. */
  readonly #waiting: Input[] = [];
  /** The half-typed line, while it is not on the screen. */
  #aside: Composed | null;
  /** A text from the editor that was too long for an answer. */
  #unsent = '';
  #hasOpened = false;
  #isStopping = false;
  #isLeaving = false;

  constructor(options: TerminalOptions) {
    const { input, output, timers, clock, isDumb } = options;
    this.#options = options;
    const screen = new Screen(output);
    this.#line = new AnswerLine({
      screen,
      isEditable: !isDumb,
      complete: completeCommand,
      onLine: (text) => this.#entered(text),
    });
    this.#view = new View({ ...options, screen, line: this.#line });
    const drafts = new DraftKeeper(options.drafts);
    this.#aside = { text: drafts.kept, begun: null, isText: false };
    this.#composer = new Composer({
      line: this.#line,
      drafts,
      now: () => clock.now(),
      mono: () => timers.mono(),
      notice: (sentence) => this.#view.notice(sentence),
    });
    this.#keyboard = new Keyboard({
      input,
      screen,
      timers,
      isRaw: !isDumb,
      onKey: (key) => this.#key(key),
      onEnd: this.hangUp,
    });
    output.on('error', this.hangUp);
    output.on('resize', this.#view.resized);
    clock.onAway((ms) => this.#input({ type: 'suspended', at: clock.now(), ms }));
    this.#stopTicking = timers.every(BEAT, () => this.#tick());
  }

  next(state: State): Promise<Input> {
    this.#state = state;
    const waiting = this.#waiting.shift();
    if (waiting !== undefined) return Promise.resolve(waiting);
    return new Promise((resolve) => {
      this.#answer = resolve;
      this.#mode = state.paused ? 'paused' : 'asking';
      this.#view.ask(state);
      if (!state.paused) this.#bringBack(state);
      this.#keyboard.open();
      // What was entered before the terminal went has been handed on by now.
      if (this.#isLeaving) this.#leave();
    });
  }

  show(news: News, state: State): void {
    const text = this.#hasOpened
      ? newsText(news, state, this.#state, this.#view.wording)
      : this.#openingText(news, state);
    this.#hasOpened = true;
    if (text !== null) this.#view.print(text);
  }

  readonly interrupt = (): void => {
    switch (this.#mode) {
      case 'asking':
        return this.#pause();
      case 'paused':
        return this.#leave();
      case 'busy':
        return this.#keyboard.press({ type: 'key', sequence: control.c });
      case 'editing':
      case 'closed':
    }
  };

  readonly hangUp = (): void => {
    if (this.#isLeaving) return;
    this.#isLeaving = true;
    if (this.#mode === 'editing') this.#mode = 'asking';
    this.#leave();
  };

  readonly wake = (): void => {
    this.#isStopping = false;
    if (this.#mode === 'editing' || this.#mode === 'closed') return;
    this.#keyboard.take();
    this.#view.redraw();
  };

  readonly close = (): void => {
    if (this.#mode === 'closed') return;
    this.#mode = 'closed';
    this.#isLeaving = true;
    this.#stopTicking();
    this.#options.output.off('resize', this.#view.resized);
    this.#line.close();
    this.#keyboard.close();
  };

  /** A session that goes on begins with where it was left. */
  #openingText(news: News, state: State): string | null {
    const isResumed = news.type === 'event' && news.event.type === 'resumed';
    return isResumed ? recapText(state, this.#view.wording) : newsText(news, state, null, this.#view.wording);
  }

  /** The line that was put aside comes back, unless it has been said meanwhile: a draft may be older than the log. */
  #bringBack(state: State): void {
    const aside = this.#aside;
    this.#aside = null;
    const isSaid = aside !== null && state.said.at(-1)?.text.startsWith(aside.text.trim()) === true;
    if (aside !== null && !isSaid) this.#composer.bringBack(aside);
    this.#composer.keepDraft();
  }

  #pause(): void {
    this.#aside = this.#composer.putAside();
    this.#input({ type: 'pause', at: this.#options.clock.now() });
  }

  #leave(): void {
    if (this.#mode === 'asking') this.#composer.keepDraft();
    if (this.#answer !== null) this.#input({ type: 'leave' });
  }

  /** Hands an input to whoever waits for one, or keeps it until somebody does. */
  #input(input: Input): void {
    this.#waiting.push(input);
    if (this.#answer === null || this.#mode === 'editing') return;
    const answer = this.#answer;
    const first = this.#waiting.shift();
    if (first === undefined) return;
    this.#answer = null;
    this.#mode = 'busy';
    this.#view.rest();
    this.#keyboard.hold();
    answer(first);
  }

  #key(key: Key): void {
    const sequence = key.type === 'key' ? key.sequence : '';
    if (sequence === control.c) this.interrupt();
    else if (sequence === control.z) this.#suspend();
    else if (this.#mode === 'paused') this.#pausedKey(sequence);
    else if (sequence === '\r' || sequence === '\n') this.#enter();
    else if (sequence === control.d && this.#line.text === '')
      this.#input({ type: 'command', command: { name: 'quit' }, at: this.#options.clock.now() });
    else if (sequence !== '\t' || !this.#listsCommands()) this.#composer.type(key);
  }

  #pausedKey(sequence: string): void {
    if (sequence === '\r' || sequence === '\n') this.#input({ type: 'resume', at: this.#options.clock.now() });
    else if (sequence === control.d) this.#leave();
  }

  #enter(): void {
    const { isDumb, isAnimated } = this.#options;
    if (isDumb || this.#line.text.trim() !== '') this.#line.enter(!isAnimated);
    else {
      this.#line.clear();
      this.#view.redraw();
    }
  }

  #entered(line: string): void {
    const composed = this.#composer.finish(line);
    const at = this.#options.clock.now();
    const read = parseLine(line, composed.isText);
    switch (read.type) {
      case 'blank':
        return this.#view.redraw();
      case 'say':
        return this.#input({ type: 'say', text: read.text, begun: composed.begun ?? at, at });
      case 'command':
        return this.#input({ type: 'command', command: read.command, at });
      case 'show':
        return this.#view.show(read.what);
      case 'pause':
        return this.#pause();
      case 'edit':
        void this.#edit(read.text || this.#unsent);
        return;
      case 'mistake':
        this.#view.notice(read.sentence);
        // A whole sentence was meant to be said: it comes back to be mended.
        if (/\s/u.test(line.trim())) this.#composer.bringBack(composed);
    }
  }

  async #edit(text: string): Promise<void> {
    const { clock, edit, style } = this.#options;
    const begun = clock.now();
    this.#mode = 'editing';
    this.#view.rest();
    this.#keyboard.hold();
    this.#keyboard.release();
    const written = await writtenWith(edit, text);
    if (this.#mode !== 'editing' || this.#state === null) return;
    this.#keyboard.take();
    this.#mode = 'asking';
    this.#unsent = '';
    if (written.trouble === null && Buffer.byteLength(written.text) <= LIMIT) {
      this.#view.print(style.dim(safe(written.text)));
      this.#input({ type: 'say', text: written.text, begun, at: clock.now() });
      return;
    }
    if (written.trouble === null) this.#unsent = written.text;
    this.#view.notice(written.trouble ?? 'That is longer than the 64 KiB of an answer. /edit opens it again.');
    this.#view.ask(this.#state);
    this.#keyboard.open();
  }

  /** Ctrl-Z. Where nothing stops the program after all, it takes the terminal again. */
  #suspend(): void {
    const { suspend, timers } = this.#options;
    if (suspend === null) return;
    this.#isStopping = true;
    this.#line.erase();
    this.#keyboard.release();
    const cancel = timers.every(STOPS_WITHIN, () => {
      cancel();
      if (this.#isStopping) this.wake();
    });
    suspend();
  }

  /** Tab where more than one command is possible. Else readline completes. */
  #listsCommands(): boolean {
    const possible = possibleCommands(this.#line.text);
    if (possible.length > 1) this.#view.print(this.#options.style.dim(possible.join('  ')));
    return possible.length > 1;
  }

  #tick(): void {
    if (this.#mode !== 'asking') return;
    this.#composer.idle();
    if (this.#options.isAnimated && !this.#keyboard.isPasting) this.#view.tick();
  }
}
