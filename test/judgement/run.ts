import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundledContent } from '../content.ts';
import { table } from './figures.ts';
import { judged, readLines, Snippet } from './snippet.ts';
import { graded, report } from './transcripts.ts';

// npm run judge -- FILE… FOLDER…: verdicts on labelled snippets (files of JSON lines), and on transcripts (folders of
// rehearsals with a labels.jsonl).

const paths = process.argv.slice(2).map((path) => resolve(process.env['INIT_CWD'] ?? '.', path));

function judge(): string {
  if (paths.length === 0) throw new Error('usage: npm run judge -- FILE… FOLDER…');
  const content = bundledContent();
  const isFolder = (path: string) => statSync(path).isDirectory();
  const snippets = paths.filter((path) => !isFolder(path)).flatMap((file) => readLines(file, Snippet));
  return [
    ...(snippets.length === 0 ? [] : [table(snippets.map((snippet) => judged(snippet, content)))]),
    ...paths.filter(isFolder).map((folder) => report(graded(folder, content))),
  ].join('\n\n');
}

try {
  console.log(judge());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
