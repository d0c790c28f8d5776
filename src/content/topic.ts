import * as z from 'zod';

/** What an answer can be about. Prompts, criteria and rules speak in topics, so that they work with every framework. */
export const Topic = z.enum([
  'requirements',
  'framing',
  'data',
  'features',
  'architecture',
  'modeling',
  'training',
  'evaluation',
  'experimentation',
  'serving',
  'monitoring',
  'robustness',
]);
export type Topic = z.infer<typeof Topic>;
