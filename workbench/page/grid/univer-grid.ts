/// <reference lib="dom" />
import {
  type ICommandInfo,
  ICommandService,
  type Injector,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  type Nullable,
  type Plugin,
  type PluginCtor,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  ILayoutService,
  INTERCEPTOR_POINT,
  IRenderManagerService,
  SheetInterceptorService,
  SheetSkeletonManagerService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import { defaultTheme } from '@univerjs/themes';
import { type Area, isInside } from '../../apps-script/workbook/area';
import type { Shift } from '../../apps-script/workbook/changes/workbook-change';
import { formatColor } from '../../apps-script/workbook/values/number-format';
import { conventionsOf } from '../../apps-script/workbook/values/spreadsheet-locale';
import type { SheetEdit } from '../edits/sheet-edit';
import type { BookView, DeltaBatch, LayoutView, LookView, SelectionView } from '../feed/book-view';
import { displayCell, editedText, shownText, type ToldCell, toldCell } from './cell-display';
import { type CommandSituation, commandEdits } from './command-edits';
import { FollowedSelection } from './followed-selection';
import { hiddenMenu } from './hidden-menu';
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

/** In pixels, from the corner of the grid's own element. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The cells on a canvas, with their editor, headings, toolbar and formula bar. */
export class UniverGrid {
  readonly #univer: Univer;
  readonly #injector: Injector;
  readonly #api: FUniver;
  readonly #mirror: UniverMirror;
  readonly follower = new FollowedSelection();
  #looks: LookView[] = [];
  #conventions = conventionsOf('en_US');
  /** The selection comes from the workbook: it needs not be told. */
  #isTold = false;
  #isOpen = false;

  constructor(
    private readonly container: HTMLElement,
    private readonly page: GridPage,
  ) {
    keepFocus(container);
    this.#univer = createUniver(container);
    this.#injector = this.#univer.__getInjector();
    this.#api = FUniver.newAPI(this.#univer);
    this.#mirror = new UniverMirror(this.#injector);
    // Otherwise some of it, such as the handle that fills cells, is at work only seconds later.
    const lifecycle = this.#injector.get(LifecycleService);
    void lifecycle.onStage(LifecycleStages.Rendered).then(() => {
      lifecycle.stage = LifecycleStages.Steady;
    });
  }

  /** Shows a spreadsheet from the beginning. */
  open(view: BookView): void {
    this.#looks = [...view.looks];
    this.#conventions = conventionsOf(view.frame.locale);
    this.#asTold(() => {
      if (this.#isOpen) this.#api.disposeUnit(bookId);
      this.#api.createWorkbook(this.#mirror.open(view));
    });
    if (!this.#isOpen) this.#hook();
    this.#isOpen = true;
    this.select(view.selection);
  }

  apply(batch: DeltaBatch): void {
    const firstLook = this.#looks.length;
    this.#looks.push(...batch.looks);
    for (const delta of batch.deltas) if (delta.kind === 'frame') this.#conventions = conventionsOf(delta.frame.locale);
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

  /** A cell of the tab in front. */
  cell(row: number, column: number): ToldCell {
    const sheet = this.#api.getActiveWorkbook()?.getActiveSheet().getSheet();
    return toldCell(sheet?.getCellRaw(row - 1, column - 1), this.#looks);
  }

  textOf(row: number, column: number): string {
    return shownText(this.cell(row, column), this.#conventions);
  }

  /** The colour that a number format gives to what a cell shows; `''` for none. */
  colorOf(row: number, column: number): string {
    const { value, look } = this.cell(row, column);
    return formatColor(value, look.numberFormat ?? '');
  }

  /** Where cells show a text, whatever its case, row by row. */
  find(text: string): readonly { readonly row: number; readonly column: number }[] {
    const wanted = text.toLowerCase();
    const found: { readonly row: number; readonly column: number }[] = [];
    if (wanted === '') return found;
    const sheet = this.#api.getActiveWorkbook()?.getActiveSheet().getSheet();
    sheet?.getCellMatrix().forValue((r, c) => {
      const [row, column] = [r + 1, c + 1];
      if (this.textOf(row, column).toLowerCase().includes(wanted)) found.push({ row, column });
    });
    return found;
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

  isInSight({ row, column }: { readonly row: number; readonly column: number }): boolean {
    const [cell, cells] = [this.boxOf(row, column), this.cellsBox()];
    if (!cell || !cells) return false;
    return (
      cell.left >= cells.left &&
      cell.top >= cells.top &&
      cell.left + cell.width <= cells.left + cells.width &&
      cell.top + cell.height <= cells.top + cells.height
    );
  }

  /** Where a cell of the tab in front is drawn now; it may be out of sight. */
  boxOf(row: number, column: number): Box | undefined {
    const render = this.#injector.get(IRenderManagerService).getRenderById(bookId);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const viewport = render?.scene.getViewport('viewMain');
    const canvas = render?.engine.getCanvasElement();
    if (!render || !skeleton || !viewport || !canvas) return undefined;
    const { startX, startY, endX, endY } = skeleton.getNoMergeCellWithCoordByIndex(row - 1, column - 1);
    const { frozenRows, frozenColumns } = this.layout;
    const { scaleX, scaleY } = render.scene;
    const right = column > frozenColumns ? viewport.viewportScrollX : 0;
    const down = row > frozenRows ? viewport.viewportScrollY : 0;
    const [origin, own] = [canvas.getBoundingClientRect(), this.container.getBoundingClientRect()];
    return {
      left: origin.left - own.left + (startX - right) * scaleX,
      top: origin.top - own.top + (startY - down) * scaleY,
      width: (endX - startX) * scaleX,
      height: (endY - startY) * scaleY,
    };
  }

  /** The cell under a point, counted from the corner of the grid's own element. */
  placeAt(left: number, top: number): { readonly row: number; readonly column: number } | undefined {
    const cells = this.cellsBox();
    if (!cells || left < cells.left || top < cells.top) return undefined;
    const { rows, columns, frozenRows, frozenColumns } = this.layout;
    const find = (count: number, frozen: number, isBefore: (place: number) => boolean): number => {
      // What is frozen stays where it is, and what has been scrolled below it is not seen.
      let [low, high] = frozen > 0 && !isBefore(frozen) ? [1, frozen] : [frozen + 1, count];
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (isBefore(middle)) low = middle + 1;
        else high = middle;
      }
      return low;
    };
    const row = find(rows, frozenRows, (place) => endOf(this.boxOf(place, 1), 'top', 'height') <= top);
    const column = find(columns, frozenColumns, (place) => endOf(this.boxOf(1, place), 'left', 'width') <= left);
    return { row, column };
  }

  /** Where cells are drawn, without their headings. */
  cellsBox(): Box | undefined {
    const render = this.#injector.get(IRenderManagerService).getRenderById(bookId);
    const canvas = render?.engine.getCanvasElement().getBoundingClientRect();
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!canvas || !render || !skeleton) return undefined;
    const own = this.container.getBoundingClientRect();
    const { scaleX, scaleY } = render.scene;
    const [right, down] = [skeleton.rowHeaderWidth * scaleX, skeleton.columnHeaderHeight * scaleY];
    return {
      left: canvas.left - own.left + right,
      top: canvas.top - own.top + down,
      width: canvas.width - right,
      height: canvas.height - down,
    };
  }

  /** Only with its first spreadsheet the grid has what can be hooked into. */
  #hook(): void {
    this.#showAsTold();
    this.#editAsTyped();
    this.#askInstead();
    this.#listen();
  }

  #showAsTold(): void {
    this.#injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 100,
      handler: (cell, { row, col, subUnitId }, next) => {
        const layout = this.#mirror.layoutOf(tabIdOf(subUnitId));
        if (!layout) return next(cell);
        const surroundings = { conventions: this.#conventions, looks: this.#looks, layout, pressed: this.#pressed };
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
        const text = editedText(this.cell(row + 1, col + 1), this.#conventions);
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

  /** Whatever would change the spreadsheet is asked of the workbook instead, and what is not known how to ask does not happen. */
  #askInstead(): void {
    this.#api.addEvent(this.#api.Event.BeforeCommandExecute, (event) => {
      const { id, params = {}, options, type } = event as typeof event & { readonly type: number };
      if (options?.fromCollab === fromWorkbook.fromCollab) return;
      const clipboard = /^(?:univer|sheet)\.command\.(copy|cut|paste)$/.exec(id)?.[1];
      if (clipboard === 'copy' || clipboard === 'cut' || clipboard === 'paste') {
        // While a cell is edited, it is about the text in it.
        if (this.isEditing) return;
        event.cancel = true;
        this.page.clipboardByMenu(clipboard);
        return;
      }
      const translate = commandEdits[id];
      if (translate) {
        event.cancel = true;
        const edit = translate(params, this.#situation());
        if (edit) this.page.edit(edit);
        return;
      }
      const isMutation = type === mutationType && 'unitId' in params && params.unitId === bookId;
      if (isMutation && !ownMutations.has(id)) event.cancel = true;
    });
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
    const isTicked = this.cell(row, column).value === true;
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
      fittingWidthOf: (column) => this.#fittingWidth(column),
    };
  }

  #fittingWidth(column: number): number {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) return 100;
    const widths = Array.from({ length: Math.min(this.layout.rows, mostMeasured) }, (_, index) => {
      const { look } = this.cell(index + 1, column);
      context.font = `${look.fontWeight ?? ''} ${look.fontSize ?? '10'}pt Arial`;
      return context.measureText(this.textOf(index + 1, column)).width;
    });
    return Math.ceil(Math.max(0, ...widths)) + 8;
  }
}

const endOf = (box: Box | undefined, start: 'left' | 'top', extent: 'width' | 'height'): number =>
  box ? box[start] + box[extent] : 0;

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

/** Rows of a column that is made to fit. */
const mostMeasured = 2000;

/** `CommandType.MUTATION`, which type declarations make a constant that does not outlive them. */
const mutationType = 2;

/** What the grid decides by itself, and nobody else is to know. */
const ownMutations: ReadonlySet<string> = new Set([
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
]);

function createUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    theme: defaultTheme,
    locales: { [LocaleType.EN_US]: mergeLocales(english) },
    logLevel: LogLevel.WARN,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    // It would take the focus from a menu that was opened meanwhile.
    disableAutoFocus: true,
    ribbonType: 'simple',
    header: true,
    toolbar: true,
    contextMenu: true,
    menu: hiddenMenu,
    footer: { sheetBar: false, statisticBar: true, menus: false, zoomSlider: true },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  for (const plugin of plugins) {
    const [Plugin, options] = (Array.isArray(plugin) ? plugin : [plugin, {}]) as [PluginCtor<Plugin>, object];
    univer.registerPlugin(Plugin, { ...options, ...(doesNotCalculate(Plugin) ? { notExecuteFormula: true } : {}) });
  }
  return univer;
}

/** Formulas are the workbook's own. */
const doesNotCalculate = ({ pluginName }: PluginCtor<Plugin>): boolean =>
  pluginName === 'UNIVER_ENGINE_FORMULA_PLUGIN' || pluginName === 'SHEET_FORMULA_PLUGIN';
