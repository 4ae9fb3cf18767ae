import { Calculation } from '../formula/calculation';
import { type Relocate, rewriteReferences } from '../formula/rewrite-references';
import type { Area } from './area';
import { ChartStore } from './chart-store';
import { MemorySheet } from './memory-sheet';
import { MetadataStore } from './metadata-store';
import { ProtectionStore } from './protection-store';
import type { SheetSurroundings } from './sheet-surroundings';
import type { UndoLog } from './undo-log';
import type { ColumnMetadata, CustomCall, CustomResult, Workbook } from './workbook';

export interface MemoryWorkbookOptions {
  readonly id?: string;
  readonly name?: string;
  readonly timeZone?: string;
}

/** {facts §1} */
const maxCells = 10_000_000;

/** Sheets numbers its first tab 0 and the others at random. */
const idAfter = (id: number): number => (id === 0 ? 1_000_003 : id + 104_729);

const firstCell: Area = { row: 1, column: 1, rows: 1, columns: 1 };

/** A spreadsheet that lives in memory; begins with one empty tab, `Sheet1`. */
export class MemoryWorkbook implements Workbook {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  activeSheetId = 0;
  selection: readonly Area[] = [firstCell];
  readonly charts = new ChartStore(() => this.#undo);
  readonly protections = new ProtectionStore(() => this.#undo);
  editors: readonly string[] = ['colleague'];
  refusalsArrive: 'atOnce' | 'atFlush' = 'atOnce';
  readonly #metadata = new MetadataStore(() => this.#undo);
  readonly #calculation: Calculation;
  readonly #surroundings: SheetSurroundings;
  #sheets: MemorySheet[] = [];
  #nextSheetId = 0;
  #undo: UndoLog | undefined;
  #dirty = false;
  #calculating = false;

  constructor({ id = 'workbook-1', name = 'Toko', timeZone = 'Asia/Jakarta' }: MemoryWorkbookOptions = {}) {
    this.id = id;
    this.name = name;
    this.timeZone = timeZone;
    this.#calculation = new Calculation(timeZone);
    const self = this;
    this.#surroundings = {
      timeZone,
      get undo() {
        return self.#undo;
      },
      touch: () => {
        this.#dirty = true;
      },
      settle: () => this.#settle(),
      checkRoom: (cells) => this.#checkRoom(cells),
      lock: (sheetId, isLocked) => this.#lock(sheetId, isLocked),
      relocate: (sheetId, axis, to) => this.#relocate(sheetId, axis, to),
    };
    this.insertSheet('Sheet1');
  }

  sheets(): readonly MemorySheet[] {
    return this.#sheets;
  }

  sheet(id: number): MemorySheet | undefined {
    return this.#sheets.find((sheet) => sheet.id === id);
  }

  insertSheet(name: string, index = this.#sheets.length): MemorySheet {
    this.#checkName(name);
    this.#checkRoom(26_000);
    const id = this.#nextSheetId;
    this.#nextSheetId = idAfter(id);
    const sheet = new MemorySheet(id, name, this.#surroundings);
    this.#sheets.splice(index, 0, sheet);
    const before = this.activeSheetId;
    this.activeSheetId = id;
    this.selection = [firstCell];
    this.#dirty = true;
    this.#undo?.push(() => {
      this.deleteSheet(id);
      this.activeSheetId = before;
    });
    return sheet;
  }

  /** Empty tabs with ids and names of another workbook, in place of those that are there. */
  adoptSheets(tabs: readonly Pick<MemorySheet, 'id' | 'name'>[]): readonly MemorySheet[] {
    this.#sheets = tabs.map(({ id, name }) => new MemorySheet(id, name, this.#surroundings));
    this.#metadata.clear();
    this.#nextSheetId = idAfter(Math.max(...tabs.map(({ id }) => id)));
    this.#dirty = true;
    return this.#sheets;
  }

  deleteSheet(id: number): void {
    this.#sheets = this.#sheets.filter((sheet) => sheet.id !== id);
    this.#metadata.dropSheet(id);
    this.charts.dropSheet(id);
    this.protections.dropSheet(id);
    if (this.activeSheetId === id) this.activeSheetId = this.#sheets[0]?.id ?? 0;
    this.#dirty = true;
  }

  renameSheet(id: number, name: string): void {
    const sheet = this.sheet(id);
    if (sheet === undefined || sheet.name === name) return;
    this.#checkName(name);
    sheet.setName(name);
    this.#dirty = true;
  }

  activate(id: number): void {
    if (id !== this.activeSheetId) this.selection = [firstCell];
    this.activeSheetId = id;
  }

  select(areas: readonly Area[]): void {
    this.selection = areas;
  }

  metadata(): readonly ColumnMetadata[] {
    return this.#metadata.all();
  }

  addMetadata(metadata: Omit<ColumnMetadata, 'id'>): void {
    this.#metadata.add(metadata);
  }

  setMetadataValue(id: number, value: string): void {
    this.#metadata.setValue(id, value);
  }

  removeMetadata(id: number): void {
    this.#metadata.remove(id);
  }

  recordInto(log: UndoLog | undefined): void {
    this.#undo = log;
  }

  setCustomFunctions(names: readonly string[]): void {
    this.#calculation.setCustomFunctions(names);
    this.#dirty = true;
  }

  pendingCalls(): readonly CustomCall[] {
    this.#settle();
    return this.#calculation.pending();
  }

  answerCall(call: CustomCall, result: CustomResult): void {
    this.#calculation.answer(call, result);
    this.#dirty = true;
  }

  forgetAnswers(): void {
    this.#calculation.forget();
    this.#dirty = true;
  }

  type(sheetId: number, row: number, column: number, text: string, person?: string): void {
    const area: Area = { row, column, rows: 1, columns: 1 };
    if (person !== undefined) this.protections.check(person, sheetId, { kind: 'cells', areas: [area] });
    this.sheet(sheetId)?.write(area, [[text]]);
  }

  #lock(sheetId: number, isLocked: boolean): void {
    for (const { id } of this.protections.of(sheetId)) this.protections.remove(id);
    if (!isLocked) return;
    this.protections.owner = 'somebody else';
    this.protections.add(sheetId, { editors: [] });
  }

  #settle(): void {
    if (!this.#dirty || this.#calculating) return;
    this.#calculating = true;
    this.#calculation.run(this.#sheets);
    this.#calculating = false;
    this.#dirty = false;
  }

  #checkName(name: string): void {
    if (this.#sheets.some((sheet) => sheet.name === name)) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
  }

  #checkRoom(cells: number): void {
    const used = this.#sheets.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);
    if (used + cells > maxCells) {
      throw new Error(
        `This action would increase the number of cells in the workbook above the limit of ${maxCells} cells.`,
      );
    }
  }

  #relocate(sheetId: number, axis: 'row' | 'column', to: Relocate): void {
    const name = this.sheet(sheetId)?.name;
    for (const sheet of this.#sheets) {
      const isMeant = (meant: string | undefined): boolean =>
        meant === undefined ? sheet.id === sheetId : meant === name;
      sheet.formulas.forEach((formula, row, column) => {
        sheet.formulas.set(row, column, rewriteReferences(formula, { [axis]: to }, isMeant));
      });
    }
    this.charts.relocate({ sheetId, axis, to });
    this.protections.relocate({ sheetId, axis, to });
    this.#metadata.relocate({ sheetId, axis, to });
    this.#dirty = true;
  }
}
