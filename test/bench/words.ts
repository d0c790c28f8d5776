import { scoreLog } from '../../src/analysis/score-log.ts';
import type { Rehearsal } from '../../src/content/rehearsal.ts';
import { loadContent } from '../../src/files/load-content.ts';
import { readRehearsal } from '../../src/files/read-rehearsal.ts';
import { logOf } from '../../src/session/rehearsal.ts';
import { newSession } from '../../src/session/start.ts';
import { median } from './median.ts';

const RUNS = 15;

const cwd = process.cwd();
const loaded = await loadContent({ bundled: 'dist/content.json', cwd, config: null, cache: null, engine: 'bench' });
const read = readRehearsal('prompts/rehearsals/fraud-strong.yaml', cwd, loaded);
if (!read.ok) throw new Error('the strong rehearsal of fraud cannot be read');
const { rehearsal, prompt, framework, content } = read.value;

/** The rehearsal said so many times over, each turn after itself, without times. */
function repeated(times: number): Rehearsal {
  const turns = rehearsal.turns.flatMap((turn) => {
    const { at: _, ...untimed } = turn;
    return Array.from({ length: times }, () => untimed);
  });
  const { end: _, ...rest } = rehearsal;
  return { ...rest, turns };
}

const words = ({ turns }: Rehearsal) =>
  turns.reduce((sum, { say = '' }) => sum + say.split(/\s+/).filter((word) => word !== '').length, 0);

console.log(`Words scored a second, node ${process.version}, medians of ${RUNS} runs`);
for (const times of [1, 4, 16]) {
  const script = repeated(times);
  const started = newSession({
    prompt,
    framework,
    minutes: 45,
    coached: false,
    origin: 'rehearsal',
    seed: 0,
    wall: null,
    engine: 'bench',
    content: content.hash,
  });
  const log = logOf(started, script, framework);
  const ms: number[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const start = performance.now();
    scoreLog(log, content, null);
    // The first run compiles the phrases of the content.
    if (run > 0) ms.push(performance.now() - start);
  }
  const count = words(script);
  const perSecond = Math.round((count / median(ms)) * 1000);
  console.log(`${String(count).padStart(6)} words  ${median(ms).toFixed(0).padStart(5)} ms  ${perSecond} words/s`);
}
