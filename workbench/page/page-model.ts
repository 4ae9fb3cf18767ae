import { batch, computed, signal } from '@preact/signals';
import type { QuestionAnswer } from '../apps-script/stores/person-questions';
import type { Area } from '../apps-script/workbook/area';
import { choicesIn } from '../apps-script/workbook/validation-rule';
import { BackStageModel } from './back-stage/back-stage-model';
import { SheetClipboard } from './clipboard/sheet-clipboard';
import type { EditOf, SheetEdit } from './edits/sheet-edit';
import type { BookView, DeltaBatch, FrameView, SheetDelta, TabHead } from './feed/book-view';
import { isFilterHeading } from './grid/cell-display';
import type { Place } from './grid/cell-places';
import type { UniverGrid } from './grid/univer-grid';
import type { MenuSituation } from './menus/sheet-menus';
import type { ChartView, PageApi, ShopView } from './page-api';
import { addressOf, allAnswered, askInOrder, askWorkbench } from './page-client';
import { chooseLanguage, chosenLanguage } from './texts/chosen-language';
import { type PageTexts, pageTexts } from './texts/page-texts';

/** Selections that follow one another faster are told as one. */
const selectionPauseMs = 40;

/** What opens beside a cell. */
type OpenedPanel = 'choices' | 'filter' | 'note' | 'list';

