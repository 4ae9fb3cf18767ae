import type { Workbook, WorkbookSheet } from '../../workbench/apps-script/workbook/workbook';

/**
 * The journal as whoever may edit the file can read it and write into it: the cells of all lines of runs. Those of refreshes, of which nothing follows, are
 * passed over, and stay.
 */
export interface JournalCells {
  readonly read: () => string[][];
  /** Puts these lines in place of those of runs that stand there. */
  readonly write: (lines: readonly (readonly string[])[]) => void;
}

/** By their place in a line. */
export const journalColumns = [
  ...['run', 'operation', 'kind', 'state', 'at', 'stamp', 'intent', 'result', 'version', 'extent', 'seal'],
] as const;

const isRefresh = (line: readonly string[]): boolean => line[journalColumns.indexOf('kind')] === 'refresh';

/** @param isPassedOver which lines are neither told nor replaced. */
export function journalCells(workbook: Workbook, isPassedOver = isRefresh): JournalCells {
  const sheet = () => workbook.sheets().find(({ name }) => name === 'ngorder.journal');
  const area = (found: WorkbookSheet) => ({
    row: 2,
    column: 1,
    rows: found.lastRow() - 1,
    columns: journalColumns.length,
  });
  const readAll = (): string[][] => {
    const found = sheet();
    return found === undefined || found.lastRow() < 2
      ? []
      : found.readValues(area(found)).map((cells) => cells.map(String));
  };
  return {
    read: () => readAll().filter((line) => !isPassedOver(line)),
    write: (ofRuns) => {
      const found = sheet();
      if (found === undefined) throw new Error('there is no journal');
      const { rows, ...place } = area(found);
      const lines = [...readAll().filter(isPassedOver), ...ofRuns];
      const height = Math.max(rows, lines.length);
      const blank = journalColumns.map(() => '');
      found.write(
        { ...place, rows: height },
        Array.from({ length: height }, (_, index) => lines[index] ?? blank),
      );
    },
  };
}
