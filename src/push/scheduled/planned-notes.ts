import type { Area, TabPort } from '../../google/ports';
import { showMoment } from '../../text/customs';
import { isSaid, type Language, say } from '../../text/message';

/** What is planned for a cell. */
export interface PlannedValue {
  readonly value: string;
  /** `2026-03-02 06:00`, by the spreadsheet's clock. */
  readonly from: string;
  readonly until?: string;
}

/** A cell by its place, and what its note is to say of one plan. */
export interface NotedCell {
  readonly row: number;
  readonly column: number;
  /** What the note may say of it so far, in whichever language: that goes. */
  readonly before: readonly string[];
  /** Absent where nothing of it is to come any more. */
  readonly after?: string;
  /**
   * What it says of this person's other plans. Where nothing of {@link before} is found, as it was written under another zone, all else that tells of a plan goes; what is written
   * for the first time takes nothing away when this is absent.
   */
  readonly others?: readonly string[];
}

/** Says in the notes of some cells what is planned for them, and touches no other. What a person wrote there, and what it says of other plans, stays above it. */
export function notePlanned(tab: TabPort, cells: readonly NotedCell[]): void {
  for (const area of columnsOf(cells)) {
    const notes = tab.readNotes(area);
    for (const cell of cells) {
      const { row, column, after } = cell;
      if (column !== area.column) continue;
      const note = notes[row - area.row]?.[0] ?? '';
      const lines = [...linesBeside(note, cell), ...(after === undefined ? [] : [after])].join('\n');
      if (lines !== note) tab.setNote(row, column, lines);
    }
  }
}

function linesBeside(note: string, { before, others }: NotedCell): readonly string[] {
  const lines = note === '' ? [] : note.split('\n');
  const left = lines.filter((line) => !before.includes(line));
  if (left.length < lines.length || !others) return left;
  return lines.filter((line) => !tellsOfPlan(line) || others.includes(line));
}

const tellsOfPlan = (line: string): boolean => isSaid(line, 'note.planned') || isSaid(line, 'note.plannedUntil');

export const tellPlanned = (language: Language, { value, from, until }: PlannedValue): string => {
  const values = { value, from: showMoment(language, from) };
  return until === undefined
    ? say(language, 'note.planned', values)
    : say(language, 'note.plannedUntil', { ...values, until: showMoment(language, until) });
};

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
