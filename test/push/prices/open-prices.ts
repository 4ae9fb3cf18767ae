import type { RpcApi } from '../../../src/rpc/calls';
import type { RunOptions } from '../../../workbench/apps-script/run-options';
import { openPulled } from '../open-pulled';

type Look = RpcApi['prices.look']['args'];
export type LookView = RpcApi['prices.look']['value'];
export type Filled = RpcApi['prices.fill']['value'];

/** A tenth less, ending in 900, never below the cost and 5 % of it. */
export const tenthLess = {
  direction: 'down',
  by: { unit: 'percent', amount: 10 },
  rounding: 'nineHundreds',
  overCostPercent: 5,
} as const;

/** A shop's variations in a tab, and hands to fill their prices. */
export function openPrices(...options: Parameters<typeof openPulled>) {
  const bench = openPulled(...options);
  const { rpc, tabId, shop, cell } = bench;
  const wish = { tabId, column: 'price', rule: tenthLess } as const;
  const look = (more: Partial<Look> = {}, run: RunOptions = {}) =>
    rpc<LookView>('prices.look', { ...wish, rows: { kind: 'all' }, ...more }, run);
  /** Fills in what was seen. */
  const fill = ({ prices }: LookView, more: Partial<Look> = {}, run: RunOptions = {}) => {
    const { rows: _rows, ...order } = { rows: undefined, ...wish, ...more };
    const seen = Object.fromEntries(prices.map(({ recordId, to }) => [recordId, to]));
    return rpc<Filled>('prices.fill', { ...order, seen }, run);
  };
  const undo = (column = 'price') => rpc<RpcApi['prices.undo']['value']>('prices.undo', { tabId, column });
  const price = (id: number | string) => shop.variations().find((one) => String(one.id) === String(id))?.price;
  const shown = ({ prices }: LookView) => prices.map(({ recordId }) => cell(Number(recordId), 'price'));
  const leftOf = ({ left }: LookView) => Object.fromEntries(left.map(({ why, rows }) => [why, rows]));
  return { ...bench, look, fill, undo, price, shown, leftOf };
}
