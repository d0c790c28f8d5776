import { describe, expect, it } from 'vitest';
import { mlsd, newFolder } from './world.ts';

const ANSWERS = [
  'How many payments a second do we see at peak?',
  'Users pay, we block fraud.',
  'People behind it look at some of them.',
  '/next',
  'The label is a chargeback within 60 days.',
  '/next',
  'Counts over five minutes come from a Kafka stream.',
  'Then counters per device.',
  'Then windows per merchant.',
  '/next',
  'Boosted trees.',
  'You’re right, let’s use a transformer.',
  '/next',
  '/next',
  '/next',
].join('\n');

async function told(...options: readonly string[]) {
  const home = newFolder();
  const { code, stderr } = await mlsd(['interview', 'fraud', '--seed', '3', ...options], { input: ANSWERS, home });
  expect(code).toBe(0);
  const card = JSON.parse((await mlsd(['report', '--json'], { home })).stdout);
  return { said: stderr, card };
}

describe('mlsd interview --interviewer', () => {
  it('follows up, and the report says how that was met', async () => {
    const { said, card } = await told();
    expect(said).toContain('Interviewer: A colleague wants a transformer');
    expect(card.probes).toContainEqual(expect.objectContaining({ id: 'deep-sequence', reply: 'backed-down' }));
    expect(card.signals.map(({ id }: { id: string }) => id)).toContain('backpedals');
    expect(card.facts.given).toEqual(['load']);
    expect(card.facts.neverAsked).toContain('label-delay');
    expect(card.curveball).toMatchObject({ followed: false });
  });

  it('silent only answers', async () => {
    const { said, card } = await told('--interviewer', 'silent');
    expect(said.match(/^Interviewer: /gm)).toHaveLength(1);
    expect([card.probes, card.curveball]).toEqual([undefined, undefined]);
  });

  it('deep-diver goes deeper than others', async () => {
    const { card } = await told('--interviewer', 'deep-diver');
    expect(card.probes.some(({ deeper }: { deeper: number }) => deeper > 0)).toBe(true);
  });

  it('is one of five', async () => {
    const { code, stderr } = await mlsd(['drill', 'fraud', '--interviewer', 'rude'], { input: '' });
    expect(code).toBe(2);
    expect(stderr).toMatch(/rude.*friendly, neutral, deep-diver, skeptic, silent/);
  });
});
