import type { Area } from './area';
import type { Relocation } from './changes/relocated-area';
import { type Shift, shifted, type WorkbookChangeListener } from './changes/workbook-change';
import { WorkbookWatch } from './changes/workbook-watch';
import { copyName } from './copy-name';
import { MemorySheet } from './memory-sheet';
import type { MemoryWorkbookOptions } from './memory-workbook-options';
import { PersonEdits } from './persons/person-edits';
import { PersonViews } from './persons/person-views';
import { keepFormulas, relocateFormulas, renameInFormulas } from './referring-formulas';
import { idAfter } from './sheet-ids';
import type { SheetSurroundings } from './sheet-surroundings';
import { SpreadsheetClock } from './spreadsheet-clock';
import { ChartStore } from './stores/chart-store';
import { MetadataStore } from './stores/metadata-store';
import { NamedRangeStore } from './stores/named-range-store';
import { ProtectionStore } from './stores/protection-store';
import type { UndoLog } from './undo-log';
import { conventionsOf, type SpreadsheetLocale } from './values/spreadsheet-locale';
import type { ColumnMetadata, CustomCall, CustomResult, PersonEditListener, Workbook } from './workbook';
import { WorkbookFormulas } from './workbook-formulas';
import { checkName, checkRoom } from './workbook-limits';

