import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Fact } from '../../src/content/prompt.ts';
import { interviewer } from '../../src/interviewer/interviewer.ts';
import { LINES } from '../../src/interviewer/lines.ts';
import { misheard } from '../../src/interviewer/misheard.ts';
import { after } from '../session/given.ts';

const facts: Fact[] = [
  {
    id: 'load',
    topic: 'requirements',
    say: 'Two thousand a second at peak.',
    when: ['how many (payment|request)', 'qps', '(peak|expected) (load|traffic)', 'what … scale'],
    asked: ['How many payments a second?', 'What is the peak load?', 'What scale are we talking about?'],
  },
  {
    id: 'latency',
    topic: 'requirements',
    say: '100 ms at p99.',
    when: ['latency', 'how (fast|long) … (answer|wait)', 'p99'],
    asked: ['What latency can checkout bear?', 'How fast must we answer?', 'What is the p99?'],
  },
  {
    id: 'labels',
    topic: 'data',
    say: 'Chargebacks, within 60 days.',
    when: ['label', 'how (do|would) we know … fraud', 'chargeback'],
    asked: ['Where do labels come from?', 'How do we know that something was fraud?', 'Do we see chargebacks?'],
  },
  {
    id: 'rules',
    topic: 'modeling',
    say: 'Forty hand-written rules run today.',
    when: ['(existing|current) (model|system|rule)', 'what … (have|run|use) (today|now)'],
    asked: ['Is there an existing model?', 'What do you use today?', 'What current system is there?'],
  },
  {
    id: 'new-cards',
    topic: 'robustness',
    say: 'Five in a hundred.',
    when: ['new (card|account)'],
    asked: ['How common are new cards?', 'Are there many new accounts?', 'What about new cards?'],
  },
  {
    id: 'machines',
    topic: 'modeling',
    say: 'Eight GPUs, and nothing hosted.',
    when: ['gpu', '(hosted|vendor|which|any) … (llm|model)', '(bad|pricing|price) … (that|vendor)?', 'gdpr'],
    asked: ['Do we have GPUs?', 'May we use a hosted model?', 'Is GDPR a concern?'],
  },
];

const port = interviewer({ facts, open: [] });
const ask = (text: string) => port(after(), text);

describe('a question gets the fact that answers it', () => {
  it.each([
    ['How many payments a second do we see?', 'load'],
    ['What’s the QPS?', 'load'],
    ['Peak load?', 'load'],
    ['so roughly how many payments do we get in a second', 'load'],
    ['what scale are we talking about', 'load'],
    ['I’d like to know how many payments we get.', 'load'],
    ['Let me first clarify the latency.', 'latency'],
    ['I would ask you about the latency here', 'latency'],
    ['tell me what latency we need', 'latency'],
    ['We sit in the checkout. How long can it wait? I want to size the features.', 'latency'],
    ['For fraud, how fast must we answer?', 'latency'],
    ['New accounts, how common?', 'new-cards'],
    ['How do we know that it was fraud? I ask because banks say so late.', 'labels'],
    ['Can I assume that labels exist?', 'labels'],
    ['Should I expect the current model to stay?', 'rules'],
    ['are chargebacks available', 'labels'],
    ['can we use a hosted LLM', 'machines'],
    ['which models can we use', 'machines'],
    ['Do I get GPUs?', 'machines'],
    ['any gpus or a cluster', 'machines'],
    ['any chargebacks', 'labels'],
    ['I should ask about GDPR', 'machines'],
    ['I should probably ask about the latency.', 'latency'],
    ['I’d be curious how long the checkout can wait for an answer.', 'latency'],
    ['I’m wondering when a chargeback would surface', 'labels'],
    ['if we decline a good card how bad is that', 'machines'],
    ['I’d need the vendor’s pricing', 'machines'],
  ])('%s', (text, fact) => {
    expect(ask(text)).toEqual({ text: facts.find(({ id }) => id === fact)?.say, fact });
  });

  it.each([
    ['How many payments a second, and how fast must we answer?', 'load,latency'],
    ['What are the QPS and the latency?', 'load,latency'],
    ['What latency can it bear? How many requests? Do we have labels?', 'latency,load,labels'],
    [
      'how many payments do we see and what is the latency and then i would build a model on the labels',
      'load,latency',
    ],
    ['How many payments a second? What is the peak load?', 'load'],
  ])('several facts, each once: %s', (text, given) => {
    const says = given.split(',').map((id) => facts.find((fact) => fact.id === id)?.say);
    expect(ask(text)).toEqual({ text: says.join(' '), fact: given });
  });

  it('in the same words every time, whatever the seed and however often it is asked', () => {
    const state = after();
    const other = { ...state, started: { ...state.started, seed: 8 } };
    expect(port(other, 'What is the p99?')).toEqual(port(state, 'And the p99?'));
  });
});

describe('a question is read with what stands before it', () => {
  it.each([
    ['In its own sentence: the chargebacks, do we see them?', 'labels'],
    ['Chargebacks come late, I guess. Do we see them?', 'labels'],
    ['New cards worry me a bit. Are there many of them?', 'new-cards'],
    ['By which rules or model is it done today?', 'rules'],
    ['What fields are there, and what latency can checkout bear?', 'latency'],
  ])('%s', (text, fact) => {
    expect(ask(text)?.fact).toBe(fact);
  });

  it('but not with a question before it', () => {
    expect(ask('Do we see chargebacks? What does the shop sell?')?.fact).toBe('labels');
    expect(ask('What does the shop sell? Do they like it?')?.fact).toBeNull();
  });
});

