import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse, stringify } from 'yaml';
import { judgeOf } from '../../src/analysis/judge.ts';
import { scoreLog } from '../../src/analysis/score-log.ts';
import type { Content } from '../../src/content/content.ts';
import { loadContent } from '../../src/files/load-content.ts';
import { logOf } from '../../src/session/rehearsal.ts';
import { newSession } from '../../src/session/start.ts';
import { median } from './median.ts';

/** Texts that are checked, words of each, and runs of each measure. */
const FILES = 40;
const WORDS = 875;
const RUNS = 7;

const root = process.cwd();
const others = createRequire(join(root, 'test', 'bench', 'others', 'package.json'));
const { content } = await loadContent({
  bundled: 'dist/content.jsonl',
  cwd: root,
  config: null,
  cache: null,
  engine: 'bench',
});
const folder = mkdtempSync(join(tmpdir(), 'mlsd-bench-'));

/** What is said in the shipped rehearsals and exemplars, cut into texts of as many words. */
const words = [
  ...readdirSync('prompts/rehearsals').flatMap((name) => said(readFileSync(join('prompts/rehearsals', name), 'utf8'))),
  ...Object.values(content.prompts).flatMap(({ exemplar }) => Object.values(exemplar)),
].flatMap((text) => text.split(/\s+/).filter((word) => word !== ''));
const texts = Array.from({ length: FILES }, (_, i) =>
  Array.from({ length: WORDS }, (_word, k) => words[(i * WORDS + k) % words.length] ?? '').join(' '),
);

function said(yaml: string): string[] {
  const { turns }: { turns: readonly { say?: string }[] } = parse(yaml);
  return turns.flatMap(({ say }) => say ?? []);
}

/** A text as a session: sentences by turns over the six steps. */
function turnsOf(text: string): { step: string; say: string }[] {
  const steps = content.frameworks['six-step']?.steps.map(({ id }) => id) ?? [];
  const sentences = text.split(/(?<=[.?!]) /);
  const each = Math.ceil(sentences.length / steps.length);
  return steps.flatMap((step, i) => {
    const say = sentences.slice(i * each, (i + 1) * each).join(' ');
    return say === '' ? [] : [{ step, say }];
  });
}

function score(text: string, on: Content): void {
  const framework = on.frameworks['six-step'];
  if (framework === undefined) throw new Error('six-step is gone');
  const started = newSession({
    prompt: { id: 'fraud' },
    framework,
    coached: false,
    origin: 'rehearsal',
    seed: 0,
    wall: null,
    engine: 'bench',
    content: on.hash,
  });
  const turns = turnsOf(text);
  scoreLog(logOf(started, { rehearsal: 1, prompt: 'fraud', framework: framework.id, turns }, framework), on, null);
}

async function timed(run: () => unknown): Promise<number> {
  const ms: number[] = [];
  for (let i = 0; i < RUNS; i += 1) {
    const start = performance.now();
    await run();
    ms.push(performance.now() - start);
  }
  return median(ms);
}

const processTime = (args: readonly string[]) => () => {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  // Linters tell by 1 or 2 that they found something, write-good by how much.
  if (status === null) throw new Error(stderr);
};

console.log(`mlsd beside write-good, alex and textlint (two rules), node ${process.version}, medians of ${RUNS} runs`);

const long = join(folder, 'long.txt');
writeFileSync(long, `${texts.join(' ').split(' ').slice(0, 1500).join(' ')}\n`);
const session = join(folder, 'long.yaml');
writeFileSync(
  session,
  stringify({
    rehearsal: 1,
    prompt: 'fraud',
    framework: 'six-step',
    turns: turnsOf(readFileSync(long, 'utf8').trim()),
  }),
);
const rules = ['--rule', 'write-good', '--rule', 'common-misspellings'];
const bin = (name: string, path: string) => join(root, 'test', 'bench', 'others', 'node_modules', name, path);
const base = await timed(processTime(['-e', '0']));
console.log('\n1,500 words, whole process                 ms   × node -e 0');
for (const [name, args] of [
  ['mlsd score', [join(root, 'bin', 'mlsd.cjs'), 'score', session]],
  ['write-good', [bin('write-good', 'bin/write-good.js'), long]],
  ['alex', [bin('alex', 'cli.js'), long]],
  ['textlint', [bin('textlint', 'bin/textlint.js'), ...rules, '--rulesdir', bin('', ''), long]],
] as const) {
  const ms = await timed(processTime(args));
  console.log(`  ${name.padEnd(36)} ${ms.toFixed(0).padStart(6)}   ${(ms / base).toFixed(1)}`);
}

const writeGood: (text: string) => unknown = others('write-good');
const alex: { default: (text: string) => unknown } = await import(pathToFileURL(others.resolve('alex')).href);
const { createLinter, loadTextlintrc }: TextlintApi = others('textlint');
interface TextlintApi {
  readonly createLinter: (options: object) => { lintText(text: string, path: string): Promise<unknown> };
  readonly loadTextlintrc: (options: object) => Promise<object>;
}
const config = join(folder, '.textlintrc.json');
writeFileSync(config, JSON.stringify({ rules: { 'write-good': true, 'common-misspellings': true } }));
mkdirSync(join(folder, 'cwd'), { recursive: true });
const descriptor = await loadTextlintrc({
  configFilePath: config,
  node_modulesDir: join(root, 'test', 'bench', 'others', 'node_modules'),
});
const linter = createLinter({ descriptor });
// A text that was heard before is remembered: each run brings its own, longer by blanks.
let blanks = 0;
const fresh = (text: string): string => {
  blanks += 1;
  return `${text.replaceAll('. ', `. ${' '.repeat(blanks)}`)}${' '.repeat(blanks)}`;
};
console.log(`\n${FILES * WORDS} words in ${FILES} texts, one process          ms   words/s`);
for (const [name, run] of [
  ['mlsd (scoring)', () => texts.map((text) => score(fresh(text), content))],
  ['write-good', () => texts.map((text) => writeGood(text))],
  ['alex', () => texts.map((text) => alex.default(text))],
  ['textlint', async () => await Promise.all(texts.map((text, i) => linter.lintText(text, `${i}.txt`)))],
] as const) {
  const ms = await timed(run);
  console.log(`  ${name.padEnd(36)} ${ms.toFixed(0).padStart(6)}   ${Math.round((FILES * WORDS * 1000) / ms)}`);
}

const judge = judgeOf(content);
const read = await timed(() => {
  for (const text of texts) judge.hear(fresh(text), 'fraud');
});
console.log(`\nReading with all concepts found, warm: ${Math.round((FILES * WORDS * 1000) / read)} words/s`);
const utterance = texts.join(' ').split(' ').slice(0, 60).join(' ');
const one = await timed(() => {
  judge.hear(fresh(utterance), 'fraud');
});
console.log(`An utterance of 60 words is read in ${one.toFixed(2)} ms`);
rmSync(folder, { recursive: true });
