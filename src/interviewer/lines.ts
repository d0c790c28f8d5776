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

/** What an interviewer says who went deep, once the candidate closes the topic. */
export const CLOSED = [
  'Fine, go on.',
  'All right, go on.',
  'Okay, leave it there and go on.',
  'Fair enough, on you go.',
] as const;

/** Where an interviewer goes who has run out of what the prompt has to ask on a topic. */
export const DEEPER: readonly string[] = [
  'Take one concrete case and walk me through it.',
  'Which part of that are you least sure of?',
  'What would make you change your mind on that?',
  'How would you notice in the first week that it was wrong?',
  'What else did you consider there, and why not that?',
  'Who in the company would disagree with you on that, and what would they say?',
  'Where does that break first when everything grows tenfold?',
  'Which number does that rest on, and how sure are you of it?',
  'What is the cheapest test of that?',
  'And one level down: what exactly is stored, and who writes it?',
];
