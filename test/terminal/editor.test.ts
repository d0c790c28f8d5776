import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { UserError } from '../../src/content/user-error.ts';
import { editorOf, writtenWith } from '../../src/terminal/editor.ts';

const folder = mkdtempSync(join(tmpdir(), 'editor-test-'));
const script = join(folder, 'editor.sh');
const seen = join(folder, 'seen');
writeFileSync(
  script,
  [
    'file="$2"',
    'stat -c "%a" "$file" "$(dirname "$file")" > "$SEEN"',
    'cat "$file" >> "$SEEN"',
    'case "$1" in',
    '  add) printf "%s\\r\\nsecond\\n\\n" " and more" >> "$file" ;;',
    '  empty) : > "$file" ;;',
    '  fail) printf lost > "$file"; exit 1 ;;',
    'esac',
  ].join('\n'),
);
afterAll(() => rmSync(folder, { recursive: true }));

const editor = (command: string, variable = 'EDITOR') =>
  editorOf({ env: { PATH: process.env['PATH'], TMPDIR: folder, SEEN: seen, [variable]: command }, platform: 'linux' });

describe.skipIf(process.platform === 'win32')('the editor', () => {
  it('gets the text in a file of its own, and gives back what is in it then', async () => {
    expect(await editor(`sh ${script} add`)('a start')).toBe('a start and more\nsecond');
    expect(readFileSync(seen, 'utf8')).toBe('600\n700\na start');
  });

  it('leaves nothing behind', async () => {
    const ours = () => readdirSync(tmpdir()).filter((name) => name.startsWith('mlsd-answer-'));
    const before = ours();
    await editor(`sh ${script} add`)('a start');
    expect(ours()).toEqual(before);
  });

  test.each([
    ['nothing in it', 'empty'],
    ['a failure', 'fail'],
  ])('%s is no answer', async (_, what) => {
    expect(await editor(`sh ${script} ${what}`)('a start')).toBeNull();
  });

  it('is $VISUAL before $EDITOR', async () => {
    const edit = editorOf({
      env: { PATH: process.env['PATH'], SEEN: seen, VISUAL: `sh ${script} add`, EDITOR: 'false' },
      platform: 'linux',
    });
    expect(await edit('visual')).toBe('visual and more\nsecond');
  });

  it('that there is not, is a sentence with a remedy', async () => {
    await expect(editor('no-such-editor --wait')('text')).rejects.toBeInstanceOf(UserError);
    expect(await writtenWith(editor('no-such-editor --wait'), 'text')).toMatchObject({
      text: '',
      trouble: 'The editor "no-such-editor --wait" could not be started. Hint: set VISUAL or EDITOR',
    });
  });

  it('with a bug in it stays a bug', async () => {
    await expect(writtenWith(() => Promise.reject(new TypeError('oops')), '')).rejects.toThrow('oops');
  });
});
