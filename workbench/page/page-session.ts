import type { ShownSidebar } from '../apps-script/stores/ui-record';
import type { WorkerHost } from '../apps-script/worker-host';
import type { Person } from '../apps-script/world/person';
import type { Workbench } from '../workbench';
import { viewGrid } from './grid-view';
import { menuBar } from './menu-bar';
import type { BookView, PageApi } from './page-api';

/** A run, and beside it the sidebar's questions how far it is. */
export const executionsAtOnce = 3;

const stockColumn = /^stock:(\d+)$/;

type Handlers = {
  readonly [Name in keyof PageApi]: (args: PageApi[Name]['args']) => Promise<PageApi[Name]['value']>;
};

/** What one open page can do with a workbench. */
export class PageSession {
  readonly #workbench: Workbench;
  readonly #host: WorkerHost;
  #shownSidebar: ShownSidebar | undefined;
  #sidebarVersion = 0;

  private constructor(
    workbench: Workbench,
    private readonly person: Person,
  ) {
    this.#workbench = workbench;
    this.#host = workbench.host;
  }

  /** Opens the spreadsheet for a person as Sheets does: the simple trigger adds the menu, without any rights {facts §5}. */
  static async open(workbench: Workbench, person: Person = 'owner'): Promise<PageSession> {
    await workbench.host.run('onOpen', [], { mode: 'LIMITED', as: person });
    return new PageSession(workbench, person);
  }

  /** The page that the script put into its sidebar. */
  sidebarHtml(): string | undefined {
    return this.#workbench.cloud.ui.sidebar?.html;
  }

  readonly handlers: Handlers = {
    book: async ({ rows }) => this.#viewBook(rows),
    shop: async () => {
      const { shop, shopUrl } = this.#workbench;
      const { shopName, key } = shop.options;
      return { name: shopName, url: shopUrl, key, products: shop.state.products.size };
    },
    type: async ({ tabId, row, column, text }) => {
      await this.#host.typeAs(this.person, { sheetId: tabId, row, column }, text);
      await this.#host.recalculate();
      return null;
    },
    activate: async ({ tabId }) => {
      this.#workbench.cloud.workbook.activate(tabId);
      return null;
    },
    select: async ({ tabId, row, column }) => {
      const { workbook } = this.#workbench.cloud;
      if (workbook.activeSheetId === tabId) workbook.select([{ row, column, rows: 1, columns: 1 }]);
      return null;
    },
    closeSidebar: async () => {
      this.#workbench.cloud.ui.sidebar = undefined;
      return null;
    },
    run: async ({ name, args }) => {
      if (!/^[A-Za-z]\w*$/.test(name) || name.endsWith('_')) throw new Error(`${name} cannot be called from a page.`);
      const value = await this.#host.run(name, args, { as: this.person });
      await this.#host.recalculate();
      return value ?? null;
    },
    sell: async (place) => this.#sell(place),
  };

  #viewBook(rowLimit: number): BookView {
    const { workbook, ui, locale } = this.#workbench.cloud;
    const visible = workbook.sheets().filter(({ hidden }) => !hidden);
    const sheet = visible.find(({ id }) => id === workbook.activeSheetId) ?? visible[0];
    if (!sheet) throw new Error('The spreadsheet has no visible tab.');
    const toast = ui.toasts.at(-1);
    return {
      name: workbook.name,
      tabs: visible.map(({ id, name }) => ({ id, name })),
      tabId: sheet.id,
      grid: viewGrid(workbook, sheet, rowLimit),
      menus: menuBar(ui.menus, locale),
      sidebar: this.#viewSidebar(ui.sidebar),
      toast: toast ? { ...toast, number: ui.toasts.length } : null,
    };
  }

  #viewSidebar(shown: ShownSidebar | undefined): BookView['sidebar'] {
    if (shown !== this.#shownSidebar) {
      this.#shownSidebar = shown;
      this.#sidebarVersion += 1;
    }
    return shown ? { title: shown.title, version: this.#sidebarVersion } : null;
  }

  #sell({ tabId, row, column }: PageApi['sell']['args']): PageApi['sell']['value'] {
    const { shop, cloud } = this.#workbench;
    const sheet = cloud.workbook.sheet(tabId);
    const columns = new Map(
      cloud.workbook
        .metadata()
        .filter((metadata) => metadata.sheetId === tabId)
        .map((metadata) => [metadata.value, metadata.column]),
    );
    const idColumn = columns.get('variation_id');
    const id = idColumn && sheet?.readValues({ row, column: idColumn, rows: 1, columns: 1 })[0]?.[0];
    const variation = shop.variations().find((known) => known.id === Number(id));
    if (!variation) throw new Error('Select a row with a variation first.');
    const stock = shop.stockOf(variation.id);
    const chosen = [...columns].find(([, position]) => position === column)?.[0] ?? '';
    const wanted = stockColumn.exec(chosen)?.[1];
    const warehouseId = wanted === undefined ? [...stock].find(([, held]) => held > 0)?.[0] : Number(wanted);
    const from = warehouseId === undefined ? undefined : stock.get(warehouseId);
    if (warehouseId === undefined || from === undefined || from < 1) throw new Error('None of it is in stock there.');
    shop.sell(variation.id, warehouseId, 1);
    const warehouse = shop.state.warehouses.find(({ id: known }) => known === warehouseId)?.name ?? '';
    return { sku: variation.sku, warehouse, from, to: shop.stockOf(variation.id).get(warehouseId) ?? 0 };
  }
}
