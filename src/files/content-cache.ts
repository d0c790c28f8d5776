import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutPrototypes } from './bundled.ts';
import { nodeFs, quietly, replace } from './fs.ts';
import type { Loaded } from './load-content.ts';

/** What was read from YAML, kept as JSON under a key of all that it was made of; null where it is not there or not whole. */
export function readCached(folder: string, key: string): Loaded | null {
  try {
    const kept: Loaded & { readonly key: string } = JSON.parse(readFileSync(pathOf(folder, key), 'utf8'));
    const { content, notices, broken } = kept;
    return kept.key === key ? { content: withoutPrototypes(content), notices, broken } : null;
  } catch {
    return null;
  }
}

/** Keeps it. Failing to is no error: it is read from YAML again then. */
export function writeCached(folder: string, key: string, loaded: Loaded): void {
  quietly(() => {
    nodeFs.makeFolder(folder);
    replace(nodeFs, pathOf(folder, key), Buffer.from(JSON.stringify({ key, ...loaded })));
  });
}

/** A few files take turns, so that a folder edited a thousand times does not leave a thousand of them. */
function pathOf(folder: string, key: string): string {
  return join(folder, `content-${key.slice(0, 1)}.json`);
}
