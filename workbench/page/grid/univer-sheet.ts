import { BooleanNumber, CellValueType, type ICellData, type IWorksheetData } from '@univerjs/core';
import type { StoredValue } from '../../apps-script/workbook/workbook';
import type { CellBlock, CellExtra, LayoutView, LookView, TabView } from '../feed/book-view';
import { tallRows } from './row-heights';
import { rangeOf, sheetIdOf } from './sheet-places';
import { styleId, usual, usualStyle } from './univer-looks';

/** A tab from the beginning, as the grid wants it. */
export function toSheet(
  { id, layout, cells }: TabView,
  name: string,
  looks: readonly LookView[],
): Partial<IWorksheetData> {
  const columnData: Record<number, { w?: number; hd?: BooleanNumber }> = {};
  for (const [column, pixels] of layout.columnWidths) columnData[column - 1] = { w: pixels };
  for (const [first, count] of layout.hiddenColumns) {
    for (let index = 0; index < count; index += 1) {
      columnData[first - 1 + index] = { ...columnData[first - 1 + index], hd: BooleanNumber.TRUE };
    }
  }
  const rowData: Record<number, { hd?: BooleanNumber; h?: number }> = {};
  const widths = new Map(layout.columnWidths);
  const widthOf = (column: number) => widths.get(column) ?? usual.columnWidth;
  for (const [row, pixels] of tallRows(cells, looks, widthOf)) rowData[row - 1] = { h: pixels };
  for (const [first, count] of [...layout.hiddenRows, ...layout.filteredRows]) {
    for (let index = 0; index < count; index += 1) {
      rowData[first - 1 + index] = { ...rowData[first - 1 + index], hd: BooleanNumber.TRUE };
    }
  }
  return {
    id: sheetIdOf(id),
    name,
    rowCount: layout.rows,
    columnCount: layout.columns,
    defaultColumnWidth: usual.columnWidth,
    defaultRowHeight: usual.rowHeight,
    showGridlines: layout.hasGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    defaultStyle: usualStyle,
    gridlinesColor: '#e1e3e1',
    freeze: toFreeze(layout),
    mergeData: layout.merges.map(rangeOf),
    columnData,
    rowData,
    cellData: toCellData(cells),
  };
}

export const toFreeze = ({ frozenRows, frozenColumns }: LayoutView) => ({
  startRow: frozenRows > 0 ? frozenRows : -1,
  startColumn: frozenColumns > 0 ? frozenColumns : -1,
  ySplit: frozenRows,
  xSplit: frozenColumns,
});

/** What a cell of the grid keeps beside its value. */
export interface KeptExtra extends Omit<CellExtra, 'row' | 'column'> {
  /** Its look in the palette. */
  readonly look: number;
}

const types = { string: CellValueType.STRING, number: CellValueType.NUMBER, boolean: CellValueType.BOOLEAN } as const;

/** A formula is no formula to the grid, but a text beside the value. */
function toCell(
  value: StoredValue,
  look: number,
  extra: Omit<CellExtra, 'row' | 'column'> | undefined,
): ICellData | undefined {
  if (value === '' && look === 0 && extra === undefined) return undefined;
  const kept: KeptExtra = { look, ...extra };
  return {
    ...(value === '' ? {} : { v: value, t: types[typeof value as keyof typeof types] }),
    ...(look === 0 ? {} : { s: styleId(look) }),
    custom: { ...kept },
  };
}

/** The cells of a block as the grid keeps them; rows and columns count from 0. */
export function* cellsOf({
  row,
  column,
  values,
  looks,
  extras,
}: CellBlock): Generator<readonly [number, number, ICellData | undefined]> {
  const extrasAt = new Map(extras.map(({ row: r, column: c, ...extra }) => [`${r},${c}`, extra]));
  for (const [r, line] of values.entries()) {
    for (const [c, value] of line.entries()) {
      const extra = extrasAt.size === 0 ? undefined : extrasAt.get(`${row + r},${column + c}`);
      yield [row + r - 1, column + c - 1, toCell(value, looks[r]?.[c] ?? 0, extra)];
    }
  }
}

function toCellData(block: CellBlock): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const [row, column, cell] of cellsOf(block)) {
    if (!cell) continue;
    const line = rows[row] ?? {};
    line[column] = cell;
    rows[row] = line;
  }
  return rows;
}
