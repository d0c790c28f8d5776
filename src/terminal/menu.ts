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

/**
 * Lets the person choose; null where they would not (Ctrl-C, Ctrl-D), or where there is no person: both streams must
 * be a terminal's.
 */
export async function menu<Value>(
  question: string,
  choices: readonly Choice<Value>[],
  { input, output }: MenuStreams,
): Promise<Value | null> {
  if (input.isTTY !== true || output.isTTY !== true) return null;
  const { select } = await import('./select.ts');
  const leaving = new AbortController();
  // At Ctrl-D its readline closes, and the promise is never settled: Node then ends with status 0.
  const onKey = (_text: unknown, key: { ctrl?: boolean; name?: string } | undefined) => {
    if (key?.ctrl === true && key.name === 'd') leaving.abort();
  };
  input.on('keypress', onKey);
  try {
    return await select(
      { message: question, choices: choices.map((choice) => ({ ...choice })) },
      { input, output, signal: leaving.signal },
    );
  } catch (error) {
    if (error instanceof Error && (error.name === 'ExitPromptError' || error.name === 'AbortPromptError')) return null;
    throw error;
  } finally {
    input.off('keypress', onKey);
  }
}
