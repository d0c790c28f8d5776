import { describe, expect, it } from 'vitest';
import { closesTopic } from '../../src/interviewer/closing.ts';

describe('closes the topic', () => {
  it.each([
    'Let me park that.',
    'let me park this here and come back to it if there is time',
    'I’d park that for now.',
    'park it',
    'parked',
    'In the interest of time I’d move on.',
    'for the sake of time, on to the model',
    'Given the time, I will leave it at that.',
    'I’m mindful of the time, so serving next.',
    'I’ll come back to it.',
    'I can circle back to the label later.',
    'we can return to that at the end',
    'Happy to go deeper, but I would rather get to the model.',
    'Do you want me to go deeper here or move on?',
    'Shall I go on to the data?',
    'Would you like more on this, or shall I go to modeling?',
    'Would you rather hear about serving?',
    'I could say more, which do you prefer?',
    'That can wait.',
    'That is enough on this for now.',
    'that’s enough detail for now, next the features',
    'Let’s move on.',
    'moving on',
    'Let us go to the data.',
    'I want to get to the features.',
    'I’d like to keep enough time for serving, so let’s leave this here.',
    'we have twelve minutes left and I want to reserve time for serving',
    'Let’s take that offline.',
    'I will skip that.',
    'skip',
    'next',
    'later',
    'I have spent enough time on this.',
    'I’m running out of time here.',
    'My budget for this is used up, so on to data.',
    'Let’s table this.',
    'I need to watch the clock, can I go on?',
    'On to the model.',
    'Next step: the model.',
    'I think that is deep enough.',
    'If there is time left I’d say more.',
    'revisit this when we talk about monitoring',
  ])('%s', (said) => {
    expect(closesTopic(said)).toBe(true);
  });
});

describe('goes on with it', () => {
  it.each([
    'The label is a chargeback within 60 days.',
    'Users come back to the app every day.',
    'We would return the top ten.',
    'Counts per card over the last 5 minutes, from a stream into Redis.',
    'The next payment of the card is scored with the new counts.',
    'It falls, because later chargebacks are missing.',
    'I’d measure the time from the payment to the chargeback.',
    'The budget is 100 ms.',
    'Then 3,000 cases go to the reviewers, by expected loss.',
    'We skip rows without a label.',
    'Each model is registered with its data version.',
    'I’d take the amount times the score.',
    'For a new card there is no history, so the device counts.',
    'Because parking data is stale by then.',
    'A row is dropped when its label is older than a year.',
  ])('%s', (said) => {
    expect(closesTopic(said)).toBe(false);
  });
});
