import { Chalk } from 'chalk';
import { expect, it } from 'vitest';
import { type Lists, listText } from '../../src/report/list-text.ts';

const color = new Chalk({ level: 0 });
const lists: Lists = {
  prompts: [
    { id: 'feed-ranking', title: 'Rank the home feed of a social network', type: 'feed-ranking' },
    { id: 'fraud', title: 'Card fraud at checkout', type: 'fraud' },
    {
      id: 'rag-assistant',
      title: 'An assistant that answers staff questions from forty thousand internal documents',
      type: 'llm-application',
    },
  ],
  frameworks: [
    {
      id: 'six-step',
      title: 'Six steps',
      minutes: 45,
      steps: [
        { id: 'requirements', minutes: 5 },
        { id: 'framing', minutes: 5 },
        { id: 'data', minutes: 8 },
        { id: 'modeling', minutes: 8 },
        { id: 'serving', minutes: 10 },
        { id: 'monitoring', minutes: 5 },
      ],
    },
  ],
  sessions: [
    { id: '2026-11-21-1405-fraud-3f9a', when: '2026-11-21 14:05', prompt: 'fraud', state: 'finished' },
    {
      id: '2026-11-22-0915-feed-ranking-b21c',
      when: '2026-11-22 09:15',
      prompt: 'feed-ranking',
      state: 'unfinished',
    },
    { id: '2026-11-23-2031-fraud-00c2', when: '2026-11-23 20:31', prompt: 'fraud', state: 'damaged' },
    { id: '2026-11-24-0700-fraud-77aa', when: '2026-11-24 07:00', prompt: 'fraud', state: 'finished' },
  ],
};

it('fits 80 columns', () => {
  expect(listText(lists, { color, width: 80 })).toMatchInlineSnapshot(`
    "Prompts
      feed-ranking   Rank the home feed of a social network          feed-ranking
      fraud          Card fraud at checkout                          fraud
      rag-assistant  An assistant that answers staff questions…      llm-application

    Frameworks                                                        minutes a step
      six-step  Six steps  45 minutes
        requirements 5, framing 5, data 8, modeling 8, serving 10, monitoring 5

    Sessions
      2026-11-21-1405-fraud-3f9a         fraud         2026-11-21 14:05  finished
      2026-11-22-0915-feed-ranking-b21c  feed-ranking  2026-11-22 09:15  unfinished
      2026-11-23-2031-fraud-00c2         fraud         2026-11-23 20:31  damaged
      2026-11-24-0700-fraud-77aa         fraud         2026-11-24 07:00  finished
    "
  `);
});

it('stacks what does not fit 40', () => {
  expect(listText(lists, { color, width: 40 })).toMatchInlineSnapshot(`
    "Prompts
      feed-ranking
        Rank the home feed of a social
        network · feed-ranking
      fraud
        Card fraud at checkout · fraud
      rag-assistant
        An assistant that answers staff
        questions from forty thousand
        internal documents · llm-application

    Frameworks                minutes a step
      six-step  Six steps  45 minutes
        requirements 5, framing 5, data 8,
        modeling 8, serving 10, monitoring 5

    Sessions
      2026-11-21-1405-fraud-3f9a
        fraud · 2026-11-21 14:05 · finished
      2026-11-22-0915-feed-ranking-b21c
        feed-ranking · 2026-11-22 09:15 ·
        unfinished
      2026-11-23-2031-fraud-00c2
        fraud · 2026-11-23 20:31 · damaged
      2026-11-24-0700-fraud-77aa
        fraud · 2026-11-24 07:00 · finished
    "
  `);
});

it('says so where there is nothing', () => {
  expect(listText({ prompts: [], frameworks: [], sessions: [] }, { color, width: 80 })).toMatchInlineSnapshot(`
    "Prompts
      none

    Frameworks                                                        minutes a step
      none

    Sessions
      none yet
    "
  `);
});
