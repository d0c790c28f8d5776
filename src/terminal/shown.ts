import type { State } from '../session/state.ts';
import { helpText, type Shown } from './commands.ts';
import { timeTable } from './time-table.ts';
import { boardText, listText, stepTitles, type Wording } from './words.ts';

/**
 * What a person sees who asks for it.
 * @param now ms of session time; null where it is unknown.
 */
export function shownText(what: Shown, state: State, now: number | null, wording: Wording): string {
  switch (what) {
    case 'board':
      return boardText(state.board, wording);
    case 'time':
      return timeTable(state, now, { width: wording.width, titles: stepTitles(wording.framework) });
    case 'help':
      return listText(helpText(state.started.coached), wording);
  }
}
