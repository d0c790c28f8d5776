import { Buffer } from 'node:buffer';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { type Dispute, Disputes } from '../content/dispute.ts';
import { environmentError, inputError } from '../content/user-error.ts';
import { MOST_BYTES } from './bytes.ts';
import { nodeFs, replace } from './fs.ts';
import { canonicalJson } from './hash.ts';
import { formatProblems, type Read } from './problem.ts';
import { validate } from './schema.ts';
import { reason } from './system-error.ts';
import { parseAuthored, readAuthored } from './yaml.ts';

/** Where a dispute was kept. */
export interface Kept {
  readonly file: string;
  /** Was the same kept there before? Then nothing was written. */
  readonly isKnown: boolean;
}

/**
 * Adds a dispute to those of its rule, in `disputes/<rule>.yaml` of a content folder.
 * @throws UserError where that file is broken or cannot be written
 */
export function keepDispute(folder: string, dispute: Dispute): Kept {
  const file = join(folder, 'disputes', `${dispute.rule}.yaml`);
  const before = existsSync(file) ? wellFormed(read(file)) : [];
  if (before.some((one) => sameAs(one) === sameAs(dispute))) return { file, isKnown: true };
  const bytes = Buffer.from(stringify({ disputes: [...before, dispute] }, { compat: 'yaml-1.1' }));
  if (bytes.length > MOST_BYTES)
    throw inputError(`${file} would be larger than 256 KiB`, 'remove old disputes from it');
  // What was said may hold what no file of content may: better told now than by every command from then on.
  wellFormed(parsed(bytes, file));
  try {
    nodeFs.makeFolder(dirname(file));
    replace(nodeFs, file, bytes);
  } catch (error) {
    throw environmentError(`cannot write ${file}: ${reason(error)}`, null, error);
  }
  return { file, isKnown: false };
}

function read(file: string): Read<Disputes> {
  const source = readAuthored(file);
  return source.ok ? validate(source.value, Disputes) : source;
}

function parsed(bytes: Uint8Array, file: string): Read<Disputes> {
  const source = parseAuthored(bytes, file);
  return source.ok ? validate(source.value, Disputes) : source;
}

function wellFormed(disputes: Read<Disputes>): readonly Dispute[] {
  if (!disputes.ok) throw inputError(formatProblems(disputes.problems));
  return disputes.value.disputes;
}

const sameAs = (dispute: Dispute): string => canonicalJson({ ...dispute, when: '' });
