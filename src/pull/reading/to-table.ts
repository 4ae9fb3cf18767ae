import type { DatasetTab } from '../../state/schema/tab-list';
import type { Dataset, DatasetContext } from '../../tables/dataset';
import { guessedColumn, rowNameColumn } from '../../tables/discovered-columns';
import type { Column, Table } from '../../tables/table';
import { AddOnError } from '../../text/add-on-error';
import { discoveredTable } from './discovered-table';
import type { RowStore } from './row-store';

/** What a person wants of a finished reading, and what is remembered of the tab that it goes to. */
export interface WantedTable {
  /** Keys of the columns that the person wants, in their order; all when absent. The id column is always there. */
  readonly chosen?: readonly string[] | undefined;
  readonly rowLimit?: number | undefined;
  /** Absent for a new tab. */
  readonly known?: DatasetTab | undefined;
  /** Leaves rows out, by whichever columns: before the wanted ones are chosen. */
  readonly keep?: (table: Table) => Table;
}

/**
 * What a finished reading found, as a table.
 * @throws AddOnError `unknownColumn`; never where columns are found out, since what nobody has today may be there tomorrow.
 */
export function toTable(
  dataset: Dataset,
  context: DatasetContext,
  rows: RowStore,
  { chosen, rowLimit, known, keep = (table) => table }: WantedTable,
): Table {
  const found =
    dataset.columns === 'discovered'
      ? discoveredTable(dataset, rows, known, rowLimit)
      : knownTable(dataset, dataset.columns(context), rows);
  const table = keep(found);
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

function withColumns(table: Table, chosen: readonly string[]): Table {
  const { columns, idColumn, discovery, rows } = table;
  const positionOf = new Map(columns.map(({ key }, index) => [key, index]));
  // What rows were told by until now goes along once more: by it they are found again.
  const told = [idColumn, discovery?.renaming?.from ?? ''].filter((key) => positionOf.has(key));
  const wanted = chosen.filter((key) => key !== rowNameColumn.key || positionOf.has(key));
  const keys = [...new Set([...wanted, ...told])];
  return {
    ...table,
    columns: keys.map((key) => columns[positionOf.get(key) ?? -1] ?? newColumn(table, key)),
    rows: {
      ...rows,
      cells: (id) => {
        const cells = rows.cells(id);
        return keys.map((key) => cells[positionOf.get(key) ?? -1] ?? '');
      },
    },
  };
}

function newColumn({ discovery }: Table, key: string): Column {
  if (!discovery) throw new AddOnError('unknownColumn', { column: key });
  return guessedColumn(key);
}
