import { describe, expect, it } from 'vitest';
import { lexicon } from '../../src/language/lexicon.ts';
import { mentions } from '../../src/language/mentions.ts';
import { read } from '../../src/language/read.ts';

const concepts = lexicon([
  { key: 'canary', phrases: ['canary', 'canary release'] },
  { key: 'no-effect', phrases: ['without … effect', 'nobody act'] },
  { key: 'accuracy-misleads', phrases: ['accuracy … mislead', 'accuracy would be wrong'] },
  { key: 'later', phrases: ['come back to (that|this|it)'] },
]);

/** "concept stance: words" of every mention. */
const heard = (text: string): string[] =>
  mentions(read(text), concepts).map((m) => `${m.concept} ${m.stance}: ${text.slice(m.start, m.end)}`);

describe('a mention', () => {
  it.each([
    ['is as long as it can be', 'A canary release.', ['canary asserted: canary release']],
    ['stands once for each place', 'Canary, canary.', ['canary asserted: Canary', 'canary asserted: canary']],
    ['has the stance of its clause', 'There is no canary.', ['canary negated: canary']],
    ['of a question is asked', 'Is a canary wanted?', ['canary asked: canary']],
    ['of the put off is deferred', 'The canary can wait.', ['canary deferred: canary']],
    ['of what others say is attributed', 'People say a canary helps.', ['canary attributed: canary']],
    ['of the imagined is hypothetical', 'In theory a canary helps.', ['canary hypothetical: canary']],
    ['does not reach over sentences', 'It runs without. Effect!', []],
    ['does not turn on a cue of its own', 'It runs without any effect.', ['no-effect asserted: without any effect']],
    ['does not turn on its own first word', 'nobody acts on it', ['no-effect asserted: nobody acts']],
    ['nor on one at its end', 'Accuracy would be wrong.', ['accuracy-misleads asserted: Accuracy would be wrong']],
    ['nor on one around it', 'I come back to this.', ['later asserted: come back to this']],
    ['turns on a cue outside', 'In theory nobody acts on it.', ['no-effect hypothetical: nobody acts']],
  ])('%s', (_, text, expected) => {
    expect(heard(text)).toEqual(expected);
  });
});
