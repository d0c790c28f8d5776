/** Numbers by pairs of numbers that are not negative. */
export interface PairTable {
  /** Null where nothing was set. */
  get(a: number, b: number): number | null;
  set(a: number, b: number, value: number): void;
}

/** Slots at first; a power of two, as every later count is. */
const FIRST_SLOTS = 256;

/** Numbers of a slot: the pair, the first of them counted from 1 since an empty slot has 0, and its value. */
const WIDTH = 3;

/**
 * A hash table with open addressing in one row of numbers. The matcher looks something up for every token and every
 * phrase under way: a `Map` for each place took several times as long.
 */
export function pairTable(): PairTable {
  let slots = new Int32Array(FIRST_SLOTS * WIDTH);
  let used = 0;
  const slotOf = (a: number, b: number): number => {
    const mask = slots.length / WIDTH - 1;
    let at = (mixed(a, b) & mask) * WIDTH;
    while (slots[at] !== 0 && (slots[at] !== a + 1 || slots[at + 1] !== b)) {
      at = at + WIDTH === slots.length ? 0 : at + WIDTH;
    }
    return at;
  };
  const put = (a: number, b: number, value: number): void => {
    const at = slotOf(a, b);
    if (slots[at] === 0) used += 1;
    slots[at] = a + 1;
    slots[at + 1] = b;
    slots[at + 2] = value;
  };
  const grow = (): void => {
    const before = slots;
    slots = new Int32Array(before.length * 4);
    used = 0;
    for (let i = 0; i < before.length; i += WIDTH) {
      const first = before[i] ?? 0;
      if (first !== 0) put(first - 1, before[i + 1] ?? 0, before[i + 2] ?? 0);
    }
  };
  return {
    get: (a, b) => {
      const at = slotOf(a, b);
      return slots[at] === 0 ? null : (slots[at + 2] ?? null);
    },
    set: (a, b, value) => {
      put(a, b, value);
      // At most half of the slots are taken, so that a free one is near.
      if (2 * WIDTH * used > slots.length) grow();
    },
  };
}

function mixed(a: number, b: number): number {
  const both = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  return both ^ (both >>> 15);
}
