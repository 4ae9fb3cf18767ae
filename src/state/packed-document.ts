import type { CodecPort } from '../google/ports';
import { parseStored, printStored, readStored, type StoredDocument } from './schema/stored-document';

/** A document as one short line of plain characters. */
export const packStored = <T>(codec: CodecPort, document: StoredDocument<T>, value: T): string =>
  codec.pack(printStored(document, value));

/**
 * Reads what {@link packStored} gave; what cannot be unpacked is damaged.
 * @throws AddOnError `newerState`, `damagedState`, as {@link parseStored}.
 */
export const unpackStored = <T>(codec: CodecPort, document: StoredDocument<T>, packed: string): T | undefined =>
  parseStored(document, tryUnpack(codec, packed));

/** The same of what nobody has to have written: `undefined` for whatever cannot be read. */
export function readablePacked<T>(codec: CodecPort, document: StoredDocument<T>, packed: string): T | undefined {
  const reading = readStored(document, tryUnpack(codec, packed));
  return reading.kind === 'read' ? reading.value : undefined;
}

/** `''`, which is no document, for what was not packed by us. */
export function tryUnpack(codec: CodecPort, packed: string): string {
  try {
    return codec.unpack(packed);
  } catch {
    return '';
  }
}
