import type { CompiledPhrases } from './lexicon.ts';

/**
 * Phrases of the program itself by the name of their lexicon, compiled: none here, so that each lexicon compiles its
 * own; the build bundles a module in place of this one that holds them all (`build/build.ts`).
 */
export const keptPhrases: Readonly<Record<string, () => CompiledPhrases>> = {};
