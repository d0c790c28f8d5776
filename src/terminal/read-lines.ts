import { StringDecoder } from 'node:string_decoder';
import { inputError } from '../content/user-error.ts';

/** Characters of one line that are kept; what is longer cannot be an answer, and need not fill the memory. */
const LONGEST = 256 * 1024;

/**
 * The lines of a stream without their ends; the last one may have none.
 * @throws UserError (input) where the stream cannot be read.
 */
export async function* readLines(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  try {
    for await (const chunk of chunks) {
      rest += typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk));
      const lines = rest.split('\n');
      rest = (lines.pop() ?? '').slice(0, LONGEST);
      yield* lines.map(withoutReturn);
    }
  } catch (error) {
    throw inputError(`standard input cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  rest += decoder.end();
  if (rest !== '') yield withoutReturn(rest);
}

const withoutReturn = (line: string) => line.replace(/\r$/u, '');
