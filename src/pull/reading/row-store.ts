import { type RowBatch, rowBatchDocument } from '../../state/schema/row-batch';
import { refusalOf } from '../../state/schema/stored-document';
import type { FoundRow } from '../../tables/dataset';
import { recordId } from '../../tables/record-id';
import type { PlainCell } from '../../tables/table';

interface StoredRow {
  /** Which list it came from. */
  readonly list: number;
  /** Where in its reading: rows are put into this order at the end, however the answers came. */
  readonly place: number;
  /** Its cells as JSON, in the order of the store's keys: a text each, so that 200,000 rows fit into an execution's memory. */
  readonly line: string;
}

/** @throws AddOnError `damagedState` for a line that was put away and is no row any more. */
function cellsIn(line: string): readonly (PlainCell | null)[] {
  const cells: unknown = JSON.parse(line);
  if (Array.isArray(cells) && cells.every(isCell)) return cells;
  throw refusalOf(rowBatchDocument, 'damaged');
}

const isCell = (cell: unknown): cell is PlainCell | null => cell === null || typeof cell !== 'object';

/** What a reading has found so far, small in memory. */
export class RowStore {
  private readonly knownKeys: string[] = [];
  private readonly indexOf = new Map<string, number>();
  private stored = new Map<string, StoredRow>();

  /** Column keys, in the order in which they were first met. */
  get keys(): readonly string[] {
    return this.knownKeys;
  }

  get size(): number {
    return this.stored.size;
  }

  /**
   * Adds a row in place of the one that had its id, which may be of another list: it keeps that one's place then. Says whether the id was new to its list.
   * @throws TypeError where the answer gave an id of another form than any record has: nothing of it may reach a tab.
   */
  add(list: number, place: number, { cells, ...row }: FoundRow): boolean {
    const id = recordId(row.id);
    const before = this.stored.get(id);
    this.stored.set(id, {
      list,
      place: before && before.list !== list ? before.place : place,
      line: this.toLine(cells),
    });
    return before?.list !== list;
  }

  /** Sets some cells of a row; a row that is not there (any more) is passed over. */
  patch({ id, cells }: FoundRow): void {
    const row = this.stored.get(id);
    if (row) this.stored.set(id, { ...row, line: this.toLine({ ...this.cells(id), ...cells }) });
  }

  dropList(list: number): void {
    for (const [id, row] of this.stored) if (row.list === list) this.stored.delete(id);
  }

  clear(): void {
    this.stored.clear();
  }

  has(id: string): boolean {
    return this.stored.has(id);
  }

  /** The cells of a row by column key; blank ones may be missing. */
  cells(id: string): Record<string, PlainCell> {
    const cells: Record<string, PlainCell> = {};
    this.values(id).forEach((value, index) => {
      if (value !== null) cells[this.knownKeys[index] ?? ''] = value;
    });
    return cells;
  }

  /** The cells of a row by the position of their key; `null` where the row has none. */
  values(id: string): readonly (PlainCell | null)[] {
    const row = this.stored.get(id);
    return row ? cellsIn(row.line) : [];
  }

  /** Ids in the order of the shop's lists. */
  ids(): string[] {
    return [...this.stored].sort(([, a], [, b]) => a.place - b.place).map(([id]) => id);
  }

  /** Only the first so many rows stay. */
  keepFirst(count: number): void {
    if (this.size <= count) return;
    const kept = this.ids().slice(0, count);
    this.stored = new Map(kept.flatMap((id) => (this.stored.get(id) ? [[id, this.stored.get(id) as StoredRow]] : [])));
  }

  /** The rows in batches of at most so many. */
  *batches(rowsEach: number): Generator<RowBatch> {
    let rows: [string, number, number, string][] = [];
    for (const [id, { list, place, line }] of this.stored) {
      rows.push([id, list, place, line]);
      if (rows.length < rowsEach) continue;
      yield { keys: this.knownKeys, rows };
      rows = [];
    }
    if (rows.length > 0) yield { keys: this.knownKeys, rows };
  }

  /** Takes back what {@link batches} gave. */
  load({ keys, rows }: RowBatch): void {
    for (const key of keys) this.indexOfKey(key);
    for (const [id, list, place, line] of rows) this.stored.set(id, { list, place, line });
  }

  private toLine(cells: Readonly<Record<string, PlainCell>>): string {
    const line: (PlainCell | null)[] = [];
    for (const [key, value] of Object.entries(cells)) line[this.indexOfKey(key)] = value;
    // Array.from, as JSON leaves holes out of no array: each becomes null.
    return JSON.stringify(Array.from(line, (value) => value ?? null));
  }

  private indexOfKey(key: string): number {
    const known = this.indexOf.get(key);
    if (known !== undefined) return known;
    this.knownKeys.push(key);
    this.indexOf.set(key, this.knownKeys.length - 1);
    return this.knownKeys.length - 1;
  }
}
