import { expect, test } from 'vitest';
import { adviceText } from '../../src/commands/advice.ts';
import type { Problem } from '../../src/files/problem.ts';

const advice = (file: string, what: string, hint: string | null = null): Problem => ({
  file,
  line: 1,
  column: 1,
  code: 'W_REF',
  what,
  hint,
});
const lacking = (n: number) => advice(`${n}.yaml`, 'there is no exemplar answer');

test.each([
  ['none', [], ''],
  ['one', [advice('a.yaml', 'odd', 'mend it')], 'a.yaml:1:1: W_REF: odd\n  hint: mend it\n'],
  ['two of a file', [advice('a.yaml', 'odd'), advice('a.yaml', 'odd')], 'a.yaml:1:1: W_REF: odd\n'.repeat(2)],
  [
    'of two kinds',
    [lacking(1), advice('a.yaml', 'odd'), lacking(2)],
    'W_REF: there is no exemplar answer, in 2 files: 1.yaml, 2.yaml\na.yaml:1:1: W_REF: odd\n',
  ],
  [
    'many',
    Array.from({ length: 14 }, (_, n) => lacking(n)),
    /^W_REF: there is no exemplar answer, in 14 files: 0\.yaml, .*, 11\.yaml and 2 more\n$/,
  ],
])('advice: %s', (_, given, text) => {
  expect(adviceText(given)).toEqual(typeof text === 'string' ? text : expect.stringMatching(text));
});
