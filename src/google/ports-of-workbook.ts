/* What the add-on asks of a spreadsheet and its tabs; `ports.ts` passes it on. */

/** What a cell holds; `''` is a blank cell. */
export type Cell = string | number | boolean | Date;

/** 1-based, as on the sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A chart over the cells of a tab. */
export interface ChartSpec {
  readonly kind: 'line' | 'column' | 'bar' | 'pie';
  readonly title: string;
  /** Side by side, titles in their first row: the first column names the points, every further one is a series. */
  readonly areas: readonly Area[];
  /** The cell under its top left corner. */
  readonly row: number;
  readonly column: number;
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** Of the series, or of a pie's slices. */
  readonly colors: readonly string[];
}

/** A chart of ours, and by what it was drawn. */
export interface PlacedChart {
  readonly id: number;
  readonly spec: ChartSpec;
}

export interface ChartOrder {
  readonly spec: ChartSpec;
  /** Absent for a new one. */
  readonly before?: PlacedChart;
}

/** A rule of cells that refuses what does not fit. */
export interface CellRule {
  readonly area: Area;
  /** By the name that scripts have for it: `NUMBER_BETWEEN`. */
  readonly criteria: string;
  /** What the rule compares with, as its criteria take it. */
  readonly values: readonly (Cell | readonly Cell[])[];
}

/** Has cells look otherwise as long as a formula says so, read as in column A and the first row that it holds for. */
export interface ColorRule {
  /** With semicolons between its arguments. */
  readonly formula: string;
  readonly background: string;
  readonly fontColor: string;
}

/** Why Sheets did not take a write: cells that this person may not edit, or a rule of cells. */
export type Refusal = 'protected' | 'ruled';

export interface TabPort {
  /** Stable for the life of the tab, whatever it is called. */
  readonly id: number;
  readonly name: string;
  /** Last row and column with content; 0 when empty. */
  lastRow(): number;
  lastColumn(): number;
  /** Grid size, empty cells included. */
  maxRows(): number;
  maxColumns(): number;
  /**
   * Grows the grid, never shrinks it; says how large it is then.
   * @param isOurRule of which colour rules that reached its end do so again.
   */
  ensureSize(
    rows: number,
    columns: number,
    isOurRule?: (formula: string) => boolean,
  ): { readonly rows: number; readonly columns: number };
  /** Takes away what the grid has beyond this; nothing where it is no larger. */
  cutSize(rows: number, columns: number): void;
  read(area: Area): Cell[][];
  /** Formula text per cell (`=A1*2`), `''` where there is none. */
  readFormulas(area: Area): string[][];
  /** A text that begins with `=` becomes a formula unless the cell is formatted `@` beforehand. */
  write(area: Area, values: readonly (readonly Cell[])[]): void;
  readNumberFormats(area: Area): string[][];
  /** One number format for the whole area: `@`, `0`, `"Rp"#,##0` … */
  setNumberFormat(area: Area, format: string): void;
  /** The same for several areas, with one call. */
  setNumberFormats(areas: readonly Area[], format: string): void;
  /** A number format for each cell of an area. */
  setFormats(area: Area, formats: readonly (readonly string[])[]): void;
  /** Offers a list of values in each cell of the area; others may be written all the same. */
  setChoices(area: Area, values: readonly string[]): void;
  setNote(row: number, column: number, note: string): void;
  /** One for each cell of an area. */
  setNotes(area: Area, notes: readonly (readonly string[])[]): void;
  /** `''` where a cell has none. */
  readNotes(area: Area): string[][];
  setBackground(area: Area, color: string | null): void;
  /** Adds rules for a row and all below it, behind those of the person, in place of those that are ours. */
  addColorRules(firstRow: number, rules: readonly ColorRule[], isOurs: (formula: string) => boolean): void;
  setBold(area: Area): void;
  /** What is too long for its cell goes on in further lines, for which the row grows. */
  wrapText(area: Area): void;
  alignLeft(area: Area): void;
  /** `#1f2a24`, and a size in points. */
  setFont(area: Area, color: string, points: number): void;
  /** The same width for some neighbouring columns. */
  setColumnWidths(column: number, columns: number, pixels: number): void;
  hideGridlines(): void;
  /**
   * Rows from the top and columns from the left that stay in sight; at least one of each has to be left to scroll. Columns stay as they are where they are absent, and
   * what merged cells reach over stays in any case.
   * @returns whether all of it was frozen.
   */
  freeze(rows: number, columns?: number): boolean;
  hideColumns(column: number, columns: number): void;
  /** Those of some columns that a person, or a closed group, hides. One call for each. */
  hiddenColumnsAmong(columns: readonly number[]): readonly number[];
  /** Puts the standard filter over an area, unless the tab has one. */
  addFilter(area: Area): void;
  /** Shades every other row of an area, its first row as a header, unless the tab has such shades. */
  addBanding(area: Area): void;
  /**
   * Extends over the rows right below a table what lies over its last row: bandings, and the filter that ends there with all that it filters by.
   * What would lie over locked cells, over cells of another banding, or, of a filter, where Sheets makes none, stays as it is.
   */
  extendBelow(table: Area, rows: number, isLocked: (area: Area) => boolean): void;
  /**
   * Draws charts: new ones, those that somebody removed, and in place those that are still there. What a spec has in common with the one by
   * which its chart was drawn before is not set anew, so that a chart stays as a person arranged it; one that would not change is not
   * touched. Gives the ids, which last as long as the charts.
   */
  placeCharts(charts: readonly ChartOrder[]): readonly number[];
  /** The chart that is drawn over exactly these areas, by its id. */
  chartOver(areas: readonly Area[]): number | undefined;
  /**
   * Whether it has anything beside its cells that somebody may have put there: pictures, drawings, charts, rules of colours, a filter, protections.
   */
  isDecorated(): boolean;
  /**
   * How the cells of an area look, but for number formats: of each row every look that some of its cells have, as a text that tells colours, weight, style, lines, size and
   * family. Themes say with which look a tab begins.
   */
  cellLooks(area: Area): readonly (readonly string[])[];
  rename(name: string): void;
  hide(): void;
  isHidden(): boolean;
  /** Whether this person may edit nothing of it, since somebody protected it. */
  isLocked(): boolean;
  /**
   * Areas of it that this person may not edit: protected ranges, and what a protected tab does not leave open. Whether the tab itself is protected
   * is not asked anew after {@link isLocked} was.
   */
  lockedAreas(): Area[];
  /** Areas whose cells are merged into one, wholly or partly within an area. */
  mergedAreas(area: Area): readonly Area[];
  /** What cells of an area refuse rather than warn of, each rule with where it holds. */
  rejectingRules(area: Area): readonly CellRule[];
  /** How people write an area: `A2:C9`. */
  a1(area: Area): string;
  /** A text of ours that travels with the tab and is seen by every script of the add-on, whoever runs it. */
  mark(): string | undefined;
  setMark(text: string): void;
  /** Keys attached to columns; they travel with the column when people move it. Column number by key. */
  columnKeys(): ReadonlyMap<string, number>;
  setColumnKey(column: number, key: string): void;
  /** Takes these keys away, from whichever columns have them. */
  removeColumnKeys(keys: readonly string[]): void;
  /** Replaces a text, capital for capital, within the formulas and texts of some areas. */
  replaceText(areas: readonly Area[], text: string, replacement: string): void;
  /** Those of some rows that a filter, a person or a closed group hides. One call for each row, or two. */
  hiddenAmong(rows: readonly number[]): readonly number[];
  /** Puts blank rows below a row. */
  insertRowsBelow(row: number, count: number): void;
}

