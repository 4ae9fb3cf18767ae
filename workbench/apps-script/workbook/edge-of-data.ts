import type { Area } from './area';
import type { WorkbookSheet } from './workbook';

const steps = { UP: [-1, 0], DOWN: [1, 0], PREVIOUS: [0, -1], NEXT: [0, 1] } as const;

/**
 * Where Ctrl and an arrow key lead from the first cell of an area: to the last filled cell before a gap, over a gap to the next filled
 * one, or to the edge of the sheet.
 */
export function edgeOfData(sheet: WorkbookSheet, start: Area, direction: keyof typeof steps): Area {
  const [down, right] = steps[direction];
  const isInside = (row: number, column: number): boolean =>
    row >= 1 && column >= 1 && row <= sheet.maxRows && column <= sheet.maxColumns;
  const isFilled = (row: number, column: number): boolean =>
    isInside(row, column) && sheet.readValues({ row, column, rows: 1, columns: 1 })[0]?.[0] !== '';
  let { row, column } = start;
  const runsOn = isFilled(row, column) && isFilled(row + down, column + right);
  while (isInside(row + down, column + right)) {
    if (runsOn && !isFilled(row + down, column + right)) break;
    [row, column] = [row + down, column + right];
    if (!runsOn && isFilled(row, column)) break;
  }
  return { row, column, rows: 1, columns: 1 };
}
