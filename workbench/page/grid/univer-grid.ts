/// <reference lib="dom" />
import {
  type ICommandInfo,
  ICommandService,
  type Injector,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  type Nullable,
  type Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  ILayoutService,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { type Area, isInside } from '../../apps-script/workbook/area';
import type { Shift } from '../../apps-script/workbook/changes/workbook-change';
import type { SheetEdit } from '../edits/sheet-edit';
import type { BookView, DeltaBatch, LayoutView, SelectionView } from '../feed/book-view';
import { askInstead } from './ask-instead';
import { displayCell, editedText } from './cell-display';
import { type Box, CellPlaces, type Place } from './cell-places';
import type { CommandSituation } from './command-edits';
import { createUniver } from './create-univer';
import { FollowedSelection } from './followed-selection';
import { GridCells } from './grid-cells';
import { keepFocus } from './keep-focus';
import { areaOf, bookId, rangeOf, sheetIdOf, tabIdOf } from './sheet-places';
import { fromWorkbook, UniverMirror } from './univer-mirror';

/** What the grid asks of the page around it. */
export interface GridPage {
  edit(edit: SheetEdit): void;
  selected(tabId: number, areas: readonly Area[]): void;
  /** What is selected went along with its cells. */
  followed(tabId: number, areas: readonly Area[]): void;
  scrolled(): void;
  /** The cell that was typed into is gone. */
  lost(): void;
  clipboardByMenu(what: 'copy' | 'cut' | 'paste'): void;
  pressed(what: 'choices' | 'filter', row: number, column: number): void;
}

/** The cells on a canvas, with their editor, headings, toolbar and formula bar. */
export class UniverGrid {
  readonly #univer: Univer;
  readonly #injector: Injector;
  readonly #api: FUniver;
  readonly #mirror: UniverMirror;
  readonly #places: CellPlaces;
  readonly follower = new FollowedSelection();
  readonly cells: GridCells;
  /** The selection comes from the workbook: it needs not be told. */
  #isTold = false;
  #isOpen = false;

  constructor(
    container: HTMLElement,
    private readonly page: GridPage,
  ) {
    keepFocus(container);
    this.#univer = createUniver(container);
    this.#injector = this.#univer.__getInjector();
    this.#api = FUniver.newAPI(this.#univer);
    this.cells = new GridCells(this.#api);
    this.#mirror = new UniverMirror(this.#injector);
    this.#places = new CellPlaces(this.#injector, container, () => this.layout);
    // Otherwise some of it, such as the handle that fills cells, is at work only seconds later.
    const lifecycle = this.#injector.get(LifecycleService);
    void lifecycle.onStage(LifecycleStages.Rendered).then(() => {
      lifecycle.stage = LifecycleStages.Steady;
    });
  }

  /** Shows a spreadsheet from the beginning. */
  open(view: BookView): void {
    this.cells.open(view);
    this.#asTold(() => {
      if (this.#isOpen) this.#api.disposeUnit(bookId);
      this.#api.createWorkbook(this.#mirror.open(view));
    });
    if (!this.#isOpen) this.#hook();
    this.#isOpen = true;
    this.select(view.selection);
  }

  apply(batch: DeltaBatch): void {
    const firstLook = this.cells.extend(batch);
    const [tabId, selected] = [this.tabId, this.selection];
    // Where a tab is gone that was in front, another one comes there.
    this.#asTold(() => this.#mirror.apply(batch, firstLook));
    const shifts = batch.deltas.flatMap((delta) =>
      delta.kind === 'shift' && delta.tabId === tabId ? [delta.shift] : [],
    );
    if (shifts.length > 0) this.#goAlong(tabId, selected, shifts);
  }

  /** The person stays with the cells that they have selected or are typing into, wherever these went. */
  #goAlong(tabId: number, selected: readonly Area[], shifts: readonly Shift[]): void {
    const followed = this.follower.follow(tabId, selected, shifts);
    if (followed.length === 0 && this.isEditing) {
      void this.#api.getActiveWorkbook()?.abortEditingAsync();
      this.page.lost();
    }
    const areas = followed.length > 0 ? followed : selected.filter((area) => isInside(sizeOf(this.layout), area));
    this.select({ tabId, areas });
    this.page.followed(tabId, areas);
  }

  /** Brings a tab to the front, and selects in it what is to be selected. */
  select({ tabId, areas }: SelectionView): void {
    const book = this.#api.getActiveWorkbook();
    if (!book?.getSheetBySheetId(sheetIdOf(tabId))) return;
    const place = { unitId: bookId, subUnitId: sheetIdOf(tabId) };
    this.#asTold(() => {
      if (book.getActiveSheet().getSheetId() !== place.subUnitId) this.#operate('set-worksheet-active', place);
      const selections = areas.map((area, index) => toSelection(area, index === areas.length - 1));
      if (selections.length > 0) this.#operate('set-selections', { ...place, selections });
    });
  }

  /** What is selected by it comes from the workbook. */
  #asTold(act: () => void): void {
    this.#isTold = true;
    try {
      act();
    } finally {
      this.#isTold = false;
    }
  }

  #operate(name: string, params: object): void {
    this.#injector.get(ICommandService).syncExecuteCommand(`sheet.operation.${name}`, params, fromWorkbook);
  }

  /** Everything in it is at work: before that, some of what a person does would come to nothing. */
  get isReady(): boolean {
    return this.#isOpen && this.#injector.get(LifecycleService).stage >= LifecycleStages.Steady;
  }

  /** A cell is being typed into. */
  get isEditing(): boolean {
    return this.#api.getActiveWorkbook()?.isCellEditing() ?? false;
  }

  get tabId(): number {
    return tabIdOf(this.#api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? sheetIdOf(0));
  }

  get selection(): readonly Area[] {
    const size = this.layout;
    const ranges = this.#api.getActiveWorkbook()?.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
    return ranges.map((range) => areaOf(range.getRange(), size));
  }

  get layout(): LayoutView {
    const layout = this.#mirror.layoutOf(this.tabId);
    if (!layout) throw new Error('The grid shows no tab.');
    return layout;
  }

  /** The keys go to the cells again. */
  focus(): void {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement) activeElement.blur();
    this.#injector.get(ILayoutService).focus();
  }

  scrollTo(row: number, column: number): void {
    this.#api
      .getActiveWorkbook()
      ?.getActiveSheet()
      .scrollToCell(row - 1, column - 1);
  }

  /** See `CellPlaces`. */
  isInSight(place: Place): boolean {
    return this.#places.isInSight(place);
  }

  /** See `CellPlaces`. */
  boxOf(row: number, column: number): Box | undefined {
    return this.#places.boxOf(row, column);
  }

  /** See `CellPlaces`. */
  placeAt(left: number, top: number): Place | undefined {
    return this.#places.placeAt(left, top);
  }

  /** See `CellPlaces`. */
  cellsBox(): Box | undefined {
    return this.#places.cellsBox();
  }

  /** Only with its first spreadsheet the grid has what can be hooked into. */
  #hook(): void {
    this.#showAsTold();
    this.#editAsTyped();
    askInstead(
      this.#api,
      this.page,
      () => this.isEditing,
      () => this.#situation(),
    );
    this.#listen();
  }

  #showAsTold(): void {
    this.#injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 100,
      handler: (cell, { row, col, subUnitId }, next) => {
        const layout = this.#mirror.layoutOf(tabIdOf(subUnitId));
        if (!layout) return next(cell);
        const { conventions, looks } = this.cells;
        const surroundings = { conventions, looks, layout, pressed: this.#pressed };
        return displayCell(cell, row + 1, col + 1, surroundings) ?? cell;
      },
    });
  }

  /** The text goes to the workbook as it was typed, which reads it by its locale. */
  #editAsTyped(): void {
    const { writeCellInterceptor } = this.#injector.get(SheetInterceptorService);
    writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: 10_000,
      handler: (cell, { row, col }) => {
        const text = editedText(this.cells.cell(row + 1, col + 1), this.cells.conventions);
        const { p: _, f: __, ...rest } = cell ?? {};
        return { ...rest, v: text, t: 1 };
      },
    });
    writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: 10_000,
      handler: () => ({ v: this.#typedText(), t: 1 }),
    });
  }

  #typedText(): string {
    const document = this.#injector
      .get(IUniverInstanceService)
      .getUnit('__INTERNAL_EDITOR__DOCS_NORMAL', UniverInstanceType.UNIVER_DOC) as Nullable<{
      getSnapshot(): { readonly body?: { readonly dataStream: string } };
    }>;
    return (document?.getSnapshot().body?.dataStream ?? '').replace(/\r\n$/, '').replace(/\r/g, '\n');
  }

  #listen(): void {
    this.#injector.get(ICommandService).onCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
      if (id === 'sheet.operation.set-scroll' || id === 'sheet.operation.set-zoom-ratio') this.page.scrolled();
      const isSelection = id === 'sheet.operation.set-selections' || id === 'sheet.operation.set-worksheet-active';
      if (isSelection && !this.#isTold && params && 'unitId' in params && params.unitId === bookId) {
        this.page.selected(this.tabId, this.selection);
      }
    });
  }

  readonly #pressed = (what: 'choices' | 'filter' | 'checkbox', row: number, column: number): void => {
    if (what !== 'checkbox') {
      this.page.pressed(what, row, column);
      return;
    }
    const isTicked = this.cells.cell(row, column).value === true;
    const to = { row, column, rows: 1, columns: 1 };
    this.page.edit({ kind: 'enter', tabId: this.tabId, to, texts: [[isTicked ? 'FALSE' : 'TRUE']] });
  };

  #situation(): CommandSituation {
    const sheet = this.#api.getActiveWorkbook()?.getActiveSheet().getSheet();
    return {
      tabId: this.tabId,
      layout: this.layout,
      selection: this.selection,
      widthOf: (column) => sheet?.getColumnWidth(column - 1) ?? 100,
      fittingWidthOf: (column) => this.cells.fittingWidth(column, this.layout.rows),
    };
  }
}

const sizeOf = ({ rows, columns }: LayoutView) => ({ maxRows: rows, maxColumns: columns });

/** @param isLast the one with the cell that is typed into. */
function toSelection(area: Area, isLast: boolean) {
  const range = rangeOf(area);
  const { startRow: actualRow, startColumn: actualColumn } = range;
  const first = { startRow: actualRow, endRow: actualRow, startColumn: actualColumn, endColumn: actualColumn };
  return {
    range,
    primary: isLast ? { ...first, actualRow, actualColumn, isMerged: false, isMergedMainCell: false } : null,
    style: null,
  };
}
