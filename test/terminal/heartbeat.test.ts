import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { heartbeatClock, LONGEST_GAP } from '../../src/terminal/heartbeat.ts';
import { fakeTimers } from './fake-timers.ts';

describe('the session clock', () => {
  it('runs, stands still while paused, and goes on', () => {
    const timers = fakeTimers();
    const clock = heartbeatClock(timers, 60_000);
    timers.pass(1234);
    expect(clock.now()).toBe(61_234);
    clock.pause();
    timers.pass(10_000);
    expect(clock.now()).toBe(61_234);
    clock.go();
    timers.pass(100);
    expect(clock.now()).toBe(61_334);
    clock.stop();
    timers.pass(5000);
    expect(clock.now()).toBe(61_334);
  });

  test.each([
    ['a late beat is time', 900, 900, null],
    ['a blocked second counts as one', 4000, 1000, null],
    ['Ctrl-Z for a minute counts as a second', 60_000, 1000, 59_000],
    ['a night counts as a second', 8 * 3_600_000, 1000, 8 * 3_600_000 - 1000],
  ])('%s', (_, gap, counted, missed) => {
    const timers = fakeTimers();
    const clock = heartbeatClock(timers);
    const told: number[] = [];
    clock.onAway((ms) => told.push(ms));
    timers.pass(10_000);
    timers.away(gap);
    expect(clock.now()).toBe(10_000 + counted);
    expect(told).toEqual(missed === null ? [] : [missed]);
  });

  it('says nothing of a stop during a pause', () => {
    const timers = fakeTimers();
    const clock = heartbeatClock(timers);
    const told: number[] = [];
    clock.onAway((ms) => told.push(ms));
    clock.pause();
    timers.away(60_000);
    clock.go();
    timers.pass(250);
    expect([clock.now(), told]).toEqual([250, []]);
  });

  it('is right within a second for each suspension, never runs backwards, and never faster than time', () => {
    const step = fc.oneof(
      fc.record({ type: fc.constant('active' as const), ms: fc.nat(20_000) }),
      fc.record({ type: fc.constant('away' as const), ms: fc.nat(100_000_000) }),
      fc.record({ type: fc.constant('pause' as const), ms: fc.nat(20_000) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40, size: 'max' }), fc.boolean(), (steps, asks) => {
        const timers = fakeTimers();
        const clock = heartbeatClock(timers);
        const start = timers.mono();
        let active = 0;
        let suspensions = 0;
        let before = 0;
        for (const { type, ms } of steps) {
          if (type === 'active') {
            timers.pass(ms);
            active += ms;
          } else if (type === 'away') {
            timers.away(ms);
            suspensions += 1;
          } else {
            clock.pause();
            timers.pass(ms);
            clock.go();
          }
          if (asks) {
            const now = clock.now();
            expect(now).toBeGreaterThanOrEqual(before);
            before = now;
          }
        }
        const now = clock.now();
        expect(now).toBeLessThanOrEqual(timers.mono() - start);
        expect(Math.abs(now - active)).toBeLessThanOrEqual(suspensions * LONGEST_GAP);
      }),
      { numRuns: 2000 },
    );
  });
});