/** A spreadsheet that lives in memory; begins with one empty tab, `Sheet1`. */
export class MemoryWorkbook implements Workbook {
  readonly id: string;
  readonly name: string;
  readonly #watch = new WorkbookWatch();
  readonly #views = new PersonViews({
    sheetIds: () => this.#sheets.map(({ id }) => id),
    owner: () => this.protections.owner,
    changed: () => this.#watch.tell({ kind: 'selection' }),
  });
  readonly charts = new ChartStore(
    () => this.#undo,
    () => this.#watch.tell({ kind: 'charts' }),
  );
  readonly protections = new ProtectionStore(() => this.#undo);
  editors: readonly string[] = ['colleague'];
  refusalsArrive: 'atOnce' | 'atFlush' = 'atOnce';
  readonly namedRanges = new NamedRangeStore(() => this.#undo);
  readonly #personEdits = new PersonEdits(this.protections);
  readonly #metadata = new MetadataStore(() => this.#undo);
  /** What stands on cells without being one. */
  readonly #placed = [this.charts, this.protections, this.namedRanges, this.#metadata];
  readonly #formulas: WorkbookFormulas;
  readonly #surroundings: SheetSurroundings;
  #sheets: MemorySheet[] = [];
  #nextSheetId = 0;
  #undo: UndoLog | undefined;
  /** What is being noted is a person's, not an execution's. */
  #isPersonRecorded = false;
  /** Of the execution that wrote last. */
  #latest: UndoLog | undefined;
  #locale: SpreadsheetLocale;
  readonly #clock: SpreadsheetClock;

  constructor(options: MemoryWorkbookOptions = {}) {
    const { id = 'workbook-1', name = 'Toko', timeZone = 'Asia/Jakarta', locale = 'en_US' } = options;
    this.#locale = locale;
    this.id = id;
    this.name = name;
    const self = this;
    this.#clock = new SpreadsheetClock(timeZone);
    this.#surroundings = {
      get timeZone() {
        return self.timeZone;
      },
      year: () => this.#clock.year(),
      get conventions() {
        return conventionsOf(self.#locale);
      },
      get undo() {
        return self.#undo;
      },
      changed: this.#watch.tell,
      touch: (changed) => this.#formulas.touch(changed),
      settle: () => this.#formulas.settle(),
      checkRoom: (cells) => checkRoom(this.#sheets, cells),
      keepReferences: () => this.#keepReferences(),
      lock: (sheetId, isLocked) => this.protections.lock(sheetId, isLocked),
      relocate: (sheetId, shift) => this.#relocate(sheetId, shift),
      moved: () => this.#moved(),
    };
    this.#formulas = new WorkbookFormulas({
      timeZone: () => this.timeZone,
      now: () => this.#clock.serial(),
      reading: this.#surroundings,
      sheets: () => this.#sheets,
      names: this.namedRanges,
      shown: () => this.#watch.tell({ kind: 'results' }),
    });
    this.insertSheet('Sheet1');
  }

  get timeZone(): string {
    return this.#clock.timeZone;
  }

  /** No cell changes by it: each shows what it showed, and its dates are other moments. */
  setTimeZone(timeZone: string): void {
    const before = this.timeZone;
    this.#clock.timeZone = timeZone;
    this.#formulas.touch();
    this.#watch.tell({ kind: 'all' });
    this.#undo?.push(() => this.setTimeZone(before));
  }

  get locale(): SpreadsheetLocale {
    return this.#locale;
  }

  setLocale(locale: SpreadsheetLocale): void {
    const before = this.#locale;
    this.#locale = locale;
    this.#formulas.touch();
    this.#watch.tell({ kind: 'all' });
    this.#undo?.push(() => this.setLocale(before));
  }

  followClock(now: () => number): void {
    this.#clock.follow(now);
    this.#formulas.touch();
  }

  sheets(): readonly MemorySheet[] {
    return this.#sheets;
  }

  sheet(id: number): MemorySheet | undefined {
    return this.#sheets.find((sheet) => sheet.id === id);
  }

  insertSheet(name: string, index = this.#sheets.length): MemorySheet {
    checkName(this.#sheets, name);
    checkRoom(this.#sheets, 26_000);
    return this.#place(name, index);
  }

  duplicateSheet(
    id: number,
    { name, withProtections = false }: { readonly name?: string; readonly withProtections?: boolean } = {},
  ): MemorySheet {
    const original = this.sheet(id);
    if (original === undefined) throw new Error(`Sheet ${id} not found`);
    if (name !== undefined) checkName(this.#sheets, name);
    checkRoom(this.#sheets, original.maxRows * original.maxColumns);
    const index = this.#sheets.indexOf(original) + 1;
    const copy = this.#place(name ?? copyName(original.name, this.#sheets), index);
    copy.copy(original);
    this.charts.copySheet(id, copy.id);
    this.#metadata.copySheet(id, copy.id);
    if (withProtections) this.protections.copySheet(id, copy.id);
    return copy;
  }

  moveSheet(id: number, index: number): void {
    const before = this.#sheets.findIndex((sheet) => sheet.id === id);
    const [moved] = this.#sheets.splice(before, 1);
    if (moved === undefined) return;
    this.#sheets.splice(index, 0, moved);
    this.#watch.tell({ kind: 'tabs' });
    this.#undo?.push(() => this.moveSheet(id, before));
  }

  #place(name: string, index: number): MemorySheet {
    const id = this.#nextSheetId;
    this.#nextSheetId = idAfter(id);
    const sheet = new MemorySheet(id, name, this.#surroundings);
    this.#sheets.splice(index, 0, sheet);
    const backToFront = this.#views.keepFront();
    this.activate(id);
    this.#formulas.touch();
    this.#watch.tell({ kind: 'tabs' });
    this.#undo?.push(() => {
      this.deleteSheet(id);
      backToFront();
    });
    return sheet;
  }

  /** Empty tabs with ids and names of another workbook, in place of those that are there. */
  adoptSheets(tabs: readonly Pick<MemorySheet, 'id' | 'name'>[]): readonly MemorySheet[] {
    this.#sheets = tabs.map(({ id, name }) => new MemorySheet(id, name, this.#surroundings));
    this.#metadata.clear();
    this.#nextSheetId = idAfter(Math.max(...tabs.map(({ id }) => id)));
    this.#formulas.touch();
    this.#watch.tell({ kind: 'all' });
    return this.#sheets;
  }

  /** Takes the place of a workbook: no id that was given there is given once more, and who listened there listens here. */
  succeed(before: MemoryWorkbook): void {
    this.refusalsArrive = before.refusalsArrive;
    this.#personEdits.succeed(before.#personEdits);
    this.#watch.succeed(before.#watch);
    this.#nextSheetId = before.#nextSheetId;
    this.charts.succeed(before.charts);
  }

  deleteSheet(id: number): void {
    const sheets = this.#sheets;
    const keep = this.#undo ? this.#keepReferences() : undefined;
    this.#sheets = sheets.filter((sheet) => sheet.id !== id);
    for (const store of this.#placed) store.dropSheet(id);
    const comeBack = this.#views.leave(id);
    this.#formulas.touch();
    this.#watch.tell({ kind: 'tabs' });
    this.#undo?.push(() => {
      this.#sheets = [...sheets, ...this.#sheets.filter((sheet) => !sheets.includes(sheet))];
      comeBack();
      keep?.();
      this.#formulas.touch();
      this.#watch.tell({ kind: 'tabs' });
    });
  }

  renameSheet(id: number, name: string): void {
    const sheet = this.sheet(id);
    if (sheet === undefined || sheet.name === name) return;
    checkName(this.#sheets, name, sheet);
    const before = sheet.name;
    sheet.setName(name);
    renameInFormulas(this.#sheets, before, name);
    this.#undo?.push(() => renameInFormulas(this.#sheets, name, before));
    this.#formulas.touch();
  }

  get activeSheetId(): number {
    return this.#views.sheetId;
  }

  get selection(): readonly Area[] {
    return this.#views.areas;
  }

  asViewer<T>(person: string, act: () => T): T {
    return this.#views.as(person, act);
  }

  activate(id: number): void {
    this.#views.activate(id);
  }

  select(areas: readonly Area[]): void {
    this.#views.select(areas);
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
    this.#latest = log ?? this.#latest;
  }

  recordPerson<T>(log: UndoLog, edit: () => T): T {
    const execution = this.#undo;
    [this.#undo, this.#isPersonRecorded] = [log, true];
    try {
      return edit();
    } finally {
      [this.#undo, this.#isPersonRecorded] = [execution, false];
    }
  }

  setCustomFunctions(names: readonly string[]): void {
    this.#formulas.setCustomFunctions(names);
  }

  pendingCalls(): readonly CustomCall[] {
    return this.#formulas.pendingCalls();
  }

  answerCall(call: CustomCall, result: CustomResult): void {
    this.#formulas.answerCall(call, result);
  }

  forgetAnswers(): void {
    this.#formulas.forgetAnswers();
  }

  onChange(listener: WorkbookChangeListener): void {
    this.#watch.listen(listener);
  }

  onPersonEdit(listener: PersonEditListener): void {
    this.#personEdits.listen(listener);
  }

  type(sheetId: number, row: number, column: number, text: string, person?: string): void {
    this.paste(sheetId, { row, column }, [[text]], person);
  }

  paste(
    sheetId: number,
    at: Pick<Area, 'row' | 'column'>,
    texts: readonly (readonly string[])[],
    person?: string,
  ): void {
    const sheet = this.sheet(sheetId);
    if (sheet) this.#personEdits.paste(sheet, at, texts, person);
  }

  clear(sheetId: number, area: Area, person?: string): void {
    const sheet = this.sheet(sheetId);
    if (sheet) this.#personEdits.clear(sheet, area, person);
  }

  #keepReferences(): () => void {
    const kept = [keepFormulas(this.#sheets), ...this.#placed.map((store) => store.keep())];
    return () => {
      for (const putBack of kept) putBack();
    };
  }

  /** Where a person moves rows or columns, the places that an execution noted hold no more: what it wrote before has arrived. */
  #moved(): void {
    if (this.#undo === undefined || this.#isPersonRecorded) this.#latest?.commit();
  }

  #relocate(sheetId: number, shift: Shift): void {
    this.#moved();
    const relocation: Relocation = { sheetId, axis: shift.axis, to: (position) => shifted(shift, position) };
    relocateFormulas(this.#sheets, relocation);
    for (const store of this.#placed) store.relocate(relocation);
    this.#formulas.touch();
  }
}
