import type { Candidate, Coach, Interviewer } from '../session/ports.ts';

/** Who reads what was said; neither is needed before something is. */
export interface Readers {
  readonly interviewer: Interviewer;
  readonly coach: Coach;
}

/**
 * Interviewer and coach that are loaded while the candidate reads the first question, which need not wait for them;
 * what is entered sooner does.
 */
export function late(candidate: Candidate, load: () => Promise<Readers>): Readers & { readonly candidate: Candidate } {
  let loading: Promise<Readers> | null = null;
  let readers: Readers | null = null;
  return {
    candidate: {
      async next(state) {
        const asked = candidate.next(state);
        loading ??= load();
        // The candidate may take long to answer; what goes wrong meanwhile is told then.
        loading.catch(() => {});
        const input = await asked;
        readers = await loading;
        return input;
      },
      show: (news, state) => candidate.show(news, state),
    },
    interviewer: (state, event) => readers?.interviewer(state, event) ?? null,
    coach: {
      hint: (state) => readers?.coach.hint(state) ?? null,
      nudge: (state) => readers?.coach.nudge(state) ?? null,
      phrase: (state) => readers?.coach.phrase(state) ?? null,
    },
  };
}
