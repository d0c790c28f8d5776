import { type CST, Lexer, Parser } from 'yaml';
import type { Problem } from './problem.ts';

/** A problem before its offset has become a place. */
export type Fault = Pick<Problem, 'code' | 'what' | 'hint'> & { readonly offset: number };

const MOST_LEVELS = 32;
const MOST_NODES = 20_000;

/**
 * The tokens of a YAML text, for a Composer, and what is refused in them: depth beyond 32 levels, more than 20,000
 * values, anchors, aliases, tags, directives, several documents, keys that are no plain text.
 *
 * All this is looked at before anything is composed: on Node 20 two deep flow sequences composed in one process
 * abort it in spite of try/catch, and nested explicit keys take minutes to be printed.
 */
export function readTokens(text: string): { readonly tokens: readonly CST.Token[]; readonly faults: readonly Fault[] } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > MOST_LEVELS && parser.stack.filter(isCollection).length > MOST_LEVELS) {
      const what = `nested deeper than ${MOST_LEVELS} levels`;
      const offset = parser.stack.at(-1)?.offset ?? 0;
      return { tokens: [], faults: [{ offset, code: 'E_DEPTH', what, hint: 'make it flatter' }] };
    }
  }
  tokens.push(...parser.end());
  return { tokens, faults: faultsOf(tokens) };
}

const isCollection = (token: CST.Token): boolean => 'items' in token;

function faultsOf(tokens: readonly CST.Token[]): Fault[] {
  const faults: Fault[] = [];
  const documents = tokens.filter((t) => t.type === 'document');
  const [first, second] = documents;
  if (second !== undefined) {
    const what = `one document expected, found ${documents.length}`;
    faults.push({ offset: second.offset, code: 'E_DOCS', what, hint: 'remove the "---" separator' });
  }
  for (const token of tokens) {
    if (token.type === 'directive') faults.push(directive(token));
  }
  faults.push(...(first?.start ?? []).flatMap(refused));
  if (first?.value !== undefined) walk(first.value, { nodes: 0, faults });
  return faults;
}

function directive(token: CST.Directive): Fault {
  const name = token.source.split(/\s/, 1)[0] ?? '%';
  const hint = 'delete the line; mlsd always reads YAML 1.2';
  return { offset: token.offset, code: 'E_DIRECTIVE', what: `a ${name} directive is not allowed`, hint };
}

interface Walked {
  nodes: number;
  readonly faults: Fault[];
}

/** Depth was limited before, so this may recurse. */
function walk(token: CST.Token, walked: Walked): void {
  walked.nodes += 1;
  if (walked.nodes === MOST_NODES + 1) {
    const what = `more than ${MOST_NODES} values`;
    walked.faults.push({ offset: token.offset, code: 'E_NODES', what, hint: 'split it into several files' });
  }
  const own = token.type === 'block-scalar' ? [token, ...token.props] : [token];
  walked.faults.push(...own.flatMap(refused));
  if (!('items' in token)) return;
  for (const item of token.items) {
    walked.faults.push(...[...item.start, ...(item.sep ?? [])].flatMap(refused));
    if (item.key !== undefined && item.key !== null) walk(item.key, walked);
    if (item.value !== undefined) walk(item.value, walked);
  }
}

/** A key that is a list, a map, a number or the like. */
export const KEY_FAULT = {
  code: 'E_KEY',
  what: 'a key must be plain text',
  hint: 'write the key as a word, or put it in quotes',
} as const;

function refused(token: CST.Token): Fault[] {
  const { offset } = token;
  const name = 'source' in token ? token.source.slice(0, 80) : '';
  const repeat = 'repeat the text instead';
  if (token.type === 'anchor')
    return [{ offset, code: 'E_ALIAS', what: `anchors (${name}) are not allowed`, hint: repeat }];
  if (token.type === 'alias')
    return [{ offset, code: 'E_ALIAS', what: `aliases (${name}) are not allowed`, hint: repeat }];
  if (token.type === 'tag')
    return [{ offset, code: 'E_TAG', what: `tags (${name}) are not allowed`, hint: 'delete the tag' }];
  if (token.type === 'explicit-key-ind') return [{ offset, ...KEY_FAULT }];
  return [];
}
