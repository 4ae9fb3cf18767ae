import type { Cell } from '../../google/ports';
import { changedCells, type ShownCell } from '../../tables/tab/changed-cells';
import { type ComparedColumn, comparedColumns } from '../../tables/tab/compared-rows';
import type { GuardedWrite } from '../../tables/tab/guarded-write';
import { cellOf } from '../../tables/tab/tab-snapshot';
import type { WrittenCells } from '../../tables/tab/written-cells';
import { type Column, cellToWrite, type PlainCell } from '../../tables/table';
import type { ComparedTab } from './compared-tab';

export interface CellContent {
  readonly value: Cell;
  readonly formula: string;
}

/** A cell that is to be put right, and what it held when that was decided: whatever else it holds by now was typed since. */
interface WantedCell extends CellContent {
  readonly from: PlainCell;
}

/** What a column is to hold, by its records: rows may stand elsewhere when it is written. */
export interface WantedColumn {
  readonly column: Column;
  readonly cells: ReadonlyMap<string, WantedCell>;
}

/** The heading of a column, by its key. */
export interface WantedHeading {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** Which cells of a column are to be put right, by row from 0, and what each is to hold. */
interface WantedAt {
  readonly column: Column;
  readonly at: readonly number[];
  readonly wantedAt: (row: number) => CellContent;
}

export function wantedColumn(
  ids: readonly string[],
  { held }: ComparedColumn,
  { column, at, wantedAt }: WantedAt,
): WantedColumn {
  const names = rowNames(ids);
  return { column, cells: new Map(at.map((row) => [names[row] ?? '', { ...wantedAt(row), from: held[row] ?? '' }])) };
}

/** A record whose row was copied has several: they are told apart by their order. */
function rowNames(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return ids.map((id) => {
    const nth = (counts.get(id) ?? 0) + 1;
    counts.set(id, nth);
    return `${nth} ${id}`;
  });
}

/** What is left to be written, as the tab stands now: a part of it may have been written before rows or columns moved. */
export function mendingWrites(
  { snapshot, rows }: ComparedTab,
  wanted: readonly WantedColumn[],
  wantedHeadings: readonly WantedHeading[],
): { readonly writes: readonly GuardedWrite[]; readonly headings: readonly WrittenCells[] } {
  const names = rowNames(rows.ids);
  const heldIn = new Map(comparedColumns(rows).map(({ key, held }) => [key, held]));
  const writes = wanted.flatMap(({ column, cells }) => {
    const shown = snapshot.rows.map((line, row): ShownCell => {
      const want = cells.get(names[row] ?? '');
      const isNew = want !== undefined && want.from === heldIn.get(column.key)?.[row];
      const content = isNew ? want : cellOf(snapshot, line, column.key);
      return { cell: cellToWrite(column, content), isNew, formula: content.formula };
    });
    return changedCells(snapshot, column, shown);
  });
  const headings = wantedHeadings.flatMap(({ key, from, to }): WrittenCells[] => {
    const column = snapshot.columnOf.get(key) ?? 0;
    if (snapshot.headings[column - 1] !== from) return [];
    return [{ area: { row: snapshot.headingRow, column, rows: 1, columns: 1 }, values: [[to]] }];
  });
  return { writes, headings };
}
