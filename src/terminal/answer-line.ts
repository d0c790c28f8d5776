import { type Completer, createInterface, type Interface } from 'node:readline';
import { Readable } from 'node:stream';
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import { ansi, type Screen } from './screen.ts';
import { StandIns } from './stand-ins.ts';

/** What stands before the person's own text: rows above, and the sign at the start of the input row. */
export interface Prompt {
  /** The row that changes while one types; '' for none. */
  readonly status: string;
  readonly sign: string;
}

export interface AnswerLineOptions {
  readonly screen: Screen;
  /** False where the terminal cannot move the cursor: it then edits lines by itself. */
  readonly isEditable: boolean;
  readonly complete: Completer;
  readonly onLine: (text: string) => void;
}

/** The edited line with its prompt: one readline interface for the whole session, and the remedies it needs. */
export class AnswerLine {
  readonly #screen: Screen;
  readonly #isEditable: boolean;
  readonly #standIns = new StandIns();
  readonly #keys = new Readable({ read() {} });
  readonly #rl: Interface;
  readonly #onLine: (text: string) => void;
  #prompt: Prompt = { status: '', sign: '' };
  #isDrawn = false;
  #entered: string | null = null;

  constructor({ screen, isEditable, complete, onLine }: AnswerLineOptions) {
    this.#screen = screen;
    this.#isEditable = isEditable;
    this.#onLine = onLine;
    this.#rl = createInterface({
      input: this.#keys,
      output: screen,
      terminal: isEditable,
      completer: complete,
      historySize: 100,
      prompt: '',
    });
    // Node 20.20 and 24.10 turn this off while a chunk of several characters comes in, and then insert at the end of
    // the line on the screen whatever is typed in its middle.
    Object.defineProperty(this.#rl, 'isCompletionEnabled', { get: () => true, set() {}, configurable: true });
    this.#rl.on('line', (line) => {
      this.#entered = this.#standIns.meant(line);
    });
  }

  /** What is typed so far; always '' where the terminal edits lines by itself. */
  get text(): string {
    return this.#isEditable ? this.#standIns.meant(this.#rl.line) : '';
  }

  get isAtStart(): boolean {
    return this.#isEditable && this.#rl.cursor === 0;
  }

  /** Text at the cursor, as one piece however long: key by key its cost grows with the square of its length. */
  insert(text: string): void {
    this.#rl.write(this.#isEditable ? this.#standIns.shown(text) : text);
  }

  /** A key that readline knows. */
  key(sequence: string): void {
    this.#keys.emit('data', sequence);
  }

  /** Makes the line empty. One that is empty already is let be: readline would draw it anew. */
  clear(): void {
    if (!this.#isEditable || this.#rl.line === '') return;
    this.key('\x05');
    this.key('\x15');
  }

  /**
   * Enter. The status row does not stay behind in the scrolled text unless `keepStatus`, and what is longer than a row
   * is left there broken between words: while one types, the terminal breaks it wherever a row ends.
   */
  enter(keepStatus: boolean): void {
    if (this.#isEditable && !keepStatus && this.#fits()) {
      // At the end of the line, from where readline has nowhere to go.
      this.key('\x05');
      this.erase();
      this.#leave({ ...this.#prompt, status: '' });
    }
    this.#entered = null;
    this.key('\r');
    this.#isDrawn = false;
    // Only now: readline is not to be given a key while it is busy with another.
    if (this.#entered !== null) this.#onLine(this.#entered);
  }

  /** Draws prompt and line where the cursor is. */
  draw(prompt: Prompt): void {
    this.erase();
    this.#draw(prompt);
  }

  #draw(prompt: Prompt): void {
    this.#prompt = prompt;
    this.#rl.setPrompt(asText(prompt));
    Object.assign(this.#rl, { prevRows: 0 });
    this.#rl.prompt(true);
    this.#isDrawn = true;
  }

  #leave(prompt: Prompt): void {
    const { columns } = this.#screen;
    const text = prompt.sign + this.#rl.line;
    if (stringWidth(text) < columns) this.#draw(prompt);
    else this.#screen.write(asText({ ...prompt, sign: wrapAnsi(text, columns - 1, { hard: true }) }));
  }

  /** Takes prompt and line off the screen; the cursor is then where they began. */
  erase(): void {
    if (!this.#isDrawn) return;
    this.#isDrawn = false;
    this.#screen.write(this.#isEditable ? `${ansi.up(this.#rows())}\r${ansi.eraseBelow}` : '\n');
  }

  /** Writes the status row anew in its place, if it changed; the cursor stays where it is. */
  tick(status: string): void {
    if (
      !this.#isDrawn ||
      !this.#isEditable ||
      status === this.#prompt.status ||
      status === '' ||
      this.#prompt.status === ''
    )
      return;
    this.#prompt = { ...this.#prompt, status };
    this.#rl.setPrompt(asText(this.#prompt));
    if (!this.#fits()) return;
    const up = this.#rows() - 1;
    this.#screen.write(`${ansi.saveCursor}${ansi.up(up)}\r${status}${ansi.eraseRight}${ansi.restoreCursor}`);
  }

  /** The window has another size: the terminal has broken the rows anew, so the cursor stands elsewhere. */
  resize(prompt: Prompt): void {
    if (!this.#isDrawn || !this.#isEditable) return;
    const { rows, cols } = this.#rl.getCursorPos();
    // A cursor behind the last column of a row has not yet gone on to the next one. A row too few leaves a blank one.
    Object.assign(this.#rl, { prevRows: cols === 0 ? rows - 1 : rows });
    this.#prompt = prompt;
    this.#rl.setPrompt(asText(prompt));
    this.#rl.prompt(true);
  }

  close(): void {
    this.erase();
    this.#rl.close();
  }

  /** Rows from the first of the prompt to that of the cursor. */
  #rows(): number {
    return this.#rl.getCursorPos().rows;
  }

  /** Is all of prompt and line on the screen? Else its upper rows are out of reach. */
  #fits(): boolean {
    const whole = asText(this.#prompt) + this.#rl.line;
    return rowsOf(whole, this.#screen.columns) <= this.#screen.rows;
  }
}

/** An empty row keeps the prompt apart from what was said before. */
function asText({ status, sign }: Prompt): string {
  return status === '' ? `\n${sign}` : `\n${status}\n${sign}`;
}

/** Rows that a text takes, the cursor behind its last character included. */
function rowsOf(text: string, columns: number): number {
  return text.split('\n').reduce((rows, line) => rows + Math.ceil((stringWidth(line) + 1) / columns), 0);
}
