import { gunzipSync, gzipSync } from 'node:zlib';
import type { PullSummary } from '../../src/pull/pull';
import type { StoredValue } from '../../workbench/apps-script/workbook/workbook';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import type { ShopRequest, ShopResponse } from '../../workbench/shop/shop-message';

interface Asked {
  readonly listsAs?: 'text' | 'rows';
  readonly columns?: readonly string[];
  readonly mode?: 'update' | 'replace' | 'append';
}

const noteTitle = 'Catatan saya';

/** A shop of which one endpoint answers what a test wants, pulled into a tab, and what a person sees and writes there. */
export function openAnswering({ listsAs = 'text', columns, mode = 'update' }: Asked = {}) {
  const bench = openInProcessWorkbench({ shop: { products: 1, orders: 0 }, locale: 'en' });
  const { shop, cloud, rpc } = bench;
  rpc('connection.save', { key: shop.options.key });
  let answer: unknown = [];
  const { handle } = shop;
  shop.handle = (request: ShopRequest): ShopResponse =>
    request.path.endsWith('/shipping/cod-active')
      ? { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ data: answer }) }
      : handle.call(shop, request);
  const dataset = `endpoint:shipment.codCouriers${listsAs === 'rows' ? '#rows' : ''}`;
  const definition = { dataset, filters: {}, mode, ...(columns ? { columns } : {}) };
  let tabId: number | undefined;
  const sheet = () => {
    const found = tabId === undefined ? undefined : cloud.workbook.sheet(tabId);
    if (!found) throw new Error('nothing was pulled');
    return found;
  };
  const everything = (): StoredValue[][] =>
    sheet().readValues({ row: 1, column: 1, rows: sheet().lastRow(), columns: sheet().lastColumn() });
  const columnOf = (title: string): number => {
    const column = (everything()[0] ?? []).indexOf(title) + 1;
    if (column === 0) throw new Error(`no column ${title} among ${everything()[0]?.join()}`);
    return column;
  };
  return {
    ...bench,
    /** Pulls, or refreshes, while the endpoint answers this. */
    pull: (data: unknown, changed: object = {}) => {
      answer = data;
      const order = tabId === undefined ? {} : { tabId };
      const summary = rpc<PullSummary>('pull.run', { definition: { ...definition, ...changed }, ...order });
      ({ tabId } = summary);
      return summary;
    },
    refresh: (data: unknown) => {
      answer = data;
      return rpc<PullSummary>('pull.run', { tabId });
    },
    sheet,
    everything,
    titles: () => (everything()[0] ?? []).map(String),
    /** The cells of some columns, row by row. */
    rows: (...titles: readonly string[]) =>
      everything()
        .slice(1)
        .map((line) => titles.map((title) => line[columnOf(title) - 1])),
    columnOf,
    /** Notes beside rows, in a column of the person's own, each what `about` says of its row. */
    noteRows: (title: string) => {
      const last = sheet().lastColumn() + 1;
      cloud.workbook.type(sheet().id, 1, last, noteTitle);
      everything()
        .slice(1)
        .forEach((line, index) => {
          cloud.workbook.type(sheet().id, index + 2, last, `tentang ${line[columnOf(title) - 1]}`);
        });
    },
    noteTitle,
    /** Leaves the tab and what is remembered of it as version 0.1.0 would have: rows numbered by their places. */
    asFirstVersion: () => {
      const place = columnOf('Row ID');
      everything()
        .slice(1)
        .forEach((_, index) => {
          sheet().write({ row: index + 2, column: place, rows: 1, columns: 1 }, [[String(index + 1)]]);
        });
      const state = cloud.workbook.sheets().find(({ name }) => name === 'ngorder.state');
      if (!state) throw new Error('no state');
      const lines = state.readValues({ row: 1, column: 1, rows: state.lastRow(), columns: 3 });
      const row = lines.findIndex(([name]) => name === 'tabs') + 1;
      const tabs: { content: Record<string, unknown>[] } = JSON.parse(
        gunzipSync(Buffer.from(String(lines[row - 1]?.[2]), 'base64')).toString(),
      );
      const older = tabs.content.map(({ identity: _identity, list: _list, ...tab }) => tab);
      const packed = gzipSync(JSON.stringify(older)).toString('base64');
      state.write({ row, column: 3, rows: 1, columns: 1 }, [[packed]]);
    },
  };
}
