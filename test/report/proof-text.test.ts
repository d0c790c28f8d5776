import { stripVTControlCharacters } from 'node:util';
import { Chalk } from 'chalk';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import type { Miss, NearMiss } from '../../src/analysis/near-misses.ts';
import type { Proof } from '../../src/analysis/proof.ts';
import { missWords } from '../../src/report/miss-words.ts';
import { proofText } from '../../src/report/proof-text.ts';
import { FACTS } from './cards.ts';
import { FIRES, MET, NOTHING, SILENCED, UNMEASURED } from './proofs.ts';

const { titles } = FACTS;
const plain = new Chalk({ level: 0 });
const page = (proof: Proof, width: number) => proofText(proof, titles, { color: plain, width });
const all = { FIRES, MET, NOTHING, SILENCED, UNMEASURED };

describe('the page of a proof', () => {
  it.each([80, 120])('of a signal that fires, at %d columns', async (width) => {
    await expect(page(FIRES, width)).toMatchFileSnapshot(`golden/proof-fires-${width}.txt`);
  });

  it('of what was met, silenced, not detected, not measured', async () => {
    const pages = [MET, SILENCED, NOTHING, UNMEASURED].map((proof) => page(proof, 80));
    await expect(pages.join('=====\n')).toMatchFileSnapshot('golden/proofs-80.txt');
  });

  it.each(Object.entries(all))('%s: no line is too wide, and colour adds nothing but colour', (_, proof) => {
    for (const width of [40, 60, 80, 120]) {
      const lines = page(proof, width).split('\n');
      expect(lines.filter((line) => stringWidth(line) > width || line !== line.trimEnd())).toEqual([]);
      const coloured = proofText(proof, titles, { color: new Chalk({ level: 3 }), width });
      expect(coloured).not.toBe(page(proof, width));
      expect(stripVTControlCharacters(coloured)).toBe(page(proof, width));
    }
  });

  it('has the times of a rule of time, as far as they are known', () => {
    const untimed = { step: 'data', usedSeconds: null, budgetSeconds: null, floorSeconds: 300 };
    const { steps } = FIRES;
    expect(page({ ...FIRES, id: 'over-budget', steps: [...steps, untimed] }, 80)).toContain(
      '    · Serving and inference: 3:00 used, budget 10:00, floor 8:00\n' +
        '    · Data and features: time not known, floor 5:00\n',
    );
  });

  it('shows what cannot be seen', () => {
    const near = FIRES.nearest?.[0];
    if (near === undefined) throw new Error('no near miss');
    const evil = {
      ...near,
      quote: 'a \u001b[31mcanary',
      words: [{ text: 'can\u202eary', stance: 'negated' as const }],
    };
    expect(page({ ...FIRES, nearest: [evil] }, 80)).toMatch(/a \^\[\[31mcanary[\s\S]*can<U\+202E>ary/);
  });
});

describe('why a mention did not count', () => {
  const of = (miss: Miss, stance: NearMiss['words'][number]['stance'] = 'asserted'): NearMiss => ({
    step: 'serving',
    atSeconds: 1694,
    quote: 'canary',
    words: [{ text: 'canary', stance }],
    miss,
  });
  const counts = (how: 'in' | 'before' | 'after' | 'up to' | 'earlier' | 'same utterance' | 'reply') =>
    of({ why: 'elsewhere', counts: { how, steps: ['serving', 'monitoring'] } });
  it.each([
    [of({ why: 'stance', cue: 'no' }, 'negated'), 'negated by “no”'],
    [of({ why: 'stance', cue: null }, 'negated'), 'negated'],
    [of({ why: 'stance', cue: 'park' }, 'deferred'), 'put off by “park”'],
    [of({ why: 'stance', cue: null }, 'asked'), 'asked, not said'],
    [of({ why: 'stance', cue: null }, 'attributed'), 'in quotation marks'],
    [of({ why: 'stance', cue: 'people say' }, 'attributed'), 'given as what others say by “people say”'],
    [of({ why: 'stance', cue: 'in theory' }, 'hypothetical'), 'merely imagined by “in theory”'],
    [of({ why: 'stance', cue: null }), 'claimed, where it should not be'],
    [of({ why: 'listed' }), 'in a mere list'],
    [of({ why: 'worthless' }), 'where terms are strung together, or the question is said back'],
    [of({ why: 'spoiled', by: 'dashboards' }), 'taken back by “dashboards”'],
    [of({ why: 'partial', has: 1, of: 2, lacks: ['rollback'] }), '1 of 2 parts; not beside it: rollback'],
    [counts('in'), 'which counts only in Serving and inference, Monitoring and iteration'],
    [counts('after'), 'which counts only after Serving and inference, Monitoring and iteration'],
    [counts('earlier'), 'which counts only before that'],
    [counts('same utterance'), 'which counts only in the same breath'],
    [counts('reply'), 'which counts only in reply to the interviewer'],
  ])('%#: $1', (near, words) => {
    expect(missWords(near, titles)).toBe(words);
  });
});
