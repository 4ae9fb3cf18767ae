import { type Area, lastColumnOf, lastRowOf } from '../../apps-script/workbook/area';
import { takeCells } from '../../apps-script/workbook/copied-cells';
import type { StoredValue, WorkbookSheet } from '../../apps-script/workbook/workbook';
import { continuedSeries } from './continued-series';

/** Fills from cells on, down, up or to a side: formulas and formats go along, series are continued. `to` holds `from`. */
export function fillCells(sheet: WorkbookSheet, from: Area, to: Area): void {
  const isUpright = to.rows > from.rows;
  const pieces = isUpright
    ? [
        { ...from, row: to.row, rows: from.row - to.row, isBefore: true },
        { ...from, row: lastRowOf(from) + 1, rows: lastRowOf(to) - lastRowOf(from), isBefore: false },
      ]
    : [
        { ...from, column: to.column, columns: from.column - to.column, isBefore: true },
        { ...from, column: lastColumnOf(from) + 1, columns: lastColumnOf(to) - lastColumnOf(from), isBefore: false },
      ];
  for (const { isBefore, ...piece } of pieces) {
    if (piece.rows > 0 && piece.columns > 0) fillPiece(sheet, from, piece, { isUpright, isBefore });
  }
}

interface Direction {
  /** Down or up. */
  readonly isUpright: boolean;
  /** Up or to the left. */
  readonly isBefore: boolean;
}

function fillPiece(sheet: WorkbookSheet, from: Area, piece: Area, direction: Direction): void {
  const extent = direction.isUpright ? from.rows : from.columns;
  const count = direction.isUpright ? piece.rows : piece.columns;
  const one = direction.isUpright ? { ...from, rows: 1 } : { ...from, columns: 1 };
  for (let index = 0; index < count; index += 1) {
    // Upwards the last one comes first.
    const source = direction.isBefore ? extent - 1 - (index % extent) : index % extent;
    const target = direction.isBefore ? count - 1 - index : index;
    const area = direction.isUpright ? { ...one, row: from.row + source } : { ...one, column: from.column + source };
    const start = direction.isUpright
      ? { row: piece.row + target, column: piece.column }
      : { row: piece.row, column: piece.column + target };
    takeCells({ from: sheet, area, parts: ['values', 'formulas', 'formats', 'validation'] })(sheet, start);
  }
  continueSeries(sheet, from, piece, direction);
}

/** Where there is no formula, values go on as they began. */
function continueSeries(sheet: WorkbookSheet, from: Area, piece: Area, { isUpright, isBefore }: Direction): void {
  const lanes = isUpright ? from.columns : from.rows;
  for (let lane = 0; lane < lanes; lane += 1) {
    const along = (area: Area): Area =>
      isUpright ? { ...area, column: from.column + lane, columns: 1 } : { ...area, row: from.row + lane, rows: 1 };
    if (
      sheet
        .readFormulas(along(from))
        .flat()
        .some((formula) => formula !== '')
    )
      continue;
    const ordered = <T>(values: readonly T[]): readonly T[] => (isBefore ? [...values].reverse() : values);
    const values = ordered(sheet.readValues(along(from)).flat());
    const formats = ordered(sheet.readAttribute(along(from), 'numberFormat').flat());
    const continued = ordered(continuedSeries(values, formats, isUpright ? piece.rows : piece.columns));
    const contents: StoredValue[][] = isUpright ? continued.map((value) => [value]) : [[...continued]];
    const place = along(piece);
    sheet.store(
      place,
      contents,
      contents.map((line) => line.map(() => '')),
    );
  }
}
