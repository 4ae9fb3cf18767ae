/**
 * What the add-on asks of Google, in its own words. Domain code takes these ports as arguments and never names an Apps
 * Script service; `src/google/*` implements them, tests and the workbench stand in for what lies behind them.
 * Everything here is synchronous, because Apps Script is.
 */

// ---------------------------------------------------------------- http

export type HttpMethod = 'get' | 'post' | 'patch' | 'put' | 'delete';

export interface HttpRequest {
  readonly method: HttpMethod;
  /** Absolute, already encoded. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A JSON text, sent with `Content-Type: application/json`; absent for requests without a body. */
  readonly json?: string;
  /** Multipart form fields, files included; excludes `json`. */
  readonly form?: Readonly<Record<string, string | HttpFile>>;
  /** How long to wait for an answer; 60 when absent. */
  readonly timeoutSeconds?: number;
}

export interface HttpFile {
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
}

/**
 * What became of one request. `lost` means that no answer was seen: the address is unreachable, the connection broke, or
 * a sibling in the same `fetchAll` failed. The server may or may not have acted on it.
 */
export type HttpOutcome =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>;
      readonly text: string;
      /** The body's bytes, for answers that are files. */
      readonly base64: () => string;
    }
  | { readonly kind: 'lost'; readonly reason: string };

export interface HttpPort {
  /** Sends all requests at once and answers in the same order, one outcome each. Never throws for a single request. */
  send(requests: readonly HttpRequest[]): readonly HttpOutcome[];
}

// ---------------------------------------------------------------- workbook

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
  /** Grows the grid, never shrinks it; says how large it is then. */
  ensureSize(rows: number, columns: number): { readonly rows: number; readonly columns: number };
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
  /** Offers a list of values in each cell of the area; others may be written all the same. */
  setChoices(area: Area, values: readonly string[]): void;
  setNote(row: number, column: number, note: string): void;
  setBackground(area: Area, color: string | null): void;
  setBold(area: Area): void;
  alignLeft(area: Area): void;
  /** `#1f2a24`, and a size in points. */
  setFont(area: Area, color: string, points: number): void;
  /** The same width for some neighbouring columns. */
  setColumnWidths(column: number, columns: number, pixels: number): void;
  hideGridlines(): void;
  freezeRows(count: number): void;
  /** Puts the standard filter over the area of a tab that has none. */
  addFilter(area: Area): void;
  /** Shades every other row of an area that is not shaded yet, its first row as a header. */
  addBanding(area: Area): void;
  /**
   * Draws charts: new ones, those that somebody removed, and in place those that are still there. What a spec has in common with the one by
   * which its chart was drawn before is not set anew, so that a chart stays as a person arranged it; one that would not change is not
   * touched. Gives the ids, which last as long as the charts.
   */
  placeCharts(charts: readonly ChartOrder[]): readonly number[];
  hide(): void;
  isHidden(): boolean;
  /** Whether this person may edit nothing of it, since somebody protected it. */
  isLocked(): boolean;
  /**
   * Areas of it that this person may not edit: protected ranges, and what a protected tab does not leave open. Whether the tab itself is protected
   * is not asked anew after {@link isLocked} was.
   */
  lockedAreas(): Area[];
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
  activeTabId(): number | undefined;
  /** Stretches of rows in which the person has cells selected on the active tab, in the order in which they selected them. */
  selectedRows(): readonly { readonly row: number; readonly rows: number }[];
  activate(tab: TabPort): void;
  /** Cells of all tabs whose formula or text says a text, capital for capital. */
  cellsWith(text: string): readonly FoundCell[];
  /** Makes every write so far lasting. Nothing may leave the spreadsheet that relies on unflushed writes. */
  flush(): void;
}

// ---------------------------------------------------------------- the rest

export interface PropertyStorePort {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  remove(key: string): void;
}

export interface PropertiesPort {
  /** Of the person at the keyboard: the only place for a key. */
  readonly user: PropertyStorePort;
  /** Shared by everybody who can edit the file. Never a secret. */
  readonly document: PropertyStorePort;
}

export interface CachePort {
  get(key: string): string | undefined;
  getAll(keys: readonly string[]): ReadonlyMap<string, string>;
  put(key: string, value: string, seconds: number): void;
  putAll(values: ReadonlyMap<string, string>, seconds: number): void;
  remove(key: string): void;
}

export interface LockPort {
  /** Runs `action` under the document lock; `busy` when another execution held it for all of `waitMs`. */
  withDocumentLock<T>(
    waitMs: number,
    action: () => T,
  ): { readonly busy: false; readonly value: T } | { readonly busy: true };
  /**
   * The same under the lock of the person whom the execution runs for, all their files together. For work that writes nothing to the
   * spreadsheet: custom functions may take it, and no run ever waits for it.
   */
  withUserLock<T>(
    waitMs: number,
    action: () => T,
  ): { readonly busy: false; readonly value: T } | { readonly busy: true };
}

export interface ClockPort {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number): void;
  /** A moment as text in a zone, with the letters of Java's SimpleDateFormat (`yyyy-MM-dd HH:mm`). */
  format(moment: number, timeZone: string, pattern: string): string;
}

export interface CodecPort {
  /** Text → gzip → base64. */
  pack(text: string): string;
  unpack(packed: string): string;
  /** SHA-256 of a text, lower-case hex. */
  digest(text: string): string;
  uuid(): string;
}

/** When a recurring trigger runs: every so many hours. */
export interface RecurringTiming {
  readonly everyHours: number;
}

export interface TriggersPort {
  /** Handler names of this person's triggers in this file. */
  handlers(): readonly string[];
  /** Lets the handler run again and again. */
  addRecurring(handler: string, timing: RecurringTiming): void;
  /**
   * Lets the handler run once, as soon as may be. Says whether that could be arranged: a published add-on may be refused {facts §5}.
   */
  ensureSoon(handler: string): boolean;
  removeAll(handler: string): void;
}

export interface MenuItem {
  readonly label: string;
  /** Name of the global function that the item calls. */
  readonly handler: string;
}

export interface UiPort {
  /** Language and region of the person's account, `id` or `en_GB` for instance; `''` when unknown. */
  locale(): string;
  /** The menu of the add-on: beside *Extensions* where the script is bound to the file, below it where the add-on is published. */
  addMenu(items: readonly MenuItem[]): void;
  /** Shows the page `sidebar.html` on the right. */
  openSidebar(title: string): void;
  toast(message: string, title: string): void;
}

/**
 * What the person has to hear of beside what they asked for, in their language: what failed after the shop had changed. It takes the place of neither
 * an answer nor an error.
 */
export interface NoticesPort {
  add(text: string): void;
  all(): readonly string[];
}

/**
 * How the script came into the file. `bound` to it, the script is part of the file: everybody who may edit the file may change the script too, and so
 * reach what it keeps for its users {facts §5}. `published` as an add-on, nobody but its publisher can.
 */
export type Installation = 'bound' | 'published';

/** Everything an execution may use, built once per execution by the composition root. */
export interface Platform {
  readonly installation: Installation;
  readonly http: HttpPort;
  readonly workbook: WorkbookPort;
  readonly properties: PropertiesPort;
  /** Shared by everybody who opens the file, gone at any time. */
  readonly documentCache: CachePort;
  readonly lock: LockPort;
  readonly clock: ClockPort;
  readonly codec: CodecPort;
  readonly triggers: TriggersPort;
  readonly ui: UiPort;
  readonly notices: NoticesPort;
}
