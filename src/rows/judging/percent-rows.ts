import type { TabPort } from '../../google/ports';
import { mayBePercentage, percentCells } from '../../tables/tab/percent-cells';
import { shownPercent } from '../../wishes/sizes/size-rules';
import type { RowDoubt, RowRecord } from '../row-record';
import type { RowTab } from '../row-tab';

/** Records with a doubt for each number that its cell shows as a percentage: of a typed 100% Sheets keeps 1. */
export function doubtPercentages(
  tab: TabPort,
  { cells, columnOf }: Pick<RowTab, 'cells' | 'columnOf'>,
  records: readonly RowRecord[],
): readonly RowRecord[] {
  const smallIn = ({ status, rows }: RowRecord) =>
    status === 'ready'
      ? rows.flatMap(({ row }) =>
          [...columnOf].flatMap(([key, column]) => {
            const value = cells[row - 1]?.[column - 1];
            return typeof value === 'number' && mayBePercentage(value) ? [{ row, column, key, value }] : [];
          }),
        )
      : [];
  const isShown = percentCells(tab, records.flatMap(smallIn));
  return records.map((record) => {
    const told = smallIn(record).filter(isShown).map(doubtOf);
    if (told.length === 0) return record;
    const columns = new Set(told.map(({ column }) => column));
    // What else was wondered at in such a number came of it.
    const others = (record.doubts ?? []).filter(({ column }) => column === undefined || !columns.has(column));
    return { ...record, doubts: [...others, ...told] };
  });
}

const doubtOf = ({ key, value }: { readonly key: string; readonly value: number }): RowDoubt => ({
  message: 'warning.becamePercent',
  column: key,
  values: { percent: shownPercent(value), value, unit: '' },
});
