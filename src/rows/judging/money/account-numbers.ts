import type { RowDoubt, RowRecord } from '../../row-record';
import type { RowTab } from '../../row-tab';
import { withDoubts } from '../judged-record';

const isAccountNumber = (key: string): boolean => /(^|[._])account_number$/.test(key);

/** Records with a doubt for each account number that its cell holds as a number: of a typed 0081234567 Sheets keeps 81234567. */
export function doubtAccountNumbers(
  { cells, columnOf }: Pick<RowTab, 'cells' | 'columnOf'>,
  records: readonly RowRecord[],
): readonly RowRecord[] {
  const columns = [...columnOf].filter(([key]) => isAccountNumber(key));
  if (columns.length === 0) return records;
  const doubtsAt = (row: number): RowDoubt[] =>
    columns.flatMap(([key, column]) => {
      const value = cells[row - 1]?.[column - 1];
      return typeof value === 'number'
        ? [{ message: 'rows.doubt.accountNumber', column: key, values: { value: String(value) } }]
        : [];
    });
  return records.map((record) => {
    const doubts = record.status === 'ready' ? record.rows.flatMap(({ row }) => doubtsAt(row)) : [];
    return withDoubts(record, doubts);
  });
}
