import type { State } from '../session/state.ts';
import { type Line, parseLine } from './commands.ts';

const WHOLE =
  'Aloud, a typed line is not said: speak it. Enter alone goes on, a line that ends in ? asks, /board TEXT keeps a note.';
const BRIEF = 'Not said; /board TEXT keeps a note.';

/**
 * Reads lines as a session's mode means them. In one that is spoken an empty line goes on, commands and questions are
 * what they are anywhere, and of any other line it is told, once at length, why it is not said.
 */
export function lineReader(): (line: string, isText: boolean, state: State | null) => Line {
  let isExplained = false;
  return (line, isText, state) => {
    const read = parseLine(line, isText);
    if (state === null || state.started.mode !== 'aloud') return read;
    if (read.type === 'blank' && !state.paused) return { type: 'command', command: { name: 'next' } };
    if (read.type !== 'say' || read.text.endsWith('?')) return read;
    const sentence = isExplained ? BRIEF : WHOLE;
    isExplained = true;
    return { type: 'mistake', sentence };
  };
}
