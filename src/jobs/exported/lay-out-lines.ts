import type { Language } from '../../text/message';
import { isClosingLine } from './closing-line';
import { findHalves } from './find-halves';
import { findLines, type RowInTab } from './find-lines';
import type { Words } from './journal-columns';
import { type Placed, placeAbove, placeBelow, type RowsOfTab } from './place-lines';

/** The lines of the history, the latest first. */
export interface LinesToWrite {
  readonly lines: readonly Words[];
  /** The same as they may have been told before. */
  readonly inOtherWords: () => readonly (readonly Words[])[];
  /** So many are written; older ones only where they stand already. */
  readonly most: number;
  readonly language: Language;
}

/** What stands in the tab. */
export interface LinesInTab extends RowsOfTab {
  readonly rows: readonly RowInTab[];
  /** Whether a row came to hold what it holds since the writing began. */
  readonly isNew: (row: RowInTab) => boolean;
}

/** Where each line is to stand, by row number. */
export interface LaidOutLines {
  readonly kind: 'laidOut';
  /** By row, the index of its line. */
  readonly lineAt: ReadonlyMap<number, number>;
  /** Rows of lines that the tab lacked. */
  readonly fresh: readonly number[];
  /** How many lines are left out. */
  readonly leftOut: number;
  /** The row that tells it, or told it. */
  readonly closing?: { readonly row: number; readonly isFresh: boolean };
}

/** Finds a row for every line: its own where it has one, otherwise above those that have. Rows that hold no line stay as they are. */
export function layOutLines(
  tab: LinesInTab,
  { lines, inOtherWords, most, language }: LinesToWrite,
): LaidOutLines | Extract<Placed, { kind: 'noRoom' }> {
  const whole = findLines(tab.rows, lines, inOtherWords);
  const taken = new Set(whole);
  const left = tab.rows.filter(({ row }) => !taken.has(row));
  const found = findHalves(left.filter(tab.isNew), lines, whole);
  const missing = lines.flatMap((_, index) => (index < most && found[index] === undefined ? [index] : []));
  const runs = new Set(lines.map(({ run }) => run));
  // The latest come above copies, too.
  const there = tab.rows.filter(({ row, words }) => runs.has(words.run) || taken.has(row)).map(({ row }) => row);
  const above = placeAbove(tab, missing.length, there);
  if (above.kind === 'noRoom') return above;
  const lineAt = new Map<number, number>();
  found.forEach((row, index) => {
    if (row !== undefined) lineAt.set(row, index);
  });
  missing.forEach((line, index) => {
    lineAt.set(above.rows[index] ?? 0, line);
  });
  const laidOut = { kind: 'laidOut', lineAt, fresh: above.rows, leftOut: lines.length - lineAt.size } as const;
  const closing = left.find(({ row, words }) => !lineAt.has(row) && isClosingLine(language, words));
  if (closing) return { ...laidOut, closing: { row: closing.row, isFresh: false } };
  if (laidOut.leftOut === 0) return laidOut;
  const below = placeBelow(tab, [...lineAt.keys()]);
  if (below.kind === 'noRoom') return below;
  return { ...laidOut, closing: { row: below.rows[0] ?? 0, isFresh: true } };
}
