import type { Evidence } from '../detectors/evidence.ts';
import type { DetectorUse } from '../detectors/index.ts';
import { isSeen, type Seen, sightings, type Where } from '../detectors/match.ts';
import type { Reading, Verdict } from '../detectors/reading.ts';
import { onTopics } from '../detectors/verdict.ts';

/** Something that a rule looks for in what was said. */
export interface Clue {
  /** Is it what the rule fires on, or what keeps it silent? */
  readonly role: 'fires' | 'silences';
  readonly evidence: Evidence;
  /** The utterances in which it counts. */
  readonly where: Where;
  readonly place: Place;
}

/** Where in a session a clue counts. */
export interface Place {
  readonly how: 'anywhere' | 'in' | 'before' | 'after' | 'up to' | 'earlier' | 'same utterance' | 'reply';
  /** The steps meant, by id; none where it is not about steps. */
  readonly steps: readonly string[];
}

const anywhere: Scope = [() => true, { how: 'anywhere', steps: [] }];

/**
 * What a rule looks for, in the session at hand. A rule about a thing said without another wants the other near the
 * places where `verdict` saw the first.
 */
export function cluesOf(use: DetectorUse, verdict: Verdict, reading: Reading): Clue[] {
  const seen = verdict.verdict === 'met' ? verdict.sightings.filter((s) => s.kind === 'seen') : [];
  switch (use.detector) {
    case 'says':
      return [fires(use.evidence, inTopics(use.topics, reading))];
    case 'missing':
      return [silences(use.evidence, inTopics(use.topics, reading))];
    case 'says-without': {
      const said = fires(use.evidence, inTopics(use.topics, reading));
      const places = seen.length > 0 ? seen : sightings(use.evidence, reading, said.where);
      const [isNear, place] = near(use.near, places, reading);
      const counts = onTopics(use.unlessTopics, reading);
      return [said, silences(use.unless, [(u, i) => isNear(u, i) && counts(u, i), place])];
    }
    case 'gives-way': {
      const reply: Where = (_, i) => reading.utterances[i - 1]?.speaker === 'interviewer';
      const said = fires(use.evidence, [reply, at('reply')]);
      return use.unless === undefined ? [said] : [said, silences(use.unless, [reply, at('reply')])];
    }
    case 'hollow': {
      const step = stepsOn([use.topic], reading).at(-1) ?? '';
      const substance = use.near === 'answer' ? silences(use.unless) : silences(use.unless, inSteps([step]));
      return [fires(use.sounds, inSteps([step])), substance];
    }
    case 'premature': {
      const first = seen[0] ?? sightings(use.evidence, reading)[0];
      // Where the rule fires, what the same utterance says of the ground comes after.
      const last = (first?.utterance ?? Number.POSITIVE_INFINITY) - (seen.length > 0 ? 1 : 0);
      const before: Where = (_, i) => i <= last;
      return [fires(use.evidence), silences(use.ground, [before, at('earlier')])];
    }
    case 'monologue':
      return [silences(use.checks)];
    case 'afterthought': {
      const here = stepsOn([use.topic], reading);
      const counts = onTopics(use.plantedTopics, reading);
      return [silences(use.planted, [(u, i) => !here.includes(u.step) && counts(u, i), at('before', here)])];
    }
    case 'dangling': {
      const first = stepsOn(use.topics, reading);
      const isFirst: Where = (u) => first.includes(u.step);
      const isLater: Where = (u) => !first.includes(u.step);
      return use.ledger.flatMap(({ stated, used }) => [
        fires(stated, [isFirst, at('in', first)]),
        // Only what was stated has to be used.
        ...(isSeen(stated, reading, isFirst) ? [silences(used, [isLater, at('after', first)])] : []),
      ]);
    }
    case 'recites':
    case 'off-map':
    case 'skipped':
    case 'thin':
    case 'under-floor':
    case 'over-budget':
      return [];
  }
}

type Scope = readonly [Where, Place];

function at(how: Place['how'], steps: readonly string[] = []): Place {
  return { how, steps };
}

function fires(evidence: Evidence, [where, place]: Scope = anywhere): Clue {
  return { role: 'fires', evidence, where, place };
}

function silences(evidence: Evidence, [where, place]: Scope = anywhere): Clue {
  return { role: 'silences', evidence, where, place };
}

function stepsOn(topics: readonly string[], reading: Reading): string[] {
  return reading.steps.filter((s) => s.topics.some((t) => topics.includes(t))).map((s) => s.id);
}

function inTopics(topics: readonly string[] | undefined, reading: Reading): Scope {
  return topics === undefined ? anywhere : [onTopics(topics, reading), at('in', stepsOn(topics, reading))];
}

function inSteps(steps: readonly string[]): Scope {
  return [(u) => steps.includes(u.step), at('in', steps)];
}

type Near = Extract<DetectorUse, { readonly detector: 'says-without' }>['near'];

function near(how: Near, places: readonly Seen[], reading: Reading): Scope {
  const steps = places.flatMap((p) => reading.utterances[p.utterance]?.step ?? []);
  const order = reading.steps.map((s) => s.id);
  const last = Math.max(...steps.map((s) => order.indexOf(s)));
  switch (how) {
    case 'utterance':
      return [(_, i) => places.some((p) => p.utterance === i), at('same utterance')];
    case 'step':
      return inSteps([...new Set(steps)]);
    case 'so-far':
      return [(u) => order.indexOf(u.step) <= last, at('up to', order.slice(last, last + 1))];
    case 'answer':
      return anywhere;
  }
}
