import { Chalk } from 'chalk';
import { expect, it } from 'vitest';
import { trends } from '../../src/progress/trends.ts';
import { progressText } from '../../src/report/progress-text.ts';
import { FACTS, STRONG, WEAK } from './cards.ts';

const options = { color: new Chalk({ level: 0 }), width: 80 };
const drill = { args: ['drill', 'feed-ranking'], reason: 'Because.' };

it('shows scores, weakest steps, what keeps coming back, and what to drill', () => {
  expect(progressText(trends([WEAK, WEAK, STRONG]), drill, FACTS, options)).toMatchInlineSnapshot(`
    "Scores                                                                3 sessions
      31  31  78

    Weakest steps
      Serving and inference      68  solid  +50 since the first
      Data and features          71  solid  +19 since the first
      Monitoring and iteration   76  solid  +76 since the first

    Keeps being missed
      how late a chargeback confirms the label  in 3 of 3
      source systems and who owns them          in 3 of 3
      replicas from load and throughput         in 3 of 3
      what starts retraining                    in 3 of 3
      transactions a second at peak             in 2 of 3

    Keeps coming back
      A step ran over its budget        in 3 of 3
      Names a model before the problem  in 2 of 3
      No safe rollout                   in 2 of 3

    Drill next
      mlsd drill feed-ranking
      Because.
    "
  `);
});

it('a single session has no trend', () => {
  expect(progressText(trends([WEAK]), null, FACTS, options)).toMatchInlineSnapshot(`
    "Scores                                                                 1 session
      31

    Weakest steps
      Monitoring and iteration    0  weak
      Serving and inference      18  weak
      Requirements               22  weak
    "
  `);
});
