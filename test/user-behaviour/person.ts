import type { Area } from '../../workbench/apps-script/workbook/area';
import { RefusedEdit } from '../../workbench/apps-script/workbook/refused-edit';
import type { StoredValue, Workbook, WorkbookSheet } from '../../workbench/apps-script/workbook/workbook';
import type { InProcessWorkbench } from '../../workbench/in-process-workbench';

/** How a column is found wherever it went: by the key that travels with it, or by its heading. */
export type Locator = { readonly key: string } | { readonly title: string };

/** What the table under a person's eyes consists of. */
export interface TableFacts {
  /** Whose cells say which record a row holds. */
  readonly id: Locator;
  /** A column of ours that people type into; what they type is theirs where it can be pushed. */
  readonly edited: Locator;
  readonly typedText: string;
  /** Whether what is typed there is an edit that goes to the shop. */
  readonly isPushable: boolean;
  /** Where results stand; absent where the table has none. */
  readonly result?: Locator;
  /** How a record is called, where other texts stand in the same column; any text when absent. */
  readonly called?: RegExp;
}

export const noteTitle = 'Catatan saya';
export const titleText = 'Toko Saya, Maret';
export const totalText = 'TOTAL SAYA';

/** A row with a record in it. */
export interface RecordRow {
  readonly row: number;
  readonly id: string;
}

/** Headings and a title row above them are within the first rows. */
const firstRows = 8;

/** Who works in a table: what they see, and what they know to have written. Records are known by the text in their id column. */
export class Person {
  /** Texts of notes in the own column, and beside which record each was written. */
  readonly notes = new Map<string, string>();
  /** What was typed into cells of ours, by `record/column key`. */
  readonly typed = new Map<string, StoredValue>();
  /** Labels of rows of their own. */
  readonly ownRows = new Set<string>();
  /** Records whose rows they deleted, and those whose result they cleared. */
  readonly deleted = new Set<string>();
  readonly cleared = new Set<string>();
  /** Records whose rows they hid. */
  readonly hidden = new Set<string>();
  /** Tabs that they copied, and what stood in each copy then. */
  readonly copies = new Map<number, string>();
  /** They protected the tab, or cells of ours in it, so that Sheets may have refused what was to be written. */
  hasProtected = false;
  /** They took a column's values away from their records. */
  hasMixedUp = false;

  constructor(
    private readonly bench: Pick<InProcessWorkbench, 'cloud' | 'host'>,
    readonly facts: TableFacts,
    /** Undefined while there is no such tab. */
    private readonly findTab: () => number | undefined,
  ) {}

  get workbook(): Workbook {
    return this.bench.cloud.workbook;
  }

  get sheet(): WorkbookSheet | undefined {
    const tabId = this.findTab();
    return tabId === undefined ? undefined : this.workbook.sheet(tabId);
  }

  columnOf(locator: Locator): number | undefined {
    const { sheet } = this;
    if (!sheet) return undefined;
    if ('key' in locator) {
      return this.workbook
        .metadata()
        .find(({ sheetId, key, value }) => sheetId === sheet.id && key === 'ngorder.column' && value === locator.key)
        ?.column;
    }
    return this.#placeOf(locator.title)?.column;
  }

  /** The row of the headings: that of the own column's, or the first in which more stands than a title. */
  headingRow(): number {
    return this.#placeOf(noteTitle)?.row ?? this.#firstFullRow();
  }

