import type { CloudOperation, RunOptions } from '../../../workbench/apps-script/run-options';
import type { StoredValue, Workbook, WorkbookSheet } from '../../../workbench/apps-script/workbook/workbook';
import { type InProcessWorkbench, openInProcessWorkbench } from '../../../workbench/in-process-workbench';

/** The columns of the tables, their names first. */
export const tables = {
  days: ['report-profit:day', 'report-profit:net_sales', 'report-profit:gross_profit'],
  products: ['best-products:name', 'best-products:sold_items', 'best-products:net_sales'],
  channels: ['best-channels:title', 'best-channels:total', 'best-channels:net_sales'],
  weekdays: ['orders-by-weekday:day', 'orders-by-weekday:total'],
  cities: ['best-locations:city', 'best-locations:order'],
  couriers: ['report-expedition:expedition_name', 'report-expedition:amount'],
} as const;

export type TableName = keyof typeof tables;
export type Line = readonly StoredValue[];

const drawnBefore = { from: '2026-02-24', to: '2026-02-26' };
const drawnNext = { from: '2026-02-24', to: '2026-02-27' };
/** The day that only the next refresh draws. */
export const comingDay = '2026-02-27';
/** The courier who is among the first with that day only. */
export const comingCourier = 'SICEPAT';
const noteTitle = 'Catatan saya';
/** Where the labels of the tables stand on a dashboard that nobody has touched. */
const untouchedLabels = 12;

/** A dashboard of three days that is about to be refreshed for four, with a note beside each day, and the person who has it open. */
export class SharedDashboard {
  readonly bench: InProcessWorkbench;
  readonly workbook: Workbook;
  readonly sheet: WorkbookSheet;
  /** What the person wrote into rows of their own, table by table. */
  readonly own: { readonly table: TableName; readonly line: Line }[] = [];
  readonly notes = new Map<string, StoredValue>();

  constructor() {
    this.bench = openInProcessWorkbench({ shop: { products: 8, orders: 160 }, locale: 'en' });
    this.bench.rpc('connection.save', { key: this.bench.shop.options.key });
    const { tabId } = this.bench.rpc<{ readonly tabId: number }>('dashboard.pull', drawnBefore);
    this.workbook = this.bench.cloud.workbook;
    const sheet = this.workbook.sheet(tabId);
    if (!sheet) throw new Error('there is no dashboard');
    this.sheet = sheet;
    this.#noteDays();
  }

  refresh(options: RunOptions = {}): void {
    this.bench.rpc('dashboard.pull', drawnNext, options);
  }

  /** Whether the person's tab is met in an operation: between two such it makes no difference when something is done. */
  meets({ name, args }: CloudOperation): boolean {
    return /^(Spreadsheet|SpreadsheetApp)\./.test(name) || JSON.stringify(args).includes(String(this.sheet.id));
  }

  columnsOf(table: TableName): number[] {
    const keys = this.workbook.metadata().filter(({ sheetId }) => sheetId === this.sheet.id);
    return tables[table].map((key) => keys.find(({ value }) => value === key)?.column ?? 0);
  }

  /** The first row below the labels of the tables. */
  firstRow(): number {
    const [column = 1] = this.columnsOf('days');
    const label = this.#column(column).findIndex((cell) => cell === 'Date' || cell === 'Day');
    return (label < 0 ? untouchedLabels : label + 1) + 1;
  }

  lineAt(table: TableName, row: number): Line {
    return this.columnsOf(table).map(
      (column) => this.sheet.readValues({ row, column, rows: 1, columns: 1 })[0]?.[0] ?? '',
    );
  }

  /** All lines of a table in which anything stands. */
  lines(table: TableName): Line[] {
    const first = this.firstRow();
    const rows = Array.from({ length: Math.max(0, this.sheet.lastRow() - first + 1) }, (_, index) => first + index);
    return rows.map((row) => this.lineAt(table, row)).filter((line) => line.some((cell) => cell !== ''));
  }

  /** The rows below the labels in which a table has its first lines, up to the first blank one. */
  rowsOf(table: TableName): number[] {
    const first = this.firstRow();
    const rows: number[] = [];
    while (this.lineAt(table, first + rows.length)[0] !== '') rows.push(first + rows.length);
    return rows;
  }

  /** Types a row of the person's own in the columns of a table. */
  write(table: TableName, row: number, texts: readonly string[]): void {
    const columns = this.columnsOf(table);
    texts.forEach((text, index) => {
      if (text !== '') this.workbook.type(this.sheet.id, row, columns[index] ?? 1, text);
    });
    this.own.push({ table, line: this.lineAt(table, row) });
  }

  /** Copies some columns of a row of a table into another row. */
  copy(table: TableName, from: number, to: number, isCopied: (index: number) => boolean = () => true): void {
    this.columnsOf(table).forEach((column, index) => {
      const area = { row: from, column, rows: 1, columns: 1 };
      if (!isCopied(index)) return;
      this.sheet.write({ ...area, row: to }, this.sheet.readValues(area));
      this.sheet.writeAttribute({ ...area, row: to }, 'numberFormat', this.sheet.readAttribute(area, 'numberFormat'));
    });
    this.own.push({ table, line: this.lineAt(table, to) });
  }

  noteColumn(): number {
    for (let row = 1; row <= this.sheet.lastRow(); row += 1) {
      const [line = []] = this.sheet.readValues({ row, column: 1, rows: 1, columns: this.sheet.lastColumn() });
      const found = line.indexOf(noteTitle);
      if (found >= 0) return found + 1;
    }
    throw new Error('the notes are gone');
  }

  /** The day beside which each note stands. */
  notedDays(): Map<string, StoredValue> {
    const [days = 1] = this.columnsOf('days');
    const [notes, names] = [this.#column(this.noteColumn()), this.#column(days)];
    return new Map(
      notes.flatMap((note, row) => (/^catatan /.test(String(note)) ? [[String(note), names[row] ?? '']] : [])),
    );
  }

  #noteDays(): void {
    const column = this.sheet.lastColumn() + 1;
    this.sheet.insertColumns(column, 1);
    this.workbook.type(this.sheet.id, untouchedLabels, column, noteTitle);
    for (const row of this.rowsOf('days')) {
      const [day = ''] = this.lineAt('days', row);
      this.workbook.type(this.sheet.id, row, column, `catatan ${day}`);
      this.notes.set(`catatan ${day}`, day);
    }
  }

  #column(column: number): StoredValue[] {
    return this.sheet.readValues({ row: 1, column, rows: this.sheet.lastRow(), columns: 1 }).map(([cell = '']) => cell);
  }
}
