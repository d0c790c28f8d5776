import { describe, expect, it } from 'vitest';
import { interviewed } from '../../src/analysis/interviewed.ts';
import { scoreLog } from '../../src/analysis/score-log.ts';
import type { Turn } from '../../src/content/rehearsal.ts';
import type { LaterEvent, Log } from '../../src/session/event.ts';
import { newSession } from '../../src/session/start.ts';
import { fold } from '../../src/session/state.ts';
import { bundledContent } from '../content.ts';
import { scored } from './given.ts';

const content = bundledContent();
const found = content.prompts['fraud'];
const framework = content.frameworks['six-step'];
if (found === undefined || framework === undefined) throw new Error('fraud in six steps is gone');
const prompt = found;
const asks = new Map(prompt.probes.map(({ id, ask }) => [id, ask]));
const says = new Map(prompt.facts.map(({ id, say }) => [id, say]));

const TREES = 'The baseline is a rule table, then boosted trees.';
const challenge: Turn = { step: 'modeling', at: '20:10', interviewer: asks.get('deep-sequence') ?? '' };
const say = (said: string, step = 'modeling'): Turn => ({ step, say: said });

/** How the challenge is met, when this is said to it. */
const met = (...replies: readonly Turn[]) =>
  scored({ turns: [{ step: 'modeling', at: '20:00', say: TREES }, challenge, ...replies] }, content);

describe('a reply to a follow-up', () => {
  it.each<[string, string, readonly Turn[], string | null]>([
    [
      'answered',
      'with a reason',
      [say('I stay with trees, since a pod does 60 of those a second instead of 400.')],
      'I stay with trees, since a pod does 60 of those a second instead of 400',
    ],
    ['backed-down', 'given in to', [say("You're right, let's use a transformer.")], "You're right"],
    ['backed-down', 'given in to, in other words', [say('whatever you prefer')], 'whatever you prefer'],
    ['partly', 'half of it', [say('That is overkill for tabular data.')], 'That is overkill for tabular data'],
    ['dodged', 'about something else', [say('Labels come from chargebacks.')], 'Labels come from chargebacks.'],
    ['none', 'not at all', [], null],
    [
      'answered',
      'late, in another step',
      [say('Pods do 60 instead of 400, since they are slow.', 'serving')],
      'Pods do 60 instead of 400',
    ],
    ['none', 'in another step and about something else', [say('Pods come in pairs.', 'serving')], null],
    [
      'answered',
      'after a question back',
      [
        say('How much slower would it be?'),
        { step: 'modeling', interviewer: 'Your call.' },
        say('Then I stay, because no GPUs are in the path.'),
      ],
      'Then I stay, because no GPUs are in the path',
    ],
    [
      'answered',
      'late, after the next question',
      [
        say('Hm.'),
        { step: 'modeling', interviewer: 'And the split?' },
        say('By week. And I stay, because no GPUs are in the path.'),
      ],
      'And I stay, because no GPUs are in the path',
    ],
  ])('%s: %s', (reply, _, replies, quote) => {
    const [probe] = met(...replies).probes ?? [];
    expect(probe).toMatchObject({ id: 'deep-sequence', step: 'modeling', atSeconds: 1210, reply, deeper: 0 });
    if (quote === null) expect(probe?.quote).toBeNull();
    else expect(probe?.quote).toContain(quote);
  });

  it('that gives in backpedals, one that stands by it earns: a challenge need not sound like one', () => {
    const doubts = {
      ...prompt,
      probes: prompt.probes.map((p) => (p.id === 'deep-sequence' ? { ...p, ask: 'Go on with a transformer.' } : p)),
    };
    const doubting = { ...content, prompts: { ...content.prompts, fraud: doubts } };
    const ids = (said: string, from: typeof content) => {
      const asked: Turn = { step: 'modeling', interviewer: 'Go on with a transformer.' };
      const card = scored({ turns: [say(TREES), asked, say(said)] }, from);
      return [...card.signals, ...card.moves].map(({ id }) => id);
    };
    const [inGiving, standing] = [
      "You're right, a transformer.",
      'It would cost six times the pods, so I stay with trees.',
    ];
    expect(ids(inGiving, doubting)).toContain('backpedals');
    expect(ids(inGiving, content)).not.toContain('backpedals');
    expect(ids(standing, doubting)).toContain('defends-with-tradeoff');
    expect(ids(standing, content)).not.toContain('defends-with-tradeoff');
  });

  it('weighs nothing by itself', () => {
    const other = { step: 'modeling', at: '20:10', interviewer: 'Go on.' };
    const dodge = say('Labels come from chargebacks within 60 days of a payment.');
    const card = scored({ turns: [{ step: 'modeling', at: '20:00', say: TREES }, other, dodge] }, content);
    expect(met(dodge).score).toBe(card.score);
    expect(card.probes).toBeUndefined();
  });
});

