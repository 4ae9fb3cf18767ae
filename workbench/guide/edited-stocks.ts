import type { Area } from '../apps-script/workbook/area';
import type { WorkbookSheet } from '../apps-script/workbook/workbook';
import { columnsOf, stockKey } from '../tab-view';
import type { Workbench } from '../workbench';

/** A stock that a person wants to be another one. */
export interface EditedStock {
  readonly variationId: number;
  readonly warehouseId: number;
  /** What the shop held when it was edited. */
  readonly before: number;
}

const differenceKey = (warehouseId: number): string => `delta:${warehouseId}`;

/** Which stocks the cells of an area ask for that the shop does not hold. */
export function editedStocks({ cloud, shop }: Workbench, sheet: WorkbookSheet, area: Area): readonly EditedStock[] {
  const columns = columnsOf(cloud.workbook, sheet.id);
  const idColumn = columns.get('variation_id');
  if (idColumn === undefined) return [];
  const ids = sheet.readValues({ ...area, column: idColumn, columns: 1 }).map(([id]) => Number(id));
  return shop.state.warehouses.flatMap(({ id: warehouseId }) => {
    const wanted = [stockKey(warehouseId), differenceKey(warehouseId)].map((key) =>
      cellsBelow(sheet, area, columns.get(key)),
    );
    return ids.flatMap((variationId, index) => {
      const before = shop.stockOf(variationId).get(warehouseId);
      const [stock, difference] = wanted.map((cells) => cells[index] ?? '');
      const isOther = (stock !== '' && stock !== before) || difference !== '';
      return before !== undefined && isOther ? [{ variationId, warehouseId, before }] : [];
    });
  });
}

/** What of a column lies in an area, row by row; nothing when it does not lie there. */
function cellsBelow(sheet: WorkbookSheet, area: Area, column: number | undefined) {
  const isInside = column !== undefined && column >= area.column && column < area.column + area.columns;
  return isInside ? sheet.readValues({ ...area, column, columns: 1 }).map(([value]) => value ?? '') : [];
}
