import * as z from 'zod';

const WINDOWS_DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** A name that content refers to and that is safe as a file name on every system. */
export const Id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'an id may contain only a-z, 0-9 and "-", and starts with a letter or digit')
  .refine((id) => !WINDOWS_DEVICES.test(id), {
    error: ({ input }) => `"${String(input)}" is a reserved name on Windows`,
  });

/** Text an author writes for people to read; never empty. */
export const Prose = z.string().trim().min(1, 'write something here').max(20_000);
