import type { Candidate, Coach, Input } from '../session/ports.ts';

/**
 * A coach that is loaded while the candidate reads the first question, so that the question need not wait for it;
 * a hint asked for sooner does.
 */
export function lateCoach(candidate: Candidate, load: () => Promise<Coach>): { candidate: Candidate; coach: Coach } {
  let loading: Promise<Coach> | null = null;
  let coach: Coach | null = null;
  return {
    candidate: {
      async next(state) {
        const asked = candidate.next(state);
        loading ??= load();
        // What goes wrong is told to whoever asks for a hint.
        loading.catch(() => {});
        const input = await asked;
        if (asksForHint(input)) coach = await loading;
        return input;
      },
      show: (news, state) => candidate.show(news, state),
    },
    coach: { hint: (state) => coach?.hint(state) ?? null },
  };
}

const asksForHint = (input: Input) => input.type === 'command' && input.command.name === 'hint';
