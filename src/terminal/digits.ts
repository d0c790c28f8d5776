import type { Signals } from './signals.ts';

/** Where a person is asked. */
export interface DigitStreams {
  readonly input: NodeJS.ReadableStream & { setRawMode?(mode: boolean): unknown };
  readonly output: NodeJS.WritableStream;
  /** Where Ctrl-C comes from when it comes as a signal. */
  readonly signals: Signals;
}

/** What came of a question. Skipped: Enter alone; stopped: Esc, Ctrl-C or Ctrl-D; gone: the terminal was closed. */
export type Digit =
  | { readonly type: 'digit'; readonly digit: number }
  | { readonly type: 'skipped' | 'stopped' | 'gone' };

/** Questions that one digit answers, one after another, with Enter. */
export interface DigitQuestions {
  /** Asks on a line of its own for a digit from 1 to `most`. */
  readonly ask: (question: string, most: number) => Promise<Digit>;
  /** Gives the terminal back as it was found. */
  readonly close: () => void;
}

type Key = 'enter' | 'erase' | 'stop' | 'gone' | number;

const ESC = '\x1b';
/** An escape sequence of a key or a paste, and any one character. */
const PIECE = new RegExp(`${ESC}(?:\\[[0-9;?<>=]*[ -/]*[@-~]|O.)|[\\s\\S]`, 'gu');

/**
 * Takes the terminal for questions of one digit.
 * @param isRaw does every key count at once? Else the terminal edits the line by itself (TERM=dumb).
 */
export function digitQuestions({ input, output, signals }: DigitStreams, isRaw: boolean): DigitQuestions {
  const keys: Key[] = [];
  let wake: (() => void) | null = null;
  const press = (...pressed: readonly Key[]): void => {
    keys.push(...pressed);
    wake?.();
  };
  const read = (chunk: string | Buffer): void => press(...keysIn(String(chunk)));
  const gone = (): void => press('gone');
  const stop = (): void => press('stop');

  async function next(): Promise<Key> {
    while (keys.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    // A closed terminal stays closed, for whatever is asked next.
    return keys[0] === 'gone' ? 'gone' : (keys.shift() ?? 'gone');
  }

  setRaw(input, isRaw);
  signals.on('SIGINT', stop);
  input.on('data', read);
  for (const event of ['end', 'close', 'error'] as const) input.on(event, gone);
  input.resume();
  return {
    async ask(question, most) {
      output.write(question);
      const echo = (text: string): void => {
        if (isRaw) output.write(text);
      };
      let digit: number | null = null;
      // A digit that is none of those asked for is no wish to skip.
      let isWrong = false;
      for (;;) {
        const key = await next();
        if (key === 'enter' && digit === null && isWrong) {
          isWrong = false;
          output.write(`${isRaw ? '' : '\n'}1 to ${most}, please.\n${question}`);
          continue;
        }
        if (key === 'enter') {
          echo('\n');
          return digit === null ? { type: 'skipped' } : { type: 'digit', digit };
        }
        if (key === 'stop' || key === 'gone') {
          output.write('\n');
          return { type: key === 'stop' ? 'stopped' : 'gone' };
        }
        if (key !== 'erase' && (key < 1 || key > most)) {
          isWrong = true;
          continue;
        }
        if (digit !== null) echo('\b \b');
        digit = key === 'erase' ? null : key;
        if (digit !== null) echo(String(digit));
      }
    },
    close() {
      signals.off('SIGINT', stop);
      input.off('data', read);
      for (const event of ['end', 'close'] as const) input.off(event, gone);
      input.pause();
      setRaw(input, false);
    },
  };
}

/** The keys that a chunk holds; what means nothing here is left out. */
function keysIn(chunk: string): Key[] {
  return [...chunk.matchAll(PIECE)].flatMap(([piece]): Key[] => {
    if (piece === '\r' || piece === '\n') return ['enter'];
    if (piece === '\x7f' || piece === '\b') return ['erase'];
    if (piece === '\x1b' || piece === '\x03' || piece === '\x04') return ['stop'];
    return /^[0-9]$/u.test(piece) ? [Number(piece)] : [];
  });
}

function setRaw(input: DigitStreams['input'], mode: boolean): void {
  try {
    input.setRawMode?.(mode);
  } catch {
    // A closed terminal has no modes; that it is closed is told by its end.
  }
}
