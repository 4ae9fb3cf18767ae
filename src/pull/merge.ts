import type { Cell } from '../google/ports';
import { type Baseline, baselineValue } from '../state/dataset-tab';
import { cellOf, idOf, type SnapshotRow, type TabSnapshot } from '../tables/tab-snapshot';
import { type Column, resultColumn, type Table, type TableRow } from '../tables/table';

/** A cell that the person changed and has not pushed; a pull leaves it alone. */
export interface KeptEdit {
  readonly id: string;
  readonly column: string;
  /** What the shop holds now, and what it held when the cell was pulled. They differ when the edit became a conflict. */
  readonly server: Cell;
  readonly baseline: Cell;
}

/** What happened to one row that was already in the tab. */
export type RowNews =
  | { readonly kind: 'kept'; readonly edits: readonly KeptEdit[] }
  | { readonly kind: 'vanished' }
  | { readonly kind: 'none' };

export interface MergedRow {
  readonly source: SnapshotRow;
  /** Cell per column key, for our columns; formulas as their text. */
  readonly cells: ReadonlyMap<string, { readonly value: Cell; readonly formula: string }>;
  readonly news: RowNews;
}

export interface Merge {
  readonly rows: readonly MergedRow[];
  readonly appended: readonly TableRow[];
  /** What the shop said, for every pushable cell. */
  readonly baseline: Baseline;
  readonly keptEdits: readonly KeptEdit[];
  readonly vanishedIds: readonly string[];
  /** Cells of ours whose value the pull changes. */
  readonly changedCells: number;
}

/**
 * The three-way merge of a pull: the shop's table, the tab as it is, and what the shop had said before. A pushable cell that
 * differs from all that the shop ever said in it is an unpushed edit and stays; so does every formula. Anything else of ours takes
 * the shop's value. Rows keep their order; records new in the shop come at the end; nothing is deleted.
 * @param landing the baseline of a pull that was cut off: its values may stand in some cells already and are no edits.
 */
export function mergeTable(table: Table, snapshot: TabSnapshot, baseline: Baseline, landing: Baseline): Merge {
  const incoming = new Map(table.rows.map((row) => [row.id, row]));
  const seen = new Set<string>();
  const rows = snapshot.rows.map((row) => {
    const id = idOf(snapshot, row, table.idColumn);
    seen.add(id);
    const record = incoming.get(id);
    return record
      ? mergeRow(table.columns, snapshot, row, record, [baseline, landing])
      : ownRow(table, snapshot, row, id);
  });
  const vanishedIds = rows
    .filter(({ news }) => news.kind === 'vanished')
    .map(({ source }) => idOf(snapshot, source, table.idColumn));
  return {
    rows,
    appended: table.rows.filter(({ id }) => !seen.has(id)),
    baseline: withVanished(baselineOf(table), baseline, vanishedIds),
    keptEdits: rows.flatMap(({ news }) => (news.kind === 'kept' ? news.edits : [])),
    vanishedIds,
    changedCells: rows.reduce((sum, row) => sum + countChanged(snapshot, row), 0),
  };
}

/** A row without a record: the person's own, or one whose record is gone from the shop. */
function ownRow(table: Table, snapshot: TabSnapshot, row: SnapshotRow, id: string): MergedRow {
  const cells = new Map(table.columns.map(({ key }) => [key, cellOf(snapshot, row, key)] as const));
  return { source: row, cells, news: { kind: id === '' ? 'none' : 'vanished' } };
}

function mergeRow(
  columns: readonly Column[],
  snapshot: TabSnapshot,
  row: SnapshotRow,
  record: TableRow,
  known: readonly Baseline[],
): MergedRow {
  const edits: KeptEdit[] = [];
  const cells = columns.map((column, index) => {
    const current = cellOf(snapshot, row, column.key);
    if (column.isEntry) return [column.key, current] as const;
    const server = record.cells[index] ?? '';
    const said = known.map((baseline) => baselineValue(baseline, record.id, column.key));
    if (current.formula === '' && !isEdit(column, current.value, server, said)) {
      return [column.key, { value: server, formula: '' }] as const;
    }
    if (column.pushable && current.value !== server) {
      edits.push({ id: record.id, column: column.key, server, baseline: said[0] ?? '' });
    }
    return [column.key, current] as const;
  });
  return { source: row, cells: new Map(cells), news: edits.length ? { kind: 'kept', edits } : { kind: 'none' } };
}

/** Blank means "leave it": a cleared cell is no edit. Without anything that the shop said before, there is nothing to compare with. */
function isEdit(column: Column, current: Cell, server: Cell, said: readonly (string | number | undefined)[]): boolean {
  if (!column.pushable || current === '' || current === server) return false;
  const known = said.filter((value) => value !== undefined);
  return known.length > 0 && !known.some((value) => value === current);
}

function baselineOf(table: Table): Baseline {
  const pushable = table.columns.flatMap((column, index) => (column.pushable ? [index] : []));
  return {
    columns: pushable.map((index) => table.columns[index]?.key ?? ''),
    rows: Object.fromEntries(
      table.rows.map(({ id, cells }) => [id, pushable.map((index) => plain(cells[index] ?? ''))]),
    ),
  };
}

/** What was last known of a record that is gone stays known, so that its untouched cells do not look like edits. */
function withVanished(current: Baseline, previous: Baseline, vanishedIds: readonly string[]): Baseline {
  const known = vanishedIds.filter((id) => id in previous.rows);
  const lastKnown = known.map((id) => [id, current.columns.map((column) => baselineValue(previous, id, column) ?? '')]);
  return { ...current, rows: { ...current.rows, ...Object.fromEntries(lastKnown) } };
}

const plain = (cell: Cell): string | number => (typeof cell === 'number' ? cell : String(cell));

function countChanged(snapshot: TabSnapshot, row: MergedRow): number {
  return [...row.cells].filter(
    ([key, { value }]) => key !== resultColumn.key && cellOf(snapshot, row.source, key).value !== value,
  ).length;
}
