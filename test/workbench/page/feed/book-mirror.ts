import { Grid } from '../../../../workbench/apps-script/workbook/grid';
import type {
  BookView,
  CellBlock,
  DeltaBatch,
  LookView,
  SheetDelta,
  TabView,
} from '../../../../workbench/page/feed/book-view';

interface MirroredTab {
  layout: TabView['layout'];
  charts: TabView['charts'];
  /** Each cell as text; `''` where there is nothing. */
  readonly cells: Grid<string>;
}

/** The plainest page: it keeps what it was sent, and nothing else. */
export class BookMirror {
  readonly #looks: LookView[];
  readonly #tabs = new Map<number, MirroredTab>();
  #heads: BookView['heads'];
  #selection: BookView['selection'];
  #frame: BookView['frame'];

  constructor(view: BookView) {
    this.#looks = [...view.looks];
    this.#heads = view.heads;
    this.#selection = view.selection;
    this.#frame = view.frame;
    for (const tab of view.tabs) this.#addTab(tab);
  }

  apply({ looks, deltas }: DeltaBatch): void {
    this.#looks.push(...looks);
    for (const delta of deltas) this.#applyOne(delta);
  }

  /** Everything, to be compared. */
  shown() {
    const tabs = [...this.#tabs]
      .sort(([a], [b]) => a - b)
      .map(([id, { layout, charts, cells }]) => {
        const held: Record<string, string> = {};
        cells.forEach((text, row, column) => {
          held[`${row},${column}`] = text;
        });
        return { id, layout, charts, held };
      });
    return { tabs, heads: this.#heads, selection: this.#selection, frame: this.#frame };
  }

  #applyOne(delta: SheetDelta): void {
    switch (delta.kind) {
      case 'heads':
        this.#heads = delta.heads;
        for (const id of [...this.#tabs.keys()]) {
          if (!delta.heads.some((head) => head.id === id && !head.isHidden)) this.#tabs.delete(id);
        }
        return;
      case 'selection':
        this.#selection = delta.selection;
        return;
      case 'frame':
        this.#frame = delta.frame;
        return;
      case 'tab':
        this.#addTab(delta.tab);
        return;
      default:
        this.#applyToTab(delta);
    }
  }

  #applyToTab(delta: Extract<SheetDelta, { readonly tabId: number }>): void {
    const tab = this.#tabs.get(delta.tabId);
    if (tab === undefined) throw new Error(`a delta for tab ${delta.tabId}, of which nothing was told`);
    if (delta.kind === 'shift') tab.cells.shift(delta.shift);
    else if (delta.kind === 'cells') this.#write(tab.cells, delta.cells);
    else if (delta.kind === 'layout') tab.layout = delta.layout;
    else tab.charts = delta.charts;
  }

  #addTab({ id, layout, charts, cells }: TabView): void {
    const tab = { layout, charts, cells: new Grid('') };
    this.#write(tab.cells, cells);
    this.#tabs.set(id, tab);
  }

  #write(cells: Grid<string>, { row, column, values, looks, extras }: CellBlock): void {
    const extrasAt = new Map(extras.map(({ row: r, column: c, ...extra }) => [`${r},${c}`, extra]));
    const texts = values.map((line, r) =>
      line.map((value, c) => {
        const extra = extrasAt.get(`${row + r},${column + c}`);
        const number = looks[r]?.[c] ?? 0;
        if (value === '' && number === 0 && extra === undefined) return '';
        const look = this.#looks[number];
        if (look === undefined) throw new Error(`look ${number} is not in the palette`);
        return JSON.stringify({ value, look, ...extra });
      }),
    );
    cells.write({ row, column }, texts);
  }
}
