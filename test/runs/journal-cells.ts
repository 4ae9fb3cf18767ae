import type { Workbook, WorkbookSheet } from '../../workbench/apps-script/workbook/workbook';

/** The journal as whoever may edit the file can read it and write into it: all its cells below the headings. */
export interface JournalCells {
  readonly read: () => string[][];
  /** Puts these lines in place of those that stand there. */
  readonly write: (lines: readonly (readonly string[])[]) => void;
}

/** By their place in a line. */
export const journalColumns = [
  ...['run', 'operation', 'kind', 'state', 'at', 'stamp', 'intent', 'result', 'version', 'extent', 'seal'],
] as const;

export function journalCells(workbook: Workbook): JournalCells {
  const sheet = () => workbook.sheets().find(({ name }) => name === 'ngorder.journal');
  const area = (found: WorkbookSheet) => ({
    row: 2,
    column: 1,
    rows: found.lastRow() - 1,
    columns: journalColumns.length,
  });
  return {
    read: () => {
      const found = sheet();
      return found === undefined || found.lastRow() < 2
        ? []
        : found.readValues(area(found)).map((cells) => cells.map(String));
    },
    write: (lines) => {
      const found = sheet();
      if (found === undefined) throw new Error('there is no journal');
      const { rows, ...place } = area(found);
      const height = Math.max(rows, lines.length);
      const blank = journalColumns.map(() => '');
      found.write(
        { ...place, rows: height },
        Array.from({ length: height }, (_, index) => lines[index] ?? blank),
      );
    },
  };
}
