import { Buffer } from 'node:buffer';
import { endianness } from 'node:os';

/** Numbers as bytes, the lowest first, whatever this machine does. */
export function inLittleEndian(numbers: Int32Array): Buffer {
  return ordered(Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength));
}

/** Bytes as the numbers they are. @param bytes memory of its own: numbers begin at every fourth byte of it */
export function fromLittleEndian(bytes: Buffer): Int32Array {
  const { buffer, byteOffset, length } = ordered(bytes);
  return new Int32Array(buffer, byteOffset, length / Int32Array.BYTES_PER_ELEMENT);
}

const ordered = (bytes: Buffer): Buffer => (endianness() === 'LE' ? bytes : bytes.swap32());
