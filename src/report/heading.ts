import { edges } from './cell.ts';
import type { Look } from './look.ts';

/** A section's name at the left edge, what it amounts to at the right. */
export function heading(name: string, sum: string, { color, width }: Look): string[] {
  const line = edges({ text: name, paint: color.bold }, { text: sum, paint: color.dim }, width);
  return line === null ? [color.bold(name), `  ${color.dim(sum)}`] : [line];
}
