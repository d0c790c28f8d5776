import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { violations } from './architecture/check.ts';
import { ROOMS } from './architecture/rooms.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts'));

describe('who may import whom', () => {
  test.each(files)('%s', (path) => {
    expect(violations(path, readFileSync(path, 'utf8'))).toEqual([]);
  });

  it('has read the rooms that there are', () => {
    const rooms = new Set(files.filter((path) => path.split('/').length > 2).map((path) => path.split('/')[1]));
    expect(Object.keys(ROOMS).filter((room) => room !== 'shell' && !rooms.has(room))).toEqual([]);
  });
});

const legal = (path: string, source: string) => [path, source, []] as const;
const illegal = (path: string, source: string, ...sentences: string[]) => [path, source, sentences] as const;

describe('what the check sees', () => {
  test.each([
    legal('src/analysis/a.ts', "import { read } from '../language/read.ts';"),
    legal('src/analysis/a.ts', "import {\n  a,\n  b,\n} from './b.ts';\nexport type { C } from './c.ts';"),
    legal('src/progress/a.ts', "import type { Scorecard } from '../analysis/scorecard.ts';"),
    legal('src/files/a.ts', "import { readFileSync } from 'node:fs';"),
    legal('src/report/a.ts', "import type { ChalkInstance } from 'chalk';"),
    legal(
      'src/plan/a.ts',
      "// import { x } from '../report/x.ts'\n/** Not Date, not process.env. */\nconst a = 'Date';",
    ),
    legal('src/plan/a.ts', "const quote = /['`]/;\nconst said = `the Date: ${quote}`;"),
    illegal(
      'src/plan/a.ts',
      "import { x } from '../content/x.ts';\nimport { text } from '../report/text.ts';",
      "src/plan/a.ts:2 imports report: plan divides a framework's time and knows only content; zod, because a plan stands in a log's first event",
    ),
    illegal(
      'src/analysis/a.ts',
      "const { y } = await import('../files/y.ts');",
      'src/analysis/a.ts:1 imports files: analysis is a function of content and log',
    ),
    illegal(
      'src/language/a.ts',
      "import {\n  b,\n} from '../content/b.ts';",
      'src/language/a.ts:1 imports content: language turns text into clauses and tokens; it knows no other room',
    ),
    illegal(
      'src/analysis/a.ts',
      "import * as z from 'zod';\nimport 'node:fs';\nexport * from '../terminal/b.ts';",
      'src/analysis/a.ts:1 imports zod: analysis is a function of content and log',
      'src/analysis/a.ts:3 imports terminal: analysis is a function of content and log',
      'src/analysis/a.ts:2 imports node:fs: analysis is a function of content and log',
    ),
    illegal(
      'src/report/a.ts',
      "import { Chalk } from 'chalk';",
      'src/report/a.ts:1 imports chalk: report turns findings into strings and never prints; its chalk is passed in',
    ),
    illegal(
      'src/progress/a.ts',
      "import { score } from '../analysis/score.ts';",
      'src/progress/a.ts:1 imports analysis: progress compares scorecards: it needs content and the types of analysis',
    ),
    illegal(
      'src/content/a.ts',
      "import { a } from './b';\nimport { c } from '../../test/c.ts';",
      'src/content/a.ts:1 imports ./b without its ending .ts: content is schemas and types of what people author; of detectors it takes the schemas of their options, and language compiles its phrases',
      'src/content/a.ts:2 imports ../../test/c.ts from outside src: content is schemas and types of what people author; of detectors it takes the schemas of their options, and language compiles its phrases',
    ),
    illegal('src/misc/a.ts', '', 'src/misc/a.ts: "misc" is no room of the design'),
    illegal(
      'src/session/a.ts',
      'const now = Date.now();\nconst luck = Math.random();\nconsole.log(process.env);',
      'src/session/a.ts:1 uses Date: time, chance and streams come into session as arguments',
      'src/session/a.ts:2 uses Math.random: time, chance and streams come into session as arguments',
      'src/session/a.ts:3 uses console: time, chance and streams come into session as arguments',
      'src/session/a.ts:3 uses process: time, chance and streams come into session as arguments',
    ),
  ])('%s %j', (path, source, sentences) => {
    expect(violations(path, source)).toEqual(sentences);
  });
});
