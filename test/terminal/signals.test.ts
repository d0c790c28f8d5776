import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { listenToSignals } from '../../src/terminal/signals.ts';

test('each signal does what its key does, and no longer than asked for', () => {
  const done: string[] = [];
  const doing = (what: string) => () => void done.push(what);
  const signals = new EventEmitter();
  const ignore = listenToSignals(signals, {
    interrupt: doing('interrupt'),
    hangUp: doing('hang up'),
    wake: doing('wake'),
  });
  for (const signal of ['SIGINT', 'SIGCONT', 'SIGHUP', 'SIGTERM']) signals.emit(signal);
  expect(done).toEqual(['interrupt', 'wake', 'hang up', 'hang up']);
  ignore();
  expect(signals.eventNames()).toEqual([]);
});
