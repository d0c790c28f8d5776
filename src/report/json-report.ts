import type { Scorecard } from '../analysis/scorecard.ts';
import { interviewFields } from './json-interview.ts';
import { memoryFields } from './json-memory.ts';

/**
 * A scorecard of version 1 as one line of JSON, its line feed included: fields in the order of the public format, then
 * those beside it.
 */
export function jsonReport(card: Scorecard): string {
  const weights = rounded(card.steps.map((step) => step.weight));
  const line = JSON.stringify({
    scorecard: card.scorecard,
    source: card.source,
    prompt: card.prompt,
    framework: card.framework,
    minutes: card.minutes,
    mode: card.mode,
    score: tenths(card.score),
    rating: card.rating,
    steps: card.steps.map((step, i) => ({
      id: step.id,
      score: tenths(step.score),
      weight: weights[i] ?? 0,
      budgetSeconds: whole(step.budgetSeconds),
      usedSeconds: whole(step.usedSeconds),
      covered: step.covered,
      missed: step.missed,
    })),
    signals: card.signals.map(({ id, severity, step, atSeconds, quote, why, instead, disputed }) => ({
      id,
      severity,
      step,
      atSeconds: whole(atSeconds),
      quote,
      why,
      instead,
      disputed,
    })),
    moves: card.moves.map(({ id, step, atSeconds, quote, disputed }) => ({
      id,
      step,
      atSeconds: whole(atSeconds),
      quote,
      disputed,
    })),
    fix: card.fix === null ? null : { id: card.fix.id, text: card.fix.text, points: tenths(card.fix.points) },
    next: card.next === null ? null : { args: card.next.args, reason: card.next.reason },
    hints:
      card.hints === undefined
        ? undefined
        : {
            cost: tenths(card.hints.cost),
            taken: card.hints.taken.map(({ criterion, step, rung, cost, told }) => ({
              criterion,
              step,
              rung,
              cost,
              told,
            })),
          },
    self: card.self?.map(({ step, you, band, difference }) => ({ step, you, band, difference })),
    disputes: card.disputes?.map(({ id, says, step, quote }) => ({ id, says, step, quote })),
    ...memoryFields(card),
    ...interviewFields(card),
    engine: card.engine,
    content: card.content,
  });
  return `${line.replace(HIDDEN, escaped)}\n`;
}

/** Format characters that JSON lets through raw, though a terminal or an editor acts on them. */
const HIDDEN = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

function tenths(points: number | null): number | null {
  return points === null ? null : Math.round(points * 10) / 10;
}

function whole(seconds: number | null): number | null {
  return seconds === null ? null : Math.round(seconds);
}

/** Shares at four decimals that sum to what they summed to: the largest remainders are rounded up. */
function rounded(shares: readonly number[]): number[] {
  const units = shares.map((share) => share * 10_000);
  const down = units.map((unit) => Math.floor(unit));
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const up = units
    .map((unit, i) => ({ i, remainder: unit % 1 }))
    .toSorted((a, b) => b.remainder - a.remainder)
    .slice(0, Math.round(sum(units)) - sum(down));
  return down.map((unit, i) => (unit + (up.some((u) => u.i === i) ? 1 : 0)) / 10_000);
}
