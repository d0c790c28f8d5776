import type { Criterion, Prompt } from '../../content/prompt.ts';
import { termKey } from '../../detectors/evidence.ts';
import { inEvidence } from '../../detectors/evidence-in.ts';
import type { Reading } from '../../detectors/reading.ts';
import type { Checked } from '../coverage.ts';

/** Points made, by what came first: the candidate, or the interviewer's question. Ids of criteria. */
export interface Proactivity {
  readonly unasked: readonly string[];
  readonly asked: readonly string[];
}

/** Which of the points made the interviewer had asked about before: in a question that names it, or in a probe on it. */
export function proactivity(reading: Reading, checked: readonly Checked[], prompt: Prompt): Proactivity {
  const questions = reading.utterances.flatMap(({ speaker, read, mentions }, at): Question[] => {
    if (speaker !== 'interviewer') return [];
    const asked = mentions.filter(({ sentence }) => read.sentences[sentence]?.asked === true);
    return [{ at, text: read.raw.trim(), concepts: new Set(asked.map(({ concept }) => concept)) }];
  });
  const made = checked.flatMap(({ criterion, first }) => {
    if (first === null) return [];
    const asks = askingFor(criterion, prompt);
    return [{ id: criterion.id, isAsked: questions.some((question) => question.at < first && asks(question)) }];
  });
  const ids = (isAsked: boolean): string[] => made.flatMap((point) => (point.isAsked === isAsked ? [point.id] : []));
  return { unasked: ids(false), asked: ids(true) };
}

/** What the interviewer said at a place, with the concepts of what it asked. */
interface Question {
  readonly at: number;
  readonly text: string;
  readonly concepts: ReadonlySet<string>;
}

function askingFor({ topic, evidence }: Criterion, { probes }: Prompt): (question: Question) => boolean {
  const asks = new Set(probes.flatMap((probe) => (probe.topic === topic ? [probe.ask] : [])));
  const terms = inEvidence(evidence, []).flatMap((list) => (isMain(list.path.at(-1)) ? list.terms : []));
  const named = [...new Set(terms.map(termKey))];
  return ({ text, concepts }) => asks.has(text) || named.some((key) => concepts.has(key));
}

/** Does a pattern's list say what the point is, rather than what has to stand beside it? */
function isMain(key: string | number | undefined): boolean {
  return key === 'all' || key === 'any';
}
