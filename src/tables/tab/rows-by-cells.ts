import type { Cell } from '../../google/ports';
import { alignRows, type RowsNow } from './align-rows';
import { type ReadBack, rowsIn, stillHolds } from './written-cells';

/** Rows of a tab into which something was written, while they moved. */
interface MovedRows extends Pick<RowsNow, 'cells' | 'columnBefore'> {
  /** In the order in which it was written. */
  readonly written: readonly ReadBack[];
}

/** Where rows were before, and what was written only when they had moved: into rows that it was not meant for. */
interface FoundRows {
  /** By row, the first at index 0; `undefined` for one that is new. */
  readonly rowBefore: readonly (number | undefined)[];
  readonly since: readonly ReadBack[];
}

/**
 * Finds for each row at which it was before, where people moved rows at some moment between the look before the first write and the look after the last. What
 * was written until then has moved along with its row, and tells it as well as all that was not written over. The moment by which most rows are found
 * is taken; of several, the first.
 */
export function rowsByCells(before: readonly (readonly Cell[])[], { written, ...now }: MovedRows): FoundRows {
  const full = now.cells.filter((line) => line.some((cell) => cell !== '')).length;
  const last = written.length;
  let best: (FoundRows & { readonly count: number }) | undefined;
  for (const earlier of [0, last, ...rowsIn({ row: 1, column: 1, rows: last - 1, columns: 1 })]) {
    const since = written.slice(earlier);
    const overwritten = cellsThatHold(since);
    const rowBefore = alignRows(withWritten(before, written.slice(0, earlier)), { ...now, overwritten });
    const count = rowBefore.filter((row, index) => {
      return row !== undefined && now.cells[index]?.some((cell) => cell !== '');
    }).length;
    if (!best || count > best.count) best = { rowBefore, since, count };
    if (best.count === full) break;
  }
  return best ?? { rowBefore: [], since: written };
}

/** By row number, the columns of those cells that hold what was written into them. */
function cellsThatHold(written: readonly ReadBack[]): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>();
  for (const write of written) {
    const { area } = write;
    for (const row of rowsIn(area)) {
      const columns = found.get(row) ?? new Set<number>();
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        if (stillHolds(write, row, column)) columns.add(column);
      }
      if (columns.size > 0) found.set(row, columns);
    }
  }
  return found;
}

/** Cells as they show once something is written into them. */
function withWritten(cells: readonly (readonly Cell[])[], written: readonly ReadBack[]): readonly (readonly Cell[])[] {
  if (written.length === 0) return cells;
  const lines = cells.map((line) => [...line]);
  for (const { area, values } of written) {
    values.forEach((line, down) => {
      lines[area.row - 1 + down]?.splice(area.column - 1, line.length, ...line.map(asShown));
    });
  }
  return lines;
}

/** A text among numbers is written with a mark in front. */
const asShown = (cell: Cell): Cell => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell);
