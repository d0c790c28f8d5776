import type { Context } from '../context.ts';
import type { GlobalOptions } from './options.ts';

/** Tells what is being done, and lets it appear before going on. */
export type Tell = (text: string) => Promise<void>;

/** Does work that takes a while. Whoever sits at a terminal is told on stderr how far it is; it is gone afterwards. */
export async function withProgress<T>(
  { animation }: GlobalOptions,
  { stderr, env, clock }: Context,
  work: (tell: Tell) => Promise<T>,
): Promise<T> {
  if (stderr.isTTY !== true || !animation || env['TERM'] === 'dumb') return await work(() => Promise.resolve());
  const { default: ora } = await import('ora');
  const spinner = ora({ stream: stderr, isEnabled: true, discardStdin: false }).start();
  try {
    return await work((text) => {
      spinner.text = text;
      spinner.render();
      return clock.sleep(0);
    });
  } finally {
    spinner.stop();
  }
}
