import type { IRange } from '@univerjs/core';
import type { Area } from '../../apps-script/workbook/area';
import type { Span } from '../feed/book-view';

/** The grid counts from 0 and names its tabs by texts; the workbook counts from 1. */
export const bookId = 'book';
export const sheetIdOf = (tabId: number): string => `tab-${tabId}`;
export const tabIdOf = (sheetId: string): number => Number(sheetId.slice('tab-'.length));

export const rangeOf = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row - 1,
  endRow: row + rows - 2,
  startColumn: column - 1,
  endColumn: column + columns - 2,
});

/** Whole rows and columns may come without their other ends. */
export function areaOf(
  { startRow, endRow, startColumn, endColumn }: IRange,
  size: { readonly rows: number; readonly columns: number },
): Area {
  const known = (place: number, otherwise: number): number => (Number.isFinite(place) ? place : otherwise);
  const [top, left] = [known(startRow, 0), known(startColumn, 0)];
  return {
    row: top + 1,
    column: left + 1,
    rows: known(endRow, size.rows - 1) - top + 1,
    columns: known(endColumn, size.columns - 1) - left + 1,
  };
}

export const rowsRange = ([first, count]: Span, columns: number): IRange =>
  rangeOf({ row: first, column: 1, rows: count, columns });

export const columnsRange = ([first, count]: Span, rows: number): IRange =>
  rangeOf({ row: 1, column: first, rows, columns: count });
