/**
 * How a speaker stands to what a clause says: claimed, denied, put off, asked about,
 * given as what others say, or merely imagined.
 */
export const STANCES = ['asserted', 'negated', 'deferred', 'asked', 'attributed', 'hypothetical'] as const;
export type Stance = (typeof STANCES)[number];
