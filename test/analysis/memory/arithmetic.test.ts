import { describe, expect, it } from 'vitest';
import { arithmetic, type Sum } from '../../../src/analysis/memory/arithmetic.ts';
import type { Turn } from '../../../src/content/rehearsal.ts';
import { reading } from './given.ts';

const shown = (sum: Sum): string => {
  switch (sum.kind) {
    case 'latency':
      return `${sum.hops.join('+')} left ${sum.left} claimed ${sum.claimed} of ${sum.budget}: ${sum.agreement}`;
    case 'capacity':
      return `${sum.load} / ${sum.each} on ${sum.machines}: ${sum.agreement}`;
  }
};
const sums = (...turns: readonly (string | Turn)[]) => arithmetic(reading(...turns)).map(shown);
const required = (say: string): Turn => ({ step: 'requirements', say });

describe('hops against the budget', () => {
  it.each([
    [
      'of the budget, with a rest',
      [
        'Of the 200 ms, network takes 15, retrieval 50, features 10, scoring 60, the last pass 10, and 55 stay as slack.',
      ],
      '15+50+10+60+10 left 55 claimed null of 200: agree',
    ],
    [
      'with the sum behind',
      ["The budget of 100 ms: network 20, reads 10, model 25, rules 15, policy 5. That's 75 and leaves 25 ms."],
      '20+10+25+15+5 left 25 claimed 75 of 100: agree',
    ],
    [
      'in notes',
      ['budget: gw 15 + retrieval 50 + feats 10 + model 65 + reserve 60 = 200 ms'],
      '15+50+10+65 left 60 claimed 200 of null: agree',
    ],
    [
      'in words',
      ['Of the hundred milliseconds forty go to reads, thirty to the model and ten to rules.'],
      '40+30+10 left null claimed null of 100: agree',
    ],
    [
      'over the budget',
      ['Of the 100 ms, 40 go to features, 50 to the model and 30 to rules.'],
      '40+50+30 left null claimed null of 100: disagree',
    ],
    [
      'added up wrongly',
      ["The budget: 20 ms network, 10 reads, 25 model. That's 75."],
      '20+10+25 left null claimed 75 of null: disagree',
    ],
    [
      'a rest that does not fit',
      ['Of the 100 ms, 20 go to reads, 30 to the model, 10 to rules, and 20 are left.'],
      '20+30+10 left 20 claimed null of 100: disagree',
    ],
    [
      'the budget from the requirements',
      [required('What p99? 100 ms at p99.'), 'The latency budget: 20 ms network, 10 reads, 45 model.'],
      '20+10+45 left null claimed null of 100: agree',
    ],
    [
      'over the budget of the requirements',
      [required('100 ms at p99.'), 'The latency budget: 60 ms network, 30 reads, 45 model.'],
      '60+30+45 left null claimed null of 100: disagree',
    ],
    [
      'numbers of things, and the total in round figures',
      [
        required('2 seconds at p99.'),
        'The budget: 50 ms auth, 150 ms retrieval, 200 ms to rerank 100 pairs, 780 ms to the first token, so about 1.2 seconds.',
      ],
      '50+150+200+780 left null claimed 1180 of 2000: agree',
    ],
    [
      'what they come to before the budget',
      [required('100 ms at p99.'), '10 ms gateway, 15 reads, 10 model: 35 of 100.'],
      '10+15+10 left null claimed 35 of 100: agree',
    ],
    [
      'a last hop before the budget',
      [required('100 ms at p99.'), '10 ms gateway, 15 reads, and the model takes 40 of 100.'],
      '10+15+40 left null claimed null of 100: agree',
    ],
    [
      'against nothing',
      ['My latency budget: 20 ms network, 10 reads, 45 model.'],
      '20+10+45 left null claimed null of null: not-checkable',
    ],
  ])('%s', (_, turns, expected) => {
    expect(sums(...turns)).toEqual([expected]);
  });

  it.each([
    'We keep 5, then 25, then 100 percent.',
    'The p99 is 90 ms, the mean 20 ms.',
    'Windows of 5, 10 and 60 minutes.',
    'Precision is 80, recall 60, and 3 in 1,000 are refused, in 100 ms.',
  ])('none in: %s', (text) => {
    expect(sums(text)).toEqual([]);
  });
});

describe('load against machines', () => {
  it.each([
    ['6,000 a second at 150 per pod is 40 pods, and half as many again.', '6000 / 150 on 40: agree'],
    ["Each node can do two hundred, so for two thousand a second that's ten nodes.", '2000 / 200 on 10: agree'],
    ['30k/s over 150 per pod = 200 pods', '30000 / 150 on 200: agree'],
    ['250 loads a second per server, so 25,000 at peak over 250 is 100 servers.', '25000 / 250 on 100: agree'],
    ['One pod does 400. 4,000 a second makes 15 pods.', '4000 / 400 on 15: agree'],
    ['4,000 a second divided by 400 makes 5 pods.', '4000 / 400 on 5: disagree'],
    ['2,000 a second at 200 per pod is 100 pods.', '2000 / 200 on 100: disagree'],
    ['12 replicas at 170 rps.', 'null / 170 on 12: not-checkable'],
    ['Four GPUs give 32 questions a second, so at 3 a second one GPU is enough.', '32 / null on 4: not-checkable'],
    ['We run 20 replicas.', 'null / null on 20: not-checkable'],
  ])('%s', (text, expected) => {
    expect(sums(text)).toEqual([expected]);
  });

  it('takes the load from the requirements', () => {
    expect(sums(required('2,000 a second at peak.'), '12 replicas at 170 rps.')).toEqual(['2000 / 170 on 12: agree']);
  });

  it('asks for no sum where none is given', () => {
    expect(sums('What can one pod do?', 'It scales as needed.')).toEqual([]);
  });
});
