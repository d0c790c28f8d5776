import type { Content } from '../content/content.ts';
import type { Evidence, Pattern } from '../detectors/evidence.ts';
import { inEvidence, type TermsIn, termsIn } from '../detectors/evidence-in.ts';
import type { DetectorUse } from '../detectors/index.ts';
import type { NamedRule } from './rule-named.ts';
import { forms, termWords } from './term-words.ts';

/** A rule in words, made of its detector and evidence. */
export interface RuleWords {
  readonly looksFor: readonly Sought[];
  /** For each concept in it, some ways to say it. */
  readonly concepts: readonly { readonly name: string; readonly forms: readonly string[] }[];
}

/** A sentence, and the points that it introduces: any of them will do. */
interface Sought {
  readonly lead: string;
  readonly anyOf: readonly string[];
}

/** What a rule looks for, in words. */
export function ruleWords(named: NamedRule, content: Content): RuleWords {
  if (named.kind === 'criterion') {
    const { evidence } = named.rule;
    return {
      looksFor: [sought('Met where this is said:', evidence)],
      concepts: conceptsOf(inEvidence(evidence, []), content),
    };
  }
  const { detect } = named.rule;
  return { looksFor: soughtBy(detect), concepts: conceptsOf(termsIn(detect), content) };
}

function soughtBy(use: DetectorUse): Sought[] {
  switch (use.detector) {
    case 'says':
      return [sought(`Fires where this is said${onTopics(use.topics)}:`, use.evidence)];
    case 'missing':
      return [
        sought(
          `Fires at the last step that closes “${use.concern}”, unless this is said${onTopics(use.topics) || ' anywhere'}:`,
          use.evidence,
        ),
      ];
    case 'says-without':
      return [
        sought(`Fires where this is said${onTopics(use.topics)}`, use.evidence),
        sought(`and not, ${NEAR[use.near]}:`, use.unless),
      ];
    case 'gives-way':
      return [
        sought(
          `Fires where this replies to ${use.challenged ? 'a question' : 'a line'} of the interviewer's`,
          use.evidence,
        ),
        ...(use.unless === undefined ? [] : [sought('and the reply does not say:', use.unless)]),
      ];
    case 'hollow':
      return [
        sought(
          `Fires where ${use.topic} is spoken of without, ${use.near === 'step' ? 'in its steps' : 'anywhere'}:`,
          use.unless,
        ),
        sought(use.needed ? 'and sounds like this:' : 'above all where it sounds like this:', use.sounds),
      ];
    case 'premature':
      return [
        sought('Fires at the first of these', use.evidence),
        sought('with nothing of this before it:', use.ground),
      ];
    case 'monologue':
      return [sought(`Fires where a step goes on for more than ${use.minutes} of 45 minutes without:`, use.checks)];
    case 'afterthought':
      return [
        sought(
          `Fires where less than ${use.words} words or the floor's time go to ${use.topic}, and no earlier step says:`,
          use.planted,
        ),
      ];
    case 'dangling':
      return use.ledger.flatMap(({ constraint, stated, used }) => [
        sought(`Fires where ${constraint} is stated${onTopics(use.topics)}`, stated),
        sought('and no later step uses it:', used),
      ]);
    case 'recites':
      return [
        {
          lead: `Fires at a sentence that holds ${use.atLeast} of these and fewer than ${use.density} words for each`,
          anyOf: [termWords(use.terms)],
        },
        ...(use.unless.length === 0 ? [] : [{ lead: 'without:', anyOf: [termWords(use.unless)] }]),
      ];
    case 'off-map':
      return use.map.map(({ topic, points }) =>
        sought(`Fires where ${percent(use.share)} of a step on ${topic} go by without a point of these:`, points),
      );
    case 'skipped':
      return [{ lead: `Fires at a step with fewer than ${use.words} words that carry something.`, anyOf: [] }];
    case 'thin': {
      const least = `${use.words} words that carry something, or ${use.seconds} seconds of 45 minutes`;
      return [{ lead: `Fires where ${use.topic} gets less than ${least}.`, anyOf: [] }];
    }
    case 'under-floor':
      return [{ lead: `Fires where the last step on ${use.topic} gets less time than its floor.`, anyOf: [] }];
    case 'over-budget':
      return [{ lead: `Fires at a step that takes ${percent(use.tolerance)} more time than its budget.`, anyOf: [] }];
  }
}

const NEAR = {
  utterance: 'in the same breath',
  step: 'in the same step',
  'so-far': 'by the end of that step',
  answer: 'anywhere',
} as const;

const WITHIN: Readonly<Record<Pattern['within'], string>> = {
  clause: 'in one clause',
  sentence: 'in one sentence',
  neighbours: 'in two sentences next to each other',
  utterance: 'in one utterance',
  step: 'in one step',
  answer: 'in one answer',
};

function sought(lead: string, evidence: Evidence): Sought {
  return { lead, anyOf: [...new Set(evidence.map(patternWords))] };
}

function patternWords({ all = [], any, atLeast, with: beside, none, within, stance, lists }: Pattern): string {
  const some = any === undefined ? [] : [`${atLeast > 1 ? `${atLeast} of ` : ''}${termWords(any)}`];
  const parts = [
    ...all.map((term) => termWords([term])),
    ...some,
    ...(beside === undefined ? [] : [termWords(beside)]),
  ];
  const others = stance.filter((s) => s !== 'asserted');
  const rest = [
    ...(parts.length > 1 || atLeast > 1 ? [WITHIN[within]] : []),
    ...(none === undefined ? [] : [`not beside ${termWords(none)}`]),
    ...(others.length === 0 ? [] : [`${others.join(' or ')} counts as well`]),
    ...(lists ? ['in a list as well'] : []),
  ];
  return [parts.join(' + '), ...rest].join('; ');
}

const FORMS = 4;

function conceptsOf(lists: readonly TermsIn[], { concepts }: Content): RuleWords['concepts'] {
  const wanted = lists.filter(({ path }) => path.at(-1) !== 'none');
  const ids = wanted.flatMap(({ terms }) => terms.filter((term) => typeof term === 'string'));
  const phrases = (id: string, seen: ReadonlySet<string>): readonly string[] => {
    const { phrases: own = [], includes = [] } = concepts[id] ?? {};
    const others = includes.filter((part) => !seen.has(part));
    return [...own, ...others.flatMap((part) => phrases(part, new Set([...seen, part])))];
  };
  return [...new Set(ids)].map((id) => ({
    name: id.replaceAll('-', ' '),
    forms: [
      ...new Set(
        phrases(id, new Set([id]))
          .slice(0, FORMS * 4)
          .flatMap((text) => forms(text).slice(0, 2)),
      ),
    ].slice(0, FORMS),
  }));
}

function onTopics(topics: readonly string[] | undefined): string {
  return topics === undefined ? '' : ` in a step on ${topics.join(' or ')}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
