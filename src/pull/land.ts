import type { Area, Cell, TabPort } from '../google/ports';
import { cellOf, headerRow, type TabSnapshot } from '../tables/tab-snapshot';
import {
  type Column,
  cellToWrite,
  isTextual,
  newsSign,
  numberFormats,
  resultColumn,
  type Table,
} from '../tables/table';
import { type Language, say } from '../text/message';
import type { Merge, MergedRow } from './merge';

/** Headers of ours, dark on light, and cells that can be edited, so that a person sees at once what is whose. */
const colors = { header: '#e8f0ec', editable: '#fff8e1' } as const;

/** A stretch of our columns that stand side by side: written with one call. */
interface Block {
  readonly firstColumn: number;
  readonly columns: readonly Column[];
}

/**
 * Writes a merged table into its tab: formats first, so that no text turns into a number or a formula, then every stretch of our
 * columns in one write. Columns of the person's own are never touched.
 */
export function landTable(tab: TabPort, table: Table, snapshot: TabSnapshot, merge: Merge, language: Language): void {
  const columns = [...table.columns, resultColumn];
  const rowCount = merge.rows.length + merge.appended.length;
  const { columnOf, added } = placeColumns(columns, snapshot);
  tab.ensureSize(headerRow + rowCount, Math.max(snapshot.lastColumn, ...columnOf.values()));
  addHeaders(tab, added, columnOf, language);
  const blocks = contiguousBlocks(columns, columnOf);
  for (const block of blocks) formatBlock(tab, block, tab.maxRows() - headerRow);
  if (rowCount > 0) for (const block of blocks) writeBlock(tab, block, table, snapshot, merge, language);
  restoreFormulasInTextColumns(tab, columns, columnOf, merge);
  if (added.length === columns.length) dressNewTab(tab, columns, columnOf, rowCount);
}

function placeColumns(columns: readonly Column[], snapshot: TabSnapshot) {
  const columnOf = new Map(snapshot.columnOf);
  const added = columns.filter(({ key }) => !columnOf.has(key));
  added.forEach(({ key }, index) => {
    columnOf.set(key, snapshot.lastColumn + 1 + index);
  });
  return { columnOf, added };
}

function addHeaders(
  tab: TabPort,
  added: readonly Column[],
  columnOf: ReadonlyMap<string, number>,
  language: Language,
): void {
  if (added.length === 0) return;
  const titles = added.map(({ title }) => title[language]);
  const area = { row: headerRow, column: columnOf.get(added[0]?.key ?? '') ?? 1, rows: 1, columns: added.length };
  tab.setNumberFormat(area, '@');
  tab.write(area, [titles]);
  tab.setBold(area);
  for (const column of added) {
    const position = columnOf.get(column.key) ?? 1;
    tab.setColumnKey(position, column.key);
    tab.setColumnWidth(position, column.widthPixels);
  }
}

function contiguousBlocks(columns: readonly Column[], columnOf: ReadonlyMap<string, number>): Block[] {
  const placed = columns
    .map((column) => ({ column, position: columnOf.get(column.key) ?? 0 }))
    .sort((a, b) => a.position - b.position);
  const blocks: { firstColumn: number; columns: Column[] }[] = [];
  for (const { column, position } of placed) {
    const last = blocks[blocks.length - 1];
    if (last && last.firstColumn + last.columns.length === position) last.columns.push(column);
    else blocks.push({ firstColumn: position, columns: [column] });
  }
  return blocks;
}

/** One call for every stretch of columns with the same format. */
function formatBlock(tab: TabPort, block: Block, rows: number): void {
  let start = 0;
  while (start < block.columns.length) {
    const format = formatOf(block.columns[start]);
    let end = start + 1;
    while (end < block.columns.length && formatOf(block.columns[end]) === format) end += 1;
    tab.setNumberFormat({ row: headerRow + 1, column: block.firstColumn + start, rows, columns: end - start }, format);
    start = end;
  }
}

const formatOf = (column: Column | undefined): string => numberFormats[column?.kind ?? 'text'];

function writeBlock(
  tab: TabPort,
  block: Block,
  table: Table,
  snapshot: TabSnapshot,
  merge: Merge,
  language: Language,
): void {
  const indexOf = new Map(table.columns.map(({ key }, index) => [key, index]));
  const existing = merge.rows.map((row) =>
    block.columns.map((column) =>
      column.key === resultColumn.key
        ? newsOf(row, String(cellOf(snapshot, row.source, resultColumn.key).value), language)
        : cellToWrite(column, row.cells.get(column.key)),
    ),
  );
  const appended = merge.appended.map((row) =>
    block.columns.map((column) =>
      cellToWrite(column, { value: row.cells[indexOf.get(column.key) ?? -1] ?? '', formula: '' }),
    ),
  );
  const area: Area = {
    row: headerRow + 1,
    column: block.firstColumn,
    rows: existing.length + appended.length,
    columns: block.columns.length,
  };
  tab.write(area, [...existing, ...appended]);
}

function newsOf(row: MergedRow, current: string, language: Language): string {
  if (row.news.kind === 'vanished') return `${newsSign} ${say(language, 'news.vanished')}`;
  if (row.news.kind === 'none') return current.startsWith(newsSign) ? '' : current;
  const conflict = row.news.edits.find(({ server, baseline }) => server !== baseline);
  const text = conflict
    ? say(language, 'news.editInConflict', { server: shown(conflict.server), baseline: shown(conflict.baseline) })
    : say(language, 'news.editKept');
  return `${newsSign} ${text}`;
}

const shown = (cell: Cell): string => (cell === '' ? '—' : String(cell));

/** A formula that a person put into a text column would be text after the column's format was set. */
function restoreFormulasInTextColumns(
  tab: TabPort,
  columns: readonly Column[],
  columnOf: ReadonlyMap<string, number>,
  merge: Merge,
): void {
  for (const { key } of columns.filter(({ kind }) => isTextual(kind))) {
    for (const { source, cells } of merge.rows) {
      const formula = cells.get(key)?.formula ?? '';
      if (formula === '') continue;
      const cell = { row: source.row, column: columnOf.get(key) ?? 1, rows: 1, columns: 1 };
      tab.setNumberFormat(cell, 'general');
      tab.write(cell, [[formula]]);
    }
  }
}

/** Looks are set once, when the tab is new; after that they are the person's. */
function dressNewTab(
  tab: TabPort,
  columns: readonly Column[],
  columnOf: ReadonlyMap<string, number>,
  rowCount: number,
): void {
  const header = { row: headerRow, column: 1, rows: 1, columns: columns.length };
  tab.setBackground(header, colors.header);
  tab.freezeRows(headerRow);
  if (rowCount === 0) return;
  tab.ensureFilter({ ...header, rows: rowCount + 1 });
  for (const { key } of columns.filter(({ pushable, isEntry }) => pushable || isEntry)) {
    tab.setBackground(
      { row: headerRow + 1, column: columnOf.get(key) ?? 1, rows: rowCount, columns: 1 },
      colors.editable,
    );
  }
}
