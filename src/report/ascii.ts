/** One for one, so that columns stay where they are. */
const ASCII: ReadonlyMap<string, string> = new Map([
  ['━', '#'],
  ['═', '!'],
  ['·', '-'],
  ['–', '-'],
  ['—', '-'],
  ['…', '~'],
  ['“', '"'],
  ['”', '"'],
  ['‘', "'"],
  ['’', "'"],
]);

/** A page with its bars, dashes and quotation marks in ASCII; letters of other scripts stay. */
export function inAscii(page: string): string {
  return page.replace(/[━═·–—…“”‘’]/gu, (character) => ASCII.get(character) ?? character);
}
