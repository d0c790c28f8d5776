import { HIDDEN } from '../content/safe.ts';

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
