import { batch, signal } from '@preact/signals';
import type { BookView, PageApi, ShopView } from './page-api';
import { askWorkbench } from './page-client';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export const rowsAtATime = 300;

/** What the page shows and does. */
export class PageModel {
  readonly book = signal<BookView | null>(null);
  readonly shop = signal<ShopView | null>(null);
  readonly selected = signal<Place>({ row: 1, column: 1 });
  /** The text in the cell's editor; `null` while nothing is edited. */
  readonly draft = signal<string | null>(null);
  readonly news = signal('');
  readonly dismissedToasts = signal(0);
  #rows = rowsAtATime;

  readonly open = async () => {
    this.shop.value = await askWorkbench('shop', {});
    await this.refresh();
  };

  readonly refresh = async () => {
    this.book.value = await askWorkbench('book', { rows: this.#rows });
  };

  readonly showMore = () => {
    this.#rows += rowsAtATime;
    return this.refresh();
  };

  /** Does something in the workbench, then looks what became of the spreadsheet. */
  readonly act = async <Name extends keyof PageApi>(
    name: Name,
    args: PageApi[Name]['args'],
  ): Promise<PageApi[Name]['value']> => {
    try {
      return await askWorkbench(name, args);
    } finally {
      await this.refresh();
    }
  };

  readonly select = (place: Place) => {
    const book = this.book.value;
    if (!book) return;
    const { grid, tabId } = book;
    const within = (value: number, most: number) => Math.min(Math.max(value, 1), most);
    batch(() => {
      this.draft.value = null;
      this.selected.value = { row: within(place.row, grid.rows.length), column: within(place.column, grid.columns) };
    });
    void this.tell(askWorkbench('select', { tabId, ...this.selected.value }));
  };

  readonly edit = (text?: string) => {
    const { row, column } = this.selected.value;
    const cell = this.book.value?.grid.rows[row - 1]?.[column - 1];
    this.draft.value = text ?? cell?.typed ?? cell?.text ?? '';
  };

  /** Enters the draft, as typed by a person, and moves on. */
  readonly enter = async (step: Place) => {
    const [text, tabId] = [this.draft.value, this.book.value?.tabId];
    if (text === null || tabId === undefined) return;
    const { row, column } = this.selected.value;
    this.select({ row: row + step.row, column: column + step.column });
    await this.tell(this.act('type', { tabId, row, column, text }));
  };

  readonly activate = async (tabId: number) => {
    await this.act('activate', { tabId });
    this.select({ row: 1, column: 1 });
  };

  readonly sell = async () => {
    const tabId = this.book.value?.tabId;
    if (tabId === undefined) return;
    const sold = await this.tell(this.act('sell', { tabId, ...this.selected.value }));
    if (sold) this.news.value = `Sold 1 × ${sold.sku}, ${sold.warehouse}: ${sold.from} → ${sold.to} in the shop`;
  };

  readonly runMenuItem = (name: string) => this.tell(this.act('run', { name, args: [] }));

  readonly closeSidebar = () => this.act('closeSidebar', {});

  /** Waits for something and shows why it failed, if it did. */
  readonly tell = async <Value>(work: Promise<Value>): Promise<Value | undefined> => {
    try {
      this.news.value = '';
      return await work;
    } catch (error) {
      this.news.value = error instanceof Error ? error.message : String(error);
      return undefined;
    }
  };
}
