import type { Area, Cell, TabPort } from '../../google/ports';
import { isSameCell } from './cell-memory';

/** Cells that were written. */
export interface WrittenCells {
  readonly area: Area;
  readonly values: readonly (readonly Cell[])[];
}

/** What was written, and what stands there by now. */
export interface ReadBack extends WrittenCells {
  readonly now: readonly (readonly Cell[])[];
}

/** Reads what of the area the tab still has. */
export function readBack(tab: TabPort, { area, values }: WrittenCells): ReadBack {
  const rows = Math.min(area.rows, tab.maxRows() - area.row + 1);
  const columns = Math.min(area.columns, tab.maxColumns() - area.column + 1);
  return { area, values, now: rows < 1 || columns < 1 ? [] : tab.read({ ...area, rows, columns }) };
}

export const rowsIn = ({ row, rows }: Area): number[] => Array.from({ length: rows }, (_, index) => row + index);

/**
 * Whether a cell holds what was written into it. What a formula comes to is not known; and a cell of another format makes of a text a number or a day,
 * of a day a number.
 */
export function stillHolds({ area, values, now }: ReadBack, row: number, column: number): boolean {
  const wanted = values[row - area.row]?.[column - area.column];
  const held = now[row - area.row]?.[column - area.column];
  if (wanted === undefined || held === undefined) return false;
  if (wanted === '' || held === '') return wanted === held;
  if (isNumeric(wanted) && isNumeric(held) && typeof wanted !== typeof held) {
    return Math.abs(daysOf(wanted) - daysOf(held)) <= 1;
  }
  if (typeof wanted !== typeof held) return true;
  return typeof wanted === 'string'
    ? wanted.startsWith('=') || wanted === held || wanted === `'${held}`
    : isSameCell(wanted, held);
}

const isNumeric = (cell: Cell): cell is number | Date => typeof cell === 'number' || typeof cell === 'object';

/** As Sheets counts days; which one a moment is on depends on the zone. */
const daysOf = (cell: number | Date): number =>
  typeof cell === 'number' ? cell : cell.getTime() / 86_400_000 + 25_569;
