import type { Cell } from '../google/ports';
import { readText } from './read-argument';

/** One record as fields by name. */
export type RecordRow = ReadonlyMap<string, Cell>;

/** A field by which records are asked for, and what makes two spellings of it the same. */
export interface RecordKey {
  readonly field: string;
  readonly normalize: (text: string) => string;
}

export const byId = (field: string): RecordKey => ({ field, normalize: (text) => text.trim() });

/** SKUs are told apart by their letters, not by their case. */
export const bySku: RecordKey = { field: 'sku', normalize: (text) => text.trim().toLowerCase() };

/** `0812…`, `+62 812-…` and the number 812…, which lost its zero, are one phone. */
export const byPhone: RecordKey = {
  field: 'phone',
  normalize: (text) =>
    text
      .replace(/\D/g, '')
      .replace(/^(?:62|0)+/, '')
      .replace(/^(?=\d)/, '0'),
};

/** Records by one or several keys. */
export interface RecordLookup {
  /** Names of the fields that the records have. */
  readonly fields: readonly string[];
  /** The records that an item names, by the first key that knows it; several may carry one SKU. */
  readonly find: (item: Cell) => readonly RecordRow[];
}

/** Puts records into reach of all their keys. */
export function indexRecords(
  fields: readonly string[],
  rows: readonly RecordRow[],
  keys: readonly RecordKey[],
): RecordLookup {
  const indexes = keys.map(({ field, normalize }) => {
    const index = new Map<string, RecordRow[]>();
    for (const row of rows) {
      const name = normalize(readText(row.get(field) ?? ''));
      const same = index.get(name);
      if (name === '') continue;
      if (same) same.push(row);
      else index.set(name, [row]);
    }
    return { index, normalize };
  });
  return {
    fields,
    find: (item) => {
      for (const { index, normalize } of indexes) {
        const found = index.get(normalize(readText(item)));
        if (found) return found;
      }
      return [];
    },
  };
}
