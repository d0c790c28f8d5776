import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chalk } from 'chalk';
import { run } from '../../../src/session/run.ts';
import { terminalCandidate } from '../../../src/terminal/candidate.ts';
import { editorOf } from '../../../src/terminal/editor.ts';
import { heartbeatClock } from '../../../src/terminal/heartbeat.ts';
import { listenToSignals } from '../../../src/terminal/signals.ts';
import type { Timers } from '../../../src/terminal/timers.ts';
import { answering, hinting } from '../../session/others.ts';
import { framework, prompt, started } from '../given.ts';

// A session in a real terminal: `node fixture.mjs FOLDER`. Events go to FOLDER/log, the half-typed line to FOLDER/draft.
const folder = process.argv[2] ?? '.';
const draft = join(folder, 'draft');
const drafts = {
  read: () => {
    try {
      return readFileSync(draft, 'utf8');
    } catch {
      return null;
    }
  },
  keep: (text: string) => (text === '' ? rmSync(draft, { force: true }) : writeFileSync(draft, text)),
  passed: () => {},
};
const timers: Timers = {
  mono: () => performance.now(),
  every: (ms, beat) => {
    const timer = setInterval(beat, ms);
    return () => clearInterval(timer);
  },
};
const clock = heartbeatClock(timers);
const candidate = terminalCandidate({
  input: process.stdin,
  output: process.stdout,
  timers,
  clock,
  drafts,
  style: new Chalk({ level: 1 }),
  framework,
  prompt,
  edit: editorOf({ env: process.env, platform: process.platform }),
  suspend: () => process.kill(0, 'SIGTSTP'),
  isAnimated: process.env['TERM'] !== 'dumb',
  isDumb: process.env['TERM'] === 'dumb',
});
const ignore = listenToSignals(process, candidate);
const log = await run(started, {
  candidate,
  clock,
  save: (event) => appendFileSync(join(folder, 'log'), `${JSON.stringify(event)}\n`),
  interviewer: answering((text) =>
    text.endsWith('?') ? { text: 'About 2,000 a second at peak.', fact: 'scale' } : null,
  ),
  coach: hinting(() => 'How fresh must the features be?'),
});
candidate.close();
ignore();
clock.stop();
process.exitCode = log.at(-1)?.type === 'ended' ? 0 : 130;
if (process.exitCode === 0) console.log('bye');
