import type { Scorecard } from '../analysis/scorecard.ts';
import { aloud } from './aloud.ts';
import { fix, next, total } from './closing.ts';
import { disputes } from './disputes.ts';
import type { ReportFacts } from './facts.ts';
import { followUps, neverAsked } from './follow-ups.ts';
import { disclaimer, head } from './head.ts';
import { hints } from './hints.ts';
import { lookOf, type ReportOptions } from './look.ts';
import { looseEnds } from './loose-ends.ts';
import { missed } from './missed.ts';
import { moves } from './moves.ts';
import { page } from './page.ts';
import { selfRated } from './self-rated.ts';
import { signals } from './signals.ts';
import { silence } from './silence.ts';
import { steps } from './steps.ts';

/** The summary page of a session. It is complete: it ends with a line feed. */
export function textReport(card: Scorecard, facts: ReportFacts, options: ReportOptions): string {
  const { titles, program } = facts;
  const look = lookOf(options);
  if (card.score === null) {
    const why = card.mode === 'aloud' ? aloud(card, facts, look) : silence(card, program, look);
    return page([head(card, facts, look), why], options);
  }
  return page(
    [
      head(card, facts, look),
      disclaimer(card, look),
      steps(card, facts, look),
      selfRated(card, titles, look),
      signals(card, titles, look),
      missed(card, titles, look),
      hints(card, titles, look),
      looseEnds(card, look),
      followUps(card, look),
      neverAsked(card, look),
      moves(card, titles, look),
      disputes(card.disputes ?? [], titles, look),
      total(card, look),
      fix(card.fix, titles, look),
      next(card.next, program, look),
    ],
    options,
  );
}
