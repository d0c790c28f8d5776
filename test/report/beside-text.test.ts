import { Chalk } from 'chalk';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { type BesideFacts, besideText } from '../../src/report/beside-text.ts';

const facts: BesideFacts = {
  step: 'Data and features',
  yours: ['Counts per card over the last five minutes, from a stream into a store.', 'Splits? By week.'],
  exemplar: [
    { topic: 'data', text: 'Four sources, joined per card, each with an owner.' },
    { topic: 'features', text: 'Velocity counts come from a stream; account age can be from last night.' },
  ],
};
const page = (width: number, change: Partial<BesideFacts> = {}, level: 0 | 1 = 0) =>
  besideText({ ...facts, ...change }, { color: new Chalk({ level }), width });

describe('an answer and the exemplar', () => {
  it('side by side from 100 columns on', () => {
    expect(page(100)).toMatchInlineSnapshot(`
      "Data and features                                                 yours, and one that would be hired

      You                                                 Exemplar: data
        › Counts per card over the last five minutes,       Four sources, joined per card, each with an
          from a stream into a store.                       owner.
        › Splits? By week.
                                                          Exemplar: features
                                                            Velocity counts come from a stream; account
                                                            age can be from last night.
      "
    `);
  });

  it('one under the other below', () => {
    expect(page(60)).toMatchInlineSnapshot(`
      "Data and features         yours, and one that would be hired

      You
        › Counts per card over the last five minutes, from a
          stream into a store.
        › Splits? By week.

      Exemplar: data
        Four sources, joined per card, each with an owner.

      Exemplar: features
        Velocity counts come from a stream; account age can be
        from last night.
      "
    `);
  });

  it.each([40, 60, 99, 100, 200])('fits %d columns, in colour as well', (width) => {
    for (const line of page(width, {}, 1).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
  });

  it('says where nothing was said', () => {
    expect(page(60, { yours: [] })).toContain('Nothing was said in this step.');
  });

  it('shows control characters, and does nothing with them', () => {
    expect(page(100, { yours: ['a\x1b[2Jb'] })).not.toContain('\x1b');
  });
});
