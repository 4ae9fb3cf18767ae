/** A cell in which a text was found. */
interface FoundIn {
  readonly tabId: number;
  readonly row: number;
  readonly column: number;
  readonly isFormula: boolean;
}

/** Cells of all tabs that say a text, capital for capital. The search of Sheets finds plain text among formulas {facts §3}: here it is told from them. */
export function findCells(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, text: string): FoundIn[] {
  const found = spreadsheet.createTextFinder(text).matchFormulaText(true).matchCase(true).findAll();
  const bySheet = new Map<number, GoogleAppsScript.Spreadsheet.Range[]>();
  for (const range of found) {
    const id = range.getSheet().getSheetId();
    bySheet.set(id, [...(bySheet.get(id) ?? []), range]);
  }
  return [...bySheet].flatMap(([tabId, ranges]) => {
    const cells = ranges.map((range) => ({ tabId, row: range.getRow(), column: range.getColumn() }));
    const top = least(cells.map(({ row }) => row));
    const left = least(cells.map(({ column }) => column));
    const rows = greatest(cells.map(({ row }) => row)) - top + 1;
    const columns = greatest(cells.map(({ column }) => column)) - left + 1;
    const formulas = ranges[0]?.getSheet().getRange(top, left, rows, columns).getFormulas() ?? [];
    return cells.map((cell) => ({
      ...cell,
      isFormula: (formulas[cell.row - top]?.[cell.column - left] ?? '').includes(text),
    }));
  });
}

/** As many arguments as a sheet has cells are too many for one call of `Math.min`. */
const least = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const greatest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);
