import type { Area, TabPort } from '../../google/ports';
import { isSaid, type Language, say, showMoment } from '../../text/message';

/** What is planned for a cell. */
export interface PlannedValue {
  readonly value: string;
  /** `2026-03-02 06:00`, by the spreadsheet's clock. */
  readonly from: string;
  readonly until?: string;
}

/** A cell by its place; without a value, nothing is planned for it any more. */
export interface NotedCell {
  readonly row: number;
  readonly column: number;
  readonly planned?: PlannedValue;
}

/** Says in the notes of some cells what is planned for them, and touches no other. What a person wrote there stays above it. */
export function notePlanned(tab: TabPort, language: Language, cells: readonly NotedCell[]): void {
  for (const area of columnsOf(cells)) {
    const notes = tab.readNotes(area);
    for (const { row, column, planned } of cells) {
      if (column !== area.column) continue;
      const before = notes[row - area.row]?.[0] ?? '';
      const own = planned ? [wordsOf(language, planned)] : [];
      const after = [...linesOfPerson(before), ...own].join('\n');
      if (after !== before) tab.setNote(row, column, after);
    }
  }
}

const wordsOf = (language: Language, { value, from, until }: PlannedValue): string => {
  const values = { value, from: showMoment(language, from) };
  return until === undefined
    ? say(language, 'note.planned', values)
    : say(language, 'note.plannedUntil', { ...values, until: showMoment(language, until) });
};

/** In whichever language ours was written. */
const linesOfPerson = (note: string): string[] =>
  note === ''
    ? []
    : note.split('\n').filter((line) => !isSaid(line, 'note.planned') && !isSaid(line, 'note.plannedUntil'));

/** From the first to the last of them, column by column. */
function columnsOf(cells: readonly NotedCell[]): Area[] {
  const columns = [...new Set(cells.map(({ column }) => column))];
  return columns.map((column) => {
    const rows = cells.filter((cell) => cell.column === column).map(({ row }) => row);
    const row = rows.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
    const last = rows.reduce((most, one) => Math.max(most, one), 0);
    return { row, column, rows: last - row + 1, columns: 1 };
  });
}
