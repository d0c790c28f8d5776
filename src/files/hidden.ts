/**
 * Characters that cannot be seen but change what a reader or a terminal shows: controls, bidi marks, zero-width
 * and format characters, tags, fillers, unpaired surrogates. Tab and line feed are none of them; the joiners
 * U+200C and U+200D are only where they join letters or emoji; variation selectors are welcome.
 */
const HIDDEN =
  /[^\P{C}\t\n\u200c\u200d\p{Co}\p{Cn}]|[\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{Extended_Pictographic}])/gu;

/** Where hidden characters stand: offset in UTF-16 units and name ("U+202E"). */
export function hiddenCharacters(text: string): { readonly offset: number; readonly name: string }[] {
  return [...text.matchAll(HIDDEN)].map((m) => ({ offset: m.index, name: nameOf(m[0]) }));
}

/** A text with each hidden character, tabs and line feeds included, as JSON writes it ("\u202e"); fit for JSON and for a screen. */
export function escapeHidden(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu, (c) =>
    [...Array(c.length).keys()].map((i) => `\\u${c.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  );
}

/** A value of a file as a message shows it: in quotes, cut at 80 characters, nothing hidden. */
export function shown(value: string): string {
  const cut = value.length > 80 ? `${value.slice(0, 79)}…` : value;
  return escapeHidden(JSON.stringify(cut));
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
