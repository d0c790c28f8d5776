import { Chalk } from 'chalk';
import { Framework } from '../../src/content/framework.ts';
import type { Started } from '../../src/session/event.ts';
import { newSession } from '../../src/session/start.ts';

const step = (id: string, title: string, minutes: number, floor: number, giving: 'first' | 'then' | 'last') => ({
  id,
  title,
  minutes,
  floor,
  giving,
  topics: ['data'],
  goal: `What ${title.toLowerCase()} is for.`,
  questions: [
    `The first question about ${id}?`,
    `The second about ${id}?`,
    `The third about ${id}?`,
    `A fourth about ${id}?`,
  ],
});

/** The six steps, with titles and questions to recognise. */
export const framework = Framework.parse({
  framework: 1,
  id: 'six-step',
  title: 'Six steps',
  summary: 'For tests.',
  minutes: 45,
  steps: [
    step('requirements', 'Requirements', 5, 3, 'then'),
    step('framing', 'Problem framing', 5, 3, 'then'),
    step('data', 'Data and features', 8, 5, 'first'),
    step('modeling', 'Modeling and training', 8, 5, 'first'),
    step('serving', 'Serving and inference', 10, 8, 'last'),
    step('monitoring', 'Monitoring and iteration', 5, 4, 'last'),
  ],
});

export const prompt = { id: 'fraud', title: 'Card fraud', ask: 'Design a system that stops card fraud.' };

/** A session of 45 minutes, coached. */
export const started: Started = newSession({
  prompt,
  framework,
  coached: true,
  origin: 'interview',
  seed: 7,
  wall: '2026-11-02T09:00:00Z',
  engine: '0.1.0',
  content: 'abc',
});

/** What words are made with: without colour, 80 columns. */
export const wording = { framework, prompt, style: new Chalk({ level: 0 }), width: 80 };
