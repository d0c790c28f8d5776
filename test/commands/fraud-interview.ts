import { readFileSync } from 'node:fs';
import { Terminal } from '@xterm/headless';
import type { Persona } from '../../src/content/persona.ts';
import { type Live, live } from './live.ts';
import { newestLog, newFolder } from './world.ts';

/** What is said in a step, and the seconds that each line takes. */
interface Part {
  readonly seconds: number;
  readonly lines: readonly string[];
}

interface Reply {
  readonly seconds: number;
  readonly line: string;
}

/** Step after step, in words of the exemplar. */
const PARTS: readonly Part[] = [
  {
    seconds: 70,
    lines: [
      'How many payments a second at peak, and what p99 can checkout bear?',
      'What actions can we take on a suspicious payment?',
      'So stop stolen cards within 100 ms, sized for 4,000 a second.',
    ],
  },
  {
    seconds: 80,
    lines: [
      'It is binary classification, one row per payment, scored at authorisation.',
      'The label is a fraud chargeback within 60 days: by then nine in ten are in.',
      'I decline where p × 150 exceeds (1 − p) × 10; 3-D Secure sits in between.',
    ],
  },
  {
    seconds: 140,
    lines: [
      'Training rows are built as of the timestamp of each payment, chargebacks joined by payment id.',
      'Features: counts and sums per card, device and IP over 5 minutes, 1 hour and 24 hours.',
      'A Flink job keeps the windows and writes them to Redis; the scorer fetches all keys in one read.',
    ],
  },
  {
    seconds: 140,
    lines: [
      'The baseline is the rules; then gradient-boosted trees, which score in about 15 ms on a CPU.',
      'Split by time: train on six months, a gap of 60 days, test on the four weeks after.',
      'I report recall by value at a false decline rate of 0.3 percent, and calibration.',
    ],
  },
  {
    seconds: 180,
    lines: [
      'Of the 100 ms, network and gateway take 20, feature reads 10, model 25, rules 15, policy and logging 5.',
      'At 4,000 a second and 400 per pod it is 17 pods in each region, at 60 percent utilisation.',
      'Canary at 1 percent for a day, then 5, 10, 25 and 100; it rolls back by itself if p99 passes 90 ms.',
    ],
  },
  {
    seconds: 110,
    lines: [
      'By the minute latency, errors and counter lag; by the hour the decline rate per merchant category.',
      'Drift is PSI on the twenty features that matter, alert above 0.2, and the ML on-call retrains.',
    ],
  },
];

/** What the candidate says to a follow-up, by how it begins; to others nothing. */
const REPLIES: Readonly<Record<string, Reply>> = {
  'Sixty people clear': {
    seconds: 100,
    line: 'The borderline ones with the largest amounts: a look pays most there.',
  },
  'A case waits four hours': { seconds: 130, line: 'Digital goods cannot wait: those I approve or challenge.' },
  'Their verdicts train': { seconds: 110, line: 'Nothing, so a small random share is opened as well.' },
  'Why not simply ask': {
    seconds: 40,
    line: 'One honest buyer in ten gives up, so I ask only from 0.7 percent risk up.',
  },
  'Why not simply refresh': {
    seconds: 40,
    line: 'A burst is over within an hour, so by the night it is too late; only slow features are nightly.',
  },
  'A colleague wants': {
    seconds: 40,
    line: 'It may find longer patterns, but a pod does 60 a second instead of 400, so I keep the trees.',
  },
  'A gang has learned': {
    seconds: 40,
    line: 'If 3-D Secure stops only three in ten, I decline from about 8 percent: a change of the policy config.',
  },
};

/** The question of the deep-diver's at which the topic is closed. */
const TOO_DEEP = 'On a sale day the queue';

/** What was to be seen and heard of an interview, and what was kept. */
export interface Played {
  /** All rows of the virtual screen in the end. */
  readonly rows: readonly string[];
  /** The windows as they were after each line. */
  readonly windows: readonly (readonly string[])[];
  /** Bytes of the log. */
  readonly log: string;
  readonly code: number;
}

/** A window of 80 × 24 that shows what a program writes. */
function screenOf({ world }: Live) {
  const terminal = new Terminal({ cols: 80, rows: 24, scrollback: 5000, allowProposedApi: true, convertEol: true });
  const { active } = terminal.buffer;
  let shown = 0;
  const rows = async (): Promise<string[]> => {
    const written = world.out();
    await new Promise<void>((resolve) => terminal.write(written.slice(shown), resolve));
    shown = written.length;
    return Array.from({ length: active.length }, (_, i) => active.getLine(i)?.translateToString(true).trimEnd() ?? '');
  };
  return { rows, window: async () => (await rows()).slice(-terminal.rows) };
}

/** What the interviewer said to the last line typed; empty where nothing was said. */
function replyIn(window: readonly string[]): string {
  const typed = window.findLastIndex((row) => /^› ./u.test(row));
  const from = window.findIndex((row, i) => i > typed && row.startsWith('Interviewer: '));
  if (from < 0) return '';
  const to = window.findIndex((row, i) => i > from && row === '');
  return window.slice(from, to).join(' ').replace('Interviewer: ', '');
}

/** An interview of 45 minutes on card fraud, typed by a candidate who looks at the screen before each line. */
export async function interviewed(persona: Persona, ...options: readonly string[]): Promise<Played> {
  const home = newFolder();
  const session = await live(['interview', 'fraud', '--seed', '7', '--interviewer', persona, ...options], home);
  const screen = screenOf(session);
  const windows: (readonly string[])[] = [];
  const look = async () => {
    const window = await screen.window();
    windows.push(window);
    return window;
  };
  const enter = async (line: string, seconds: number) => {
    await session.do({ after: seconds / 2, typing: seconds / 2, line });
    return await look();
  };
  /** Enters a line, and goes on answering as long as there is something to say to what comes back. */
  const said = async (line: string, seconds: number) => {
    let asked = replyIn(await enter(line, seconds));
    for (;;) {
      const reply = Object.entries(REPLIES).find(([begin]) => asked.startsWith(begin))?.[1];
      if (reply !== undefined) asked = replyIn(await enter(reply.line, reply.seconds));
      else if (!asked.startsWith(TOO_DEEP)) return;
      else {
        await enter('/compress', 10);
        await session.type('/time\r');
        await look();
        asked = replyIn(await enter('With an eye on the clock I park this and go on to the framing.', 20));
      }
    }
  };
  for (const { lines, seconds } of PARTS) {
    for (const line of lines) await said(line, seconds);
    await said('/next', 10);
  }
  const code = await session.stop();
  const log = readFileSync(newestLog(home) ?? '', 'utf8');
  return { rows: await screen.rows(), windows, log, code };
}
