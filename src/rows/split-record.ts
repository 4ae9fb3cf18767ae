import type { Endpoint } from '../api/endpoint';
import { chunk } from '../runs/chunk';
import type { SheetRow } from './reading/group-rows';

/** How many items of a list one request may carry, by the endpoint; measured or advised, since the document names no limit. */
const mostItems: Readonly<Record<string, { readonly list: string; readonly most: number }>> = {
  'stockTransfer.create': { list: 'stock_adjustment', most: 100 },
  'stockOpname.create': { list: 'stock_adjustment', most: 500 },
};

/** Each item of their lists is a change of its own: what has not been sent of a group can go later, without what has. */
const endpointsOfItems: ReadonlySet<string> = new Set([
  ...Object.keys(mostItems),
  'shipment.requestPickup',
  'product.updateStock',
]);

export const standsAlone = ({ id }: Pick<Endpoint, 'id'>): boolean => endpointsOfItems.has(id);

interface RecordPart {
  readonly rows: readonly SheetRow[];
  readonly input: Readonly<Record<string, unknown>>;
}

/** A record with more items than a request may carry, as several: each with its part of the list, and the rows that say it. */
export function splitRecord({ id }: Endpoint, record: RecordPart): RecordPart[] {
  const { list, most } = mostItems[id] ?? { list: '', most: Number.POSITIVE_INFINITY };
  const items = record.input[list];
  // Only where every row says one item, so that each part has its rows.
  if (!Array.isArray(items) || items.length <= most || items.length !== record.rows.length) return [record];
  const rows = chunk(record.rows, most);
  return chunk(items, most).map((part, index) => ({
    rows: rows[index] ?? [],
    input: { ...record.input, [list]: part },
  }));
}