  #firstFullRow(): number {
    const { sheet } = this;
    if (!sheet || sheet.lastRow() === 0) return 1;
    const area: Area = { row: 1, column: 1, rows: Math.min(firstRows, sheet.lastRow()), columns: sheet.lastColumn() };
    const lines = sheet.readValues(area);
    return Math.max(1, lines.findIndex((line) => line.filter((cell) => cell !== '').length > 2) + 1);
  }

  /** Rows that hold a record, from top to bottom. */
  records(): RecordRow[] {
    const { sheet } = this;
    const column = this.columnOf(this.facts.id);
    if (!sheet || column === undefined) return [];
    const first = this.headingRow() + 1;
    const rows = sheet.lastRow() - first + 1;
    if (rows < 1) return [];
    const { called = /./ } = this.facts;
    return sheet.readValues({ row: first, column, rows, columns: 1 }).flatMap(([cell = ''], index) => {
      const id = String(cell).trim();
      return called.test(id) ? [{ row: first + index, id }] : [];
    });
  }

  cell(row: number, column: number): StoredValue {
    return this.sheet?.readValues(cellAt(row, column))[0]?.[0] ?? '';
  }

  formula(row: number, column: number): string {
    return this.sheet?.readFormulas(cellAt(row, column))[0]?.[0] ?? '';
  }

  /** Types into a cell, or pastes from there on; the script's `onEdit` runs for it. @returns false where Sheets refuses it. */
  type(row: number, column: number, typed: string | readonly (readonly string[])[]): boolean {
    const { sheet, bench } = this;
    if (!sheet) return false;
    try {
      bench.host.typeAs(bench.cloud.owner, { sheetId: sheet.id, row, column }, typed);
      return true;
    } catch (error) {
      if (error instanceof RefusedEdit) return false;
      throw error;
    }
  }

  /** Writes a note beside a record, in an own column, which is made for the first. */
  note({ row, id }: RecordRow, text: string): boolean {
    const column = this.#noteColumn();
    if (column === undefined || !this.type(row, column, text)) return false;
    this.notes.set(text, id);
    return true;
  }

  /** Writes notes beside all records, as one paste. */
  noteAll(): void {
    const records = this.records();
    const column = this.#noteColumn();
    const [first, last] = [records[0], records[records.length - 1]];
    if (!first || !last || column === undefined) return;
    const texts = Array.from({ length: last.row - first.row + 1 }, () => ['']);
    for (const { row, id } of records) {
      texts[row - first.row] = [`catatan ${id}`];
      this.notes.set(`catatan ${id}`, id);
    }
    this.type(first.row, column, texts);
  }

  /** Types into a cell of ours beside a record. */
  edit({ row, id }: RecordRow, text: string): boolean {
    const column = this.columnOf(this.facts.edited);
    if (column === undefined || !this.type(row, column, text)) return false;
    if (this.facts.isPushable) this.typed.set(this.keyOf(id), this.cell(row, column));
    return true;
  }

  /** Of a record's cell in the column that is edited. */
  keyOf(id: string): string {
    const { edited } = this.facts;
    return `${id}/${'key' in edited ? edited.key : edited.title}`;
  }

  /** The record's row is gone, with all that was written in it. */
  forget(id: string): void {
    this.deleted.add(id);
    this.hidden.delete(id);
    this.typed.delete(this.keyOf(id));
    for (const [text, of] of this.notes) if (of === id) this.notes.delete(text);
  }

  /** The tab is gone. */
  forgetAll(): void {
    for (const { id } of this.records()) this.forget(id);
    this.notes.clear();
    this.typed.clear();
    this.ownRows.clear();
  }

  #noteColumn(): number | undefined {
    const { sheet } = this;
    const known = this.columnOf({ title: noteTitle });
    if (!sheet || known !== undefined) return known;
    const column = sheet.lastColumn() + 1;
    if (column > sheet.maxColumns) sheet.insertColumns(column, 1);
    return this.type(this.headingRow(), column, noteTitle) ? column : undefined;
  }

  #placeOf(title: string): { readonly row: number; readonly column: number } | undefined {
    const { sheet } = this;
    if (!sheet || sheet.lastRow() === 0) return undefined;
    const area: Area = { row: 1, column: 1, rows: Math.min(firstRows, sheet.lastRow()), columns: sheet.lastColumn() };
    for (const [index, line] of sheet.readValues(area).entries()) {
      const found = line.indexOf(title);
      if (found >= 0) return { row: index + 1, column: found + 1 };
    }
    return undefined;
  }
}

const cellAt = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** What stands in a tab, whatever its formulas come to. */
export function writtenIn(sheet: WorkbookSheet): string {
  const { values, formulas } = contentOf(sheet);
  return JSON.stringify(values.map((line, row) => line.map((value, index) => formulas[row]?.[index] || value)));
}

/** All that a tab shows. */
export function contentOf(sheet: WorkbookSheet): { readonly values: StoredValue[][]; readonly formulas: string[][] } {
  const area = { row: 1, column: 1, rows: Math.max(1, sheet.lastRow()), columns: Math.max(1, sheet.lastColumn()) };
  return { values: sheet.readValues(area), formulas: sheet.readFormulas(area) };
}
