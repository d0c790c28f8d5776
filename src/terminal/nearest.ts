/** The word that was probably meant: the only one it begins, or the nearest with at most two letters wrong; else null. */
export function nearest(word: string, known: readonly string[]): string | null {
  const typed = word.toLowerCase().slice(0, 32);
  if (typed === '') return null;
  const begun = known.filter((k) => k.startsWith(typed));
  if (begun.length === 1) return begun[0] ?? null;
  const near = known
    .map((k) => ({ k, wrong: wrongLetters(typed, k) }))
    .filter(({ k, wrong }) => wrong <= 2 && wrong < k.length - 1)
    .toSorted((a, b) => a.wrong - b.wrong);
  return near[0]?.k ?? null;
}

/** Letters to be typed, left out, replaced or swapped to make `b` of `a` (optimal string alignment). */
function wrongLetters(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const cell = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? cell(i - 2, j - 2) + 1 : Infinity;
      row.push(Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, replaced, swapped));
    }
  }
  return cell(a.length, b.length);
}
