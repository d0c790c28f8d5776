import type { Content } from '../content/content.ts';
import type { Framework } from '../content/framework.ts';
import type { Prompt } from '../content/prompt.ts';
import { safe } from '../content/safe.ts';
import type { Context } from '../context.ts';
import type { OpenSession } from '../files/store.ts';
import { wrapped } from '../report/text.ts';
import type { Log, Started } from '../session/event.ts';
import type { Save } from '../session/ports.ts';
import type { Ports } from '../session/run.ts';
import { fold } from '../session/state.ts';
import { late, type Readers } from './late.ts';
import type { GlobalOptions } from './options.ts';
import { pageFor, programName } from './page.ts';
import { linesSeat, liveSeat } from './seat.ts';
import { type Rated, selfRated } from './self-rating.ts';

/** A session about to be played, from its start or from where it was left. */
export interface Scene {
  readonly content: Content;
  readonly prompt: Prompt;
  readonly framework: Framework;
  readonly started: Started;
  /** ms of session time that have passed. */
  readonly from: number;
  readonly session: OpenSession;
  readonly begin: (ports: Ports) => Promise<Log>;
}

/** Options of a session that is played. */
export interface PlayOptions extends GlobalOptions {
  readonly wpm?: number;
}

/**
 * Plays a session, lets the person rate it, prints its summary and asks what next; or says how to go on with it. Gives
 * the exit code.
 */
export async function play(scene: Scene, options: PlayOptions, context: Context): Promise<number> {
  const { content, framework, started, session } = scene;
  const seat = liveSeat(scene, options, context) ?? linesSeat(scene, options, context);
  const { candidate, interviewer, coach } = late(seat.candidate, () => readers(scene));
  const save: Save = (event) => {
    // A log is made with its first event.
    if (event.type !== 'started') session.append(event);
  };
  const ports: Ports = {
    candidate,
    clock: seat.clock,
    save,
    interviewer,
    coach: started.coached ? coach : null,
  };
  try {
    const played = await scene.begin(ports).finally(() => seat.close());
    if (fold(played).ended === null) {
      context.stderr.write(`Saved. Go on with: ${programName(context)} resume\n`);
      return seat.exitOfLeaving();
    }
    const half = started.strict ? session.draft.read() : null;
    if (half !== null) {
      const { width } = pageFor(context.stderr, options, context);
      context.stderr.write(halfTyped(half, session.draft.path, width));
    }
    const { log, isAnybodyThere } = await selfRated(played, framework, save, options, context);
    session.close();
    return await shown({ log, content, isAnybodyThere }, options, context);
  } finally {
    session.close();
  }
}

/** Prints the summary of a session that has ended, and asks whoever is there what next. */
async function shown(
  { log, content, isAnybodyThere }: Rated & Pick<Scene, 'content'>,
  options: PlayOptions,
  context: Context,
): Promise<number> {
  const [{ scoreLog }, { printSummary }] = await Promise.all([
    import('../analysis/score-log.ts'),
    import('./summary.ts'),
  ]);
  const card = scoreLog(log, content, null);
  printSummary(card, content, { ...options, wall: log[0].wall }, context);
  if (!isAnybodyThere) return 0;
  const { afterwards } = await import('./afterwards.ts');
  return await afterwards({ log, card, content }, options, context);
}

/** What becomes of a line that was under way when the time of a strict session was over. */
function halfTyped(line: string, path: string, width: number): string {
  const told = `Half typed when the time was over, so not scored: "${safe(line)}"`;
  return `${wrapped(told, width - 1).join('\n')}\nIt is kept in ${path}\n`;
}

async function readers({ content, prompt, framework }: Scene): Promise<Readers> {
  const [{ interview }, { listener }, { coach }] = await Promise.all([
    import('../interviewer/interview.ts'),
    import('../analysis/listener.ts'),
    import('../analysis/coach.ts'),
  ]);
  return { interviewer: interview(prompt, framework, listener(content, prompt.id)), coach: coach(content) };
}
