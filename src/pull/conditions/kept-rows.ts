import type { Table } from '../../tables/table';
import type { RowTest } from './row-test';

/** The rows that fit, the first so many of them where there is a limit; the others that were read are known as left out. */
export function keptRows(table: Table, isFit: RowTest, most = Number.POSITIVE_INFINITY): Table {
  const { rows } = table;
  const [fitting, leftOut]: [string[], Set<string>] = [[], new Set()];
  for (const id of rows.ids()) {
    if (isFit(rows.cells(id))) fitting.push(id);
    else leftOut.add(id);
  }
  const ids = fitting.slice(0, most);
  const kept = new Set(ids);
  return {
    ...table,
    rows: { ...rows, size: ids.length, ids: () => ids, has: (id) => kept.has(id) },
    leftOut: { size: leftOut.size, has: (id) => leftOut.has(id) },
  };
}
