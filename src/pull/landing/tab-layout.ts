import type { TabPort } from '../../google/ports';
import { headerRow, locateColumns } from '../../tables/tab-snapshot';
import { type Column, resultColumn, type Table } from '../../tables/table';
import { AddOnError } from '../../text/add-on-error';

/** Where things stand in a tab before a pull lands in it. */
export interface TabLayout {
  /** Our columns, the result column last. */
  readonly columns: readonly Column[];
  /** Column number, from 1, by key; new columns stand right of everything. */
  readonly positionOf: ReadonlyMap<string, number>;
  /** Columns that the tab lacks. */
  readonly added: readonly Column[];
  readonly lastColumn: number;
  /** The record id of each row below the header; `''` for rows of the person's own. */
  readonly ids: readonly string[];
}

/**
 * Finds our columns and rows.
 * @throws AddOnError `idColumnMissing` when there are rows but nothing to tell them by.
 */
export function readLayout(tab: TabPort, table: Table): TabLayout {
  const columns = [...table.columns, resultColumn];
  const [lastRow, lastColumn] = [tab.lastRow(), tab.lastColumn()];
  const isEmpty = lastRow === 0 || lastColumn === 0;
  const [titles = []] = isEmpty ? [] : tab.read({ row: headerRow, column: 1, rows: 1, columns: lastColumn });
  const found = isEmpty ? new Map<string, number>() : locateColumns(columns, tab.columnKeys(), titles.map(String));
  const rows = Math.max(0, lastRow - headerRow);
  const idPosition = found.get(table.idColumn);
  if (rows > 0 && idPosition === undefined) throw idColumnMissing(tab, table);
  const ids =
    rows === 0 || idPosition === undefined
      ? []
      : tab.read({ row: headerRow + 1, column: idPosition, rows, columns: 1 }).map(([id]) => String(id ?? '').trim());
  const positionOf = new Map(found);
  const added = columns.filter(({ key }) => !found.has(key));
  added.forEach(({ key }, index) => {
    positionOf.set(key, lastColumn + 1 + index);
  });
  return { columns, positionOf, added, lastColumn, ids };
}

function idColumnMissing(tab: TabPort, table: Table): AddOnError {
  const id = table.columns.find(({ key }) => key === table.idColumn);
  return new AddOnError('idColumnMissing', {
    tab: tab.name,
    column: id ? `${id.title.id} / ${id.title.en}` : table.idColumn,
  });
}

/** Columns of ours that stand side by side, from left to right. */
export interface ColumnStretch {
  readonly first: number;
  readonly columns: readonly Column[];
}

/** The stretches of some of our columns. */
export function stretchesOf(layout: TabLayout, columns: readonly Column[] = layout.columns): ColumnStretch[] {
  const placed = columns
    .map((column) => ({ column, position: layout.positionOf.get(column.key) ?? 0 }))
    .sort((a, b) => a.position - b.position);
  const found: { first: number; columns: Column[] }[] = [];
  for (const { column, position } of placed) {
    const last = found[found.length - 1];
    if (last && last.first + last.columns.length === position) last.columns.push(column);
    else found.push({ first: position, columns: [column] });
  }
  return found;
}
