import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeFs } from '../../src/files/fs.ts';
import { processesHere } from '../../src/files/holder.ts';
import { openStore } from '../../src/files/store.ts';
import { rehearsalOf } from '../../src/session/rehearsal.ts';
import { type Deed, live } from './live.ts';
import { mlsd, newFolder } from './world.ts';

/** A drill as somebody may well do it: good, hurried, off track at times, with a question that the interviewer answers. */
const drill: readonly Deed[] = [
  {
    after: 8,
    typing: 10,
    line: 'Before I design anything, how many payments a second do we see at peak, and what p99 can checkout bear?',
  },
  {
    after: 20,
    typing: 15,
    line: 'So we approve, challenge or decline each payment within 100 ms, to cut fraud loss. Is that right?',
  },
  { after: 5, line: '/next' },
  {
    after: 10,
    typing: 30,
    line: 'Binary classification per payment. The label is a fraud chargeback within 60 days of the payment.',
  },
  {
    after: 20,
    typing: 10,
    line: 'Recall at a fixed false-decline rate, since each point of it lowers the fraud loss that the business reports.',
  },
  { after: 5, line: '/next' },
  {
    after: 40,
    typing: 40,
    line: 'Counts per card over the last 5 minutes, from a stream into Redis; the scorer looks them up by card at request time.',
  },
  { after: 30, line: '/next' },
  {
    after: 60,
    typing: 60,
    line: 'The rules of today are the baseline to beat, then boosted trees: they fit 100 ms and can explain a decline.',
  },
  { after: 60, line: '/next' },
  { after: 20, typing: 30, line: "We'd wrap the model in a container, put it behind an API, and scale as needed." },
  { after: 20, line: '/undo' },
  {
    after: 10,
    typing: 30,
    line: 'Of the 100 ms, 20 go to the network, 10 to feature reads, 25 to the model. Shadow first, then 1 % to 100 % with rollback.',
  },
  { after: 60, line: '/next' },
  { after: 10, typing: 20, line: "For monitoring, we'd add some dashboards and the team keeps an eye on them." },
  { after: 20, line: '/next' },
];
const HALF = 8;

const args = ['drill', 'fraud', '--seed', '7'];

async function playedInOneGo(home: string): Promise<void> {
  const session = await live(args, home);
  for (const deed of drill) await session.do(deed);
  expect([await session.stop(), session.world.err()]).toEqual([0, '']);
}

async function playedWithABreak(home: string): Promise<void> {
  const first = await live(args, home);
  for (const deed of drill.slice(0, HALF)) await first.do(deed);
  await first.leave();
  expect(await first.code).toBe(130);
  const second = await live(['resume'], home);
  for (const deed of drill.slice(HALF)) await second.do(deed);
  expect(await second.stop()).toBe(0);
}

/** The session of a home, as a rehearsal in a file. */
async function asRehearsal(home: string): Promise<string> {
  const store = openStore(home, { fs: nodeFs, processes: processesHere(1, () => true), now: () => new Date(0) });
  const { log } = await store.read(store.list()[0]?.id ?? '');
  const file = join(home, 'rehearsal.yaml');
  writeFileSync(file, JSON.stringify(rehearsalOf(log)));
  return file;
}

async function card(...command: readonly string[]): Promise<{ source: unknown; score: unknown }> {
  const [home = '', ...rest] = command;
  const { code, stdout, stderr } = await mlsd([...rest, '--json'], { home });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe('the same words at the same times', () => {
  const [home, other] = [newFolder(), newFolder()];
  let file = '';

  beforeAll(async () => {
    await playedInOneGo(home);
    await playedWithABreak(other);
    file = await asRehearsal(home);
  });

  it('give the same scorecard live, resumed, rehearsed and scored', async () => {
    const liveCard = await card(home, 'report');
    expect(liveCard).toMatchObject({
      source: null,
      score: expect.any(Number),
      signals: expect.arrayContaining([expect.objectContaining({ id: 'dashboards-only' })]),
    });
    expect(await card(other, 'report')).toEqual(liveCard);
    expect(await card(home, 'rehearse', file)).toEqual({ ...liveCard, source: file });
    expect(await card(home, 'score', file)).toEqual({ ...liveCard, source: file });
  });

  it('are not the same when a word is another', async () => {
    const changed = join(home, 'changed.yaml');
    writeFileSync(changed, readFileSync(file, 'utf8').replaceAll('chargeback', 'complaint'));
    const { source: _, ...before } = await card(home, 'score', file);
    const { source: __, ...after } = await card(home, 'score', changed);
    expect(after).not.toEqual(before);
  });
});
