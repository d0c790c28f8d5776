import { createHash } from 'node:crypto';
import type { Content } from '../content/content.ts';
import { readCached, writeCached } from './content-cache.ts';
import type { ContentFile } from './content-files.ts';
import { hashOf } from './hash.ts';
import type { Loaded } from './load-content.ts';

/**
 * Lays a user's content folders over the bundled content, from the cache where nothing has changed since. Only
 * otherwise are zod and yaml loaded.
 * @param cache null where there is no place for one
 */
export async function layOver(
  bundled: Content,
  folders: readonly (readonly ContentFile[])[],
  engine: string,
  cache: string | null,
): Promise<Loaded> {
  const key = hashOf([engine, bundled.hash, folders.map((files) => files.map(fingerprint))]);
  const cached = cache === null ? null : readCached(cache, key);
  if (cached !== null) return cached;
  const [{ readContentFolder }, { mergeContent }] = await Promise.all([
    import('./content-folder.ts'),
    import('./merge.ts'),
  ]);
  const { content, notices, broken } = mergeContent(bundled, folders.map(readContentFolder));
  const loaded = { content, notices, broken };
  if (cache !== null) writeCached(cache, key, loaded);
  return loaded;
}

function fingerprint({ kind, file, bytes }: ContentFile): unknown {
  return [kind, file, bytes.ok ? createHash('sha256').update(bytes.value).digest('hex') : bytes.problems];
}
