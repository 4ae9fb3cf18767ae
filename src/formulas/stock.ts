import type { Cell, Platform, TabPort } from '../google/ports';
import { skuColumn, variationIdColumn, warehouseOfColumn } from '../tables/datasets/variations';
import { headerRow } from '../tables/tab-snapshot';
import { AddOnError } from '../text/add-on-error';
import type { Language } from '../text/message';
import { type CellArgument, mapCells } from './cell-argument';

/**
 * Stock by variation id or SKU, over all warehouses, from the tab that variations were pulled into: no key and no call to the shop, so
 * it answers for every colleague.
 * @throws AddOnError `nothingPulled`; for a single item also `unknownItem`, `ambiguousItem`. In a range, such a message stands in the
 * item's own cell.
 */
export function stockFormula(platform: Platform, language: Language, items: CellArgument): Cell | Cell[][] {
  const stock = readMirror(platform);
  return mapCells(language, items, (item) => stockOf(stock, String(item).trim()));
}

interface Mirror {
  readonly byId: ReadonlyMap<string, Cell>;
  /** Several variations may carry one SKU. */
  readonly bySku: ReadonlyMap<string, readonly Cell[]>;
}

function readMirror(platform: Platform): Mirror {
  for (const tab of platform.workbook.tabs()) {
    const keys = tab.isHidden() ? new Map<string, number>() : tab.columnKeys();
    if (keys.has(variationIdColumn)) return indexRows(tab, keys);
  }
  throw new AddOnError('nothingPulled');
}

function indexRows(tab: TabPort, keys: ReadonlyMap<string, number>): Mirror {
  const rows = tab.lastRow() - headerRow;
  const values = rows < 1 ? [] : tab.read({ row: headerRow + 1, column: 1, rows, columns: tab.lastColumn() });
  const at = (row: readonly Cell[], key: string): Cell => row[(keys.get(key) ?? 0) - 1] ?? '';
  const stockKeys = [...keys.keys()].filter((key) => warehouseOfColumn(key) !== undefined);
  const byId = new Map<string, Cell>();
  const bySku = new Map<string, Cell[]>();
  for (const row of values) {
    const counted = stockKeys.map((key) => at(row, key)).filter((cell) => typeof cell === 'number');
    const stock = counted.length === 0 ? '' : counted.reduce((sum, cell) => sum + cell, 0);
    const sku = normalize(String(at(row, skuColumn)));
    byId.set(String(at(row, variationIdColumn)), stock);
    bySku.set(sku, [...(bySku.get(sku) ?? []), stock]);
  }
  return { byId, bySku };
}

function stockOf({ byId, bySku }: Mirror, item: string): Cell {
  const found = byId.has(item) ? [byId.get(item) ?? ''] : (bySku.get(normalize(item)) ?? []);
  if (found.length > 1) throw new AddOnError('ambiguousItem', { item, count: found.length });
  const [stock] = found;
  if (stock === undefined) throw new AddOnError('unknownItem', { item });
  return stock;
}

const normalize = (sku: string): string => sku.trim().toLowerCase();
