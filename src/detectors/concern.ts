import * as z from 'zod';

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
