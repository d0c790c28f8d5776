/** An import as it stands in a file. */
export interface Import {
  readonly line: number;
  readonly from: string;
  /** Gone once types are removed. */
  readonly typeOnly: boolean;
}

const STATEMENT = /^(?:import|export)(?<type>\s+type)?\b[^'";]*?\bfrom\s*'(?<from>[^']+)'/gm;
const BARE = /^import\s*'(?<from>[^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'(?<from>[^']+)'\s*\)/g;
const REQUIRE = /\b(?:require|getBuiltinModule)\(\s*'(?<from>[^']+)'\s*\)/g;

/** Every import of a source text as the formatter writes it: statements at the start of a line, single quotes. */
export function importsOf(source: string): Import[] {
  const code = withoutComments(source);
  return [STATEMENT, BARE, DYNAMIC, REQUIRE].flatMap((pattern) =>
    [...code.matchAll(pattern)].map((match) => ({
      line: lineOf(code, match.index),
      from: match.groups?.['from'] ?? '',
      typeOnly: match.groups?.['type'] !== undefined,
    })),
  );
}

const IMPURE =
  /\b(?:process|console|performance|globalThis)\s*(?:\?\.|\.|\[)|\bDate\b|\bMath\s*\.\s*random\b|\b(?:setTimeout|setInterval|setImmediate|queueMicrotask|fetch)\s*\(/g;

/** Uses of clock, chance, timers, streams and network, outside comments and strings. */
export function impuritiesOf(source: string): { readonly line: number; readonly what: string }[] {
  const code = withoutComments(source, 'and strings');
  return [...code.matchAll(IMPURE)].map((match) => ({
    line: lineOf(code, match.index),
    what: match[0].replace(/\s*(?:\?\.|[.[(])$/, ''),
  }));
}

const lineOf = (text: string, index: number) => text.slice(0, index).split('\n').length;

/** A comment, a string (a template's `${…}` counts as string), or a regular expression where one can stand. */
const PIECE =
  /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<quoted>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`)|(?<=[(,=:[!&|?{};\n]\s*|return\s)(?<regex>\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/)/g;

function withoutComments(source: string, strings?: 'and strings'): string {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  return source.replace(PIECE, (piece, ...rest) => {
    const groups: Record<string, string | undefined> = rest.at(-1);
    return groups['comment'] !== undefined || strings !== undefined ? blank(piece) : piece;
  });
}
