import type { Scorecard } from '../analysis/scorecard.ts';
import { clock } from './clock.ts';
import { heading } from './heading.ts';
import { type Labelled, labelled } from './labelled.ts';
import type { Look } from './look.ts';
import { paragraph } from './prose.ts';
import { clipped, foreign } from './text.ts';

type Met = NonNullable<Scorecard['probes']>[number];

/** Columns of a quote at most: it reminds, and the log has all of it. */
const QUOTED = 100;

/** How the interviewer's follow-ups were met, and whether the design followed the change of a constraint. */
export function followUps({ probes = [], curveball }: Scorecard, look: Look): string[] {
  const judged = probes.filter(({ reply }) => reply !== null);
  const answered = judged.filter(({ reply }) => reply === 'answered').length;
  const sum = judged.length === 0 ? '' : `${answered} of ${judged.length} answered`;
  const asked = probes.map((probe): Labelled => ({ label: labelOf(probe), text: asking(probe) }));
  const changed = curveball === undefined ? [] : [changeOf(curveball)];
  return labelled('Follow-ups', sum, [...asked, ...changed], look);
}

function labelOf({ reply }: Met): string {
  switch (reply) {
    case 'answered':
      return 'Answered';
    case 'partly':
      return 'Partly';
    case 'dodged':
      return 'Not answered';
    case 'backed-down':
      return 'Backed down';
    case 'none':
      return 'No reply';
    case null:
      return 'Asked';
  }
}

function asking({ ask, atSeconds, reply, quote, deeper }: Met): string {
  const further = deeper === 0 ? '' : `, and ${deeper} ${deeper === 1 ? 'question' : 'questions'} deeper`;
  const said = quote === null || reply === null || reply === 'none' ? '' : `: ${quoted(quote)}`;
  return `${foreign(ask)}${time(atSeconds)}${further}${said}`;
}

function changeOf({ say, atSeconds, followed, quote }: NonNullable<Scorecard['curveball']>): Labelled {
  const fate = quote === null ? ': the design did not follow' : `: the design followed, ${quoted(quote)}`;
  return { label: followed ? 'Followed' : 'Ignored', text: `${foreign(say)}${time(atSeconds)}${fate}` };
}

/** What the interviewer knew and was never asked for. */
export function neverAsked({ facts }: Scorecard, look: Look): string[] {
  if (facts === undefined || facts.neverAsked.length === 0) return [];
  const all = facts.given.length + facts.neverAsked.length;
  const names = facts.neverAsked.map((id) => id.replaceAll('-', ' ')).join(', ');
  return [...heading('Never asked', `${facts.given.length} of ${all} asked`, look), ...paragraph(names, look)];
}

function quoted(text: string): string {
  return `“${clipped(foreign(text), QUOTED)}”`;
}

function time(atSeconds: number | null): string {
  return atSeconds === null ? '' : ` (${clock(atSeconds)})`;
}
