import type { SheetDates } from '../sheet-dates';
import type { Column } from '../table';
import type { PartLook } from './draw-part';
import { drawnAmong, type KnownRows, type ShownLine, shownLine, shownName } from './drawn-rows';
import type { RowNow } from './place-rows';
import { ownSince } from './rows-beside';

/**
 * What is known of the rows that were drawn before: what they were called and held; or that they were the first. And what may stand there beside them,
 * where a drawing did not come to its end.
 */
export type DrawnBefore =
  | ({ readonly kind: 'named'; readonly own: readonly ShownLine[] } & Pick<KnownRows, 'names' | 'lines' | 'coming'>)
  | ({ readonly kind: 'first'; readonly rows: number } & Pick<KnownRows, 'coming'>);

/** What stands in a row below the labels, in the columns of a table. */
export interface LookedRow {
  readonly line: ShownLine;
  readonly isBlank: boolean;
  /** Whether anything stands beside it that is none of what is drawn. */
  readonly hasNote: boolean;
}

/** Looks at the rows below the labels, in the columns of one table. @param drawn the columns of all tables. */
export function lookAtRows(
  { place, cells }: PartLook,
  columns: readonly Column[],
  drawn: readonly Column[],
  dates: SheetDates,
): LookedRow[] {
  const positions = columns.map(({ key }) => place.columnOf.get(key) ?? 0);
  const ours = new Set(drawn.map(({ key }) => place.columnOf.get(key)));
  return cells.slice(place.headingRow).map((line) => {
    const own = positions.map((column) => line[column - 1] ?? '');
    return {
      line: shownLine(columns, own, dates),
      isBlank: own.every((cell) => cell === ''),
      hasNote: line.some((cell, index) => cell !== '' && !ours.has(index + 1)),
    };
  });
}

/** What else is known once some of a drawing was written. */
export type DrawnSince = Pick<KnownRows, 'coming' | 'own' | 'within'> & {
  /** What the drawn rows held before that. */
  readonly stood: readonly ShownLine[];
};

/** Which of the rows were drawn. @param since `undefined` before anything is written. */
export function rowsNow(looked: readonly LookedRow[], before: DrawnBefore, since?: DrawnSince): RowNow[] {
  const lines = looked.map(({ line }) => line);
  const isDrawn = drawnAmong(lines, since ? knownSince(before, since) : knownAtFirst(looked, before));
  return looked.map(({ line: [name], isBlank, hasNote }, row): RowNow => {
    if (isBlank) return { kind: 'blank', hasNote };
    return isDrawn[row] ? { kind: 'drawn', name: shownName(name), hasNote } : { kind: 'own' };
  });
}

function knownAtFirst(looked: readonly LookedRow[], before: DrawnBefore): KnownRows {
  const lines = looked.map(({ line }) => line);
  const end = looked.findIndex(({ isBlank }) => isBlank);
  const inOnePiece = end < 0 ? lines.length : end;
  const shared = { coming: before.coming, own: [], within: 0, inOnePiece };
  if (before.kind === 'first') return { ...shared, names: namesOf(lines.slice(0, before.rows)), lines: [] };
  const known = { ...shared, names: before.names, lines: before.lines };
  return { ...known, ownRows: ownSince(lines, before.own, known) };
}

/** Rows that people put in between since may have been written over. */
const knownSince = (before: DrawnBefore, { coming, own, stood, within }: DrawnSince): KnownRows => ({
  names: before.kind === 'named' ? before.names : namesOf(stood),
  lines: before.kind === 'named' ? [...before.lines, ...stood] : stood,
  coming: [...before.coming, ...coming],
  ...{ own, within, inOnePiece: 0 },
});

const namesOf = (lines: readonly ShownLine[]): string[] => lines.map(([name]) => shownName(name));
