import { describe, expect, it } from 'vitest';
import { say, seen, type Use } from './given.ts';

// The floor of serving, which covers monitoring, is 10 minutes of 45.
const late: Use = { detector: 'afterthought', topic: 'monitoring', planted: [{ any: ['drift'] }], words: 6 };
const plain = say('framing', 'Chargebacks are the label.', '0:00');
const SUBSTANCE = 'Every hour we compare score histograms with last month and page the owner.';
const planted = say('framing', 'Chargebacks are the label, and their drift is watched.', '0:00');
const remark = say('serving', 'Then some monitoring.', '20:00');
const substance = say('serving', SUBSTANCE, '20:00');

describe('a topic at the very end', () => {
  it.each([
    ['as a closing remark', [plain, remark], { end: '40:00' }, ['at serving']],
    ['with substance, but under its floor', [plain, substance], { end: '29:00' }, ['at serving']],
    ['with substance and time', [plain, substance], { end: '40:00' }, 'unmet'],
    ['as a remark, planted earlier', [planted, remark], { end: '40:00' }, 'unmet'],
    ['with substance at an unknown time', [say('framing', 'A label.'), say('serving', SUBSTANCE)], {}, 'unmet'],
    ['never reached', [plain], { end: '20:00' }, ['at serving']],
    ['alone in its run', [remark], { steps: ['serving'], end: '21:00' }, 'unmeasured'],
    ['not drilled', [plain], { steps: ['framing', 'modeling'], end: '20:00' }, 'unmeasured'],
    ['under way', [plain, remark], { end: '21:00', goesOn: true }, 'unmeasured'],
  ])('%s', (_, turns, setting, expected) => {
    expect(seen(late, turns, setting)).toEqual(expected);
  });
});
