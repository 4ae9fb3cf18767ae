import type { Workbook } from '../../workbench/apps-script/workbook/workbook';

/** A line of the hidden journal, as far as it can be read without unpacking. */
export interface JournalState {
  readonly run: string;
  /** Empty for the line of a run. */
  readonly operation: string;
  readonly kind: string;
  /** `open` for what may be sent or sent again, whatever a version calls it. */
  readonly state: string;
}

const openStates: ReadonlySet<string> = new Set(['intended', 'planned', 'sent', 'leaving']);

/** Oldest first; none where there is no journal yet. */
export function journalStates(workbook: Workbook): readonly JournalState[] {
  const sheet = workbook.sheets().find(({ name }) => name === 'ngorder.journal');
  const rows = (sheet?.lastRow() ?? 0) - 1;
  if (!sheet || rows < 1) return [];
  return sheet
    .readValues({ row: 2, column: 1, rows, columns: 4 })
    .map((line) => line.map(String))
    .map(([run = '', operation = '', kind = '', state = '']) => ({
      run,
      operation,
      kind,
      state: openStates.has(state) ? 'open' : state,
    }));
}

/** Each kind of line in each state once: `stock.set open`. */
export const kindsAndStates = (workbook: Workbook): readonly string[] =>
  [...new Set(journalStates(workbook).map(({ kind, state }) => `${kind} ${state}`))].sort();
