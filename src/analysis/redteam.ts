import type { Content } from '../content/content.ts';
import type { Framework } from '../content/framework.ts';
import type { Prompt } from '../content/prompt.ts';
import type { Rehearsal } from '../content/rehearsal.ts';
import { exemplarOf } from './exemplar.ts';
import { ATTACKS, attackOn } from './redteam/attacks.ts';
import { doubled, scattered, untimed } from './redteam/twisted.ts';
import { rehearsed } from './rehearsed.ts';
import { scoreLog } from './score-log.ts';
import { RATINGS, type Scorecard } from './scorecard.ts';

/** The rehearsals of a prompt that the attacks are held against; null where there is none. */
export interface Measures {
  readonly weak: Rehearsal | null;
  readonly strong: Rehearsal | null;
}

/** How one attack on one prompt went. */
export interface Trial {
  readonly prompt: string;
  readonly framework: string;
  /** "echo", "exemplar doubled". */
  readonly attack: string;
  readonly score: number;
  /** What the score is held against: `under` has to be above it, `same` equal to it. */
  readonly bound: number;
  readonly must: 'under' | 'same';
  readonly ok: boolean;
  /** Why it is not, where the figures do not say it. */
  readonly why: string | null;
}

/** The score under which worthless answers stay where no weak rehearsal says it, and what shuffling has to cost. */
const WORTHLESS = 30;
const SHUFFLE_COSTS = 15;
const SEED = 7;

/** The prompts that can be attacked: those with an exemplar. */
export function targets({ prompts }: Content): Prompt[] {
  return Object.values(prompts).filter(({ exemplar }) => Object.keys(exemplar).length > 0);
}

/** Attacks a prompt in every framework: no worthless answer may pass, and none may gain by being said twice. */
export function redTeam(prompt: Prompt, { weak, strong }: Measures, content: Content): Trial[] {
  const bound = weak === null ? WORTHLESS : scoreOf(play(weak, content));
  return Object.values(content.frameworks).flatMap((framework) => [
    ...worthless(prompt, framework, bound, content),
    ...(strong?.framework === framework.id ? [twice('strong doubled', strong, content)] : []),
    ...onExemplar(prompt, framework, content),
  ]);
}

function worthless(prompt: Prompt, framework: Framework, bound: number, content: Content): Trial[] {
  return ATTACKS.map((attack) => {
    const score = scoreOf(play(attackOn(prompt, framework, attack, content), content));
    const where = { prompt: prompt.id, framework: framework.id };
    return { ...where, attack, score, bound, must: 'under', ok: score < bound, why: null };
  });
}

function onExemplar(prompt: Prompt, framework: Framework, content: Content): Trial[] {
  const timed = exemplarOf(prompt, framework);
  if (timed === null) return [];
  const exemplar = untimed(timed);
  return [twice('exemplar doubled', exemplar, content), mixed('exemplar shuffled', exemplar, content)];
}

/** Saying everything twice may change nothing. */
function twice(attack: string, rehearsal: Rehearsal, content: Content): Trial {
  const once = play(untimed(rehearsal), content);
  const again = play(doubled(untimed(rehearsal)), content);
  const changed = [...differences('signals', once, again), ...differences('moves', once, again)];
  const [score, bound] = [scoreOf(again), scoreOf(once)];
  const { prompt, framework } = rehearsal;
  const why = changed.length === 0 ? null : changed.join(', ');
  return { prompt, framework, attack, score, bound, must: 'same', ok: score === bound && why === null, why };
}

/** The same sentences in no order are worth a rating less at least. */
function mixed(attack: string, rehearsal: Rehearsal, content: Content): Trial {
  const before = play(rehearsal, content);
  const after = play(scattered(rehearsal, SEED), content);
  const [score, bound] = [scoreOf(after), Math.round((scoreOf(before) - SHUFFLE_COSTS) * 10) / 10];
  const rank = (card: Scorecard): number => (card.rating === null ? -1 : RATINGS.indexOf(card.rating));
  const falls = rank(after) < rank(before);
  const { prompt, framework } = rehearsal;
  const why = falls ? null : `still ${after.rating}`;
  return { prompt, framework, attack, score, bound, must: 'under', ok: score <= bound && falls, why };
}

/** Findings that only one of two scorecards has: "+no-decision", "-signposts". */
function differences(kind: 'signals' | 'moves', before: Scorecard, after: Scorecard): string[] {
  const keys = (card: Scorecard) =>
    card[kind].map(({ id, step, quote }) => ({ id, key: JSON.stringify([id, step, quote]) }));
  const only = (these: Scorecard, those: Scorecard, sign: string) =>
    keys(these).flatMap(({ id, key }) => (keys(those).some((other) => other.key === key) ? [] : [`${sign}${id}`]));
  return [...only(after, before, '+'), ...only(before, after, '-')];
}

function play(rehearsal: Rehearsal, content: Content): Scorecard {
  return scoreLog(rehearsed(rehearsal, content).log, content, null);
}

function scoreOf({ score }: Scorecard): number {
  return score ?? 0;
}
