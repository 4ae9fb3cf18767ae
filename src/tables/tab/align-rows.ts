import type { Cell } from '../../google/ports';

/** The rows of a tab after something was written over them. */
export interface RowsNow {
  /** From the first row and column. */
  readonly cells: readonly (readonly Cell[])[];
  /** By row number, the columns in which it holds what was written there: these cells tell nothing of the row. */
  readonly overwritten: ReadonlyMap<number, ReadonlySet<number>>;
  /** By column, the first at index 0: its number before; `undefined` for one that is new. */
  readonly columnBefore: readonly (number | undefined)[];
}

type Places = (number | undefined)[];

/**
 * Finds for each row after people have inserted, deleted, moved or sorted, at which it was before: by all of its cells that were not written over, a
 * note beside it above all. Of rows alike, the one that followed its neighbour is taken, or the first. No row is found twice.
 * @returns by row, the first at index 0; `undefined` for one that is new.
 */
export function alignRows(before: readonly (readonly Cell[])[], now: RowsNow): readonly (number | undefined)[] {
  const found: Places = now.cells.map(() => undefined);
  const taken = new Set<number>();
  for (const rows of byWhatTells(now)) alignAlike(before, { now, rows, found, taken });
  return found;
}

/** Row numbers, those of which the same columns tell together: first those of which most do. */
function byWhatTells({ cells, overwritten }: RowsNow): number[][] {
  const groups = new Map<string, number[]>();
  cells.forEach((_, index) => {
    const columns = [...(overwritten.get(index + 1) ?? [])].sort((one, other) => one - other);
    const group = groups.get(columns.join());
    if (group) group.push(index + 1);
    else groups.set(columns.join(), [index + 1]);
  });
  const lost = (rows: readonly number[]): number => overwritten.get(rows[0] ?? 0)?.size ?? 0;
  return [...groups.values()].sort((one, other) => lost(one) - lost(other));
}

interface Alike {
  readonly now: RowsNow;
  /** Of which the same columns tell. */
  readonly rows: readonly number[];
  readonly found: Places;
  readonly taken: Set<number>;
}

function alignAlike(before: readonly (readonly Cell[])[], { now, rows, found, taken }: Alike): void {
  const lost = now.overwritten.get(rows[0] ?? 0);
  const telling = now.columnBefore.flatMap((former, index) =>
    former === undefined || lost?.has(index + 1) ? [] : [{ former, column: index + 1 }],
  );
  const texts = before.map((line) => textOf(telling.map(({ former }) => line[former - 1] ?? '')));
  const candidates = new Map<string, { readonly rows: number[]; next: number }>();
  texts.forEach((text, index) => {
    if (taken.has(index + 1)) return;
    const alike = candidates.get(text);
    if (alike) alike.rows.push(index + 1);
    else candidates.set(text, { rows: [index + 1], next: 0 });
  });
  for (const row of rows) {
    const text = textOf(telling.map(({ column }) => now.cells[row - 1]?.[column - 1] ?? ''));
    const alike = candidates.get(text);
    if (!alike) continue;
    while (taken.has(alike.rows[alike.next] ?? 0)) alike.next += 1;
    const beside = (found[row - 2] ?? 0) + 1;
    const former = texts[beside - 1] === text && !taken.has(beside) ? beside : alike.rows[alike.next];
    if (former === undefined) continue;
    found[row - 1] = former;
    taken.add(former);
  }
}

const textOf = (cells: readonly Cell[]): string =>
  JSON.stringify(cells.map((cell) => (typeof cell === 'object' ? { at: cell.getTime() } : cell)));
