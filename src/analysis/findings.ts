import type { Content } from '../content/content.ts';
import type { Prompt } from '../content/prompt.ts';
import type { Signal } from '../content/rule.ts';
import { detect } from '../detectors/detect.ts';
import type { Reading, Sighting } from '../detectors/reading.ts';
import type { Judge } from './judge.ts';
import { isUnmeasured } from './outline.ts';
import { quote } from './quote.ts';
import type { MoveFinding, SignalFinding } from './scorecard.ts';

/** Severities in order, the worst first. */
export const WORST: Readonly<Record<Signal['severity'], number>> = { high: 0, medium: 1, low: 2 };

/** The off-track signals of a session, worst first: those of every prompt, and the traps of this one. */
export function findSignals(reading: Reading, prompt: Prompt, judge: Judge): SignalFinding[] {
  const found = signalsFor(prompt, judge.content, reading).flatMap((signal): SignalFinding[] => {
    const verdict = detect(signal.detect, reading);
    if (verdict.verdict !== 'met') return [];
    const { id, severity, why, instead } = signal;
    return shown(verdict.sightings).map((sighting) => ({ id, severity, ...place(sighting, reading), why, instead }));
  });
  const order = reading.steps.map((s) => s.id);
  const at = (f: SignalFinding): number => (f.step === null ? order.length : order.indexOf(f.step));
  return found.toSorted((a, b) => WORST[a.severity] - WORST[b.severity] || at(a) - at(b));
}

/** The signals that a session on this prompt is judged by. */
export function signalsFor(
  prompt: Prompt,
  { signals, score }: Content,
  reading: Pick<Reading, 'terse'>,
): readonly Signal[] {
  return [...Object.values(signals), ...prompt.traps].filter(
    (signal) => applies(signal, prompt) && !isUnmeasured(signal.id, reading, score),
  );
}

/** Is a signal meant for this kind of prompt? */
export function applies(signal: Pick<Signal, 'only'>, prompt: Prompt): boolean {
  switch (signal.only) {
    case undefined:
      return true;
    case 'decides':
      return prompt.decides;
    case 'late-labels':
      return prompt.lateLabels;
    case 'rare':
      return prompt.rare;
  }
}

/** The moves of a session in the order in which they were made; each is credited once. */
export function findMoves(reading: Reading, judge: Judge): MoveFinding[] {
  const found = Object.values(judge.content.moves).flatMap((move) => {
    const verdict = detect(move.detect, reading);
    const first = verdict.verdict === 'met' ? verdict.sightings[0] : undefined;
    return first === undefined ? [] : [{ sighting: first, finding: { id: move.id, ...place(first, reading) } }];
  });
  const at = (s: Sighting): number => (s.kind === 'seen' ? s.utterance * 1e6 + s.start : Number.POSITIVE_INFINITY);
  return found.toSorted((a, b) => at(a.sighting) - at(b.sighting)).map((f) => f.finding);
}

/** What was said wrongly is shown where it was first said; what is wrong with steps, at each of them. */
function shown(sightings: readonly Sighting[]): readonly Sighting[] {
  const said = sightings.find((s) => s.kind === 'seen');
  return said === undefined ? sightings : [said];
}

function place(sighting: Sighting, reading: Reading): Pick<SignalFinding, 'step' | 'atSeconds' | 'quote'> {
  if (sighting.kind === 'absent') return { step: sighting.step, atSeconds: null, quote: null };
  const utterance = reading.utterances[sighting.utterance];
  if (utterance === undefined) return { step: null, atSeconds: null, quote: null };
  const { step, at, read } = utterance;
  return {
    step,
    atSeconds: at === null ? null : Math.floor(at / 1000),
    quote: quote(read, sighting.start, sighting.end),
  };
}
