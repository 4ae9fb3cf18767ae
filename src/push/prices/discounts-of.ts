import { cellOf, type SnapshotRow } from '../../tables/tab/tab-snapshot';
import { isBlankCell } from '../../text/blank-text';
import { baselineIn } from '../find/candidates';
import { recordIn } from '../find/edited-tab';
import { moneyKind } from '../values/kinds/money';
import type { PriceTab } from './price-tab';

/**
 * What is taken off the price of a row when it is sold, in whole rupiah; 0 where nothing is, or the tab does not say. All rows of a product have it in common: the highest of what the shop
 * said and what any of their cells asks for, as nobody knows which of them will be pushed.
 */
export function discountsOf(tab: PriceTab): (row: SnapshotRow) => number {
  const { discount } = tab;
  if (discount === undefined) return () => 0;
  const highest = new Map<string, number>();
  for (const row of tab.snapshot.rows) {
    const owner = ownerOf(tab, row);
    highest.set(owner, Math.max(highest.get(owner) ?? 0, discountIn(tab, row, discount)));
  }
  return (row) => highest.get(ownerOf(tab, row)) ?? 0;
}

/** The product of a row; the record itself where the tab does not say of which it is. */
function ownerOf(tab: PriceTab, row: SnapshotRow): string {
  const { parentColumn } = tab.pushable;
  const parent = parentColumn === undefined ? '' : String(cellOf(tab.snapshot, row, parentColumn).value).trim();
  return parent === '' ? `record ${recordIn(tab, row)}` : `of ${parent}`;
}

function discountIn(tab: PriceTab, row: SnapshotRow, column: string): number {
  const { value } = cellOf(tab.snapshot, row, column);
  const said = baselineIn(tab, { recordId: recordIn(tab, row), column });
  const asked = isBlankCell(value) ? said : moneyKind.fromCell(value, tab.dates);
  return Math.max(...[said, asked].map((amount) => (typeof amount === 'number' ? Math.ceil(amount) : 0)));
}
