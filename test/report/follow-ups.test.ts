import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { Scorecard } from '../../src/analysis/scorecard.ts';
import { jsonReport } from '../../src/report/json-report.ts';
import { textReport } from '../../src/report/text-report.ts';
import { FACTS, STRONG } from './cards.ts';

const spot = (step: string, atSeconds: number | null, quote: string) => ({ step, atSeconds, quote });
const probe = (
  id: string,
  reply: NonNullable<Scorecard['probes']>[number]['reply'],
  quote: string | null,
  deeper = 0,
) => ({
  id,
  ask: `What about the ${id}?`,
  step: 'data',
  atSeconds: 750,
  reply,
  quote,
  deeper,
});
const card: Scorecard = {
  ...STRONG,
  probes: [
    probe('lag', 'answered', 'the age of a counter is a feature'),
    probe('split', 'partly', 'by week', 3),
    probe('trees', 'backed-down', "You're right, let's use a network"),
    probe(
      'store',
      'dodged',
      'we use a feature store, which keeps everything in one place for all teams, and that has always been the plan here',
    ),
    probe('owner', 'none', null),
    probe('cost', null, 'some money'),
  ],
  curveball: { id: 'x', say: 'You have 40 ms now.', step: 'data', atSeconds: 800, followed: false, quote: null },
  facts: { given: ['load', 'latency'], neverAsked: ['label-delay', 'cost'] },
  assumptions: [
    { stated: spot('framing', 400, 'I assume 5 percent are new'), figure: '5 percent', kept: null, contradicted: null },
    {
      stated: spot('framing', 420, 'I assume 2,000 a second'),
      figure: '2,000 a second',
      kept: spot('serving', 1500, 'at 2,000 a second'),
      contradicted: spot('serving', 1600, 'at a load of 5,000 a second'),
    },
    { stated: spot('framing', 430, 'I assume labels'), figure: null, kept: null, contradicted: null },
    {
      stated: spot('framing', 440, 'I assume 90 s'),
      figure: '90 s',
      kept: spot('data', 900, '90 s'),
      contradicted: null,
    },
  ],
};
const section = (given: Scorecard, name: string, width = 80) =>
  textReport(given, FACTS, { color: new Chalk({ level: 0 }), width })
    .split('\n\n')
    .find((part) => part.startsWith(name)) ?? '';

describe('the page', () => {
  it('tells how each follow-up was met, and whether the design followed the change', () => {
    expect(section(card, 'Follow-ups')).toMatchInlineSnapshot(`
      "Follow-ups                                                       1 of 5 answered
        Answered      What about the lag? (12:30): “the age of a counter is a feature”
        Partly        What about the split? (12:30), and 3 questions deeper: “by week”
        Backed down   What about the trees? (12:30): “You're right, let's use a
                      network”
        Not answered  What about the store? (12:30): “we use a feature store, which
                      keeps everything in one place for all teams, and that has always
                      been…”
        No reply      What about the owner? (12:30)
        Asked         What about the cost? (12:30)
        Ignored       You have 40 ms now. (13:20): the design did not follow"
    `);
  });

  it('stacks them on a narrow screen', () => {
    expect(section({ ...card, probes: card.probes?.slice(0, 1) ?? [] }, 'Follow-ups', 40)).toMatchInlineSnapshot(`
      "Follow-ups               1 of 1 answered
        Answered
          What about the lag? (12:30): “the
          age of a counter is a feature”
        Ignored
          You have 40 ms now. (13:20): the
          design did not follow"
    `);
  });

  it('says where a change was followed', () => {
    const curveball = { ...card.curveball, id: 'x', say: 'You have 40 ms now.', step: 'data', atSeconds: null };
    const followed = {
      ...card,
      probes: [],
      curveball: { ...curveball, followed: true, quote: 'of the 40, 12 go to trees' },
    };
    expect(section(followed, 'Follow-ups')).toMatchInlineSnapshot(`
      "Follow-ups
        Followed  You have 40 ms now.: the design followed, “of the 40, 12 go to
                  trees”"
    `);
  });

  it('lists what was never asked', () => {
    expect(section(card, 'Never asked')).toMatchInlineSnapshot(`
      "Never asked                                                         2 of 4 asked
        label delay, cost"
    `);
  });

  it('shows assumptions that were never used, or gone against', () => {
    expect(section(card, 'Loose ends')).toMatchInlineSnapshot(`
      "Loose ends
        Assumption  “I assume 5 percent are new” (6:40): never used
        Assumption  “I assume 2,000 a second” (7:00): “at a load of 5,000 a second”
                    (26:40) says another figure"
    `);
  });

  it('has none of it where there is none', () => {
    expect(section(STRONG, 'Follow-ups') + section(STRONG, 'Never asked') + section(STRONG, 'Loose ends')).toBe('');
    expect(section({ ...STRONG, facts: { given: ['load'], neverAsked: [] } }, 'Never asked')).toBe('');
  });
});

it('the JSON has all of it, and no field for what there was none of', () => {
  const { probes, curveball, facts, assumptions } = JSON.parse(jsonReport(card));
  expect({ probes, curveball, facts, assumptions }).toEqual({
    probes: card.probes,
    curveball: card.curveball,
    facts: card.facts,
    assumptions: card.assumptions,
  });
  const fields = Object.keys(JSON.parse(jsonReport(STRONG)));
  expect(fields.filter((field) => ['probes', 'curveball', 'facts', 'assumptions'].includes(field))).toEqual([]);
});
