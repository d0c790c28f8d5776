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

/** What must be settled by the end of some step. A signal about something missing is due where its concern closes. */
export const Concern = z.enum([
  'decision',
  'label',
  'label-delay',
  'metric-tie',
  'data-depth',
  'feature-path',
  'baseline',
  'serving-path',
  'rollout',
  'trigger',
  'loop',
  'fallback',
]);
export type Concern = z.infer<typeof Concern>;
