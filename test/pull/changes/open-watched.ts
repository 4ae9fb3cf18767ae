import type { RpcApi } from '../../../src/rpc/calls';
import { openPulled } from '../../push/open-pulled';

export type ChangesView = RpcApi['changes.list']['value'];
export type ChangeLine = ChangesView['lines'][number];

export const hourMs = 3_600_000;

/** A tab of variations whose refreshes keep what changes in prices, stocks and states. `isUnseen`: none was made since. */
export function openWatched(
  options: Parameters<typeof openPulled>[0] & { readonly isUnseen?: true } = {},
  contexts?: Parameters<typeof openPulled>[1],
) {
  const { isUnseen, ...shop } = options;
  const bench = openPulled(shop, contexts);
  const { rpc, tabId, clock, cloud } = bench;
  const list = (since: RpcApi['changes.list']['args']['since'] = 'all') =>
    rpc<ChangesView>('changes.list', { tabId, since });
  const keep = (columns: readonly string[] = ticked(list())) => rpc<ChangesView>('changes.keep', { tabId, columns });
  keep();
  const refresh = (): void => {
    clock.advance(hourMs);
    rpc('pull.run', { tabId });
  };
  if (!isUnseen) refresh();
  const setPrice = (id: number, price: number): void => {
    const found = bench.shop.variations().find((one) => one.id === id);
    if (!found) throw new Error('no such variation');
    Object.assign(found, { price });
  };
  return { ...bench, list, keep, refresh, setPrice, told: () => toldIn(cloud.workbook) };
}

export type Watched = ReturnType<typeof openWatched>;

const ticked = ({ columns }: ChangesView): string[] => columns.flatMap(({ key, isTicked }) => (isTicked ? [key] : []));

/** What the tab of changes says: a line for each, without its id and its time. */
export function toldIn(workbook: Watched['cloud']['workbook'], name = 'Changes'): readonly (readonly unknown[])[] {
  const sheet = workbook.sheets().find((one) => one.name === name);
  if (!sheet || sheet.lastRow() < 2) return [];
  return sheet
    .readValues({ row: 2, column: 2, rows: sheet.lastRow() - 1, columns: 6 })
    .filter((line) => line.some((cell) => cell !== ''));
}

/** A change in words: what, where, from and to. */
export const words = ({ kind, id, column, from, to }: ChangeLine): string =>
  kind === 'value' ? `${id} ${column}: ${from} → ${to}` : `${id} ${kind}`;
