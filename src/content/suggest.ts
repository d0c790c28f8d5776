/** How many letters must be typed, left out, replaced or swapped to make `b` of `a` (Damerau and Levenshtein). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(before, j - 2) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return at(last, b.length);
}

const at = (row: readonly number[], i: number): number => row[i] ?? 0;

/** The word that was probably meant: the nearest, at most two fifths of its letters away; null where none is near. */
function nearest(word: string, known: readonly string[]): string | null {
  const near = known
    .filter((k) => Math.abs(k.length - word.length) <= 3 && k !== word)
    .map((k) => ({ k, far: distance(word.slice(0, 64).toLowerCase(), k.toLowerCase()) }))
    .filter(({ k, far }) => far <= Math.max(1, Math.round(Math.max(k.length, word.length) * 0.4)));
  return near.toSorted((x, y) => x.far - y.far)[0]?.k ?? null;
}

/** `did you mean "title"?`, where a word is near. */
export function didYouMean(word: string, known: readonly string[]): string | null {
  const meant = nearest(word, known);
  return meant === null ? null : `did you mean "${meant}"?`;
}

/** The same, or else what there is to choose from where it is not much, or else `otherwise`. */
export function suggestion(word: string, known: readonly string[], otherwise: string | null = null): string | null {
  const choice = known.length > 0 && known.length <= 20 ? `there is ${known.join(', ')}` : otherwise;
  return didYouMean(word, known) ?? choice;
}
