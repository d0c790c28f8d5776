import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';

/** The packages and modules of Node that are loaded with a file, before it does anything. */
function loadedWith(...entryPoints: readonly string[]): string[] {
  const { metafile } = buildSync({
    entryPoints: [...entryPoints],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outdir: 'unwritten',
    write: false,
    metafile: true,
  });
  const reached = new Set(
    Object.entries(metafile.outputs).flatMap(([path, { entryPoint = '' }]) =>
      entryPoints.includes(entryPoint) ? [path] : [],
    ),
  );
  for (const path of reached) {
    for (const { path: next, kind } of metafile.outputs[path]?.imports ?? [])
      if (kind === 'import-statement') reached.add(next);
  }
  return [...reached].filter((path) => !path.endsWith('.js')).toSorted();
}

test('a session starts without zod, without yaml, without hashing', () => {
  const files = ['folders', 'load-content', 'store', 'session-id', 'problem'].map((name) => `src/files/${name}.ts`);
  expect(loadedWith(...files)).toEqual(['node:buffer', 'node:fs', 'node:os', 'node:path', 'node:zlib']);
});

test('YAML needs both', () => {
  expect(loadedWith('src/files/read-rehearsal.ts')).toEqual(expect.arrayContaining(['yaml', 'zod']));
});
