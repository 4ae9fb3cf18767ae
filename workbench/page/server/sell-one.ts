import { isInside } from '../../apps-script/workbook/area';
import { columnsOf } from '../../tab-view';
import type { Workbench } from '../../workbench';
import type { PageApi } from '../page-api';

const stockColumn = /^stock:(\d+)$/;

/**
 * Sells one of the variation in a row: from the warehouse of the selected column, or the first that has any.
 * @throws Error where no variation, or none of it in stock, is there.
 */
export function sellOne(
  { shop, cloud }: Pick<Workbench, 'shop' | 'cloud'>,
  { tabId, row, column }: PageApi['sell']['args'],
): PageApi['sell']['value'] {
  const sheet = cloud.workbook.sheet(tabId);
  if (!sheet || !isInside(sheet, { row, column, rows: 1, columns: 1 })) throw new Error('This cell is gone.');
  const columns = columnsOf(cloud.workbook, tabId);
  const idColumn = columns.get('variation_id');
  const id = idColumn && sheet.readValues({ row, column: idColumn, rows: 1, columns: 1 })[0]?.[0];
  const variation = shop.variations().find((known) => known.id === Number(id));
  if (!variation) throw new Error('Select a row with a variation first.');
  const stock = shop.stockOf(variation.id);
  const chosen = [...columns].find(([, position]) => position === column)?.[0] ?? '';
  const wanted = stockColumn.exec(chosen)?.[1];
  const warehouseId = wanted === undefined ? [...stock].find(([, held]) => held > 0)?.[0] : Number(wanted);
  const from = warehouseId === undefined ? undefined : stock.get(warehouseId);
  if (warehouseId === undefined || from === undefined || from < 1) throw new Error('None of it is in stock there.');
  shop.sell(variation.id, warehouseId, 1);
  const warehouse = shop.state.warehouses.find(({ id: known }) => known === warehouseId)?.name ?? '';
  return { sku: variation.sku, warehouse, from, to: shop.stockOf(variation.id).get(warehouseId) ?? 0 };
}
