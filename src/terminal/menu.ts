import { Screen } from './screen.ts';

/** One line of a menu. */
export interface Choice<Value> {
  readonly value: Value;
  readonly name: string;
  /** Shown below the menu while the line is chosen. */
  readonly description?: string;
}

export interface MenuStreams {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** What came of a menu. Left: Ctrl-D, or nobody is there; interrupted: Ctrl-C. */
export type Chosen<Value> =
  | { readonly type: 'chosen'; readonly value: Value }
  | { readonly type: 'left' | 'interrupted' };

/** Lets the person choose. There is one only where both streams are a terminal's. */
export async function menu<Value>(
  question: string,
  choices: readonly Choice<Value>[],
  { input, output }: MenuStreams,
): Promise<Chosen<Value>> {
  if (input.isTTY !== true || output.isTTY !== true) return { type: 'left' };
  const { select } = await import('./select.ts');
  const leaving = new AbortController();
  // At Ctrl-D its readline closes, and the promise is never settled: Node then ends with status 0.
  const onKey = (_text: unknown, key: { ctrl?: boolean; name?: string } | undefined) => {
    if (key?.ctrl === true && key.name === 'd') leaving.abort();
  };
  input.on('keypress', onKey);
  try {
    const value = await select(
      { message: question, choices: choices.map((choice) => ({ ...choice })) },
      // It ends the stream it is given.
      { input, output: new Screen(output), signal: leaving.signal },
    );
    return { type: 'chosen', value };
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') return { type: 'interrupted' };
    if (error instanceof Error && error.name === 'AbortPromptError') return { type: 'left' };
    throw error;
  } finally {
    input.off('keypress', onKey);
  }
}
