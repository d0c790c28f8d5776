import { existsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFs } from '../../../src/files/fs.ts';
import { processesHere } from '../../../src/files/holder.ts';
import { takeLock } from '../../../src/files/lock.ts';

/** Tries for each of so many locks as soon as it may, says which it got, and stays until it is killed. */
const [folder = '', rounds = ''] = process.argv.slice(2);

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
const processes = processesHere(process.pid, isAlive);
const me = { pid: process.pid, host: processes.host, start: processes.startOf(process.pid), since: '' };

writeSync(1, 'ready\n');
while (!existsSync(join(folder, 'go')));
for (let round = 0; round < Number(rounds); round += 1) {
  if (takeLock(nodeFs, join(folder, `${round}.lock`), me, processes).taken) writeSync(1, `${round}\n`);
}
writeSync(1, 'done\n');
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
