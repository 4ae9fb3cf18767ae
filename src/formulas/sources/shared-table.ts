import type { Client } from '../../api/client';
import type { ConnectionMemory } from '../../api/connection-memory';
import type { Cell, CodecPort } from '../../google/ports';
import { packStored, unpackStored } from '../../state/packed-document';
import { AddOnError } from '../../text/add-on-error';
import type { FormulaContext } from '../formula-context';
import { readText } from '../read-argument';
import { indexRecords, type RecordKey, type RecordLookup, type RecordRow } from '../record-key';
import { type PartRow, tablePartDocument } from './cache-documents';
import type { LiveShop } from './live-shop';
import { type Copy, largestPart, useSharedCopy } from './shared-copy';

/** A list of the shop that many cells look things up in. */
export interface SharedTable {
  /** Names it in the cache; a new one whenever `fields` change. */
  readonly name: string;
  readonly fields: readonly string[];
  readonly keys: readonly RecordKey[];
  /** Every record, its cells in the order of `fields`. */
  readonly load: (client: Client, memory: ConnectionMemory) => readonly (readonly Cell[])[];
}

const rowsPerPart = 130;
/** {facts §6}: the cache has room for 1,000 items, and forgets the oldest. */
const mostParts = 400;

/**
 * Finds items in a list of the shop, by all of its keys or some of them. The list is fetched once for all cells, and kept in parts by the hash of each key, so that a single
 * cell unpacks only the parts that its own item can be in.
 */
export function lookUpShared(
  context: FormulaContext,
  shop: LiveShop,
  table: SharedTable,
  items: readonly Cell[],
  keys: readonly RecordKey[] = table.keys,
): RecordLookup {
  const wanted = (copy: Copy) => [
    ...new Set(items.flatMap((item) => keys.map(({ normalize }) => partOf(normalize(readText(item)), copy.parts)))),
  ];
  return useTable(context, shop, table, (copy) => {
    const rows = readParts(context.platform.codec, table, copy, wanted(copy));
    return rows && indexRecords(table.fields, rows, keys);
  });
}

/** When the list left the shop; it is fetched if need be. */
export const sharedTableAt = (context: FormulaContext, shop: LiveShop, table: SharedTable): number =>
  useTable(context, shop, table, ({ at }) => at);

/** Every record, in the shop's order. */
export function readShared(context: FormulaContext, shop: LiveShop, table: SharedTable): readonly RecordRow[] {
  return useTable(context, shop, table, (copy) => {
    const all = Array.from({ length: copy.parts }, (_, number) => number);
    return readParts(context.platform.codec, table, copy, all);
  });
}

function useTable<T>(
  context: FormulaContext,
  shop: LiveShop,
  table: SharedTable,
  use: (copy: Copy) => T | undefined,
): T {
  const { codec } = context.platform;
  const key = `ngorder.t:${codec.digest(`${shop.stamp}|${table.name}|${table.fields.join()}`).slice(0, 32)}`;
  return useSharedCopy(context, key, () => packParts(codec, table, shop.ask(table.load)), use);
}

/** FNV-1a: spreads ids and SKUs alike. */
function partOf(name: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash % parts;
}

function packParts(
  codec: CodecPort,
  { name, fields, keys }: SharedTable,
  rows: readonly (readonly Cell[])[],
): string[] {
  const count = Math.min(mostParts, Math.max(1, Math.ceil(rows.length / rowsPerPart)));
  const parts: PartRow[][] = Array.from({ length: count }, () => []);
  const positions = keys.map(({ field, normalize }) => ({ position: fields.indexOf(field), normalize }));
  rows.forEach((cells, number) => {
    const names = positions.map(({ position, normalize }) => normalize(readText(cells[position] ?? '')));
    const own = new Set(names.map((text) => partOf(text, count)));
    for (const part of own) parts[part]?.push([number, ...cells]);
  });
  return parts.map((part) => {
    const packed = packStored(codec, tablePartDocument, part);
    if (packed.length > largestPart) throw new AddOnError('formulaTooLarge', { endpoint: name, filter: '—' });
    return packed;
  });
}

function readParts(
  codec: CodecPort,
  { fields }: SharedTable,
  copy: Copy,
  numbers: readonly number[],
): RecordRow[] | undefined {
  const packed = copy.read(numbers);
  if (!packed) return undefined;
  // A record stands in a part for each of its keys.
  const rows = new Map<number, readonly Cell[]>();
  for (const part of packed) {
    const own = unpackStored(codec, tablePartDocument, part);
    if (!own) return undefined;
    for (const [number, ...cells] of own) rows.set(number, cells);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([, cells]) => new Map(fields.map((field, index) => [field, cells[index] ?? ''])));
}
