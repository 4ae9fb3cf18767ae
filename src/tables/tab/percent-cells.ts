import type { TabPort } from '../../google/ports';

/** Where a cell stands, both from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Whether a number format shows hundredths: not by what it only quotes. */
const isPercent = (format: string): boolean => format.replace(/"[^"]*"|\\./g, '').includes('%');

/**
 * Which of some cells show their number as a percentage: of a typed 100% Sheets keeps 1, and nothing but the format tells {facts §3}. One call, for
 * all that lies between them.
 */
export function percentCells(tab: TabPort, cells: readonly CellPlace[]): (cell: CellPlace) => boolean {
  const [first] = cells;
  if (!first) return () => false;
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const [row, column] = [least(rows), least(columns)];
  const area = { row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1 };
  const formats = tab.readNumberFormats(area);
  return (cell) => isPercent(formats[cell.row - row]?.[cell.column - column] ?? '');
}

const least = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.min(one, other));
const most = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.max(one, other));

/** Whether a number may come of a percentage that somebody typed: of more than 10,000% nobody does. */
export const mayBePercentage = (value: unknown): boolean => typeof value === 'number' && value > 0 && value <= 100;
