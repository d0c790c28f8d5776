import { scoreLog } from '../../src/analysis/score-log.ts';
import { loadContent } from '../../src/files/load-content.ts';
import { logOf } from '../../src/session/rehearsal.ts';
import { newSession } from '../../src/session/start.ts';
import { median } from './median.ts';

const RUNS = 15;

const cwd = process.cwd();
const { content } = await loadContent({
  bundled: 'dist/content.jsonl',
  cwd,
  config: null,
  cache: null,
  engine: 'bench',
});
const framework = content.frameworks['six-step'];
if (framework === undefined) throw new Error('six-step is gone');

/** What strong answers to the shipped prompts say, a turn a topic; each is said once, since what is repeated is read once. */
const turns = Object.values(content.prompts).flatMap(({ exemplar }) =>
  Object.entries(exemplar).map(([step, say]) => ({ step, say })),
);

const words = (said: readonly { readonly say: string }[]) =>
  said.reduce((sum, { say }) => sum + say.split(/\s+/).filter((word) => word !== '').length, 0);

console.log(`Words scored a second, node ${process.version}, medians of ${RUNS} runs`);
for (const share of [1 / 16, 1 / 4, 1]) {
  const said = turns.slice(0, Math.ceil(turns.length * share));
  const started = newSession({
    prompt: { id: 'fraud' },
    framework,
    minutes: 45,
    coached: false,
    origin: 'rehearsal',
    seed: 0,
    wall: null,
    engine: 'bench',
    content: content.hash,
  });
  // What was heard before is remembered: each run brings its own text, longer by a blank.
  const logs = Array.from({ length: RUNS + 1 }, (_, run) => {
    const turns = said.map(({ step, say }) => ({ step, say: `${say}${' '.repeat(run + 1)}` }));
    return logOf(started, { rehearsal: 1, prompt: 'fraud', framework: framework.id, turns }, framework);
  });
  const ms: number[] = [];
  for (const [run, log] of logs.entries()) {
    const start = performance.now();
    scoreLog(log, content, null);
    // The first run compiles the phrases of the content.
    if (run > 0) ms.push(performance.now() - start);
  }
  const perSecond = Math.round((words(said) / median(ms)) * 1000);
  console.log(
    `${String(words(said)).padStart(6)} words  ${median(ms).toFixed(0).padStart(5)} ms  ${perSecond} words/s`,
  );
}
