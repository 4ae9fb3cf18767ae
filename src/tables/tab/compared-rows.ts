import type { SheetDates } from '../sheet-dates';
import type { Column, PlainCell } from '../table';
import { cellOf, idOf, type TabSnapshot } from './tab-snapshot';

/** Cells of one of our columns, one for each record in the order of its rows. */
export interface ComparedColumn {
  readonly key: string;
  readonly held: readonly (string | number)[];
  /** What the shop said; `undefined` where it is not known. */
  readonly said: readonly (string | number | undefined)[];
}

/** Rows, from 0, whose cell holds something else than the shop said; a cleared one says nothing. */
export const changedRows = ({ held, said }: ComparedColumn): number[] =>
  held.flatMap((cell, row) => {
    const before = said[row];
    return before === undefined || cell === '' || cell === before ? [] : [row];
  });

/** Rows of a table beside what the shop said about their records. */
export interface ComparedRows {
  readonly columns: readonly Column[];
  readonly ids: readonly string[];
  /** What a row holds, by its place. */
  readonly heldAt: (row: number, column: Column) => PlainCell;
  /** What the shop is known to have said: at the last pull, and in one that was cut off. */
  readonly saidAbout: (id: string, key: string) => readonly (string | number)[];
}

/** What tells the rows of a tab apart, and how their cells are read. */
interface ReadTable {
  readonly snapshot: TabSnapshot;
  readonly columns: readonly Column[];
  readonly idColumn: string;
  readonly dates: SheetDates;
}

/** The rows of a tab as it was read, in the columns that it still has. */
export const comparedRows = (
  { snapshot, columns, idColumn, dates }: ReadTable,
  saidAbout: ComparedRows['saidAbout'],
): ComparedRows => ({
  columns: columns.filter(({ key }) => snapshot.columnOf.has(key)),
  ids: snapshot.rows.map((row) => idOf(snapshot, row, idColumn)),
  heldAt: (row, { key, kind }) => {
    const line = snapshot.rows[row];
    return line ? dates.toPlain(kind, cellOf(snapshot, line, key).value) : '';
  },
  saidAbout,
});

/** The columns of a table that can be pushed, cell by cell beside what the shop said; entries say nothing that it could have said. */
export function comparedColumns({ columns, ids, heldAt, saidAbout }: ComparedRows): ComparedColumn[] {
  return columns
    .filter(({ pushable, isEntry }) => pushable && !isEntry)
    .map((column) => {
      const held = ids.map((_, row) => asSaid(heldAt(row, column)));
      const said = ids.map((id, row) => {
        const known = id === '' ? [] : saidAbout(id, column.key);
        return known.find((value) => value === held[row]) ?? known[0];
      });
      return { key: column.key, held, said };
    });
}

/** A tick is kept as its word. */
const asSaid = (cell: PlainCell): string | number => (typeof cell === 'boolean' ? String(cell) : cell);
