import type { DetectorUse } from '../detectors/index.ts';
import type { Reading } from '../detectors/reading.ts';

/** Why a detector found nothing to judge by: a sentence without its full stop. */
export function whyUnmeasured(use: DetectorUse, reading: Reading): string {
  const { steps } = reading;
  const goesOn = steps.find((s) => s.open);
  const notDrilled = (topic: string): string | null =>
    steps.some((s) => s.topics.includes(topic)) ? null : `no step of this session is on ${topic}`;
  switch (use.detector) {
    case 'missing':
      if (!steps.some((s) => s.closes.includes(use.concern))) return `no step of this session closes “${use.concern}”`;
      return `${goesOn?.id ?? 'its step'} is under way: it may still be said`;
    case 'hollow':
    case 'thin':
    case 'under-floor':
    case 'afterthought': {
      const stillOpen = goesOn === undefined ? null : `${goesOn.id} is under way`;
      return notDrilled(use.topic) ?? stillOpen ?? OTHERWISE[use.detector];
    }
    case 'premature':
      return `no step of this session is on ${use.topics.join(' or ')}`;
    case 'dangling':
      if (goesOn !== undefined) return `${goesOn.id} is under way: it may still be used`;
      return 'it takes a step that states a requirement, and a later one';
    case 'skipped':
      return goesOn === undefined ? 'every step is empty' : `${goesOn.id} is under way`;
    case 'gives-way':
      return use.challenged ? 'the interviewer asked nothing' : 'the interviewer said nothing';
    case 'monologue':
    case 'over-budget':
      return 'the times of this session are not known';
    case 'says':
    case 'says-without':
    case 'recites':
    case 'off-map':
      return 'there is nothing to judge by';
  }
}

const OTHERWISE = {
  hollow: 'next to nothing was said in its last step',
  thin: 'its steps were never reached',
  'under-floor': 'the time of its last step is not known',
  afterthought: 'no other step was drilled',
} as const;
