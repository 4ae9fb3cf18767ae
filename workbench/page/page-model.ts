import { batch, signal } from '@preact/signals';
import type { Area } from '../apps-script/workbook/area';
import { SheetClipboard } from './clipboard/sheet-clipboard';
import type { SheetEdit } from './edits/sheet-edit';
import type { BookView, DeltaBatch, FrameView, SheetDelta, TabHead } from './feed/book-view';
import type { UniverGrid } from './grid/univer-grid';
import type { ChartView, ShopView } from './page-api';
import { allAnswered, askInOrder, askWorkbench } from './page-client';

/** Selections that follow one another faster are told as one. */
const selectionPauseMs = 40;

/** Of a cell of the tab in front; both count from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What the page shows and does. */
export class PageModel {
  readonly shop = signal<ShopView | null>(null);
  readonly frame = signal<FrameView | null>(null);
  readonly heads = signal<readonly TabHead[]>([]);
  readonly tabId = signal(0);
  readonly charts = signal<ReadonlyMap<number, readonly ChartView[]>>(new Map());
  /** What was pressed in a cell, and stays open beside it. */
  readonly opened = signal<{
    readonly what: 'choices' | 'filter';
    readonly row: number;
    readonly column: number;
  } | null>(null);
  /** The cell under the pointer. */
  readonly hovered = signal<Place | null>(null);
  readonly news = signal('');
  readonly dismissedToasts = signal(0);
  #grid: UniverGrid | undefined;
  #view: BookView | undefined;
  #selecting: number | undefined;
  /** The last batch that was shown. */
  #seen = 0;

  readonly open = async () => {
    this.#follow();
    this.shop.value = await askWorkbench('shop', {});
  };

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
    this.news.value = 'The cell that you were typing into was deleted meanwhile.';
  };

  readonly clipboard = new SheetClipboard(() => this.#grid, this.edit);

  readonly clipboardByMenu = (what: 'copy' | 'cut' | 'paste') => void this.tell(this.clipboard.byMenu(what));

  readonly undo = () => void this.tell(askInOrder('undo', {}));

  readonly redo = () => void this.tell(askInOrder('redo', {}));

  readonly selected = (tabId: number, areas: readonly Area[]) => {
    this.tabId.value = tabId;
    const [opened, area] = [this.opened.value, areas[0]];
    // Pressing what is drawn in a cell also selects the cell.
    if (opened?.row !== area?.row || opened?.column !== area?.column) this.opened.value = null;
    window.clearTimeout(this.#selecting);
    this.#selecting = window.setTimeout(() => void this.tell(askInOrder('select', { tabId, areas })), selectionPauseMs);
  };

  readonly followed = (tabId: number, areas: readonly Area[]) => {
    askInOrder('select', { tabId, areas, isFollowed: true }).catch(this.#showFailure);
  };

  readonly scrolled = () => {
    this.opened.value = null;
    this.hovered.value = null;
  };

  readonly hover = (place: Place | null) => {
    const now = this.hovered.value;
    if (now?.row !== place?.row || now?.column !== place?.column) this.hovered.value = place;
  };

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
    if (sold) this.news.value = `Sold 1 × ${sold.sku}, ${sold.warehouse}: ${sold.from} → ${sold.to} in the shop`;
  };

  /** Scripts read what was typed before, and may ask what is selected. */
  readonly run = async (name: string, args: readonly unknown[]): Promise<unknown> => {
    await this.#everythingTold();
    return askWorkbench('run', { name, args });
  };

  readonly runMenuItem = (name: string) => this.tell(this.run(name, []));

  readonly closeSidebar = () => askWorkbench('closeSidebar', {});

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

  /** Tells what is not told yet, and waits until everything is. */
  async #everythingTold(): Promise<void> {
    if (this.#selecting !== undefined && this.#grid) {
      window.clearTimeout(this.#selecting);
      this.#selecting = undefined;
      void this.tell(askInOrder('select', { tabId: this.#grid.tabId, areas: this.#grid.selection }));
    }
    await allAnswered();
  }

  #follow(): void {
    const events = new EventSource('/events');
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
