import type { Input } from '../session/ports.ts';

interface Asker {
  readonly answer: (input: Input) => void;
  readonly fail: (error: unknown) => void;
}

/** Inputs on their way to the session, in order: kept until somebody asks for one. */
export class InputQueue {
  readonly #inputs: Input[] = [];
  #asker: Asker | null = null;

  get isAwaited(): boolean {
    return this.#asker !== null;
  }

  /** An input that came before it was asked for. */
  take(): Input | null {
    return this.#inputs.shift() ?? null;
  }

  next(): Promise<Input> {
    return new Promise((answer, fail) => {
      this.#asker = { answer, fail };
    });
  }

  put(input: Input): void {
    this.#inputs.push(input);
  }

  /** Hands the first input to whoever asked for one. */
  handOn(): void {
    const asker = this.#asker;
    const input = asker === null ? null : this.take();
    if (asker === null || input === null) return;
    this.#asker = null;
    asker.answer(input);
  }

  /** Does something of which nobody else would hear that it failed: whoever asks for an input does. */
  guard(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.fail(error);
    }
  }

  /** There is a bug. Where nobody asks, it must not be lost either. */
  fail(error: unknown): void {
    if (this.#asker === null) throw error;
    this.#asker.fail(error);
  }
}
