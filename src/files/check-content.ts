import type { Content } from '../content/content.ts';
import type { Path } from '../content/terms.ts';
import { type ContentFile, contentFiles, type Kind } from './content-files.ts';
import { type ContentFolder, type Item, readContentFolder } from './content-folder.ts';
import { mergeContent } from './merge.ts';
import type { Problem } from './problem.ts';
import { TOP } from './place.ts';

/** Content read from its YAML, so that whatever is found wrong in it has a place. */
export interface CheckedContent {
  readonly content: Content;
  /** How many files were read. */
  readonly files: number;
  readonly problems: readonly Problem[];
  readonly advice: readonly Problem[];
  readonly notices: readonly string[];
  /** A problem in one authored thing; a criterion is looked for in the prompts, too. */
  problemAt(thing: Thing, problem: Pick<Problem, 'code' | 'what' | 'hint'>): Problem;
}

/** A place in an authored thing. */
export interface Thing {
  readonly kind: Kind;
  readonly id: string;
  readonly path: Path;
}
