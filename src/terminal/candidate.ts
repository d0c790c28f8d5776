import { safe } from '../content/safe.ts';
import type { Input, News } from '../session/ports.ts';
import type { State } from '../session/state.ts';
import { lineReader } from './aloud.ts';
import { AnswerLine } from './answer-line.ts';
import { completeCommand } from './commands.ts';
import { Composer } from './composer.ts';
import { DraftKeeper } from './drafts.ts';
import { writtenWith } from './editor.ts';
import { BEAT } from './heartbeat.ts';
import { InputQueue } from './input-queue.ts';
import { JobControl } from './job-control.ts';
import { Keyboard } from './keyboard.ts';
import { control, type Key } from './keys.ts';
import type { TerminalCandidate, TerminalOptions } from './port.ts';
import { Screen } from './screen.ts';
import { endOfTime } from './strict.ts';
import { View } from './view.ts';

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
  readonly #drafts: DraftKeeper;
  readonly #composer: Composer;
  readonly #job: JobControl;
  readonly #read = lineReader();
  readonly #inputs = new InputQueue();
  readonly #stopTicking: () => void;

  /** `busy`: nobody waits for an input. */
  #mode: 'busy' | 'asking' | 'paused' | 'editing' | 'closed' = 'busy';
  #state: State | null = null;
  /** A text from the editor that was too long for an answer. */
  #unsent = '';
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
    this.#drafts = new DraftKeeper(options.drafts);
    this.#composer = new Composer({
      line: this.#line,
      drafts: this.#drafts,
      now: () => clock.now(),
      mono: () => timers.mono(),
      notice: (sentence) => this.#view.notice(sentence),
    });
    this.#keyboard = new Keyboard({
      input,
      screen,
      timers,
      isRaw: !isDumb,
      onKey: (key) => this.#inputs.guard(() => this.#key(key)),
      onEnd: this.hangUp,
    });
    this.#job = new JobControl({
      timers,
      suspend: options.suspend,
      release: () => {
        this.#line.erase();
        this.#keyboard.release();
      },
      take: () => {
        this.#keyboard.take();
        this.#view.redraw();
      },
    });
    output.on('error', this.hangUp);
    output.on('resize', this.#view.resized);
    clock.onAway((ms) => this.#input({ type: 'suspended', at: clock.now(), ms }));
    this.#stopTicking = timers.every(BEAT, () => this.#inputs.guard(() => this.#tick()));
  }

  next(state: State): Promise<Input> {
    this.#state = state;
    const early = this.#inputs.take();
    if (early !== null) return Promise.resolve(early);
    const input = this.#inputs.next();
    this.#mode = state.paused ? 'paused' : 'asking';
    this.#view.ask(state);
    if (!state.paused) this.#composer.bringBack(state.said.at(-1)?.text ?? null);
    this.#keyboard.open();
    // What was entered before the terminal went has been handed on by now.
    if (this.#isLeaving) this.#leave();
    return input;
  }

  show(news: News, state: State): void {
    this.#view.tell(news, state, this.#state);
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
    if (this.#mode !== 'editing' && this.#mode !== 'closed') this.#job.goOn();
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

  #pause(): void {
    if (this.#mode === 'paused') return this.#view.redraw();
    this.#composer.putAside();
    this.#input({ type: 'pause', at: this.#options.clock.now() });
  }

  #leave(): void {
    if (this.#mode === 'asking' || this.#mode === 'paused') this.#composer.keepDraft();
    if (this.#inputs.isAwaited) this.#input({ type: 'leave' });
  }

  #input(input: Input): void {
    this.#inputs.put(input);
    if (!this.#inputs.isAwaited || this.#mode === 'editing') return;
    this.#mode = 'busy';
    this.#view.rest();
    this.#keyboard.hold();
    this.#inputs.handOn();
  }

  #key(key: Key): void {
    const sequence = key.type === 'key' ? key.sequence : '';
    if (sequence === control.c) this.interrupt();
    else if (sequence === control.z) this.#job.stop();
    else if (sequence === '\r' || sequence === '\n') this.#enter();
    else if (sequence === control.d && this.#line.text === '') this.#noMore();
    else if (sequence !== '\t' || !this.#view.listCommands(this.#line.text)) this.#composer.type(key);
  }

  #noMore(): void {
    if (this.#mode === 'paused') this.#leave();
    else this.#input({ type: 'command', command: { name: 'quit' }, at: this.#options.clock.now() });
  }

  #enter(): void {
    const { isDumb, isAnimated } = this.#options;
    if (this.#endInTime()) return;
    if (isDumb || this.#line.text.trim() !== '') this.#line.enter(!isAnimated);
    else {
      this.#line.clear();
      this.#entered('');
    }
  }

  #entered(line: string): void {
    const composed = this.#composer.finish(line);
    const at = this.#options.clock.now();
    const read = this.#read(line, composed.isText, this.#state);
    switch (read.type) {
      case 'blank':
        return this.#mode === 'paused' ? this.#input({ type: 'resume', at }) : this.#view.redraw();
      case 'say':
        return this.#input({ type: 'say', text: read.text, begun: composed.begun ?? at, at });
      case 'command':
        return this.#input({ type: 'command', command: read.command, at });
      case 'show':
        return this.#view.show(read.what);
      case 'pause':
        return this.#pause();
      case 'edit':
        this.#edit(read.text || this.#unsent).catch((error: unknown) => this.#inputs.fail(error));
        return;
      case 'mistake':
        this.#view.notice(read.sentence);
    }
  }

  async #edit(text: string): Promise<void> {
    const { clock, edit, style } = this.#options;
    const begun = clock.now();
    this.#mode = 'editing';
    this.#view.rest();
    this.#keyboard.hold();
    this.#keyboard.release();
    const { text: written, unsent, trouble } = await writtenWith(edit, text);
    if (this.#mode !== 'editing' || this.#state === null) return;
    this.#keyboard.take();
    this.#mode = this.#state.paused ? 'paused' : 'asking';
    this.#unsent = unsent;
    if (this.#endInTime(written)) return;
    if (trouble === null) {
      this.#view.print(style.dim(safe(written)));
      this.#input({ type: 'say', text: written, begun, at: clock.now() });
    } else {
      this.#view.notice(trouble);
      this.#view.ask(this.#state);
      this.#keyboard.open();
    }
  }

  /** Ends a strict session whose time is over; what is half typed, or was written in the editor, stays as a draft. */
  #endInTime(written = ''): boolean {
    const end = this.#mode === 'asking' ? endOfTime(this.#state, this.#options.clock.now()) : null;
    if (end === null) return false;
    this.#composer.keepDraft(written);
    this.#input(end);
    return true;
  }

  #tick(): void {
    if (this.#mode === 'busy' || this.#mode === 'closed') return;
    this.#drafts.passed(this.#options.clock.now());
    if (this.#mode === 'editing' || this.#endInTime()) return;
    this.#composer.idle();
    if (this.#options.isAnimated && !this.#keyboard.isPasting) this.#view.tick();
  }
}