describe('what no fact answers', () => {
  const line = (kind: keyof typeof LINES) => LINES[kind].map((text) => ({ text, fact: null }));

  it.each<[string, keyof typeof LINES]>([
    ['How big is the team?', 'open'],
    ['how big is the team', 'open'],
    ['Is there a mobile app?', 'open'],
    ['Can I assume a budget for reviewers?', 'open'],
    ['Should I assume that people can review cases?', 'open'],
    ['any minimum order quantities', 'open'],
    ['Can we use deep learning here?', 'solution'],
    ['Which loss functions can we use?', 'solution'],
    ['Should we use a hosted LLM?', 'solution'],
    ['Which model should I use?', 'solution'],
    ['which algorithm would you pick', 'solution'],
    ['Should we use a GBDT or a neural network?', 'solution'],
    ['What would you do?', 'solution'],
    ['What is the right architecture here?', 'solution'],
    ['How should I approach this?', 'solution'],
    ['Would you recommend Kafka?', 'solution'],
    ['Is it better to sample negatives?', 'solution'],
    ['Which kind of model would you choose?', 'solution'],
    ['Shall I go on?', 'check-in'],
    ['shall i move on to the labels', 'check-in'],
    ['Is that right?', 'check-in'],
    ['Ok so far?', 'check-in'],
    ['ok so far', 'check-in'],
    ['Does that make sense?', 'check-in'],
    ['So the latency is 100 ms, right?', 'check-in'],
    ['I would use the labels of 60 days. Is that ok with you?', 'check-in'],
    ['Any questions?', 'check-in'],
    ['Is that right for both sides?', 'check-in'],
    ['Did I get that right?', 'check-in'],
    ['Shall I go deeper on labels or move on to the model?', 'choice'],
    ['I can do either. Which do you prefer?', 'choice'],
    ['Where would you like to dig in?', 'choice'],
    ['More depth here, or on to serving?', 'choice'],
  ])('%s: %s', (text, kind) => {
    expect(line(kind)).toContainEqual(ask(text));
  });

  it('is said beside what a fact does answer', () => {
    expect(ask('What is the QPS? And how big is the team?')?.text).toMatch(/^Two thousand a second at peak\. ./);
    expect(ask('What is the QPS? And how big is the team?')?.fact).toBe('load');
    expect(ask('What is the QPS? Shall I go on?')).toEqual({ text: 'Two thousand a second at peak.', fact: 'load' });
  });

  it.each(['open', 'solution', 'check-in', 'choice'] as const)('has more than one wording: %s', (kind) => {
    expect(new Set(LINES[kind]).size).toBeGreaterThan(2);
  });

  it('changes its wording with the seed and as the talk goes on, and is the same for the same', () => {
    const said = (seed: number, lines: number) =>
      interviewer({ facts, open: [] })(
        { started: { seed }, dialogue: Array.from({ length: lines }, () => ({ speaker: 'interviewer' as const })) },
        'How big is the team?',
      )?.text;
    expect([said(0, 0), said(1, 0), said(0, 1), said(0, 2), said(-1, 0), said(3, 3)]).toEqual(
      [0, 1, 1, 2, 1, 0].map((i) => LINES.open[i]),
    );
  });
});

describe('silence', () => {
  it.each([
    'We block fraud at checkout.',
    'The latency budget is 100 ms, and the labels come from chargebacks.',
    'What matters most is the latency.',
    'Which means that labels come late.',
    'How do we get labels? We wait for chargebacks.',
    'How would we serve it? The model runs behind the checkout, and a cache holds the counts.',
    'Why would I start with rules? They are the baseline to beat.',
    'I would like to understand intent from the text.',
    'When a payment arrives, we look up the card.',
    'the main question is whether the label is clean.',
    'any model would do here',
    'any label that comes late is dropped',
    'in any case chargebacks are the label',
    'I should mention the latency',
    'I would need a label, so I take chargebacks.',
    'What can go wrong? The labels come late.',
    'is this a hard problem yes and we solve it with rules',
    '',
    '?',
    '…',
  ])('%s', (text) => {
    expect(ask(text)).toBeNull();
  });

  test('of a prompt without facts is not broken by anything said', () => {
    const answer = interviewer({ facts: [], open: [] });
    fc.assert(
      fc.property(fc.string(), (text) => {
        const reply = answer({ started: { seed: 0 }, dialogue: [] }, text);
        expect(reply === null || reply.fact === null).toBe(true);
      }),
    );
  });
});

describe('misheard', () => {
  const open = ['What does the shop sell?', 'Which colour is the button?'];

  it('is nothing where every way of asking gets its fact, and open questions none', () => {
    expect(misheard({ open, facts })).toEqual([]);
  });

  it('names an open question that gets a fact', () => {
    expect(misheard({ open: [...open, 'What does the shop sell? What latency can checkout bear?'], facts })).toEqual([
      { fact: null, index: 2, asked: 'What does the shop sell? What latency can checkout bear?', got: ['latency'] },
    ]);
  });

  it('names the ways of asking that get none, another, or one more', () => {
    const [load, ...rest] = facts;
    const asked = ['The load is high.', 'What is the p99?', 'What are the QPS and the latency?', 'QPS?'];
    expect(misheard({ open: [], facts: load === undefined ? [] : [{ ...load, asked }, ...rest] })).toEqual([
      { fact: 'load', index: 0, asked: 'The load is high.', got: [] },
      { fact: 'load', index: 1, asked: 'What is the p99?', got: ['latency'] },
      { fact: 'load', index: 2, asked: 'What are the QPS and the latency?', got: ['load', 'latency'] },
    ]);
  });
});
