import * as z from 'zod';
import { Id, Prose } from '../../src/content/id.ts';

const Said = z.strictObject({ type: z.literal('said') });
const Unsaid = z.strictObject({ type: z.literal('unsaid') });

/** A small schema with one field of each sort that the authored files have. */
export const Page = z.strictObject({
  id: Id.optional(),
  title: z.string().optional(),
  version: z.string().optional(),
  required: z.boolean().optional(),
  duration: z
    .string()
    .regex(/^\d+m$/, 'write minutes as 45m')
    .optional(),
  severity: z.enum(['low', 'medium', 'high']).optional(),
  page: z.literal(1).optional(),
  weight: z.number().min(1).max(3).optional(),
  asked: z.array(Prose).min(2).optional(),
  rules: z.array(z.strictObject({ id: z.string(), weight: z.number().optional() })).optional(),
  emphasis: z.partialRecord(z.enum(['data', 'serving']), z.number()).optional(),
  example: z.union([Prose, z.strictObject({ turns: z.array(z.strictObject({ say: z.string() })) })]).optional(),
  detect: z.discriminatedUnion('type', [Said, Unsaid]).optional(),
  short: z.string().max(5).optional(),
});
