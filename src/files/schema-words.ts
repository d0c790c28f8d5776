import type * as z from 'zod';
import { didYouMean, suggestion } from '../content/suggest.ts';
import { shown } from './hidden.ts';
import type { ProblemCode } from './problem.ts';
import type { Tree } from './tree.ts';
import { kindOf, outside, told } from './value-words.ts';
import type { Path } from './yaml.ts';

/** An issue of a schema with all that words for it are made of. */
export interface Found {
  readonly issue: z.core.$ZodIssue;
  readonly path: Path;
  /** Undefined where the key is missing. */
  readonly value: Tree | undefined;
  /** The value letter by letter, where it is a word or a number. */
  readonly source: string | null;
  /** For unknown keys: those that may stand there. */
  readonly known: readonly string[];
}

export interface Described {
  readonly kind: 'unknown' | 'missing' | 'other';
  readonly path: Path;
  readonly code: ProblemCode;
  readonly what: string;
  readonly hint: string | null;
}

/** Finds the words for an issue; one for each unknown key. */
export function describe(found: Found): Described[] {
  const { issue, path, value } = found;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(path, key, found.known));
  }
  if (value === undefined) return [missing(path)];
  const { what, hint = null, code = 'E_SCHEMA' } = words(found);
  const label = path.length === 0 ? '' : `${path.join('.')}: `;
  return [{ kind: 'other', path, code, what: `${label}${what}`, hint }];
}

function unknownKey(path: Path, key: string, known: readonly string[]): Described {
  const hint = suggestion(key, known, 'delete it');
  return { kind: 'unknown', path: [...path, key], code: 'E_SCHEMA', what: `unknown key ${shown(key)}`, hint };
}

function missing(path: Path): Described {
  if (path.length === 0) return { kind: 'missing', path, code: 'E_SCHEMA', what: 'the file is empty', hint: null };
  const parent = path.slice(0, -1);
  const label = parent.length === 0 ? '' : `${parent.join('.')}: `;
  const key = path.at(-1);
  return {
    kind: 'missing',
    path: parent,
    code: 'E_SCHEMA',
    what: `${label}"${key}" is missing`,
    hint: `add \`${key}: ...\``,
  };
}

interface Words {
  readonly what: string;
  readonly hint?: string | null;
  readonly code?: ProblemCode;
}

function words(found: Found): Words {
  const { issue, value } = found;
  const long = issue.code === 'too_big' && issue.origin === 'string' ? ({ code: 'E_LONG' } as const) : {};
  // A message that the schema's author wrote says it best.
  if (!/^(Invalid|Too |Unrecognized)/.test(issue.message)) return { what: issue.message, ...long, ...ownCode(issue) };
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, found);
    case 'invalid_value':
      return notOneOf(value, issue.values.map(String));
    case 'invalid_union':
      return 'options' in issue
        ? notOneOf(value, (issue.options ?? []).map(String))
        : { what: `${kindOf(value)} does not fit here` };
    case 'too_small':
      return {
        what: outside(issue.origin, value, issue.inclusive === false ? 'more than' : 'at least', issue.minimum),
      };
    case 'too_big':
      return {
        what: outside(issue.origin, value, issue.inclusive === false ? 'less than' : 'at most', issue.maximum),
        ...long,
      };
    case 'invalid_key':
    case 'invalid_element':
      return { what: issue.issues[0]?.message ?? issue.message };
    case 'custom':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return { what: issue.message };
  }
}

function ownCode(issue: z.core.$ZodIssue): { readonly code?: ProblemCode } {
  return issue.code === 'custom' && issue.params?.['code'] === 'E_PATTERN' ? { code: 'E_PATTERN' } : {};
}

const MAPS = new Set(['object', 'record', 'map']);
const LISTS = new Set(['array', 'tuple', 'set']);

function wrongType(expected: string, { issue, path, value, source }: Found): Words {
  if (value === null || value === undefined) {
    return path.length === 0
      ? { what: 'the file is empty' }
      : { what: 'nothing stands here', hint: 'write a value, or delete the key' };
  }
  if (MAPS.has(expected)) return { what: `a map was expected, this is ${kindOf(value)}` };
  if (LISTS.has(expected)) return { what: `a list was expected, this is ${kindOf(value)}` };
  if (expected === 'boolean' && typeof value === 'string' && /^(yes|no|on|off|true|false)$/i.test(value)) {
    return { what: `${shown(value)} is text in YAML 1.2`, hint: `write ${/^(yes|on|true)$/i.test(value)}` };
  }
  if (expected === 'string' && typeof value !== 'object') {
    const text = source ?? String(value);
    const read =
      text === String(value) ? `is ${kindOf(value)}, text was expected` : `is read as the ${typeof value} ${value}`;
    return { what: `${text} ${read}`, hint: `write ${shown(text)}` };
  }
  if (typeof value === 'object') {
    const wanted = expected === 'string' ? 'text' : `a ${expected}`;
    return { what: `${wanted} was expected, this is ${kindOf(value)}` };
  }
  const quoted =
    expected === 'number' && typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
  return { what: issue.message, hint: quoted ? 'remove the quotes' : null };
}

function notOneOf(value: Tree | undefined, allowed: readonly string[]): Words {
  const [only] = allowed;
  if (allowed.length === 1) return { what: `${told(value)} is not known here`, hint: `write ${only}` };
  return {
    what: `${told(value)} is not one of ${allowed.join(', ')}`,
    hint: typeof value === 'string' ? didYouMean(value, allowed) : null,
  };
}
