import type { Scorecard } from '../analysis/scorecard.ts';

/** The fields of a scorecard that have to do with the interviewer's lines, as they are written; absent where they are. */
export function interviewFields({ probes, curveball, facts }: Scorecard) {
  return {
    probes: probes?.map(({ id, ask, step, atSeconds, reply, quote, deeper }) => ({
      id,
      ask,
      step,
      atSeconds,
      reply,
      quote,
      deeper,
    })),
    curveball:
      curveball === undefined
        ? undefined
        : {
            id: curveball.id,
            say: curveball.say,
            step: curveball.step,
            atSeconds: curveball.atSeconds,
            followed: curveball.followed,
            quote: curveball.quote,
          },
    facts: facts === undefined ? undefined : { given: facts.given, neverAsked: facts.neverAsked },
  };
}
