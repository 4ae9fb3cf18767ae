import { dayOfSerial } from '../../days/read-cell-day';
import type { Cell } from '../../google/ports';
import type { SheetDates } from '../sheet-dates';
import { asShown } from '../tab/table-place';
import type { Column } from '../table';

/** The cells of a row of a table, as they show: days and moments as what they mean, texts without a mark in front. The first is its name. */
export type ShownLine = readonly (string | number)[];

/** What is known of the rows of a table before they are looked at. */
export interface KnownRows {
  /** Names of rows that were drawn and may hold anything else by now, each as often as it was drawn. */
  readonly names: readonly string[];
  /** Those rows, as they were drawn. */
  readonly lines: readonly ShownLine[];
  /** Rows that a drawing which did not come to its end was about to write, or this one is. */
  readonly coming: readonly ShownLine[];
  /** Rows that were a person's own before anything was written. */
  readonly own: readonly ShownLine[];
  /** Rows, from 0, that are known to be a person's own by where they stand. */
  readonly ownRows?: ReadonlySet<number>;
  /** In so many of the first rows, what was written and what stood there before may be mixed: rows or columns moved meanwhile. */
  readonly within: number;
  /** So many of the first rows stand in one piece below the labels, as they were drawn. */
  readonly inOnePiece: number;
}

/** A name, as its cell shows it. */
export const shownName = (name: unknown): string => asShown(String(name));

/** A row as its cells show it, whether they were read or are to be written. A day whose format is gone shows its number, and is that day still. */
export const shownLine = (
  columns: readonly Pick<Column, 'kind'>[],
  cells: readonly Cell[],
  dates: SheetDates,
): ShownLine =>
  columns.map(({ kind }, index) => {
    const plain = dates.toPlain(kind, cells[index] ?? '');
    if (typeof plain !== 'number') return withoutMark(shownName(plain));
    return (kind === 'day' ? dayOfSerial(plain) : undefined) ?? plain;
  });

const withoutMark = (text: string): string => text.replace(/^'+/, '');
/** By what a row is called. */
export const nameOf = ([name = '']: ShownLine): string => withoutMark(shownName(name));
export const keyOf = (line: ShownLine): string => JSON.stringify(line);

/**
 * Which rows of a table were drawn: of those that bear a name, at most as many as were drawn by it. First come those that stand as they were drawn, among the
 * others and in one piece below the labels; of these, as of the rest, those that hold just what was written, then, where the name stood there before, any, as
 * people type over figures. All others are a person's own, whatever they are called.
 */
export function drawnAmong(rows: readonly ShownLine[], known: KnownRows): readonly boolean[] {
  const isOwn = ownAmong(rows, known.own);
  const likeness = likenessTo(known);
  const [before, coming] = [countOf(known.names.map(withoutMark)), countOf(known.coming.map(nameOf))];
  const strayed = strayedFrom(rows, known);
  const taken = new Map<string, number>();
  const drawn = new Set<number>();
  const candidates = rows
    .map((line, row) => ({ row, name: nameOf(line), likeness: likeness(line, row) }))
    .filter(({ row }) => !isOwn.has(row) && !known.ownRows?.has(row) && rows[row]?.some((cell) => cell !== ''))
    .sort((one, other) => strayed(one.row) - strayed(other.row) || other.likeness - one.likeness);
  for (const { row, name, likeness: alike } of candidates) {
    const count = taken.get(name) ?? 0;
    const stood = before.get(name) ?? 0;
    const most = alike > likenesses.name ? Math.max(stood, coming.get(name) ?? 0) : stood;
    if (count >= most && alike < likenesses.mixed) continue;
    taken.set(name, count + 1);
    drawn.add(row);
  }
  return rows.map((_, row) => drawn.has(row));
}

/** Of rows that are equal, the lowest: a person's own stands below what was drawn more often than above. */
function ownAmong(rows: readonly ShownLine[], own: readonly ShownLine[]): ReadonlySet<number> {
  const left = countOf(own.map(keyOf));
  const found = new Set<number>();
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    const key = keyOf(rows[row] ?? []);
    const count = left.get(key) ?? 0;
    if (count > 0) found.add(row);
    left.set(key, count - 1);
  }
  return found;
}

/** How far a row is from where its name was drawn: elsewhere among the others, or not in one piece with them. 0 where it stands there. */
export function strayedFrom(
  rows: readonly ShownLine[],
  { names, inOnePiece }: Pick<KnownRows, 'names' | 'inOnePiece'>,
): (row: number) => number {
  const isInOrder = inOrder(rows.map(nameOf), names.map(withoutMark));
  return (row) => (isInOrder(row) ? 0 : 2) + (row < inOnePiece ? 0 : 1);
}

/** Whether a row stands between those that it was drawn between, as far as one alone bears their name, and people did not sort them otherwise. */
function inOrder(names: readonly string[], drawn: readonly string[]): (row: number) => boolean {
  const [counts, drawnCounts] = [countOf(names), countOf(drawn)];
  const placeOf = (name: string): number | undefined => (drawnCounts.get(name) === 1 ? drawn.indexOf(name) : undefined);
  const sure = names.flatMap((name, row) => {
    const place = counts.get(name) === 1 ? placeOf(name) : undefined;
    return place === undefined ? [] : [{ row, place }];
  });
  return (row) => {
    const place = placeOf(names[row] ?? '');
    const others = sure.filter((one) => one.row !== row);
    const isSorted = others.some((one, index) => one.place < (others[index - 1]?.place ?? 0));
    return place === undefined || isSorted || others.every((one) => one.row < row === one.place < place);
  };
}

/** How much a row is like what was drawn: mixed from it, where it can be; as it was to be drawn, or was before; in some cells; by its name at most. */
const likenesses = { mixed: 4, coming: 3, before: 2, part: 1, name: 0 } as const;

function likenessTo({ lines, coming, within }: KnownRows): (line: ShownLine, row: number) => number {
  const [before, now] = [new Set(lines.map(keyOf)), new Set(coming.map(keyOf))];
  const isMixed = mixedFrom([...lines, ...coming]);
  return (line, row) => {
    if (row < within && isMixed(line)) return likenesses.mixed;
    if (now.has(keyOf(line))) return likenesses.coming;
    if (before.has(keyOf(line))) return likenesses.before;
    return coming.some((wanted) => isPartOf(line, wanted)) ? likenesses.part : likenesses.name;
  };
}

/** Where columns do not stand side by side, some cells of a row may have been written, and others not. */
const isPartOf = (line: ShownLine, wanted: ShownLine): boolean =>
  nameOf(line) === nameOf(wanted) &&
  line.every((cell, index) => cell === '' || cell === wanted[index]) &&
  line.some((cell, index) => index > 0 && cell !== '');

/** Whether each cell of a row is of some row that was drawn, or blank. */
function mixedFrom(lines: readonly ShownLine[]): (line: ShownLine) => boolean {
  const cells = lines.reduce<Set<string | number>[]>((columns, line) => {
    line.forEach((cell, index) => {
      columns[index] = (columns[index] ?? new Set([''])).add(cell);
    });
    return columns;
  }, []);
  return (line) => line.every((cell, index) => cells[index]?.has(cell));
}

export function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
