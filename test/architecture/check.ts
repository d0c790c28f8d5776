import { dirname, join, normalize } from 'node:path/posix';
import { ROOMS } from './rooms.ts';
import { type Import, importsOf, impuritiesOf } from './scan.ts';

/** What is wrong with a file's imports and globals: "src/plan/x.ts:3 imports report: plan …". */
export function violations(path: string, source: string): string[] {
  const name = roomOf(path);
  const room = ROOMS[name];
  if (room === undefined) return [`${path}: "${name}" is no room of the design`];
  const illegal = importsOf(source).flatMap((found) => {
    const what = breach(path, found);
    return what === null ? [] : [`${path}:${found.line} imports ${what}: ${room.because}`];
  });
  const impure = room.pure
    ? impuritiesOf(source).map(
        ({ line, what }) => `${path}:${line} uses ${what}: time, chance and streams come into ${name} as arguments`,
      )
    : [];
  return [...illegal, ...impure];
}

function roomOf(path: string): string {
  const [, first = '', ...rest] = path.split('/');
  return rest.length === 0 ? 'shell' : first;
}

/** What an import breaks; null for one that may be. */
function breach(path: string, { from, typeOnly }: Import): string | null {
  const name = roomOf(path);
  const room = ROOMS[name];
  if (room === undefined) return from;
  if (from.startsWith('.')) {
    if (!from.endsWith('.ts')) return `${from} without its ending .ts`;
    const target = normalize(join(dirname(path), from));
    if (!target.startsWith('src/')) return `${from} from outside src`;
    const other = roomOf(target);
    const may = other === name || room.may.includes(other) || (typeOnly && room.types?.includes(other) === true);
    return may ? null : other;
  }
  const packages = [...room.packages, ...(typeOnly ? (room.packageTypes ?? []) : [])];
  return packages.some((may) => (may.endsWith(':') ? from.startsWith(may) : from === may)) ? null : from;
}
