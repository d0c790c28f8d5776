import type { Content } from '../content/content.ts';
import type { Probe, Prompt } from '../content/prompt.ts';
import { isSeen, type Seen, sightings, type Where } from '../detectors/match.ts';
import type { Reading } from '../detectors/reading.ts';
import type { Spoken, State } from '../session/state.ts';
import { readingOf } from './listener.ts';
import { probeOf } from './probe-of.ts';
import { quote } from './quote.ts';

/** How a follow-up of the interviewer's was met. */
export interface ProbeReply {
  readonly id: string;
  readonly ask: string;
  readonly step: string;
  readonly atSeconds: number | null;
  /** `backed-down`: a choice that was doubted was dropped without a reason. Null where the content does not say. */
  readonly reply: 'answered' | 'partly' | 'dodged' | 'backed-down' | 'none' | null;
  /** What of the reply shows it; a substring of what was said, unaltered. */
  readonly quote: string | null;
  /** Lines that led further into it. */
  readonly deeper: number;
}

/** Utterances that a reply has at most. */
const LONGEST = 3;

/**
 * The follow-ups of a session, each with its reply: what was said until the interviewer spoke again, or an answer that came
 * later. Lines of a
 * rehearsal's interviewer are known by their words.
 */
export function probeReplies(state: State, prompt: Prompt, content: Content): ProbeReply[] {
  const { dialogue } = state;
  return dialogue.flatMap((line, i): ProbeReply[] => {
    const probe = probeOf(line, prompt);
    if (probe === null || line.speaker !== 'interviewer') return [];
    const next = dialogue.findIndex((other, j) => j > i && probeOf(other, prompt) !== null);
    const until = next < 0 ? dialogue.length : next;
    const deeper = dialogue.slice(i + 1, until).filter((other) => isDeeper(other, probe)).length;
    const { step, at, text } = line;
    const place = { id: probe.id, ask: text, step, atSeconds: at === null ? null : Math.floor(at / 1000) };
    const direct = judged(probe, replyTo(i, state, content), content);
    const reply = isSettled(direct.reply) ? direct : (lateAnswer(probe, i, state, content) ?? direct);
    return [{ ...place, ...reply, deeper }];
  });
}

function isDeeper(line: Spoken, { id, deeper }: Probe): boolean {
  if (line.speaker !== 'interviewer') return false;
  return line.probe === null ? deeper.includes(line.text.trim()) : line.probe.startsWith(`${id}/`);
}

/** Does a reply stand, whatever else is said later? */
function isSettled(reply: ProbeReply['reply']): boolean {
  return reply === 'answered' || reply === 'backed-down' || reply === null;
}

/** The answer to a line that came later than its reply; null where none did. */
function lateAnswer(
  { answered }: Probe,
  at: number,
  state: State,
  content: Content,
): Pick<ProbeReply, 'reply' | 'quote'> | null {
  const later = readingOf(state, content, at + 1);
  if (later === null || answered === undefined) return null;
  const [seen] = sightings(answered, later);
  const said = seen === undefined ? undefined : later.utterances[seen.utterance];
  return said === undefined || seen === undefined
    ? null
    : { reply: 'answered', quote: quote(said.read, seen.start, seen.end) };
}

/** What was said to a line, in its step; null where nothing was. A question back is no reply yet. */
function replyTo(at: number, state: State, content: Content): Reading | null {
  const { dialogue } = state;
  const asked = dialogue[at];
  let to = at + 1;
  for (let said = 0; said < LONGEST && to < dialogue.length; to += 1) {
    const line = dialogue[to];
    if (line === undefined || asked?.speaker !== 'interviewer') break;
    if (line.speaker === 'interviewer') {
      if (said > 0 && !onlyAsks(readingOf(state, content, at + 1, to))) break;
      if (line.probe !== null || line.curveball !== null) break;
    } else {
      if (line.said.step !== asked.step) break;
      said += 1;
    }
  }
  const reading = readingOf(state, content, at + 1, to);
  return reading !== null && reading.utterances.some(isSpoken) ? reading : null;
}

const isSpoken: Where = ({ speaker, read }) => speaker === 'candidate' && read.tokens.length > 0;

function onlyAsks(reading: Reading | null): boolean {
  return (reading?.utterances ?? [])
    .filter(({ speaker }) => speaker === 'candidate')
    .every(({ read }) => read.sentences.every(({ asked }) => asked));
}

function judged(
  { answered, partly, challenge }: Probe,
  reply: Reading | null,
  content: Content,
): Pick<ProbeReply, 'reply' | 'quote'> {
  if (reply === null) return { reply: 'none', quote: null };
  const shown = (seen: Seen): string | null => {
    const said = reply.utterances[seen.utterance];
    return said === undefined ? null : quote(said.read, seen.start, seen.end);
  };
  const [answer] = answered === undefined ? [] : sightings(answered, reply);
  if (answer !== undefined) return { reply: 'answered', quote: shown(answer) };
  const given = challenge ? concession(reply, content) : null;
  if (given !== null) return { reply: 'backed-down', quote: shown(given) };
  const [half] = partly === undefined ? [] : sightings(partly, reply);
  if (half !== undefined) return { reply: 'partly', quote: shown(half) };
  const first = reply.utterances.find((u, i) => isSpoken(u, i))?.read;
  const words = first === undefined ? null : quote(first, 0, first.raw.length);
  return { reply: answered === undefined ? null : 'dodged', quote: words };
}

/** Where a reply gives in, as the rules about replies to a challenge have it; null where it does not. */
function concession(reply: Reading, { signals }: Content): Seen | null {
  const first = reply.utterances.findIndex((u, i) => isSpoken(u, i));
  const here: Where = (_, i) => i === first;
  for (const { detect } of Object.values(signals)) {
    if (detect.detector !== 'gives-way') continue;
    if (detect.unless !== undefined && isSeen(detect.unless, reply, here)) continue;
    const [seen] = sightings(detect.evidence, reply, here);
    if (seen !== undefined) return seen;
  }
  return null;
}
