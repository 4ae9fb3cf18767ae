import type { Dataset, DatasetContext } from '../../tables/dataset';
import { discoverColumns, rowNumberColumn } from '../../tables/discovered-columns';
import { toPlainCell } from '../../tables/plain-value';
import type { Column, PlainCell, Table } from '../../tables/table';
import { AddOnError } from '../../text/add-on-error';
import type { RowStore } from './row-store';

/**
 * What a finished reading found, as a table.
 * @param chosen keys of the columns that the person wants, in their order; all when absent. The id column is always there.
 * @throws AddOnError `unknownColumn`.
 */
export function toTable(dataset: Dataset, context: DatasetContext, rows: RowStore, chosen?: readonly string[]): Table {
  const table =
    dataset.columns === 'discovered' ? discoveredTable(rows) : knownTable(dataset, dataset.columns(context), rows);
  return chosen ? withColumns(table, chosen) : table;
}

function knownTable({ idColumn }: Dataset, columns: readonly Column[], rows: RowStore): Table {
  const positions = columns.map(({ key }) => rows.keys.indexOf(key));
  const ids = rows.ids();
  return {
    columns,
    idColumn,
    rows: {
      size: ids.length,
      ids: () => ids,
      has: (id) => rows.has(id),
      cells: (id) => {
        const values = rows.values(id);
        return positions.map((position) => values[position] ?? '');
      },
    },
  };
}

/** Rows of whatever shape get their ids when all are there: the column that names each of them once, or their number. */
function discoveredTable(rows: RowStore): Table {
  const found = rows.ids();
  const { columns, idColumn } = discoverColumns({ keys: rows.keys, ids: () => found, values: (id) => rows.values(id) });
  const idPosition = rows.keys.indexOf(idColumn);
  const storedId = new Map(
    found.map((stored, index) => [
      idPosition < 0 ? String(index + 1) : String(rows.values(stored)[idPosition] ?? ''),
      stored,
    ]),
  );
  const cellsOf = (id: string): PlainCell[] => {
    const values = rows.values(storedId.get(id) ?? '');
    return columns.map(({ key, kind }) =>
      key === rowNumberColumn.key ? id : toPlainCell(kind, values[rows.keys.indexOf(key)]),
    );
  };
  return {
    columns,
    idColumn,
    rows: { size: found.length, ids: () => storedId.keys(), has: (id) => storedId.has(id), cells: cellsOf },
  };
}

function withColumns({ columns, idColumn, rows }: Table, chosen: readonly string[]): Table {
  const keys = chosen.includes(idColumn) ? chosen : [...chosen, idColumn];
  const positions = keys.map((key) => {
    const position = columns.findIndex((column) => column.key === key);
    if (position < 0) throw new AddOnError('unknownColumn', { column: key });
    return position;
  });
  return {
    columns: positions.flatMap((position) => columns[position] ?? []),
    idColumn,
    rows: {
      ...rows,
      cells: (id) => {
        const cells = rows.cells(id);
        return positions.map((position) => cells[position] ?? '');
      },
    },
  };
}
