import type { Carries, Cells } from './dataset';
import { cellsOf, type RecordColumn, withoutReaders } from './record-column';
import type { Column } from './table';

/** A column that is read of the earlier answer, or of the later one. */
export type CarryingColumn<Earlier, Later> =
  | { readonly carried: RecordColumn<Earlier> }
  | { readonly own: RecordColumn<Later> };

/** Columns of rows that two answers make: the cells of the earlier one go along with the request for the later. */
export interface CarryingColumns<Earlier, Later> {
  /** All of them, in their order. */
  readonly columns: readonly Column[];
  readonly carries: Carries;
  /** What goes along of an earlier record. */
  readonly carry: (record: Earlier) => readonly Cells[];
  /** The cells of a later record, and those that came along for it. */
  readonly cells: (carried: readonly Cells[] | undefined, record: Later) => Cells;
}

export function carryingColumns<Earlier, Later>(
  columns: readonly CarryingColumn<Earlier, Later>[],
): CarryingColumns<Earlier, Later> {
  const earlier = columns.flatMap((column) => ('carried' in column ? [column.carried] : []));
  const later = columns.flatMap((column) => ('own' in column ? [column.own] : []));
  return {
    columns: withoutReaders(columns.map((column) => ('carried' in column ? column.carried : column.own))),
    carries: { keys: earlier.map(({ key }) => key), rows: 'one' },
    carry: (record) => [cellsOf(earlier, record)],
    cells: ([carried] = [], record) => ({ ...carried, ...cellsOf(later, record) }),
  };
}
