import * as z from 'zod';
import { Id, Prose } from './id.ts';
import { Turn } from './rehearsal.ts';

/** A verdict that a person holds to be wrong, with the passage it was about. It changes no verdict: it stands beside it. */
export const Dispute = z.strictObject({
  /** Id of a signal, move or criterion. */
  rule: Id,
  /** What the rule should say of the example; of a criterion, `fires` is met. */
  says: z.enum(['fires', 'silent']),
  /** What the verdict quoted; null where it was about something not said. */
  quote: Prose.nullable().default(null),
  /** The step of the verdict; null for the whole session. */
  step: Id.nullable().default(null),
  /** What was said, as in a rehearsal. */
  example: z.strictObject({
    prompt: Id,
    framework: Id,
    minutes: z.number().min(5).max(180).optional(),
    steps: z.array(Id).min(1).optional(),
    turns: z.array(Turn).min(1),
    end: z.string().optional(),
  }),
  /** When it was disputed, ISO 8601. */
  when: Prose,
});
export type Dispute = z.infer<typeof Dispute>;

/** A file of disputes. */
export const Disputes = z.strictObject({ disputes: z.array(Dispute).min(1) });
export type Disputes = z.infer<typeof Disputes>;