/** What the page shows and does. */
export class PageModel {
  readonly shop = signal<ShopView | null>(null);
  readonly frame = signal<FrameView | null>(null);
  readonly heads = signal<readonly TabHead[]>([]);
  readonly tabId = signal(0);
  readonly charts = signal<ReadonlyMap<number, readonly ChartView[]>>(new Map());
  /** What was pressed in a cell, and stays open beside it. */
  readonly opened = signal<{
    readonly what: OpenedPanel;
    readonly row: number;
    readonly column: number;
  } | null>(null);
  /** What is selected, once it stays so for a moment. */
  readonly selection = signal<readonly Area[]>([]);
  /** Rises with everything that the cells are told. */
  readonly looked = signal(0);
  readonly isFinding = signal(false);
  /** The cell under the pointer. */
  readonly hovered = signal<Place | null>(null);
  readonly news = signal('');
  readonly dismissedToasts = signal(0);
  readonly #chosenLanguage = signal(chosenLanguage());
  /** Of what stands around the cells: that of the account until another one is chosen. */
  readonly language = computed(() => this.#chosenLanguage.value ?? this.frame.value?.language ?? 'id');
  readonly backStage = new BackStageModel({
    language: this.language,
    tell: (work) => this.tell(work),
    fail: (error) => this.#showFailure(error),
  });
  #grid: UniverGrid | undefined;
  #view: BookView | undefined;
  #selecting: number | undefined;
  readonly #shopTold = askWorkbench('shop', {});
  /** The last batch that was shown. */
  #seen = 0;

  readonly open = async () => {
    this.#follow();
    this.shop.value = await this.#shopTold;
  };

  /** What a newcomer is to connect with; undefined for whoever is not led, or has connected. */
  readonly keyToFill = async (): Promise<string | undefined> => {
    const { key } = await this.#shopTold;
    const guide = this.frame.value?.guide;
    return guide?.isShown && guide.done === 0 ? key : undefined;
  };

  get texts(): PageTexts {
    return pageTexts[this.language.value];
  }

  readonly switchLanguage = () => {
    this.#chosenLanguage.value = this.language.value === 'id' ? 'en' : 'id';
    chooseLanguage(this.#chosenLanguage.value);
  };

  readonly answer = (number: number, answer: QuestionAnswer) =>
    void this.tell(askWorkbench('answer', { number, answer }));

  readonly showGuide = (isShown: boolean) => void this.tell(askWorkbench('showGuide', { isShown }));

  /** From now on the cells are shown there. */
  readonly attach = (grid: UniverGrid) => {
    this.#grid = grid;
    if (this.#view) grid.open(this.#view);
    this.#view = undefined;
  };

  get grid(): UniverGrid | undefined {
    return this.#grid;
  }

  readonly edit = (edit: SheetEdit) => {
    const follower = this.#grid?.follower;
    if (edit.kind === 'shift') follower?.expect(edit.tabId, edit.shift);
    const asked = askInOrder('edit', { edit, seen: this.#seen }).catch((error: unknown) => {
      if (edit.kind === 'shift') follower?.expectNoMore(edit.tabId, edit.shift);
      throw error;
    });
    void this.tell(asked);
  };

  readonly lost = () => {
    this.news.value = this.texts.cellGone;
  };

  readonly clipboard = new SheetClipboard(() => this.#grid, this.edit);

  readonly clipboardByMenu = (what: 'copy' | 'cut' | 'paste', parts?: EditOf<'copy'>['parts']) =>
    void this.tell(this.clipboard.byMenu(what, parts));

  readonly undo = () => void this.tell(askInOrder('undo', {}));

  readonly redo = () => void this.tell(askInOrder('redo', {}));

  readonly selected = (tabId: number, areas: readonly Area[]) => {
    this.tabId.value = tabId;
    const [opened, area] = [this.opened.value, areas[0]];
    // Pressing what is drawn in a cell also selects the cell.
    if (opened?.row !== area?.row || opened?.column !== area?.column) this.opened.value = null;
    window.clearTimeout(this.#selecting);
    const seen = this.#seen;
    this.#selecting = window.setTimeout(() => {
      this.#selecting = undefined;
      this.selection.value = areas;
      this.#select(tabId, areas, { seen });
    }, selectionPauseMs);
  };

  readonly followed = (tabId: number, areas: readonly Area[]) => {
    this.#select(tabId, areas, { seen: this.#seen, isFollowed: true });
  };

  readonly scrolled = () => {
    this.opened.value = null;
    this.hovered.value = null;
  };

  readonly hover = (place: Place | null) => {
    const now = this.hovered.value;
    if (now?.row !== place?.row || now?.column !== place?.column) this.hovered.value = place;
  };

  /** What menus are about; undefined while there are no cells. */
  readonly menuSituation = (): MenuSituation | undefined => {
    const grid = this.#grid;
    if (!grid) return undefined;
    const { tabId, layout, selection } = grid;
    const [area] = selection;
    const isBold = area !== undefined && grid.cells.cell(area.row, area.column).look.fontWeight === 'bold';
    return { tabId, layout, selection, isBold, heads: this.heads.value };
  };

  /** Opens what is written beside the first cell of what is selected. */
  readonly write = (what: 'note' | 'list') => {
    const [area] = this.#grid?.selection ?? [];
    if (area) this.opened.value = { what, row: area.row, column: area.column };
  };

  /**
   * Opens by a key what the first selected cell offers to choose from, or what it filters where that is asked for too.
   * @returns false where there is no such thing, or where the cell is being typed into.
   */
  readonly openAtCell = (mayFilter: boolean): boolean => {
    const grid = this.#grid;
    const [area] = grid?.selection ?? [];
    if (!grid || !area || grid.isEditing) return false;
    const { row, column } = area;
    const hasChoices = choicesIn(grid.cells.cell(row, column).look.validation ?? '').length > 0;
    if (hasChoices) this.pressed('choices', row, column);
    else if (mayFilter && isFilterHeading(grid.layout, row, column)) this.pressed('filter', row, column);
    else return false;
    return true;
  };

  readonly find = () => {
    this.isFinding.value = true;
  };

  readonly goTo = (place: Place) => {
    const grid = this.#grid;
    if (!grid) return;
    const areas = [{ ...place, rows: 1, columns: 1 }];
    grid.select({ tabId: grid.tabId, areas });
    if (!grid.isInSight(place)) grid.scrollTo(place.row, place.column);
    this.selected(grid.tabId, areas);
  };

  /** Closes what was opened beside a cell; the keys go to the cells again. */
  readonly close = () => {
    this.opened.value = null;
    this.isFinding.value = false;
    this.focusCells();
  };

  readonly focusCells = () => this.#grid?.focus();

  readonly pressed = (what: 'choices' | 'filter', row: number, column: number) => {
    this.opened.value = { what, row, column };
  };

  readonly activate = (tabId: number) => {
    this.#grid?.select({ tabId, areas: [] });
    this.selected(tabId, this.#grid?.selection ?? []);
  };

  readonly renameTab = (tabId: number, before: string) => {
    const name = window.prompt('Name of the sheet', before)?.trim();
    if (name && name !== before) this.edit({ kind: 'renameTab', tabId, name });
  };

  readonly sell = async () => {
    const [area] = this.#grid?.selection ?? [];
    if (!area) return;
    await this.#everythingTold();
    const { row, column } = area;
    const sold = await this.tell(askWorkbench('sell', { tabId: this.tabId.value, row, column }));
    if (sold) this.news.value = this.texts.strip.sold(sold.sku, sold.warehouse, sold.from, sold.to);
  };

  /** Scripts read what was typed before, and may ask what is selected. */
  readonly run = async (name: string, args: readonly unknown[]): Promise<unknown> => {
    await this.#everythingTold();
    return askWorkbench('run', { name, args });
  };

  readonly runMenuItem = (name: string) => this.tell(this.run(name, []));

  readonly closeSidebar = () => askWorkbench('closeSidebar', {});

  /** The keys go to the cells again. */
  readonly closeDialog = () => {
    this.focusCells();
    return askWorkbench('closeDialog', {});
  };

  /** Waits for something and shows why it failed, if it did. */
  readonly tell = async <Value>(work: Promise<Value>): Promise<Value | undefined> => {
    try {
      this.news.value = '';
      return await work;
    } catch (error) {
      this.#showFailure(error);
      return undefined;
    }
  };

  readonly #showFailure = (error: unknown) => {
    this.news.value = error instanceof Error ? error.message : String(error);
  };

  /** Leaves the news as they are: whoever only looks about may still be reading them. */
  #select(tabId: number, areas: readonly Area[], how: Pick<PageApi['select']['args'], 'seen' | 'isFollowed'>): void {
    askInOrder('select', { tabId, areas, ...how }).catch(this.#showFailure);
  }

  /** Tells what is not told yet, and waits until everything is. */
  async #everythingTold(): Promise<void> {
    if (this.#selecting !== undefined && this.#grid) {
      window.clearTimeout(this.#selecting);
      this.#selecting = undefined;
      this.#select(this.#grid.tabId, this.#grid.selection, { seen: this.#seen });
    }
    await allAnswered();
  }

  #follow(): void {
    const events = new EventSource(addressOf('/events'));
    events.addEventListener('snapshot', ({ data }: MessageEvent<string>) => this.#show(JSON.parse(data) as BookView));
    events.addEventListener('batch', ({ data }: MessageEvent<string>) => this.#apply(JSON.parse(data) as DeltaBatch));
  }

  #show(view: BookView): void {
    this.#seen = view.batch;
    batch(() => {
      this.frame.value = view.frame;
      this.heads.value = view.heads;
      this.tabId.value = view.selection.tabId;
      this.charts.value = new Map(view.tabs.map(({ id, charts }) => [id, charts]));
    });
    if (this.#grid) this.#grid.open(view);
    else this.#view = view;
  }

  #apply(news: DeltaBatch): void {
    this.#grid?.apply(news);
    this.#seen = news.batch;
    batch(() => {
      this.looked.value = news.batch;
      for (const delta of news.deltas) this.#applyAround(delta);
    });
  }

  /** What stands around the cells, and over them. */
  #applyAround(delta: SheetDelta): void {
    if (delta.kind === 'frame') this.frame.value = delta.frame;
    else if (delta.kind === 'heads') this.heads.value = delta.heads;
    else if (delta.kind === 'charts') this.charts.value = new Map([...this.charts.value, [delta.tabId, delta.charts]]);
    else if (delta.kind === 'tab')
      this.charts.value = new Map([...this.charts.value, [delta.tab.id, delta.tab.charts]]);
    else if (delta.kind === 'selection') {
      this.#grid?.select(delta.selection);
      this.tabId.value = delta.selection.tabId;
    }
  }
}

/** What a test, or whoever looks with the browser's tools, can ask of the page: the cells are on a canvas. */
export interface PageHook {
  readonly grid: UniverGrid;
}

declare global {
  interface Window {
    workbenchPage?: PageHook;
  }
}
