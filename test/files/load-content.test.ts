import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { listening } from '../../src/content/phrases.ts';
import { compileBundled } from '../../src/files/compile-bundled.ts';
import { brokenOf, loadContent } from '../../src/files/load-content.ts';
import { formatProblems } from '../../src/files/problem.ts';
import { readSources } from '../../src/files/sources.ts';
import { concepts, type Files, folderOf, prompt, signal, tiny } from './tiny.ts';

let cwd: string;
let bundled: string;
let root: string;

beforeEach(() => {
  root = folderOf(tiny);
  bundled = join(root, 'content.jsonl');
  compileBundled(root, bundled);
  cwd = mkdtempSync(join(tmpdir(), 'mlsd-cwd-'));
});

const load = (options: { config?: string; folders?: string[]; cache?: string; engine?: string } = {}) =>
  loadContent({ bundled, cwd, config: null, cache: null, engine: '0.1.0', ...options });

const churn = prompt.replace('id: fraud', 'id: churn').replace('Card fraud', 'Churn');
const own = (files: Files) => folderOf(files, join(cwd, 'mlsd'));

describe('content', () => {
  it('is the bundled where there is no other', async () => {
    const { content, notices, broken } = await load({ config: join(cwd, 'nowhere') });
    expect([Object.keys(content.prompts), notices, broken]).toEqual([['fraud'], [], []]);
    const { compiled, ...authored } = content;
    expect(authored).toEqual(readSources([root], root).content);
    expect(compiled).toEqual(listening(content));
  });

  it('says so where the bundled is broken, when somebody asks for what is', async () => {
    writeFileSync(bundled, readFileSync(bundled, 'utf8').replace('"id":"fraud"', '"id:fraud"'));
    const { content } = await load();
    expect(Object.keys(content.prompts)).toEqual(['fraud']);
    expect(() => content.prompts['fraud']).toThrow(/^cannot read .*content\.jsonl: /);
  });

  it('has no prompt that is none: the bundled knows no inherited names', async () => {
    expect((await load()).content.prompts['constructor']).toBeUndefined();
  });

  it('has no prompt called constructor', async () => {
    const { content } = await load();
    own({ 'prompts/churn.yaml': churn });
    const { content: more } = await load();
    expect([content.prompts['constructor'], more.prompts['constructor']]).toEqual([undefined, undefined]);
  });

  it('grows by what is in ./mlsd, in the configuration, and in folders given', async () => {
    own({ 'prompts/a.yaml': churn.replace('id: churn', 'id: a') });
    const config = folderOf({ 'prompts/b.yml': churn.replace('id: churn', 'id: b') });
    const given = folderOf({
      'prompts/c.yaml': churn.replace('id: churn', 'id: c'),
      'prompts/rehearsals/x.yaml': 'no: prompt',
    });
    const { content, notices, broken } = await load({ config, folders: [given] });
    expect([Object.keys(content.prompts).toSorted(), notices, broken]).toEqual([['a', 'b', 'c', 'fraud'], [], []]);
    expect(content.hash).not.toBe(
      (await loadContent({ bundled, cwd: '/', config: null, cache: null, engine: '' })).content.hash,
    );
  });

  it('uses the nearest of the same id, and says so', async () => {
    own({ 'prompts/fraud.yaml': prompt.replace('Design it.', 'Mine.') });
    const config = folderOf({
      'prompts/fraud.yaml': prompt.replace('Design it.', 'Configured.'),
      'rubrics/concepts/all.yaml': concepts,
    });
    const { content, notices } = await load({ config });
    expect(content.prompts['fraud']?.ask).toBe('Mine.');
    expect(notices).toEqual([
      `prompt "fraud" of ${config}/prompts/fraud.yaml is used in place of mlsd's own`,
      `prompt "fraud" of mlsd/prompts/fraud.yaml is used in place of ${config}/prompts/fraud.yaml`,
    ]);
    const given = folderOf({ 'prompts/fraud.yaml': prompt.replace('Design it.', 'Given.') });
    expect((await load({ config, folders: [given] })).content.prompts['fraud']?.ask).toBe('Given.');
  });

  it('leaves out what is broken and names it, without touching the rest', async () => {
    own({
      'prompts/churn.yaml': churn.replace('title: Churn', 'titel: Churn'),
      'prompts/other.yaml': churn,
      'rubrics/signals/x.yaml': signal.replace('[speed]', '[nothing]'),
    });
    const loaded = await load();
    expect(Object.keys(loaded.content.prompts)).toEqual(['fraud', 'churn']);
    expect(loaded.content.signals['no-label']?.severity).toBe('high');
    expect(
      loaded.broken.map(({ kind, ids, problems }) => [kind, ids, formatProblems(problems).split('\n')[0]]),
    ).toEqual([
      ['prompts', ['churn'], 'mlsd/prompts/churn.yaml:3:1: E_SCHEMA: unknown key "titel"'],
      ['signals', ['no-label'], 'mlsd/rubrics/signals/x.yaml:4:65: E_REF: no concept "nothing"'],
    ]);
    expect(brokenOf(loaded, 'prompts', 'churn')?.length).toBe(2);
    expect([brokenOf(loaded, 'prompts', 'fraud'), brokenOf(loaded, 'signals', 'churn')]).toEqual([null, null]);
  });

  it('does not look for a folder that was given and is not there', async () => {
    await expect(load({ folders: ['nowhere'] })).rejects.toMatchObject({
      kind: 'usage',
      message: '--content: no such folder: nowhere',
    });
  });

  it('says when the installation is broken', async () => {
    writeFileSync(bundled, '{"fram');
    await expect(load()).rejects.toMatchObject({ kind: 'damaged' });
  });
});

describe('the cache', () => {
  const cacheFiles = (cache: string) => (existsSync(cache) ? readdirSync(cache) : []);

  it('gives the same again, for as long as nothing has changed', async () => {
    const cache = join(cwd, 'cache');
    own({ 'prompts/churn.yaml': churn, 'prompts/bad.yaml': 'a: b' });
    const first = await load({ cache });
    expect(await load({ cache })).toEqual(first);
    expect(await load()).toEqual(first);
    const [name = ''] = cacheFiles(cache);
    expect(cacheFiles(cache)).toHaveLength(1);
    expect((statSync(join(cache, name)).mode & 0o777).toString(8)).toBe('600');
    // What is read is the cache indeed.
    const kept = readFileSync(join(cache, name), 'utf8');
    writeFileSync(join(cache, name), kept.replace('"Churn"', '"Cached"'));
    expect((await load({ cache })).content.prompts['churn']?.title).toBe('Cached');
    expect((await load({ cache, engine: '0.2.0' })).content.prompts['churn']?.title).toBe('Churn');
    own({ 'prompts/churn.yaml': churn.replace('Churn', 'Changed') });
    expect((await load({ cache })).content.prompts['churn']?.title).toBe('Changed');
  });

  it('is not needed, and not believed when it is not whole', async () => {
    const cache = join(cwd, 'cache');
    own({ 'prompts/churn.yaml': churn });
    const first = await load({ cache });
    for (const name of cacheFiles(cache)) writeFileSync(join(cache, name), '{"key":"');
    expect(await load({ cache })).toEqual(first);
    writeFileSync(join(cwd, 'file'), '');
    expect(await load({ cache: join(cwd, 'file') })).toEqual(first);
  });

  it('is not made for the bundled content', async () => {
    await load({ cache: join(cwd, 'cache') });
    expect(cacheFiles(join(cwd, 'cache'))).toEqual([]);
  });
});
