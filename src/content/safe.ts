/**
 * Characters that cannot be seen but change what a reader or a terminal shows: controls, bidi marks, zero-width and
 * format characters, tags, fillers, unpaired surrogates. Tab and line feed are none of them; the joiners U+200C and
 * U+200D are only where they do not stand between letters or emoji.
 */
export const HIDDEN =
  /[^\P{C}\t\n\u200c\u200d\p{Co}\p{Cn}]|[\p{Zl}\p{Zp}\u115f\u1160\u2065\u3164\uffa0]|(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{Extended_Pictographic}])/gu;

/**
 * A text as a screen or a report may show it: each hidden character in visible form, `^[` for a control of ASCII and
 * `<U+202E>` for any other. Nothing is deleted: deleting can put together a sequence that was not there.
 */
export function safe(text: string): string {
  return text.replace(HIDDEN, visible);
}

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  // DEL is ^?, as ESC is ^[: bit 6 turned over.
  if (code < 0x20 || code === 0x7f) return `^${String.fromCharCode(code ^ 0x40)}`;
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
