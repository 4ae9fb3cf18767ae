import type { Banding } from '../../apps-script/workbook/workbook';

/** The light grey of Sheets: the header, and every other row below it. */
const lightGrey = { header: '#bdbdbd', odd: '', even: '#f3f3f3' } as const;

/** What a banding gives a cell that has no background of its own; `''` for none. Rows and columns count from 1. */
export function bandingColor(bandings: readonly Banding[], row: number, column: number): string {
  const found = bandings.find(
    ({ area }) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
  if (!found) return '';
  const offset = row - found.area.row;
  if (offset === 0) return lightGrey.header;
  return offset % 2 === 1 ? lightGrey.odd : lightGrey.even;
}
