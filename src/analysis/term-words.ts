import { type Pattern, type Term, termKey } from '../detectors/evidence.ts';
import { type Phrase, parsePhrase } from '../language/phrase.ts';

/** The keys of the terms that patterns look for; not of those that would spoil them. */
export function keysIn(patterns: readonly Pick<Pattern, 'all' | 'any' | 'with'>[]): ReadonlySet<string> {
  return new Set(
    patterns.flatMap(({ all = [], any = [], with: beside = [] }) => [...all, ...any, ...beside]).map(termKey),
  );
}

const NAMED = 4;
const LONGEST = 40;

/** Terms as a person reads them: concepts by name, phrases by their first forms in quotation marks. */
export function termWords(terms: readonly Term[]): string {
  const named = terms.flatMap((term) =>
    typeof term === 'string'
      ? [term.replaceAll('-', ' ')]
      : [term.say]
          .flat()
          .flatMap(forms)
          .map((form) => `“${form}”`),
  );
  const shown = [...new Set(named)];
  return shown.length > NAMED ? `${shown.slice(0, NAMED).join(', ')}, …` : shown.join(', ');
}

/** The first ways to say a phrase: of alternatives at its very top the first few, of others the first. */
export function forms(text: string): string[] {
  const phrase = parsePhrase(text);
  const options = phrase.type === 'either' ? phrase.options.slice(0, NAMED) : [phrase];
  return options.map((option) => simplest(option).trim()).filter((form) => form !== '' && form.length <= LONGEST);
}

function simplest(phrase: Phrase): string {
  switch (phrase.type) {
    case 'word':
      return phrase.word ?? (phrase.key === '<number>' ? '10' : phrase.key.replace(/^=/, ''));
    case 'gap':
      return '…';
    case 'optional':
      return '';
    case 'sequence':
      return phrase.parts
        .map(simplest)
        .filter((part) => part !== '')
        .join(' ');
    case 'either':
      return simplest(phrase.options[0] ?? { type: 'gap' });
  }
}
