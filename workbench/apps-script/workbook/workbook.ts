import type { Area } from './area';
import type { ChartStore } from './chart-store';
import type { ProtectionStore } from './protection-store';
import type { UndoLog } from './undo-log';

/** What a cell shows; `''` is blank. Dates are serial days since 1899-12-30, made visible by a number format {facts §3}. */
export type StoredValue = string | number | boolean;

/** A moment, as scripts write it; milliseconds since 1970. */
export interface Moment {
  readonly $date: number;
}

/** What may be written into a cell; `null` clears it. */
export type WrittenValue = StoredValue | Moment | null;

/** Texts that cells carry beside their value; all of them default to `''`. */
export const cellAttributes = [
  'numberFormat',
  'note',
  'validation',
  'background',
  'fontWeight',
  'fontColor',
  'fontSize',
  'wrap',
  'verticalAlignment',
  'horizontalAlignment',
] as const;
export type CellAttribute = (typeof cellAttributes)[number];

/** Developer metadata on a whole column; moves with it. Column 0 stands for the tab itself. */
export interface ColumnMetadata {
  readonly id: number;
  readonly key: string;
  readonly value: string;
  readonly visibility: string;
  readonly sheetId: number;
  readonly column: number;
}

export interface Banding {
  readonly area: Area;
}

/** What became of a formula's call of a custom function. */
export type CustomResult = { readonly value: unknown } | { readonly error: string };

/** One call of a custom function that some formula waits for. */
export interface CustomCall {
  /** As the script spells it. */
  readonly name: string;
  /** Scalars and 2-D arrays; dates as moments. */
  readonly args: readonly unknown[];
}

/** One tab. Areas are inside the grid: callers check first. */
export interface WorkbookSheet {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly frozenRows: number;
  readonly hasHiddenGridlines: boolean;
  /** In pixels, by column; columns of the usual width are not in it. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly filter: Area | undefined;
  readonly bandings: readonly Banding[];
  readonly maxRows: number;
  readonly maxColumns: number;
  lastRow(): number;
  lastColumn(): number;
  readValues(area: Area): StoredValue[][];
  readFormulas(area: Area): string[][];
  readAttribute(area: Area, attribute: CellAttribute): string[][];
  /** What keeps a formula from showing a value; undefined when nothing does. */
  errorAt(row: number, column: number): string | undefined;
  /** Writes as if typed, unless the cell is formatted `@`. @throws Error when a text is longer than a cell holds. */
  write(area: Area, values: readonly (readonly WrittenValue[])[]): void;
  /** Empties values and formulas, keeps formats and notes. */
  clearContent(area: Area): void;
  writeAttribute(area: Area, attribute: CellAttribute, values: readonly (readonly string[])[]): void;
  setHidden(hidden: boolean): void;
  /** Protects the tab against everybody here, as somebody else whose file it is would do; or takes all its protections away. */
  setLocked(locked: boolean): void;
  setFrozenRows(count: number): void;
  setHiddenGridlines(areHidden: boolean): void;
  setColumnWidth(column: number, pixels: number): void;
  setFilter(area: Area): void;
  addBanding(banding: Banding): void;
  /** @throws Error when the workbook would exceed 10 million cells. */
  insertRows(before: number, count: number): void;
  deleteRows(first: number, count: number): void;
  insertColumns(before: number, count: number): void;
  deleteColumns(first: number, count: number): void;
  /** As drag and drop does: the column ends up at `to`, counted in the sheet as it then is. */
  moveColumn(from: number, to: number): void;
  /** Sorts whole rows by the values of a column; blanks last, as Sheets does. */
  sortRows(firstRow: number, rows: number, byColumn: number, ascending?: boolean): void;
}

/** A spreadsheet file: what the emulated services read and write, and what a person does at the keyboard. */
export interface Workbook {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly activeSheetId: number;
  /** What the person has selected on the active tab. */
  readonly selection: readonly Area[];
  readonly charts: ChartStore;
  readonly protections: ProtectionStore;
  /** Whom the owner shares the file with, as editors. */
  readonly editors: readonly string[];
  /** When a script hears that its edit was refused: from the call itself, or when what it wrote is flushed {facts §3}. */
  refusalsArrive: 'atOnce' | 'atFlush';
  /** In the order of the tabs. */
  sheets(): readonly WorkbookSheet[];
  sheet(id: number): WorkbookSheet | undefined;
  /** 1,000 × 26. `index`: 0-based place among the tabs, at the end when absent. @throws Error for a taken name. */
  insertSheet(name: string, index?: number): WorkbookSheet;
  deleteSheet(id: number): void;
  renameSheet(id: number, name: string): void;
  /** Another tab comes with its first cell selected. */
  activate(id: number): void;
  select(areas: readonly Area[]): void;
  metadata(): readonly ColumnMetadata[];
  addMetadata(metadata: Omit<ColumnMetadata, 'id'>): void;
  setMetadataValue(id: number, value: string): void;
  removeMetadata(id: number): void;
  /** What is written from now on is noted in `log`, until called anew; undefined: nowhere, it simply stays. */
  recordInto(log: UndoLog | undefined): void;
  /** Names of the script's functions, by upper case, that formulas may call. */
  setCustomFunctions(names: readonly string[]): void;
  /** Calls that formulas wait for; those answered before with the same arguments are not asked again. */
  pendingCalls(): readonly CustomCall[];
  answerCall(call: CustomCall, result: CustomResult): void;
  /** Forgets all answers, as Sheets may at any time {facts §4}. */
  forgetAnswers(): void;

  /** What a person types into a cell: parsed, unless the cell is formatted `@`. @throws RefusedEdit where that person may not. */
  type(sheetId: number, row: number, column: number, text: string, person?: string): void;
}
