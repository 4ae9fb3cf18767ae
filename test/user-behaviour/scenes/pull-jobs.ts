import type { PullOutcome } from '../../../src/pull/pull';
import type { CostModel } from '../../../workbench/apps-script/cost-model';
import type { RunOptions } from '../../../workbench/apps-script/run-options';
import type { InProcessWorkbench } from '../../../workbench/in-process-workbench';
import type { Shop } from '../../../workbench/shop/shop';
import { refreshByItself } from '../../schedule/refresh-by-itself';
import type { Job } from '../scene';
import { openEmptyScene, openPulledScene, type PulledScene, type PulledTable } from './pulled-scene';

const result = { key: '#result' } as const;

/** Variations whose stock is the shop's own, those with most of it first. */
export const inStock = (shop: Shop) =>
  shop
    .variations()
    .filter(({ productId, stock }) => shop.state.products.get(productId)?.type === 'S' && (stock.get(0) ?? 0) > 3);

/** Sales at both ends of the table, and a product that was not there before. */
function moveOn({ shop }: InProcessWorkbench): void {
  const own = inStock(shop);
  for (const { id } of [...own.slice(0, 1), ...own.slice(-1)]) shop.sell(id, 0, 2);
  addProduct(shop);
}

function addProduct({ state }: Shop): void {
  const [product] = state.products.values();
  const [variation] = product?.variations ?? [];
  if (!product || !variation) throw new Error('too small a shop');
  const id = product.id + 500_000;
  const own = { ...variation, id: variation.id + 500_000, productId: id, sku: 'BARU-1', stock: new Map([[0, 9]]) };
  state.addProduct({ ...product, id, name: 'Barang baru', variations: [{ ...own, movements: [] }] });
}

export const variationTable: PulledTable = {
  ...{ order: { dataset: 'variations' }, id: { key: 'variation_id' }, edited: { key: 'stock:0' }, result },
  ...{ typedText: '77', editBefore: '55', isPushable: true, called: /^\d+$/ },
  change: moveOn,
};

const productTable: PulledTable = {
  ...{ order: { dataset: 'products' }, id: { key: 'id' }, edited: { key: 'total_stock' }, result },
  ...{ typedText: '77', isPushable: false },
  change: moveOn,
};

const customersKept = 9;

export const customerTable: PulledTable = {
  ...{ order: { dataset: 'customers' }, id: { key: 'id' }, edited: { key: 'name' }, result },
  ...{ typedText: 'Bu Rini', editBefore: 'Pak Budi', isPushable: true },
  shop: { products: 1 },
  arrange: ({ state }) => {
    state.customers.splice(customersKept);
  },
  change: ({ shop: { state } }) => {
    const [first, , , fourth] = state.customers;
    if (!first || !fourth) throw new Error('too small a shop');
    fourth.phone = '62811000999';
    state.customers.push({ ...first, id: 999_999, name: 'Pelanggan baru' });
  },
};

/** Each sale is an order of one line. */
const ordersBefore = 5;

const lineTable: PulledTable = {
  ...{ order: { dataset: 'order-lines' }, id: { key: 'line_id' }, edited: { key: 'products.quantity' }, result },
  ...{ typedText: '77', isPushable: false },
  shop: { orders: ordersBefore, orderDays: 5 },
  change: ({ shop }) => {
    for (const { id } of inStock(shop).slice(0, 2)) shop.sell(id, 0, 1);
  },
};

/** Any endpoint may be pulled. Which list becomes rows hangs on the first answer, here and in a new spreadsheet, so nothing comes or goes. */
const detailTable: PulledTable = {
  ...lineTable,
  order: { endpoint: 'order.listDetails', listsAs: 'rows' },
  id: { key: '#row' },
  change: ({ shop: { state } }) => {
    for (const order of state.orders.slice(0, 3)) order.note = 'dibungkus kado';
  },
};

const reportTable: PulledTable = {
  ...{ order: { dataset: 'report-profit' }, id: { key: 'id' }, edited: { key: 'net_sales' }, result },
  ...{ typedText: '77', isPushable: false },
  change: ({ shop, clock }) => {
    clock.advance(86_400_000);
    for (const { id } of inStock(shop).slice(0, 2)) shop.sell(id, 0, 1);
  },
};

/** Each wave of requests takes so long that the execution has to leave the rest to the next. */
const slowWaveMs = 280_000;

function openSlowScene(): PulledScene {
  let waveMs = 0;
  const costs: CostModel = { costMs: ({ kind }) => (kind === 'httpWave' ? waveMs : 0) };
  const change = (bench: InProcessWorkbench): void => {
    moveOn(bench);
    waveMs = slowWaveMs;
  };
  return openPulledScene({ ...variationTable, shop: { products: 14 }, costs, change }, (scene, options) => {
    pullInParts(scene, options);
    waveMs = 0;
  });
}

function pullInParts({ bench, failures, tabId }: PulledScene, options: RunOptions): void {
  let outcome = failures.noting(() => bench.rpc<PullOutcome | null>('pull.run', { tabId }, options));
  while (outcome?.status === 'paused') {
    bench.clock.advance(61_000);
    outcome = failures.noting(() => bench.rpc<PullOutcome | null>('pull.continue', {}, options));
  }
}

function byTrigger({ bench, failures }: PulledScene, options: RunOptions): void {
  failures.noting(() => refreshByItself(bench, options));
}

/** Everything that brings data of the shop into tabs. */
export const pullJobs: readonly Job[] = [
  { name: 'first pull', open: () => openEmptyScene(variationTable) },
  { name: 'refresh variations', open: () => openPulledScene(variationTable) },
  { name: 'refresh products', open: () => openPulledScene(productTable) },
  { name: 'refresh customers', open: () => openPulledScene(customerTable) },
  { name: 'refresh order lines', open: () => openPulledScene(lineTable) },
  { name: 'refresh an endpoint as rows', open: () => openPulledScene(detailTable) },
  { name: 'refresh a report', open: () => openPulledScene(reportTable) },
  { name: 'paused pull', open: openSlowScene },
  { name: 'hourly refresh', open: () => openPulledScene(customerTable, byTrigger) },
];
