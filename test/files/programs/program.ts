import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildSync } from 'esbuild';

/** Bundles one of the programs here, so that it starts fast; gives the path of what can be run. */
export function bundle(name: string): string {
  const outfile = join('node_modules', '.cache', 'mlsd', `test-${name}.mjs`);
  const entryPoints = [join('test', 'files', 'programs', `${name}.ts`)];
  buildSync({ entryPoints, outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external' });
  return outfile;
}

/** A program of ours at work. */
export interface Running {
  /** What it has said, line by line. */
  readonly said: readonly string[];
  /** Resolves when it has said a line. */
  says(line: string): Promise<void>;
  /** Ends it without a warning, as kill -9 does. */
  kill(): Promise<void>;
}

export function run(program: string, ...args: readonly string[]): Running {
  const child: ChildProcess = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const said: string[] = [];
  const waiting = new Map<string, () => void>();
  if (child.stdout !== null) {
    createInterface(child.stdout).on('line', (line) => {
      said.push(line);
      waiting.get(line)?.();
    });
  }
  return {
    said,
    says: (line) => (said.includes(line) ? Promise.resolve() : new Promise((resolve) => waiting.set(line, resolve))),
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'close');
    },
  };
}
