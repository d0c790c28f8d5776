import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decodeLine, encodeLine } from '../../src/files/log-line.ts';
import { recover } from '../../src/files/recover.ts';
import { said, sessionOf, started } from './log.ts';

const encode = (events: ReturnType<typeof sessionOf>) =>
  Buffer.concat(events.map((event, seq) => encodeLine(seq, event)));

describe('a line', () => {
  it('is JSON with its number and the CRC-32 of itself, its own digits taken as zeros', () => {
    expect(Buffer.from(encodeLine(7, { type: 'noted', at: 5, text: 'p99 < 100 ms' })).toString()).toBe(
      '{"seq":7,"crc":"41ac37e3","event":{"type":"noted","at":5,"text":"p99 < 100 ms"}}\n',
    );
  });

  it('gives the version in the first', () => {
    expect(Buffer.from(encodeLine(0, started)).toString()).toMatch(
      /^\{"seq":0,"crc":"[\da-f]{8}","log":1,"event":\{"type":"started",/,
    );
  });

  test.each(Array.from({ length: 8 }, (_, n) => [n]))('gives back utterance %i', (n) => {
    expect(decodeLine(encodeLine(n, said(n)).subarray(0, -1))).toEqual({
      seq: n,
      version: n === 0 ? 1 : null,
      event: said(n),
    });
  });

  it('holds no byte that a terminal would act on', () => {
    for (let n = 0; n < 8; n += 1)
      expect(Buffer.from(encodeLine(n, said(n)).subarray(0, -1)).toString()).not.toMatch(/[\p{C}\u2028\u2029]/u);
  });

  it('keeps any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(9999), (text, seq) => {
        const event = { type: 'noted', at: null, text } as const;
        expect(decodeLine(encodeLine(seq, event).subarray(0, -1))?.event).toEqual(event);
      }),
    );
  });
});

describe('recovery', () => {
  it('finds every whole event after a cut at any byte', () => {
    const events = sessionOf(50);
    const bytes = encode(events);
    const ends = [...bytes.entries()].flatMap(([i, byte]) => (byte === 10 ? [i + 1] : []));
    const wrong = [...Array(bytes.length + 1).keys()].filter((cut) => {
      const whole = ends.filter((end) => end <= cut);
      const { events: found, length, torn, damage } = recover(bytes.subarray(0, cut));
      const right = isDeepStrictEqual(found, events.slice(0, whole.length)) && length === (whole.at(-1) ?? 0);
      return !right || torn.length !== cut - length || damage !== null;
    });
    expect(wrong).toEqual([]);
  });

  it('takes no flipped bit for what was written', () => {
    const events = sessionOf(2);
    const bytes = encode(events);
    const wrong = [...Array(bytes.length * 8).keys()].filter((bit) => {
      const flipped = Buffer.from(bytes);
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      const { events: found, torn, damage } = recover(flipped);
      const seen = damage !== null || torn.length > 0;
      return !seen || !isDeepStrictEqual(found, events.slice(0, found.length));
    });
    expect(wrong).toEqual([]);
  });

  it('sees a byte put in, taken out or exchanged, or it did no harm', () => {
    const events = sessionOf(20);
    const bytes = encode(events);
    const where = fc.nat(bytes.length);
    const change = fc.record({ from: where, out: fc.nat(3), put: fc.uint8Array({ maxLength: 3 }) });
    fc.assert(
      fc.property(change, ({ from, out, put }) => {
        const changed = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + out)]);
        const { events: found, torn, damage } = recover(changed);
        expect(found).toEqual(events.slice(0, found.length));
        expect(changed.equals(bytes) || damage !== null || torn.length > 0 || found.length < events.length).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  const lines = sessionOf(4).map((event, seq) => encodeLine(seq, event));
  const log = (...indexes: readonly number[]) => Buffer.concat(indexes.map((i) => lines[i] ?? Buffer.from('damage\n')));
  const NOTHING = 9;

  test.each([
    ['nothing', log(), { events: 0, torn: 0, damage: null }],
    ['a tail of zeros', Buffer.concat([log(0, 1), Buffer.alloc(512)]), { events: 2, torn: 512, damage: null }],
    ['a bad line in the middle', log(0, 1, NOTHING, 2, 3), { events: 2, torn: 0, damage: { line: 3, after: 2 } }],
    ['a line twice', log(0, 1, 1, 2), { events: 2, torn: 0, damage: { line: 3, after: 1 } }],
    ['a line left out', log(0, 1, 3, 4), { events: 2, torn: 0, damage: { line: 3, after: 1 } }],
    ['two lines exchanged', log(0, 2, 1, 3), { events: 1, torn: 0, damage: { line: 2, after: 2 } }],
    [
      'a torn line with one glued to it',
      Buffer.concat([log(0), log(1).subarray(0, 30), log(2, 3)]),
      { events: 1, torn: 0, damage: { line: 2, after: 1 } },
    ],
    ['a bad first line', log(NOTHING, 0, 1), { events: 0, torn: 0, damage: { line: 1, after: 2 } }],
    [
      'a bad line and a torn one',
      Buffer.concat([log(0, NOTHING), log(1).subarray(0, 9)]),
      { events: 1, torn: 0, damage: { line: 2, after: 0 } },
    ],
  ])('%s', (_, bytes, expected) => {
    const { events, torn, damage } = recover(bytes);
    expect({ events: events.length, torn: torn.length, damage }).toEqual(expected);
  });
});
