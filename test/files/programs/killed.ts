import { writeSync } from 'node:fs';
import { nodeFs } from '../../../src/files/fs.ts';
import { processesHere } from '../../../src/files/holder.ts';
import { openStore } from '../../../src/files/store.ts';
import { sessionOf } from '../log.ts';

/**
 * Enters a session event by event, each acknowledged by a line on stdout, and stops dead at the one it is told:
 * `acked` once it is acknowledged, `written` before it is synced.
 */
const [folder = '', id = '', at = '', moment = ''] = process.argv.slice(2);

function stop(): void {
  writeSync(1, 'stopped\n');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

let syncs = 0;
const fs = {
  ...nodeFs,
  sync(fd: number) {
    if (moment === 'written' && syncs === Number(at)) stop();
    syncs += 1;
    nodeFs.sync(fd);
  },
};

const [started, ...events] = sessionOf(50);
const store = openStore(folder, { fs, processes: processesHere(process.pid, () => true), now: () => new Date() });
const acknowledge = (seq: number) => {
  writeSync(1, `${seq}\n`);
  if (moment === 'acked' && seq === Number(at)) stop();
};
const session = store.create(id, started);
acknowledge(0);
for (const [i, event] of events.entries()) {
  session.append(event);
  acknowledge(i + 1);
}
