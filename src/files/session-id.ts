/**
 * A session's name, which is its file's too: "2026-11-21-1402-fraud-3f9a", by the clock on the person's wall.
 * @param random at least 0, less than 1
 */
export function sessionId(begun: Date, prompt: string, random: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const date = `${begun.getFullYear()}-${two(begun.getMonth() + 1)}-${two(begun.getDate())}`;
  const tail = Math.floor(random * 0x1_0000)
    .toString(16)
    .padStart(4, '0');
  return `${date}-${two(begun.getHours())}${two(begun.getMinutes())}-${prompt}-${tail}`;
}
