/** A set of words, written as one text. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
