import { type AuthoredKind, jsonSchema } from '../content/authored.ts';
import type { Context } from '../context.ts';

/** `mlsd schema`: the JSON Schema of a kind of file, for editors. */
export async function schema(kind: AuthoredKind, context: Context): Promise<number> {
  context.stdout.write(jsonSchema(kind));
  return 0;
}
