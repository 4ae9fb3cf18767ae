import type { Column } from '../table';

/** Columns of ours that stand side by side, from left to right. */
export interface ColumnStretch {
  readonly first: number;
  readonly columns: readonly Column[];
}

/** The stretches of some columns, by their numbers. */
export function stretchesAt(positionOf: ReadonlyMap<string, number>, columns: readonly Column[]): ColumnStretch[] {
  const placed = columns
    .map((column) => ({ column, position: positionOf.get(column.key) ?? 0 }))
    .sort((a, b) => a.position - b.position);
  const found: { first: number; columns: Column[] }[] = [];
  for (const { column, position } of placed) {
    const last = found[found.length - 1];
    if (last && last.first + last.columns.length === position) last.columns.push(column);
    else found.push({ first: position, columns: [column] });
  }
  return found;
}
