import { readFileSync } from 'node:fs';
import { Terminal } from '@xterm/headless';
import { it } from 'vitest';
import { type Deed, live } from './live.ts';
import { mlsd, newestLog, newFolder } from './world.ts';

const say = (line: string, typing = 60): Deed => ({ after: 20, typing, line });
const next: Deed = { after: 10, line: '/next' };
const STEPS: readonly (readonly Deed[])[] = [
  [
    say('How many payments a second do we see at peak, and what p99 latency can checkout bear?', 30),
    say('What actions can we take on a suspicious payment, and who looks at the cases on hold?', 30),
    say('So within 100 ms, at up to 4,000 a second, we approve, challenge, hold or decline; merchant fraud is out of scope.'),
  ],
  [
    say('This is binary classification, one row per payment: the probability that it ends in a fraud chargeback within 60 days.'),
    say('I choose 60 days because nine in ten chargebacks are in by then; younger payments stay out of training.'),
    say('With only two actions I would decline where p times 150 exceeds the 10 dollars of a good sale, so at about 6 percent; 3-D Secure sits in between.'),
  ],
  [
    say('Chargebacks are joined by payment id, and training rows are built as of the timestamp of each payment.', 90),
    say('The strongest features are counts per card, device and IP over 5 minutes, 1 hour and 24 hours.', 90),
    say('A Flink job keeps the windows and writes them to Redis; the scorer fetches all keys in one read.', 90),
  ],
  [
    say('The baseline is the rules, then a logistic regression, then gradient-boosted trees, which score in 15 ms on a CPU.', 90),
    say('I split by time with a gap of 60 days, and keep every fraud and 1 in 100 of the good payments.', 90),
    say('Offline I report recall by value at a false decline rate of 0.3 percent, and calibration by bucket of amount.', 90),
  ],
  [
    say('Of the 100 ms, network takes 20, feature reads 10, model 25, rules 15; the reads have a deadline, after which we score without them.', 120),
    say('At 4,000 a second and 400 per pod that is 17 pods in each region, at 60 percent utilisation.', 120),
    say('Canary at 1 percent for a day, then 5 and 25; if p99 passes 90 ms it rolls back to the previous model by itself.', 120),
  ],
  [
    say('By the minute latency, errors and counter lag; by the hour the decline rate per merchant category.', 60),
    say('PSI on twenty features, alert above 0.2: the ML on-call retrains, and tightens the thresholds until then.', 60),
  ],
];

async function rows(written: string): Promise<string[]> {
  const screen = new Terminal({ cols: 80, rows: 24, scrollback: 5000, allowProposedApi: true, convertEol: true });
  await new Promise<void>((resolve) => screen.write(written, resolve));
  const { active } = screen.buffer;
  return Array.from({ length: active.length }, (_, i) => active.getLine(i)?.translateToString(true).trimEnd() ?? '');
}

it.each(['silent', 'friendly', 'neutral', 'skeptic', 'deep-diver'])('%s', async (persona) => {
  const t = performance.now();
  const home = newFolder();
  const session = await live(['interview', 'fraud', '--seed', process.env['SEED'] ?? '7', '--interviewer', persona, '--no-animation'], home);
  for (const step of STEPS) {
    for (const deed of step) await session.do(deed);
    await session.do(next);
  }
  await session.shown('rate yourself');
  await session.type('\x1b');
  await session.shown('1 to 3 › ');
  await session.type('3\r');
  console.log(await session.code, performance.now() - t);
  console.log((await rows(session.world.out())).join('\n'));
  console.log((await mlsd(['report'], { home })).stdout);
  console.log(readFileSync(newestLog(home) ?? '', 'utf8').length);
});
