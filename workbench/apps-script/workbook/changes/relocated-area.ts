import type { Relocate } from '../../formula/rewrite-references';
import type { Area } from '../area';

/** Where rows or columns of a sheet went. */
export interface Relocation {
  readonly sheetId: number;
  readonly axis: 'row' | 'column';
  readonly to: Relocate;
}

const extents = { row: 'rows', column: 'columns' } as const;

/** What is left of an area, from the first of its rows or columns to the last; undefined when nothing is. */
export function relocatedArea(area: Area, { axis, to }: Omit<Relocation, 'sheetId'>): Area | undefined {
  const extent = extents[axis];
  const places = Array.from({ length: area[extent] }, (_, index) => to(area[axis] + index)).filter(
    (place) => place !== undefined,
  );
  if (places.length === 0) return undefined;
  const first = places.reduce((least, place) => Math.min(least, place));
  const last = places.reduce((most, place) => Math.max(most, place));
  return { ...area, [axis]: first, [extent]: last - first + 1 };
}

/** The same for several areas; those of which nothing is left are gone. */
export const relocatedAreas = (areas: readonly Area[], relocation: Omit<Relocation, 'sheetId'>): readonly Area[] =>
  areas.flatMap((area) => relocatedArea(area, relocation) ?? []);
