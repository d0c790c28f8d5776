import type { Content } from '../../content/content.ts';
import type { Criterion, Prompt } from '../../content/prompt.ts';
import { termKey } from '../../detectors/evidence.ts';
import { inEvidence } from '../../detectors/evidence-in.ts';
import { sightings } from '../../detectors/match.ts';
import type { Reading, Utterance } from '../../detectors/reading.ts';

/** Points made, by what came first: the candidate, or the interviewer's question. Ids of criteria. */
export interface Proactivity {
  readonly unasked: readonly string[];
  readonly asked: readonly string[];
}

/** Which of the points made the interviewer had asked about before: in a question that names it, or in a probe on it. */
export function proactivity(reading: Reading, prompt: Prompt, { criteria }: Content): Proactivity {
  const unasked: string[] = [];
  const asked: string[] = [];
  for (const criterion of [...Object.values(criteria), ...prompt.criteria]) {
    const first = sightings(criterion.evidence, reading)[0];
    if (first === undefined) continue;
    const asks = askingFor(criterion, prompt);
    const before = reading.utterances.slice(0, first.utterance);
    const list = before.some((line) => line.speaker === 'interviewer' && asks(line)) ? asked : unasked;
    list.push(criterion.id);
  }
  return { unasked, asked };
}

function askingFor({ topic, evidence }: Criterion, { probes }: Prompt): (line: Utterance) => boolean {
  const asks = new Set(probes.flatMap((probe) => (probe.topic === topic ? [probe.ask] : [])));
  const terms = inEvidence(evidence, []).flatMap((list) => (isMain(list.path.at(-1)) ? list.terms : []));
  const named = new Set(terms.map(termKey));
  return ({ read, mentions }) =>
    asks.has(read.raw.trim()) ||
    mentions.some(({ concept, sentence }) => named.has(concept) && read.sentences[sentence]?.asked === true);
}

/** Does a pattern's list say what the point is, rather than what has to stand beside it? */
function isMain(key: string | number | undefined): boolean {
  return key === 'all' || key === 'any';
}
