import type { Input } from '../session/ports.ts';

/** Inputs on their way to the session, in order: kept until somebody waits for one. */
export class InputQueue {
  readonly #inputs: Input[] = [];
  #answer: ((input: Input) => void) | null = null;

  get isAwaited(): boolean {
    return this.#answer !== null;
  }

  /** An input that came before it was asked for. */
  take(): Input | null {
    return this.#inputs.shift() ?? null;
  }

  next(): Promise<Input> {
    return new Promise((resolve) => {
      this.#answer = resolve;
    });
  }

  put(input: Input): void {
    this.#inputs.push(input);
  }

  /** Hands the first input to whoever waits for one. */
  handOn(): void {
    const answer = this.#answer;
    const input = answer === null ? null : this.take();
    if (answer === null || input === null) return;
    this.#answer = null;
    answer(input);
  }
}
