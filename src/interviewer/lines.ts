/** What an interviewer says when there is nothing to tell. No line says whether the candidate is right. */
export const LINES = {
  open: [
    'Your call: state an assumption and go on.',
    'I have nothing on that. Assume something sensible, say so, and go on.',
    'That is open: make an assumption, say it out loud, and go on.',
  ],
  solution: [
    'That is what I would like to hear from you.',
    'That one is yours: choose, and say why.',
    'You decide. Tell me what speaks for it and what against.',
  ],
  'check-in': ['Go on.', 'I am following, go on.', 'Please go on.'],
  choice: ['Your choice, go on.', 'Whichever you find more important.', 'You lead: take the one that matters more.'],
} as const;

export type Line = keyof typeof LINES;

/** One wording of a line: drawn from the seed, another each time the interviewer has spoken. */
export function wording(line: Line, seed: number, spokenBefore: number): string {
  const wordings = LINES[line];
  const at = Math.abs(Math.trunc(seed) + spokenBefore) % wordings.length;
  return wordings[at] ?? wordings[0];
}
