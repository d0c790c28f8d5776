import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { median } from './median.ts';

const RUNS = 31;
const MLSD = join(process.cwd(), 'bin', 'mlsd.cjs');
const home = mkdtempSync(join(tmpdir(), 'mlsd-bench-'));
const env = { ...process.env, MLSD_HOME: home, TERM: 'xterm-256color' };

/** ms from the start of a process to its end. */
function toEnd(args: readonly string[]): number {
  const start = performance.now();
  spawnSync(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  return performance.now() - start;
}

/** ms from the start of a process in a terminal to the first text that matches on its screen. */
function toScreen(args: readonly string[], pattern: RegExp): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [...args], { env, cols: 100, rows: 30 });
    let seen = '';
    child.onData((data) => {
      seen += data;
      if (!pattern.test(seen)) return;
      resolve(performance.now() - start);
      child.kill('SIGKILL');
    });
    child.onExit(() => reject(new Error(`mlsd ended before its first prompt:\n${seen}`)));
  });
}

const cases: readonly { readonly name: string; readonly aim: number; readonly run: () => number | Promise<number> }[] =
  [
    { name: '--version', aim: 1.2, run: () => toEnd([MLSD, '--version']) },
    { name: 'list', aim: 1.4, run: () => toEnd([MLSD, 'list']) },
    { name: 'drill fraud, first prompt', aim: 1.5, run: () => toScreen([MLSD, 'drill', 'fraud'], /\u203a /) },
  ];

console.log(`Start-up beside "node -e 0", node ${process.version}, medians of ${RUNS} paired runs`);
for (const { name, aim, run } of cases) {
  await run();
  const pairs: { readonly base: number; readonly ours: number }[] = [];
  for (let i = 0; i < RUNS; i += 1) pairs.push({ base: toEnd(['-e', '0']), ours: await run() });
  const ratio = median(pairs.map(({ base, ours }) => ours / base));
  const ms = median(pairs.map(({ ours }) => ours));
  console.log(`${name.padEnd(28)} ${ratio.toFixed(2)}  (${ms.toFixed(0)} ms; aim ${aim})`);
}
rmSync(home, { recursive: true });
