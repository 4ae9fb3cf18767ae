import type { JournalEntry, OperationState } from '../state/journal';
import type { ReadyEdit } from './stock-edit';

/** One stock opname: the stock of up to 500 variations in one warehouse, set in one request. */
export interface StockIntent {
  /** The opname's description: our only name for it on the other side. Found there, the request has arrived. */
  readonly marker: string;
  readonly warehouseId: number;
  readonly edits: readonly StockChange[];
}

/** Kept short, since thousands of them are packed into a cell. */
export interface StockChange {
  readonly v: number;
  readonly p: number;
  readonly sku: string;
  readonly name: string;
  /** What the shop held when it was read last before the push. */
  readonly from: number;
  readonly to: number;
}

export interface StockResult {
  readonly opnameId?: number;
  /** What the opname replaced, by variation, where it was not what had been read before: somebody sold or restocked meanwhile. */
  readonly replaced?: Readonly<Record<string, number>>;
  /** Why it failed, or why nobody knows. */
  readonly reason?: string;
}

export const stockKind = 'stock.set';

/** A journal line of a stock opname, typed. */
export interface StockOperation extends JournalEntry {
  readonly state: OperationState;
  readonly intent: StockIntent;
  readonly result: StockResult | undefined;
}

export const isStockOperation = (entry: JournalEntry): entry is StockOperation => entry.kind === stockKind;

/** The vendor names no limit; hundreds in one call are known to work. */
const mostEditsACall = 500;

/** Groups edits into operations: one warehouse each, at most 500 variations. */
export function planOperations(
  run: string,
  edits: readonly ReadyEdit[],
  facts: { readonly at: number; readonly stamp: string },
): StockOperation[] {
  const warehouses = [...new Set(edits.map(({ warehouseId }) => warehouseId))];
  const groups = warehouses.flatMap((warehouseId) =>
    chunk(
      edits.filter((edit) => edit.warehouseId === warehouseId),
      mostEditsACall,
    ).map((group) => ({ warehouseId, group })),
  );
  return groups.map(({ warehouseId, group }, index) => ({
    run,
    operation: String(index + 1),
    kind: stockKind,
    state: 'intended',
    ...facts,
    intent: {
      marker: `Ngorder for Sheets ${run}/${index + 1}`,
      warehouseId,
      edits: group.map(({ variationId, productId, sku, name, live, wanted }) => ({
        v: variationId,
        p: productId,
        sku,
        name,
        from: live,
        to: wanted,
      })),
    },
    result: undefined,
  }));
}

export function chunk<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
