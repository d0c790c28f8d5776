import stringWidth from 'fast-string-width';

const PLAIN = /^[\x20-\x7e]*$/;

/** The columns that a text takes in a terminal. Most of a report is plain letters, each of which takes one. */
export function columnsOf(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
}