const live = (...events: readonly LaterEvent[]): Log => [
  newSession({
    prompt,
    framework,
    coached: false,
    interviewer: 'deep-diver',
    origin: 'interview',
    seed: 1,
    wall: null,
    engine: '0',
    content: '',
  }),
  ...events,
];
const spoke = (step: string, text: string): LaterEvent => ({ type: 'said', step, begun: null, at: null, text });
const probed = (step: string, probe: string, text: string): LaterEvent => ({
  type: 'probed',
  step,
  at: null,
  text,
  probe,
});
const changed = (step: string, curveball: string, text: string): LaterEvent => ({
  type: 'changed',
  step,
  at: null,
  text,
  curveball,
});
const entered = (step: string): LaterEvent => ({ type: 'entered', step, at: null });
const answered = (step: string, fact: string): LaterEvent => ({
  type: 'answered',
  step,
  at: null,
  text: says.get(fact) ?? '',
  fact,
});
const of = (log: Log) => interviewed(fold(log), prompt, framework, content);

it('counts the lines that led deeper, and does not judge them', () => {
  const log = live(
    entered('data'),
    spoke('data', 'Counts over five minutes.'),
    probed('data', 'counter-freshness', asks.get('counter-freshness') ?? ''),
    spoke('data', 'I send the lag as a feature, because the card looks calm.'),
    probed('data', 'counter-freshness/1', 'And then?'),
    spoke('data', 'No idea.'),
    probed('data', 'counter-freshness/2', 'And after that?'),
  );
  expect(of(log).probes).toMatchObject([{ id: 'counter-freshness', reply: 'answered', deeper: 2 }]);
});

describe('a change', () => {
  const thrown = prompt.curveballs.find(({ id }) => id === 'fifty-milliseconds');
  const say40 = thrown?.say ?? '';
  const after = (...said: readonly string[]) =>
    of(
      live(
        entered('modeling'),
        spoke('modeling', 'In 40 ms the model runs.'),
        changed('modeling', 'fifty-milliseconds', say40),
        ...said.map((text) => spoke('modeling', text)),
      ),
    ).curveball;

  it('is followed where the design says so from then on', () => {
    const said = 'With 40 ms the rules run in parallel with the model.';
    expect(after('First the split.', said)).toEqual({
      id: 'fifty-milliseconds',
      say: say40,
      step: 'modeling',
      atSeconds: null,
      followed: true,
      quote: said.slice(0, -1),
    });
  });

  it('is not followed by what was said before', () => {
    expect(after('Trees.')).toMatchObject({ followed: false, quote: null });
  });

  it('is absent where there was none', () => {
    expect(of(live(entered('modeling'), spoke('modeling', TREES)))).not.toHaveProperty('curveball');
  });
});

describe('facts', () => {
  const every = prompt.facts.map(({ id }) => id);

  it('are given or were never asked for', () => {
    const log = live(entered('requirements'), spoke('requirements', 'load?'), answered('requirements', 'load'));
    expect(of(log).facts).toEqual({ given: ['load'], neverAsked: every.filter((id) => id !== 'load') });
  });

  it('of steps that were not drilled are not missed', () => {
    const [first, ...rest] = live(entered('requirements'), spoke('requirements', TREES));
    const { facts } = of([{ ...first, steps: ['requirements'] }, ...rest]);
    const topics = prompt.facts.filter(({ id }) => facts?.neverAsked.includes(id)).map(({ topic }) => topic);
    expect(new Set(topics)).toEqual(new Set(['requirements']));
  });

  it('are not told of a rehearsal whose interviewer has words of his own', () => {
    const asked: Turn[] = [say('How many a second?', 'requirements'), { step: 'requirements', interviewer: 'A lot.' }];
    expect(scored({ turns: asked }, content).facts).toBeUndefined();
    const told = [...asked, { step: 'requirements', interviewer: says.get('load') ?? '' }];
    expect(scored({ turns: told }, content).facts?.given).toEqual(['load']);
  });

  it('stand in the scorecard of a live session', () => {
    const log = live(entered('requirements'), spoke('requirements', TREES));
    expect(scoreLog(log, content, null).facts?.neverAsked).toEqual(every);
  });
});
