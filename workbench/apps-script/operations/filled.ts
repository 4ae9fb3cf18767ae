import type { Area } from '../workbook/area';

/** The same for all cells of an area. All rows are one and the same: a format for whole columns is a thousand of them. */
export function filled<T>({ rows, columns }: Pick<Area, 'rows' | 'columns'>, value: T): readonly (readonly T[])[] {
  const line: readonly T[] = new Array<T>(columns).fill(value);
  return new Array<readonly T[]>(rows).fill(line);
}
