/** A number from a seed and an id, 0 to 2³²-1, spread so that near seeds give other orders (FNV-1a, then murmur's mixer). */
export function drawn(seed: number, id: string): number {
  let hash = 0x811c9dc5;
  for (const char of `${seed} ${id}`) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Things in an order that a seed draws, the same whatever order they came in. */
export function shuffled<T>(things: readonly T[], seed: number, idOf: (thing: T) => string): readonly T[] {
  return things.toSorted((a, b) => drawn(seed, idOf(a)) - drawn(seed, idOf(b)));
}
