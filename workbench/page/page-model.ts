import { batch, computed, signal } from '@preact/signals';
import type { QuestionAnswer } from '../apps-script/stores/person-questions';
import type { Area } from '../apps-script/workbook/area';
import { BackStageModel } from './back-stage/back-stage-model';
import { SheetClipboard } from './clipboard/sheet-clipboard';
import type { EditOf, SheetEdit } from './edits/sheet-edit';
import type { BookView, DeltaBatch, FrameView, SheetDelta, TabHead } from './feed/book-view';
import type { Place } from './grid/cell-places';
import type { UniverGrid } from './grid/univer-grid';
import type { MenuSituation } from './menus/sheet-menus';
import type { ChartView, PageApi, ShopView } from './page-api';
import { addressOf, allAnswered, askInOrder, askWorkbench } from './page-client';
import { CellPanels } from './panels/cell-panels';
import { chooseLanguage, chosenLanguage } from './texts/chosen-language';
import { type PageTexts, pageTexts } from './texts/page-texts';

/** Selections that follow one another faster are told as one. */
const selectionPauseMs = 40;

/** What the page shows and does. */
export class PageModel {
  readonly shop = signal<ShopView | null>(null);
  readonly frame = signal<FrameView | null>(null);
  readonly heads = signal<readonly TabHead[]>([]);
  readonly tabId = signal(0);
  readonly charts = signal<ReadonlyMap<number, readonly ChartView[]>>(new Map());
  /** What is selected, once it stays so for a moment. */
  readonly selection = signal<readonly Area[]>([]);
  /** Rises with everything that the cells are told. */
  readonly looked = signal(0);
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
  readonly panels = new CellPanels(() => this.#grid);
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
    this.panels.selected(areas[0]);
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

  readonly scrolled = this.panels.scrolled;

  readonly pressed = this.panels.pressed;

  /** What menus are about; undefined while there are no cells. */
  readonly menuSituation = (): MenuSituation | undefined => {
    const grid = this.#grid;
    if (!grid) return undefined;
    const { tabId, layout, selection } = grid;
    const [area] = selection;
    const isBold = area !== undefined && grid.cells.cell(area.row, area.column).look.fontWeight === 'bold';
    return { tabId, layout, selection, isBold, heads: this.heads.value };
  };

  readonly goTo = (place: Place) => {
    const grid = this.#grid;
    if (!grid) return;
    const areas = [{ ...place, rows: 1, columns: 1 }];
    grid.select({ tabId: grid.tabId, areas });
    if (!grid.isInSight(place)) grid.scrollTo(place.row, place.column);
    this.selected(grid.tabId, areas);
  };

  readonly focusCells = () => this.#grid?.focus();

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
