import { main } from '../../src/main.ts';
import { eventCount, type World, world } from './world.ts';

/** Something a person does: waits `after` seconds, presses the first key, and takes `typing` seconds to type the rest. */
export interface Deed {
  readonly after: number;
  readonly typing?: number;
  readonly line: string;
}

/** A command line with a person at its terminal. */
export interface Live {
  readonly world: World;
  readonly do: (deed: Deed) => Promise<void>;
  /** Ctrl-C twice: the session is left. */
  readonly leave: () => Promise<void>;
  readonly code: Promise<number>;
}

/** Begins a command line and waits until it asks. */
export async function live(args: readonly string[], home: string): Promise<Live> {
  const place = world({ input: null, home });
  const { stdin, timers, out } = place;
  const code = main(args, place.context);
  await until(() => out().includes('› '));
  const press = async (keys: string) => {
    const before = eventCount(home);
    stdin.write(keys);
    await until(() => eventCount(home) > before);
    await quiet();
  };
  return {
    world: place,
    async do({ after, typing = 0, line }) {
      timers.pass(after * 1000);
      stdin.write(line.slice(0, 1));
      await quiet();
      timers.pass(typing * 1000);
      await press(`${line.slice(1)}\r`);
    },
    async leave() {
      await press('\x03');
      stdin.write('\x03');
      await code;
    },
    code,
  };
}

/** Lets everything happen that waits for no time. */
async function quiet(): Promise<void> {
  for (let i = 0; i < 10; i += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Waits for something that must come, without a look at the clock: the test's own limit ends it. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}
