import type { Area } from './area';
import type { Relocation } from './changes/relocated-area';
import { type Shift, shifted, type WorkbookChangeListener } from './changes/workbook-change';
import { WorkbookWatch } from './changes/workbook-watch';
import type { MemorySheet } from './memory-sheet';
import type { MemoryWorkbookOptions } from './memory-workbook-options';
import { PersonEdits } from './persons/person-edits';
import { PersonViews } from './persons/person-views';
import { keepFormulas, relocateFormulas } from './referring-formulas';
import type { SheetSurroundings } from './sheet-surroundings';
import { type CopyOptions, SheetList } from './sheets/sheet-list';
import { SpreadsheetClock } from './spreadsheet-clock';
import { ChartStore } from './stores/chart-store';
import { MetadataStore } from './stores/metadata-store';
import { NamedRangeStore } from './stores/named-range-store';
import { ProtectionStore } from './stores/protection-store';
import type { UndoLog } from './undo-log';
import { conventionsOf, type SpreadsheetLocale } from './values/spreadsheet-locale';
import type { ColumnMetadata, CustomCall, CustomResult, PersonEditListener, Workbook } from './workbook';
import { WorkbookFormulas } from './workbook-formulas';

/** A spreadsheet that lives in memory; begins with one empty tab, `Sheet1`. */
export class MemoryWorkbook implements Workbook {
  readonly id: string;
  readonly name: string;
  readonly #watch = new WorkbookWatch();
  readonly #views = new PersonViews({
    sheetIds: () => this.#list.all().map(({ id }) => id),
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
  readonly #list: SheetList;
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
      checkRoom: (cells) => this.#list.checkRoom(cells),
      keepReferences: () => this.#keepReferences(),
      lock: (sheetId, isLocked) => this.protections.lock(sheetId, isLocked),
      relocate: (sheetId, shift) => this.#relocate(sheetId, shift),
      moved: () => this.#moved(),
    };
    this.#list = new SheetList({
      ...{ surroundings: this.#surroundings, views: this.#views, placed: this.#placed },
      ...{ copied: [this.charts, this.#metadata], protections: this.protections },
    });
    this.#formulas = new WorkbookFormulas({
      timeZone: () => this.timeZone,
      now: () => this.#clock.serial(),
      reading: this.#surroundings,
      sheets: () => this.#list.all(),
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
    return this.#list.all();
  }

  sheet(id: number): MemorySheet | undefined {
    return this.#list.find(id);
  }

  insertSheet(name: string, index?: number): MemorySheet {
    return this.#list.insert(name, index);
  }

  duplicateSheet(id: number, options: CopyOptions = {}): MemorySheet {
    return this.#list.duplicate(id, options);
  }

  moveSheet(id: number, index: number): void {
    this.#list.move(id, index);
  }

  /** Empty tabs with ids and names of another workbook, in place of those that are there. */
  adoptSheets(tabs: readonly Pick<MemorySheet, 'id' | 'name'>[]): readonly MemorySheet[] {
    const adopted = this.#list.adopt(tabs);
    this.#metadata.clear();
    this.#formulas.touch();
    this.#watch.tell({ kind: 'all' });
    return adopted;
  }

  /** Takes the place of a workbook: no id that was given there is given once more, and who listened there listens here. */
  succeed(before: MemoryWorkbook): void {
    this.refusalsArrive = before.refusalsArrive;
    this.#personEdits.succeed(before.#personEdits);
    this.#watch.succeed(before.#watch);
    this.#list.succeed(before.#list);
    this.charts.succeed(before.charts);
  }

  deleteSheet(id: number): void {
    this.#list.delete(id);
  }

  renameSheet(id: number, name: string): void {
    this.#list.rename(id, name);
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
    const kept = [keepFormulas(this.#list.all()), ...this.#placed.map((store) => store.keep())];
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
    relocateFormulas(this.#list.all(), relocation);
    for (const store of this.#placed) store.relocate(relocation);
    this.#formulas.touch();
  }
}
