import { isAbsolute, join, resolve } from 'node:path';

/** What decides where files are kept. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Null where the system knows none. */
  readonly home: string | null;
}

/** The folders of mlsd outside its own; null where there is no place for one. */
export interface Folders {
  /** Sessions. */
  readonly data: string | null;
  /** The user's own content, beside `./mlsd`. */
  readonly config: string | null;
  /** What can be made again. */
  readonly cache: string | null;
  /** Sentences about settings that were not followed. */
  readonly notices: readonly string[];
}

/**
 * Finds the folders: `--data-dir` for sessions, else `MLSD_HOME` for all three, else those of the XDG base directory
 * specification. A relative path in the environment is ignored, as that specification demands.
 */
export function foldersOf({ env, cwd, home }: Surroundings, dataDir?: string): Folders {
  const notices: string[] = [];
  const absolute = (name: string, value: string | null | undefined, instead: string): string | null => {
    if (value === undefined || value === null || value === '') return null;
    if (isAbsolute(value)) return value;
    notices.push(`${name} is ${JSON.stringify(value)} (not absolute); using ${instead}`);
    return null;
  };
  const own = absolute('MLSD_HOME', env['MLSD_HOME'], 'the usual folders');
  const user = own === null ? absolute('HOME', home, 'no home folder') : null;
  const xdg = (name: string, usual: string, below: string): string | null => {
    if (own !== null) return join(own, below);
    const given = absolute(name, env[name], `~/${usual}`);
    if (given !== null) return join(given, 'mlsd');
    return user === null ? null : join(user, usual, 'mlsd');
  };
  const state = dataDir === undefined ? xdg('XDG_STATE_HOME', '.local/state', '') : resolve(cwd, dataDir);
  const config = xdg('XDG_CONFIG_HOME', '.config', 'content');
  const cache = xdg('XDG_CACHE_HOME', '.cache', 'cache');
  return { data: state, config, cache, notices };
}
