import { describe, expect, it, test } from 'vitest';
import type * as z from 'zod';
import { formatProblems } from '../../src/files/problem.ts';
import { validate } from '../../src/files/schema.ts';
import { parseAuthored } from '../../src/files/yaml.ts';
import { Page } from './page.ts';

/** What a person sees of a file; of a good one its value as JSON. */
function seen(source: string | Uint8Array, schema: z.ZodType = Page): string {
  const authored = parseAuthored(Buffer.from(source), 'p.yaml');
  const read = authored.ok ? validate(authored.value, schema) : authored;
  return read.ok ? JSON.stringify(read.value) : formatProblems(read.problems);
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

const DELETE_IT = 'delete it; it cannot be seen but changes what a reader or terminal shows';
const AS_UTF8 = 'save the file as UTF-8 (it looks like Latin-1 or UTF-16)';
const KEY_HINT = 'write the key as a word, or put it in quotes';

const bad = (source: string | Uint8Array, message: string, hint?: string) =>
  [
    source,
    `p.yaml:${message}${
      hint === undefined
        ? ''
        : `
  hint: ${hint}`
    }`,
  ] as const;

describe('what cannot be read', () => {
  test.each([
    bad('id: a\ntitle: b\nid: c\n', '3:1: E_DUP: duplicate key "id" (first on line 1)', 'remove one'),
    bad('rules:\n\t- id: a\n', '2:1: E_YAML: Tabs are not allowed as indentation', 'use spaces, not tabs'),
    bad(
      'title: Design: a feed\n',
      '1:8: E_YAML: Nested mappings are not allowed in compact mappings',
      'put the text in quotes if it contains ": "',
    ),
    bad(
      'title: a\n  weight: 2\n',
      '1:8: E_YAML: Nested mappings are not allowed in compact mappings',
      'put the text in quotes if it contains ": "',
    ),
    bad(
      'title: "a\\qb"\n',
      '1:10: E_YAML: Invalid escape sequence \\q',
      'write \\\\ for a backslash, or use single quotes',
    ),
    bad(
      'title: "abc\n',
      '2:1: E_YAML: Missing closing "quote',
      'look for a quote, bracket, comma or colon left out just before',
    ),
    bad('title: @a\n', '1:8: E_YAML: Plain value cannot start with reserved character @'),
    bad(
      '%YAML 1.1\n---\nid: a\n',
      '1:1: E_DIRECTIVE: a %YAML directive is not allowed',
      'delete the line; mlsd always reads YAML 1.2',
    ),
    bad('weight: .inf\n', '1:9: E_NUM: number .inf is out of range', 'if it is meant as text, put it in quotes'),
    bad('weight: .nan\n', '1:9: E_NUM: number .nan is out of range', 'if it is meant as text, put it in quotes'),
    bad(
      'weight: 12345678901234567890\n',
      '1:9: E_NUM: number 12345678901234567890 is out of range',
      'if it is meant as text, put it in quotes',
    ),
    bad('title: &a b\n', '1:8: E_ALIAS: anchors (&a) are not allowed', 'repeat the text instead'),
    bad('title: *a\n', '1:8: E_ALIAS: aliases (*a) are not allowed', 'repeat the text instead'),
    bad('&a title: b\n', '1:1: E_ALIAS: anchors (&a) are not allowed', 'repeat the text instead'),
    bad('id: a\n<<: {title: b}\n', '2:1: E_MERGE: merge keys (<<) are not allowed', 'repeat the keys'),
    bad('id: a\ntitle: !!js/function b\n', '2:8: E_TAG: tags (!!js/function) are not allowed', 'delete the tag'),
    bad('id: a\ntitle: !x b\n', '2:8: E_TAG: tags (!x) are not allowed', 'delete the tag'),
    bad('title: !!str b\n', '1:8: E_TAG: tags (!!str) are not allowed', 'delete the tag'),
    bad('title: !x |\n  b\n', '1:8: E_TAG: tags (!x) are not allowed', 'delete the tag'),
    bad('!x\ntitle: b\n', '1:1: E_TAG: tags (!x) are not allowed', 'delete the tag'),
    bad('title: b\n__proto__: b\n', '2:1: E_KEY: key "__proto__" is reserved', 'choose another name'),
    bad('title: b\n"__pro\\x74o__": b\n', '2:1: E_KEY: key "__proto__" is reserved', 'choose another name'),
    bad('constructor: b\n', '1:1: E_KEY: key "constructor" is reserved', 'choose another name'),
    bad('? a\n', '1:1: E_KEY: a key must be plain text', KEY_HINT),
    bad('? [a]\n: b\n', '1:1: E_KEY: a key must be plain text', KEY_HINT),
    bad('[a, b]: c\n', '1:1: E_KEY: a key must be plain text', KEY_HINT),
    bad('{ a: b }: c\n', '1:1: E_KEY: a key must be plain text', KEY_HINT),
    bad('1: c\n', '1:1: E_KEY: a key must be plain text', KEY_HINT),
    bad('null: c\n', '1:1: E_KEY: a key must be plain text', KEY_HINT),
    bad('title: a\u202eb\n', '1:9: E_CHAR: hidden or control character U+202E in text', DELETE_IT),
    bad('# a\u200bb\n', '1:4: E_CHAR: hidden or control character U+200B in text', DELETE_IT),
    bad('title: a\u0085b\n', '1:9: E_CHAR: hidden or control character U+0085 in text', DELETE_IT),
    bad('title: a\u{e0041}b\n', '1:9: E_CHAR: hidden or control character U+E0041 in text', DELETE_IT),
    bad('title: a\ufeffb\n', '1:9: E_CHAR: hidden or control character U+FEFF in text', DELETE_IT),
    bad('title: a\u0000b\n', '1:9: E_CHAR: hidden or control character U+0000 in text', DELETE_IT),
    bad('title: a \u200db\n', '1:10: E_CHAR: hidden or control character U+200D in text', DELETE_IT),
    bad('title: "a\\u202eb"\n', '1:8: E_CHAR: hidden or control character U+202E in text', DELETE_IT),
    bad('title: "\\e]52;"\n', '1:8: E_CHAR: hidden or control character U+001B in text', DELETE_IT),
    bad('title: "\\uD800"\n', '1:8: E_CHAR: hidden or control character U+D800 in text', DELETE_IT),
    bad('"ti\\0tle": a\n', '1:1: E_CHAR: hidden or control character U+0000 in text', DELETE_IT),
    bad(latin1('id: a\ntit\xe9: f\n'), '2:4: E_UTF8: this is not valid UTF-8 text', AS_UTF8),
    bad(
      Buffer.concat([Buffer.from('\ufffd\n\ufffd'), latin1('\xe9')]),
      '2:2: E_UTF8: this is not valid UTF-8 text',
      AS_UTF8,
    ),
    bad(utf16('id: a\n'), '1:1: E_UTF8: this is not valid UTF-8 text', AS_UTF8),
    bad(utf16('\ufeffid: a\n'), '1:1: E_UTF8: this is not valid UTF-8 text', AS_UTF8),
    bad(
      'id: a\rtitle: b\r',
      '1:6: E_YAML: a carriage return without a line feed',
      'the file uses old Mac line ends (CR); convert it',
    ),
    bad('id: a\n---\nid: b\n', '2:1: E_DOCS: one document expected, found 2', 'remove the "---" separator'),
    bad('[\n'.repeat(40), '33:1: E_DEPTH: nested deeper than 32 levels', 'make it flatter'),
    bad('- '.repeat(40), '1:65: E_DEPTH: nested deeper than 32 levels', 'make it flatter'),
    bad('? '.repeat(600), '1:65: E_DEPTH: nested deeper than 32 levels', 'make it flatter'),
    bad(`[${'a,'.repeat(20_000)}]`, '1:40000: E_NODES: more than 20000 values', 'split it into several files'),
  ])('%j', (source, message) => {
    expect(seen(source)).toBe(message);
  });
});

describe('what does not fit', () => {
  test.each([
    bad('duration: 45:00\n', '1:11: E_SCHEMA: duration: write minutes as 45m'),
    bad('required: no\n', '1:11: E_SCHEMA: required: "no" is text in YAML 1.2', 'write false'),
    bad('required: On\n', '1:11: E_SCHEMA: required: "On" is text in YAML 1.2', 'write true'),
    bad('version: 1.10\n', '1:10: E_SCHEMA: version: 1.10 is read as the number 1.1', 'write "1.10"'),
    bad('version: 5\n', '1:10: E_SCHEMA: version: 5 is a number, text was expected', 'write "5"'),
    bad('version: true\n', '1:10: E_SCHEMA: version: true is a yes or no, text was expected', 'write "true"'),
    bad('titel: a\n', '1:1: E_SCHEMA: unknown key "titel"', 'did you mean "title"?'),
    bad('- a\n', '1:1: E_SCHEMA: a map was expected, this is a list'),
    bad('just text\n', '1:1: E_SCHEMA: a map was expected, this is text'),
    bad('', '1:1: E_SCHEMA: the file is empty'),
    bad('# a comment\n', '1:1: E_SCHEMA: the file is empty'),
    bad(
      'rules: [{id: a, weight: "3"}]\n',
      '1:25: E_SCHEMA: rules.0.weight: Invalid input: expected number, received string',
      'remove the quotes',
    ),
    bad(
      'rules: [{id: a, weight: much}]\n',
      '1:25: E_SCHEMA: rules.0.weight: Invalid input: expected number, received string',
    ),
    bad('weight: 5\n', '1:9: E_SCHEMA: weight: 5 is out of range; at most 3'),
    bad('weight:\n', '1:8: E_SCHEMA: weight: nothing stands here', 'write a value, or delete the key'),
    bad('id: A b\n', '1:5: E_SCHEMA: id: an id may contain only a-z, 0-9 and "-", and starts with a letter or digit'),
    bad(
      'id: fr\u0430ud\n',
      '1:5: E_SCHEMA: id: an id may contain only a-z, 0-9 and "-", and starts with a letter or digit',
    ),
    bad('id: con\n', '1:5: E_SCHEMA: id: "con" is a reserved name on Windows'),
    bad('severity: hihg\n', '1:11: E_SCHEMA: severity: "hihg" is not one of low, medium, high', 'did you mean "high"?'),
    bad('severity: 3\n', '1:11: E_SCHEMA: severity: 3 is not one of low, medium, high'),
    bad('page: 2\n', '1:7: E_SCHEMA: page: 2 is not known here', 'write 1'),
    bad('asked: [a]\n', '1:8: E_SCHEMA: asked: the list must have at least 2 entries, it has 1'),
    bad('asked: {a: b}\n', '1:8: E_SCHEMA: asked: a list was expected, this is a map'),
    bad('asked: [a, {a: b}]\n', '1:12: E_SCHEMA: asked.1: text was expected, this is a map'),
    bad('asked: [a, ""]\n', '1:12: E_SCHEMA: asked.1: write something here'),
    bad('emphasis: {data: 1, srving: 2}\n', '1:21: E_SCHEMA: unknown key "srving"', 'did you mean "serving"?'),
    bad('emphasis: {data: 1, x: 2}\n', '1:21: E_SCHEMA: unknown key "x"', 'there is data, serving'),
    bad('example: 3\n', '1:10: E_SCHEMA: example: a number does not fit here'),
    bad(
      'detect: {type: usaid}\n',
      '1:16: E_SCHEMA: detect.type: "usaid" is not one of said, unsaid',
      'did you mean "said"?',
    ),
    bad('detect: {tpye: said}\n', '1:9: E_SCHEMA: detect: "type" is missing', 'add `type: ...`'),
    bad('short: abcdefg\n', '1:8: E_LONG: short: the text must have at most 5 characters'),
    bad(
      `severity: ${'x'.repeat(100)}\n`,
      `1:11: E_SCHEMA: severity: "${'x'.repeat(79)}…" is not one of low, medium, high`,
    ),
  ])('%j', (source, message) => {
    expect(seen(source)).toBe(message);
  });

  it('tells unknown keys first, then missing ones, then the rest, each in order of place', () => {
    const source = 'rules:\n- weight: "1"\n- idd: a\n- id: 3\ntitel: a\n';
    expect(
      seen(source)
        .split('\n')
        .filter((line) => !line.startsWith(' ')),
    ).toEqual([
      'p.yaml:3:3: E_SCHEMA: unknown key "idd"',
      'p.yaml:5:1: E_SCHEMA: unknown key "titel"',
      'p.yaml:2:3: E_SCHEMA: rules.0: "id" is missing',
      'p.yaml:3:3: E_SCHEMA: rules.1: "id" is missing',
      'p.yaml:2:11: E_SCHEMA: rules.0.weight: Invalid input: expected number, received string',
      'p.yaml:4:7: E_SCHEMA: rules.2.id: 3 is a number, text was expected',
    ]);
  });

  it('takes the branch of a union that was meant', () => {
    expect(seen('example: {turns: [{sya: b}]}\n')).toBe(
      [
        'p.yaml:1:20: E_SCHEMA: unknown key "sya"',
        '  hint: did you mean "say"?',
        'p.yaml:1:19: E_SCHEMA: example.turns.0: "say" is missing',
        '  hint: add `say: ...`',
      ].join('\n'),
    );
  });

  it('tells twenty and counts the rest', () => {
    const lines = seen(`asked: [${'"",'.repeat(51)}]\n`).split('\n');
    expect([lines.length, lines.at(-1)]).toEqual([21, 'and 31 more']);
  });
});

describe('what is read', () => {
  test.each<readonly [string, string | Uint8Array, unknown]>([
    ['a byte order mark and CRLF', '\ufeffid: a\r\ntitle: |\r\n  a\r\n  b\r\n', { id: 'a', title: 'a\nb\n' }],
    ['one document with its mark', '---\nid: a\n', { id: 'a' }],
    ['JSON', '{"id": "a", "asked": ["b", "c"]}', { id: 'a', asked: ['b', 'c'] }],
    ['emoji, joiners between letters', 'title: "👩‍💻 नमस्‍ते ❤️"\n', { title: '👩‍💻 नमस्‍ते ❤️' }],
    ['32 levels', `${'['.repeat(31)}{a: b}${']'.repeat(31)}`, null],
  ])('%s', (_, source, value) => {
    const authored = parseAuthored(Buffer.from(source), 'p.yaml');
    if (value === null) expect(authored.ok).toBe(true);
    else expect(seen(source)).toBe(JSON.stringify(value));
  });

  it('gives maps without a prototype', () => {
    const authored = parseAuthored(Buffer.from('a: {b: c}\n'), 'p.yaml');
    expect(
      authored.ok && [authored.value.tree, Object.values(authored.value.tree ?? {})[0]].map(Object.getPrototypeOf),
    ).toEqual([null, null]);
  });
});
