import { Buffer, isUtf8 } from 'node:buffer';
import { hiddenCharacters } from './hidden.ts';
import { type Place, placesIn, TOP } from './place.ts';
import type { Problem, Read } from './problem.ts';

/**
 * The text of a file: UTF-8 with or without a byte order mark, line ends given as LF, and nothing in it that a
 * reader could not see.
 */
export function readText(bytes: Uint8Array, file: string): Read<string> {
  if (!isUtf8(bytes)) return { ok: false, problems: [{ file, ...placeOfBadByte(bytes), ...NOT_UTF8 }] };
  if (bytes[0] === 0 || bytes[1] === 0) return { ok: false, problems: [{ file, ...TOP, ...NOT_UTF8 }] };
  const text = new TextDecoder('utf-8').decode(bytes).replaceAll('\r\n', '\n');
  const place = placesIn(text);
  const alone = text.indexOf('\r');
  if (alone !== -1) return { ok: false, problems: [{ file, ...place(alone), ...OLD_MAC }] };
  const hidden = hiddenCharacters(text);
  if (hidden.length === 0) return { ok: true, value: text };
  return {
    ok: false,
    problems: hidden.map(({ offset, name }) => ({ file, ...place(offset), ...hiddenCharacter(name) })),
  };
}

const NOT_UTF8 = {
  code: 'E_UTF8',
  what: 'this is not valid UTF-8 text',
  hint: 'save the file as UTF-8 (it looks like Latin-1 or UTF-16)',
} as const;

const OLD_MAC = {
  code: 'E_YAML',
  what: 'a carriage return without a line feed',
  hint: 'the file uses old Mac line ends (CR); convert it',
} as const;

/** What is wrong with a character that cannot be seen. */
export function hiddenCharacter(name: string): Pick<Problem, 'code' | 'what' | 'hint'> {
  return {
    code: 'E_CHAR',
    what: `hidden or control character ${name} in text`,
    hint: 'delete it; it cannot be seen but changes what a reader or terminal shows',
  };
}

const REPLACEMENT = '\ufffd';

/** The first place at which decoding put a replacement character that the bytes do not hold. */
function placeOfBadByte(bytes: Uint8Array): Place {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let byte = 0;
  for (;;) {
    const found = lenient.indexOf(REPLACEMENT, offset);
    if (found === -1) return placesIn(lenient)(offset);
    byte += Buffer.byteLength(lenient.slice(offset, found));
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) return placesIn(lenient)(found);
    byte += 3;
    offset = found + 1;
  }
}