/** A cell that was searched for. */
export interface FoundCell {
  readonly tab: TabPort;
  readonly row: number;
  readonly column: number;
  readonly isFormula: boolean;
}

export interface WorkbookPort {
  readonly id: string;
  /** Of the file, as people see it. */
  readonly name: string;
  readonly timeZone: string;
  tabs(): readonly TabPort[];
  tab(id: number): TabPort | undefined;
  tabNamed(name: string): TabPort | undefined;
  /** Whether somebody deleted one of the tabs since this execution looked them up: what is asked of it fails. */
  hasLostTab(): boolean;
  /** Why Sheets refused a write, from what it threw then; `undefined` for any other failure. */
  refusalIn(caught: unknown): Refusal | undefined;
  /** Adds a tab at the end; people stay on theirs unless it is to be shown. */
  addTab(name: string, isShown?: boolean): TabPort;
  /** Removes a tab with all that is in it. It cannot be the only one that is shown. */
  removeTab(tab: TabPort): void;
  activeTabId(): number | undefined;
  /** The cells that the person has selected last, and their tab; `undefined` where a chart or a page of another kind is in front. */
  selection(): { readonly tab: TabPort; readonly area: Area } | undefined;
  /** Stretches of rows in which the person has cells selected on the active tab, in the order in which they selected them. */
  selectedRows(): readonly { readonly row: number; readonly rows: number }[];
  activate(tab: TabPort): void;
  /** Brings a tab to the front, with one cell selected. */
  select(tab: TabPort, row: number, column: number): void;
  /** Cells of all tabs whose formula or text says a text, capital for capital. */
  cellsWith(text: string): readonly FoundCell[];
  /** Makes every write so far lasting. Nothing may leave the spreadsheet that relies on unflushed writes. */
  flush(): void;
}
