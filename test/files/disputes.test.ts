import { chmodSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Dispute } from '../../src/content/dispute.ts';
import { compileBundled } from '../../src/files/compile-bundled.ts';
import { keepDispute } from '../../src/files/keep-dispute.ts';
import { loadContent } from '../../src/files/load-content.ts';
import { formatProblems } from '../../src/files/problem.ts';
import { folderOf, tiny } from './tiny.ts';

let folder: string;
let bundled: string;

beforeEach(() => {
  const root = folderOf(tiny);
  bundled = join(root, 'content.json');
  compileBundled(root, bundled);
  folder = mkdtempSync(join(tmpdir(), 'mlsd-own-'));
});

const load = (cache: string | null = null) =>
  loadContent({ bundled, cwd: folder, config: folder, cache, engine: '0.1.0' });

const dispute: Dispute = {
  rule: 'no-label',
  says: 'silent',
  quote: 'yes: "no" # 12:30\n  and more ',
  step: 'what',
  example: {
    prompt: 'fraud',
    framework: 'two-step',
    minutes: 45,
    steps: ['what'],
    turns: [{ step: 'what', at: '0:15', say: ' - yes: "no" # 12:30\n\n  and more\n\n' }, { interviewer: '0x1F' }],
    end: '12:30',
  },
  when: '2026-11-21T14:02:00.000Z',
};
const quoted = { ...dispute, quote: dispute.quote?.trim() ?? null };

describe('a dispute that is kept', () => {
  it('comes back as it was, and leaves the hash of the content alone', async () => {
    const before = await load();
    expect(before.content.disputes).toBeUndefined();
    const { file, isKnown } = keepDispute(folder, dispute);
    expect([file, isKnown]).toEqual([join(folder, 'disputes', 'no-label.yaml'), false]);
    const { content, broken, notices } = await load();
    expect([content.disputes, broken, notices]).toEqual([[quoted], [], []]);
    expect(content.hash).toBe(before.content.hash);
  });

  it('stands beside those before it, of the same rule and of others', async () => {
    keepDispute(folder, dispute);
    keepDispute(folder, { ...dispute, says: 'fires' });
    keepDispute(folder, { ...dispute, rule: 'caps-latency' });
    const { content, broken } = await load();
    expect(content.disputes?.map(({ rule, says }) => `${rule} ${says}`)).toEqual([
      'caps-latency silent',
      'no-label silent',
      'no-label fires',
    ]);
    expect(broken).toEqual([]);
  });

  it('is not kept twice', () => {
    const { file } = keepDispute(folder, quoted);
    const text = readFileSync(file, 'utf8');
    expect(keepDispute(folder, { ...quoted, when: '2027-01-01T00:00:00.000Z' })).toEqual({ file, isKnown: true });
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('is read from the cache as well, and open to its owner alone', async () => {
    const { file } = keepDispute(folder, dispute);
    const cache = mkdtempSync(join(tmpdir(), 'mlsd-cache-'));
    const first = await load(cache);
    expect((await load(cache)).content.disputes).toEqual(first.content.disputes);
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
  });

  it('quotes what older readers of YAML take for a time', () => {
    const { file } = keepDispute(folder, dispute);
    expect(readFileSync(file, 'utf8')).toMatch(/at: "0:15"/);
  });
});

describe('a dispute that cannot be kept', () => {
  it('since the file there is broken: it stays as it is', () => {
    const { file } = keepDispute(folder, dispute);
    writeFileSync(file, 'disputes:\n  - rul: x\n');
    expect(() => keepDispute(folder, dispute)).toThrow(/no-label\.yaml:2:5: E_SCHEMA/);
    expect(readFileSync(file, 'utf8')).toBe('disputes:\n  - rul: x\n');
  });

  it('since it would be too large', () => {
    const turns = Array.from({ length: 5 }, () => ({ say: 'word '.repeat(12_000) }));
    const large = { ...dispute, example: { ...dispute.example, turns } };
    expect(() => keepDispute(folder, large)).toThrow(/larger than 256 KiB/);
  });

  it('since it holds what no file may', () => {
    expect(() => keepDispute(folder, { ...dispute, quote: 'a\u202eb' })).toThrow(/E_CHAR/);
  });

  it('since its folder is not to be written', () => {
    mkdirSync(join(folder, 'disputes'));
    writeFileSync(join(folder, 'file'), '');
    expect(() => keepDispute(join(folder, 'file'), dispute)).toThrow(
      /^cannot write .*a part of its path is not a folder/,
    );
    chmodSync(folder, 0o700);
  });
});

describe('a dispute that means nothing here', () => {
  it.each([
    [
      'rule',
      { ...dispute, rule: 'no-labell' },
      'no-labell.yaml:2:11: E_REF: no rule "no-labell"\n  hint: did you mean "no-label"?',
    ],
    [
      'prompt',
      { ...dispute, example: { ...dispute.example, prompt: 'frad' } },
      'E_REF: no prompt "frad"\n  hint: did you mean "fraud"?',
    ],
    ['step', { ...dispute, example: { ...dispute.example, steps: ['wat'] } }, 'E_REF: no step "wat" in two-step'],
  ] satisfies [string, Dispute, string][])('is left out: %s', async (_, wrong, told) => {
    keepDispute(folder, wrong);
    keepDispute(folder, { ...dispute, rule: 'budgets-latency' });
    const { content, broken } = await load();
    expect(content.disputes?.map(({ rule }) => rule)).toEqual(['budgets-latency']);
    expect(formatProblems(broken.flatMap(({ problems }) => problems))).toContain(told);
  });
});
