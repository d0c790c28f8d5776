import { Writable } from 'node:stream';

/** A stream such as process.stdout. */
export interface TerminalOutput extends NodeJS.WritableStream {
  readonly columns?: number;
  readonly rows?: number;
}

/**
 * The one place where the terminal writes. It stands between readline and the terminal, so that readline draws only
 * when told to: a window that is resized while an editor has it is not readline's to draw on.
 */
export class Screen extends Writable {
  readonly #output: TerminalOutput;

  constructor(output: TerminalOutput) {
    super({ decodeStrings: false });
    this.#output = output;
  }

  /** Columns; 80 where the terminal does not say. */
  get columns(): number {
    return this.#output.columns || 80;
  }

  /** Rows; 24 where the terminal does not say. */
  get rows(): number {
    return this.#output.rows || 24;
  }

  override _write(chunk: string, _encoding: BufferEncoding, done: () => void): void {
    this.#output.write(chunk);
    done();
  }
}

const CSI = '\x1b[';
/** Control sequences of the terminal. */
export const ansi = {
  up: (rows: number) => (rows > 0 ? `${CSI}${rows}A` : ''),
  eraseBelow: `${CSI}J`,
  eraseRight: `${CSI}K`,
  saveCursor: '\x1b7',
  restoreCursor: '\x1b8',
  pasteOn: `${CSI}?2004h`,
  pasteOff: `${CSI}?2004l`,
} as const;
