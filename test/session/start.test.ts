import { expect, it } from 'vitest';
import { Event } from '../../src/session/event.ts';
import { full, started } from './given.ts';

it('starts a session with all that its log needs to be read alone', () => {
  expect(full).toMatchObject({ type: 'started', prompt: 'fraud', framework: 'six-step', minutes: 45, coached: false });
  expect(full.steps).toEqual(['requirements', 'framing', 'data', 'modeling', 'serving', 'monitoring']);
  expect(full.plan.buffer).toBe(240);
  expect(Event.parse(full)).toEqual(full);
});

it('starts a run of some steps with their minutes', () => {
  expect(started).toMatchObject({ minutes: 23, steps: ['requirements', 'data', 'serving'] });
  expect(Event.parse(started)).toEqual(started);
});
