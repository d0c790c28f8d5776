import { shown } from './hidden.ts';
import { isList, type Tree } from './tree.ts';

/** That a value is too small or large: a number, a text by its characters, a list by its entries. */
export function outside(origin: string, value: Tree | undefined, than: string, limit: number | bigint): string {
  if (origin === 'string') return `the text must have ${than} ${limit} characters`;
  if (isList(value))
    return `the list must have ${than} ${limit} ${limit === 1 ? 'entry' : 'entries'}, it has ${value.length}`;
  return `${told(value)} is out of range; ${than} ${limit}`;
}

/** A value as a sentence shows it. */
export function told(value: Tree | undefined): string {
  if (typeof value === 'string') return shown(value);
  return typeof value === 'object' || value === undefined ? kindOf(value) : String(value);
}

/** What sort of value it is, with its article. */
export function kindOf(value: Tree | undefined): string {
  if (value === null || value === undefined) return 'nothing';
  if (isList(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return 'text';
  return typeof value === 'number' ? 'a number' : 'a yes or no';
}
