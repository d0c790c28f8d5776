/**
 * Divides a whole number in proportion to the weights, so that the parts are whole and sum to it exactly: each part is
 * rounded down, then the largest remainders get one more, the earlier first among equals (Hamilton's method).
 */
export function apportion(whole: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (whole * weight) / sum);
  const parts = exact.map(Math.floor);
  const missing = whole - parts.reduce((a, b) => a + b, 0);
  const luckiest = exact
    .map((value, i) => ({ i, remainder: value - Math.floor(value) }))
    .toSorted((a, b) => b.remainder - a.remainder)
    .slice(0, missing);
  for (const { i } of luckiest) parts[i] = (parts[i] ?? 0) + 1;
  return parts;
}
