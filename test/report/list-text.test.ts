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
    { id: '20261121-140512-fraud', when: '2026-11-21 14:05', prompt: 'fraud', state: 'finished', score: 78.4 },
    {
      id: '20261122-091500-feed-ranking',
      when: '2026-11-22 09:15',
      prompt: 'feed-ranking',
      state: 'unfinished',
      score: null,
    },
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
      20261121-140512-fraud         fraud         2026-11-21 14:05  finished 78.4
      20261122-091500-feed-ranking  feed-ranking  2026-11-22 09:15  unfinished
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
      20261121-140512-fraud
        fraud · 2026-11-21 14:05 · finished
        78.4
      20261122-091500-feed-ranking
        feed-ranking · 2026-11-22 09:15 ·
        unfinished
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
