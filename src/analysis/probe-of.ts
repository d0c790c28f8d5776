import type { Probe, Prompt } from '../content/prompt.ts';
import type { Spoken } from '../session/state.ts';

/** The probe that a line asks; null for any other line, one that leads deeper included. */
export function probeOf(line: Spoken, { probes }: Pick<Prompt, 'probes'>): Probe | null {
  if (line.speaker !== 'interviewer') return null;
  const text = line.text.trim();
  return probes.find(({ id, ask }) => (line.probe === null ? ask === text : line.probe === id)) ?? null;
}
