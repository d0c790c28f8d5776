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
  /** Keys that no event answers: those to the questions at the end. */
  readonly type: (keys: string) => Promise<void>;
  /** Waits until this was shown. */
  readonly shown: (text: string) => Promise<void>;
  /** Rates nothing once the session has ended, wants nothing more, and gives the exit code. */
  readonly stop: () => Promise<number>;
  readonly code: Promise<number>;
}

/** Begins a command line and waits until it asks. */
export async function live(args: readonly string[], home: string): Promise<Live> {
  const place = world({ input: null, home });
  const { stdin, timers, out } = place;
  // A session begun by another has an id of its own.
  let chance = 0.5;
  const code = main(args, { ...place.context, random: () => (chance += 0.001) });
  await until(() => out().includes('› '));
  const press = async (keys: string) => {
    const before = eventCount(home);
    stdin.write(keys);
    await until(() => eventCount(home) > before);
    await quiet();
  };
  const type = async (keys: string) => {
    stdin.write(keys);
    await quiet();
  };
  const shown = (text: string) => until(() => out().includes(text));
  return {
    world: place,
    type,
    shown,
    async stop() {
      await shown('rate yourself');
      await type('\x03');
      await shown('What next?');
      await type('\x03');
      return await code;
    },
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
