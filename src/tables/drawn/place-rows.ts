/** What stands in a row below the heading of one of the dashboard's tables, in the columns of that table. */
export type RowNow =
  | { readonly kind: 'blank'; readonly hasNote: boolean }
  /** A row that was drawn, by its name. */
  | { readonly kind: 'drawn'; readonly name: string; readonly hasNote: boolean }
  /** What a person wrote there. */
  | { readonly kind: 'own' };

/** How the rows of a table follow each other: by rank, from the heading on; or as days, which stay beside notes that people keep. */
export type Order = 'ranks' | 'days';

/** Which rows, from 0 below the heading, the wanted ones take; or before which row blank ones are missing. */
export type Placed =
  | { readonly kind: 'placed'; readonly rows: readonly number[] }
  | { readonly kind: 'noRoom'; readonly row: number; readonly missing: number };

/**
 * Finds a row for each wanted name. Days with notes beside them stay in their rows, and new ones come between them or below. What a person wrote
 * where a row is to stand moves down.
 */
export function placeRows(now: readonly RowNow[], wanted: readonly string[], order: Order): Placed {
  const placed = placedBy(now, wanted, order);
  if (placed.kind === 'noRoom') return placed;
  const inTheWay = placed.rows.filter((row) => now[row]?.kind === 'own').sort((one, other) => one - other)[0];
  if (inTheWay === undefined) return placed;
  return { kind: 'noRoom', row: inTheWay, missing: placed.rows.filter((row) => row >= inTheWay).length };
}

function placedBy(now: readonly RowNow[], wanted: readonly string[], order: Order): Placed {
  const hasNotes = now.some((row) => row.kind !== 'own' && row.hasNote);
  return order === 'days' && hasNotes ? besideTheirNotes(now, wanted) : inTheirOrder(wanted);
}

const inTheirOrder = (wanted: readonly string[]): Extract<Placed, { kind: 'placed' }> => ({
  kind: 'placed',
  rows: wanted.map((_, index) => index),
});

function besideTheirNotes(now: readonly RowNow[], wanted: readonly string[]): Placed {
  const rowOf = new Map(now.flatMap((row, index) => (row.kind === 'drawn' ? [[row.name, index] as const] : [])));
  const kept = wanted.flatMap((name) => rowOf.get(name) ?? []);
  // Whoever sorted them otherwise finds new ones at the end.
  const isSorted = kept.every((row, index) => index === 0 || row > (kept[index - 1] ?? 0));
  // A note whose day is no longer shown belongs to none of the others.
  const hasNote = (row: number): boolean => {
    const there = now[row];
    return there !== undefined && there.kind !== 'own' && there.hasNote;
  };
  let last = isSorted ? -1 : Math.max(-1, ...kept);
  const rows: number[] = [];
  for (const [index, name] of wanted.entries()) {
    const known = rowOf.get(name);
    if (known === undefined) {
      do last += 1;
      while (hasNote(last) && !kept.includes(last));
      if (kept.includes(last)) return { kind: 'noRoom', row: last, missing: newOnesFrom(index, wanted, rowOf) };
    } else if (isSorted) last = known;
    rows.push(known ?? last);
  }
  return { kind: 'placed', rows };
}

function newOnesFrom(first: number, wanted: readonly string[], known: ReadonlyMap<string, number>): number {
  const next = wanted.findIndex((name, index) => index > first && known.has(name));
  return (next < 0 ? wanted.length : next) - first;
}
