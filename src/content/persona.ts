import * as z from 'zod';

/** How the interviewer behaves; what there is to ask stands in the prompt. */
export const PERSONAS = ['friendly', 'neutral', 'deep-diver', 'skeptic', 'silent'] as const;
export const Persona = z.enum(PERSONAS);
export type Persona = z.infer<typeof Persona>;
