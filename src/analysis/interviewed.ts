import type { Content } from '../content/content.ts';
import type { Framework } from '../content/framework.ts';
import type { Prompt } from '../content/prompt.ts';
import { sightings } from '../detectors/match.ts';
import type { State } from '../session/state.ts';
import { readingOf } from './listener.ts';
import { probeReplies } from './probes.ts';
import { quote } from './quote.ts';
import type { Scorecard } from './scorecard.ts';

/** A constraint that the interviewer changed, and whether the design followed. */
export interface ChangeMade {
  readonly id: string;
  readonly say: string;
  readonly step: string;
  readonly atSeconds: number | null;
  readonly followed: boolean;
  /** Where it followed; a substring of what was said, unaltered. */
  readonly quote: string | null;
}

/** What the interviewer knows, by whether it was asked for. Ids of facts. */
export interface FactsAsked {
  readonly given: readonly string[];
  /** Of the topics that the drilled steps cover. */
  readonly neverAsked: readonly string[];
}

/** What of a scorecard the interviewer's lines have to do with. Absent is what there was none of. */
type Interviewed = Partial<Pick<Scorecard, 'probes' | 'curveball' | 'facts'>>;

/** How the interviewer was met: follow-ups, the change of a constraint, and what was asked. It weighs nothing. */
export function interviewed(state: State, prompt: Prompt, framework: Framework, content: Content): Interviewed {
  const probes = probeReplies(state, prompt, content);
  const curveball = changeMade(state, prompt, content);
  const facts = factsAsked(state, prompt, framework);
  return {
    ...(probes.length === 0 ? {} : { probes }),
    ...(curveball === null ? {} : { curveball }),
    ...(facts === null ? {} : { facts }),
  };
}

function changeMade(state: State, { curveballs }: Prompt, content: Content): ChangeMade | null {
  for (const [i, line] of state.dialogue.entries()) {
    if (line.speaker !== 'interviewer') continue;
    const thrown = curveballs.find(({ id, say }) =>
      line.curveball === null ? say === line.text.trim() : id === line.curveball,
    );
    if (thrown === undefined) continue;
    const reading = readingOf(state, content, i + 1);
    const [seen] = reading === null ? [] : sightings(thrown.followed, reading);
    const said = seen === undefined ? undefined : reading?.utterances[seen.utterance];
    const { step, at, text } = line;
    return {
      id: thrown.id,
      say: text,
      step,
      atSeconds: at === null ? null : Math.floor(at / 1000),
      followed: seen !== undefined,
      quote: seen === undefined || said === undefined ? null : quote(said.read, seen.start, seen.end),
    };
  }
  return null;
}

/** Null where nobody could be asked: in a rehearsal whose interviewer gives none of the facts in their own words. */
function factsAsked({ started, dialogue }: State, { facts }: Prompt, { steps }: Framework): FactsAsked | null {
  const lines = dialogue.flatMap((line) => (line.speaker === 'interviewer' ? [line] : []));
  const ids = new Set(lines.flatMap(({ fact }) => fact?.split(',') ?? []));
  const isGiven = ({ id, say }: { id: string; say: string }): boolean =>
    ids.has(id) || lines.some(({ text }) => text.includes(say));
  const given = facts.filter(isGiven).map(({ id }) => id);
  const isScripted = started.origin === 'rehearsal' || started.origin === 'import';
  if (facts.length === 0 || started.mode === 'aloud' || (isScripted && given.length === 0)) return null;
  const topics = new Set(steps.filter(({ id }) => started.steps.includes(id)).flatMap((step) => step.topics));
  const neverAsked = facts.filter((fact) => topics.has(fact.topic) && !isGiven(fact)).map(({ id }) => id);
  return { given, neverAsked };
}
