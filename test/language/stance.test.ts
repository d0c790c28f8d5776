import { describe, expect, it } from 'vitest';
import { marked } from './given.ts';

// {…} has the stance that the table is about; […] is asserted. Where a scope ends is as much a test as where it begins.

describe('asserted', () => {
  it.each([
    '[We ship a canary first.]',
    '[Recall at 400 reviews a day, because each miss costs 180 dollars.]',
    '[If latency grows we fall back to rules.]',
    '[When drift passes 0.2 we retrain.]',
    '[Not only a canary] but [a rollback].',
    'There is [no doubt that a canary helps].',
    '[No later than a day we roll back].',
    "[Don't forget the canary].",
    '[Why not a canary].',
    '[No user sees the shadow run].',
    'We reload it [without downtime and with a canary].',
  ])('%s', (text) => {
    expect(marked('negated', text)).toBe(text);
  });
});

describe('negated', () => {
  it.each([
    "We don't {use a canary}.",
    'we dont {use a canary}',
    'No {canary}.',
    'There is no {canary} and no {rollback}.',
    'There is no {canary or rollback}.',
    'No {canary}, no {rollback}, no {A/B test}.',
    'Neither {a canary} nor {a rollback} exists.',
    "We can't {use a canary, a rollback, or a shadow run}.",
    'Nobody {needs a canary here}.',
    "I don't {think we need a canary}.",
    'We ship w/o {a canary}.',
    'I would avoid {a random split}.',
    'I would skip {the canary}.',
    // what is said of it afterwards
    '{A canary} would be wrong here.',
    '{Accuracy} would be misleading.',
    '{A canary} is not enough.',
    '{Dashboards alone} do not help.',
    '{Dashboards} are what not to do.',
    '{Accuracy} tells us nothing.',
    // where it ends
    'Not {random} but [by time].',
    'Not {a random split} but [a temporal one].',
    'No {canary} [because we ship at night].',
    'No {canary}, [we ship at night].',
    "We don't {do a canary}, [we use a shadow run].",
    'Rather than {a canary}, [we use a shadow run].',
    'Instead of {dashboards} [we alert on drift].',
    'Instead of {dashboards}, [we alert on drift].',
    '[We split by time] instead of {at random}.',
    'We never {retrain by hand}, [we retrain nightly].',
    '[We use a canary]; no {rollback}.',
    'It is not {a canary that I want}, [it is a shadow run].',
    // a denial denied
    'I would not ship without [a canary].',
    'We never ship without [a canary].',
    "We wouldn't {skip} [the canary].",
  ])('%s', (text) => {
    expect(marked('negated', text)).toBe(text);
  });
});

describe('deferred', () => {
  it.each([
    'Before I get to {models}, [I need the latency].',
    'Before I think about {any XGBoost}, [the latency counts].',
    'Before choosing {a model}, [I want the latency].',
    "I'll come back to {the model later}.",
    'Hold off on {the model} [until we know the latency].',
    "It's too early for {a model}.",
    'Leave {the model} for later.',
    '{The model} can wait.',
    '{The model} comes later.',
    '{XGBoost is} for later, hold that thought.',
    '[First the label]; {the model} can wait.',
    "{The model}: let's put that aside.",
    'Before I frame {it as a ranking}, [I need the latency].',
    "{A canary is possible, but I'd rather} leave that until we know more.",
    '{Sizing it I would} do that later.',
    'We check later which {of these exist at scoring time}.',
  ])('%s', (text) => {
    expect(marked('deferred', text)).toBe(text);
  });
});

describe('asked', () => {
  it.each([
    '{How many requests a second do we get}?',
    '{Should we use a canary or not}?',
    '{What about a canary}?',
    '[We need one]. {Is a canary possible}?',
    '{Is a canary possible}? [We need one.]',
    'Before I get to models, {how many requests a second}?',
    // a tag asks, and what stands before it is claimed
    '[We use a canary], {right}?',
    "[So it's 200 ms], {correct}?",
    "[It is 200 ms], isn't it?",
    '[We log everything], {do we}?',
    '{How large is it, is it}?',
    '[We assume 200 ms], {ok}?',
    '[We use a canary and roll back] {right}?',
    // without a question mark, as in speech and notes
    '{how many requests a second do we get}',
    '{so um how fast must it be} {and who acts on it}',
    '{do we have labels} {and how late are they}',
    '{may I go deeper or move on}',
    '{can we assume 200 ms}',
    '[we log it] {and how many a second do we get}',
    // no question
    '[should the store be down, the rules decide]',
    '[what we do is a canary]',
    '[what was bought this week is in the canary]',
    '[we log who is paged]',
    '[when the canary is good we go on]',
    '[a regression, how many units of each article each shop sells]',
    '[every verdict that a reviewer gives is stored with the payment and is a label in the next canary]',
  ])('%s', (text) => {
    expect(marked('asked', text)).toBe(text);
  });
});

describe('attributed', () => {
  it.each([
    'People say {just add dashboards, I would not}.',
    'Many candidates jump to {a transformer here}.',
    'Someone might say {use a transformer}.',
    'The tempting answer {is a transformer}.',
    'A common mistake {is to use accuracy}.',
    'A colleague of mine {would use a transformer}.',
    'I was told to {use a transformer}.',
    'Last time I {said a transformer}.',
    'Some would call {it a segmentation}.',
    'Other teams define {churn as a month of silence}.',
    'The book says {split by time}.',
    // quoted
    'He said "{use a transformer}" [and left].',
    'He said “{use a transformer}” [and left].',
    'He said "{use a transformer}". "{Then tune it}", [he said].',
    // where it ends
    'People say {just add dashboards}, but [we test for drift].',
    '[We could start with trees]; people say {that}.',
    'Everybody says {use a transformer}. [I take trees.]',
  ])('%s', (text) => {
    expect(marked('attributed', text)).toBe(text);
  });
});

describe('hypothetical', () => {
  it.each([
    'If we had more {time, we would add a bandit}.',
    'If I had {more time I would add a canary}.',
    "In an ideal world {we'd have a canary}.",
    'In theory {a canary helps}.',
    'With more time, {a canary}.',
    'Suppose we had {a canary}.',
    'In theory {a canary helps}. [We use one.]',
  ])('%s', (text) => {
    expect(marked('hypothetical', text)).toBe(text);
  });
});

describe('of several stances the strongest', () => {
  it.each([
    ['attributed', 'People say {there is no canary}.'],
    ['deferred', 'No {canary} now: {the canary} can wait.'],
    ['negated', 'In theory there is no {canary}.'],
  ] as const)('%s: %s', (stance, text) => {
    expect(marked(stance, text)).toBe(text);
  });
});
