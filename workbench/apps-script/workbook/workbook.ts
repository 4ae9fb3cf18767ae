import type { Area } from './area';
import type { WorkbookChangeListener } from './changes/workbook-change';
import type { FormatRule, RuleLook } from './format-rule';
import type { ChartStore } from './stores/chart-store';
import type { NamedRangeStore } from './stores/named-range-store';
import type { ProtectionStore } from './stores/protection-store';
import type { UndoLog } from './undo-log';
import type { SpreadsheetLocale } from './values/spreadsheet-locale';

/** What a cell shows; `''` is blank. Dates are serial days since 1899-12-30, made visible by a number format {facts §3}. */
export type StoredValue = string | number | boolean;

/** A moment, as scripts write it; milliseconds since 1970. */
export interface Moment {
  readonly $date: number;
}

/** A text that a person typed: formulas in it are spelled as in the spreadsheet's locale, not as scripts spell them. */
export interface TypedText {
  readonly $typed: string;
}

/** What may be written into a cell; `null` clears it. */
export type WrittenValue = StoredValue | Moment | TypedText | null;

/** Texts that cells carry beside their value; all of them default to `''`. */
export const cellAttributes = [
  'numberFormat',
  'note',
  'validation',
  'background',
  'fontWeight',
  'fontColor',
  'fontSize',
  'fontStyle',
  'fontLine',
  'fontFamily',
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

/** By which one column of a filtered area is filtered. */
export interface ColumnFilter {
  /** As cells show them. */
  readonly hiddenValues: readonly string[];
}

export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/** What a formula shows in a cell; texts are empty where there is nothing to say. */
export interface ShownResult {
  readonly value: StoredValue;
  /** Why there is no value. */
  readonly error: string;
  /** The number format that came with it. */
  readonly format: string;
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

/** What a person did to cells by typing, pasting or clearing. */
export interface PersonEdit {
  readonly sheetId: number;
  readonly area: Area;
  /** Undefined when nobody said who it was. */
  readonly person: string | undefined;
  /** What a single cell showed before; undefined for several. */
  readonly oldValue: StoredValue | undefined;
  /** What a single cell shows since; undefined for several. */
  readonly value: StoredValue | undefined;
}

export type PersonEditListener = (edit: PersonEdit) => void;

/** What lies over cells and is no chart. */
export type Floating = 'image' | 'drawing';

/** One tab. Areas are inside the grid: callers check first. */
export interface WorkbookSheet {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hasHiddenGridlines: boolean;
  /** What lies over its cells and is no chart. */
  readonly floating: readonly Floating[];
  /** In pixels, by column; columns of the usual width are not in it. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly filter: Area | undefined;
  /** Of the filter, by the number of the sheet's column. */
  readonly columnFilters: ReadonlyMap<number, ColumnFilter>;
  readonly bandings: readonly Banding[];
  readonly formatRules: readonly FormatRule[];
  /** Areas that look like one cell: only the first one holds something. */
  readonly merges: readonly Area[];
  /** By their number; rows that a filter hides are in `filteredRows` alone. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly filteredRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly maxRows: number;
  readonly maxColumns: number;
  lastRow(): number;
  lastColumn(): number;
  /** From A1 to the last cell that holds or carries anything; no rows where none does. */
  usedArea(): Area;
  /** Everything that formulas show, in their own cells and in those that they fill, but empty texts. */
  forEachResult(visit: (row: number, column: number, shown: ShownResult) => void): void;
  /** The cells that rules have look otherwise, as far as the tab is used. @param rows only these. */
  forEachRuledLook(visit: (row: number, column: number, look: RuleLook) => void, rows?: ReadonlySet<number>): void;
  readValues(area: Area): StoredValue[][];
  readFormulas(area: Area): string[][];
  readAttribute(area: Area, attribute: CellAttribute): string[][];
  /** What keeps a formula from showing a value; undefined when nothing does. */
  errorAt(row: number, column: number): string | undefined;
  /**
   * Writes as if typed, unless the cell is formatted `@`.
   * @throws Error when a text is longer than a cell holds; RefusedEdit for what the rule of a cell does not take.
   */
  write(area: Area, values: readonly (readonly WrittenValue[])[]): void;
  /** Puts values and formulas as they are, nothing parsed or looked at. */
  store(area: Area, contents: readonly (readonly StoredValue[])[], formulas: readonly (readonly string[])[]): void;
  /** Empties values and formulas, keeps formats and notes. */
  clearContent(area: Area): void;
  writeAttribute(area: Area, attribute: CellAttribute, values: readonly (readonly string[])[]): void;
  setHidden(hidden: boolean): void;
  /** Protects the tab against everybody here, as somebody else whose file it is would do; or takes all its protections away. */
  setLocked(locked: boolean): void;
  /** Lays a picture or a drawing over the cells, as somebody does in the page: of scripts here none does. */
  putOver(what: Floating): void;
  setFrozenRows(count: number): void;
  setFrozenColumns(count: number): void;
  setHiddenGridlines(areHidden: boolean): void;
  setColumnWidth(column: number, pixels: number): void;
  /** @throws Error over merged rows. */
  setFilter(area: Area | undefined): void;
  setColumnFilter(column: number, filter: ColumnFilter | undefined): void;
  /** As somebody who filters by values does: these rows are hidden by the filter, and no others. */
  setHiddenByFilter(rows: readonly number[]): void;
  setRowsHidden(first: number, count: number, areHidden: boolean): void;
  setColumnsHidden(first: number, count: number, areHidden: boolean): void;
  /** Keeps what the first cell holds. @throws Error when the area cuts through another merge. */
  merge(area: Area): void;
  /** @throws Error when the area cuts through a merge. */
  breakApart(area: Area): void;
  addBanding(banding: Banding): void;
  setBandings(bandings: readonly Banding[]): void;
  setFormatRules(rules: readonly FormatRule[]): void;
  /** @throws Error when the workbook would exceed 10 million cells. */
  insertRows(before: number, count: number): void;
  deleteRows(first: number, count: number): void;
  insertColumns(before: number, count: number): void;
  deleteColumns(first: number, count: number): void;
  /** As drag and drop does: the column ends up at `to`, counted in the sheet as it then is. */
  moveColumn(from: number, to: number): void;
  /** Columns `first…` end up at `to…`, counted in the sheet as it then is. */
  moveColumns(first: number, count: number, to: number): void;
  /** Rows `first…` end up at `to…`, counted in the sheet as it then is. */
  moveRows(first: number, count: number, to: number): void;
  /** Sorts the rows of an area, and nothing beside it. @throws Error over merged rows. */
  sortArea(area: Area, keys: readonly SortKey[]): void;
  /** Sorts whole rows by the values of a column; blanks last, as Sheets does. @throws Error over merged rows. */
  sortRows(firstRow: number, rows: number, byColumn: number, ascending?: boolean): void;
}

/** A spreadsheet file: what the emulated services read and write, and what a person does at the keyboard. */
export interface Workbook {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  /** How numbers, money and days are written in it. */
  readonly locale: SpreadsheetLocale;
  /** The tab that is in front for whoever looks: the owner, but within `asViewer`. */
  readonly activeSheetId: number;
  /** What they have selected on it. */
  readonly selection: readonly Area[];
  /** Does something for which that person is the one who looks. */
  asViewer<T>(person: string, act: () => T): T;
  readonly charts: ChartStore;
  readonly protections: ProtectionStore;
  readonly namedRanges: NamedRangeStore;
  /** Whom the owner shares the file with, as editors. */
  editors: readonly string[];
  /** When a script hears that its edit was refused: from the call itself, or when what it wrote is flushed {facts §3}. */
  refusalsArrive: 'atOnce' | 'atFlush';
  /** In the order of the tabs. */
  sheets(): readonly WorkbookSheet[];
  sheet(id: number): WorkbookSheet | undefined;
  /** What time it is for formulas, and of which year a day is that is typed without one. `now`: milliseconds since 1970. */
  followClock(now: () => number): void;
  /** What is there keeps its value, and is shown as the other locale writes it. */
  setLocale(locale: SpreadsheetLocale): void;
  /** 1,000 × 26. `index`: 0-based place among the tabs, at the end when absent. @throws Error for a taken name. */
  insertSheet(name: string, index?: number): WorkbookSheet;
  deleteSheet(id: number): void;
  renameSheet(id: number, name: string): void;
  /**
   * A tab like another, beside which it stands, with developer metadata, charts and notes; `Copy of …` unless it is named.
   * `withProtections`: as the menu does it; scripts that copy a tab get it without.
   */
  duplicateSheet(id: number, options?: { readonly name?: string; readonly withProtections?: boolean }): WorkbookSheet;
  /** `index`: 0-based place among the tabs. */
  moveSheet(id: number, index: number): void;
  /** Another tab comes with its first cell selected. */
  activate(id: number): void;
  select(areas: readonly Area[]): void;
  metadata(): readonly ColumnMetadata[];
  addMetadata(metadata: Omit<ColumnMetadata, 'id'>): void;
  setMetadataValue(id: number, value: string): void;
  removeMetadata(id: number): void;
  /** What is written from now on is noted in `log`, until called anew; undefined: nowhere, it simply stays. */
  recordInto(log: UndoLog | undefined): void;
  /** What a person writes in `edit` is noted in `log`, whatever an execution notes meanwhile in its own. */
  recordPerson<T>(log: UndoLog, edit: () => T): T;
  /** Names of the script's functions, by upper case, that formulas may call. */
  setCustomFunctions(names: readonly string[]): void;
  /** Calls that formulas wait for; those answered before with the same arguments are not asked again. */
  pendingCalls(): readonly CustomCall[];
  answerCall(call: CustomCall, result: CustomResult): void;
  /** Forgets all answers, as Sheets may at any time {facts §4}. */
  forgetAnswers(): void;

  /** Who is told of everything that changes, whoever changes it. */
  onChange(listener: WorkbookChangeListener): void;
  /** Who is told of what persons type, paste and clear; nobody of what scripts write. */
  onPersonEdit(listener: PersonEditListener): void;
  /** What a person types into a cell: parsed, unless the cell is formatted `@`. @throws RefusedEdit where that person may not. */
  type(sheetId: number, row: number, column: number, text: string, person?: string): void;
  /** Texts that a person pastes from elsewhere, as if each were typed. @throws RefusedEdit, with nothing pasted. */
  paste(
    sheetId: number,
    start: Pick<Area, 'row' | 'column'>,
    texts: readonly (readonly string[])[],
    person?: string,
  ): void;
  /** A person empties cells. @throws RefusedEdit where that person may not. */
  clear(sheetId: number, area: Area, person?: string): void;
}
