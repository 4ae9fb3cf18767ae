import { Cloud } from '../../workbench/apps-script/cloud';
import { InThreadHost } from '../../workbench/apps-script/in-thread-host';
import type { RunOptions } from '../../workbench/apps-script/run-options';
import type { WorldOptions } from '../../workbench/apps-script/world/world';
import { VirtualClock } from '../../workbench/clock';
import type { HttpTransport } from '../../workbench/http-transport';
import { createShop, type Shop, type ShopOptions } from '../../workbench/shop/shop';
import { createInProcessTransport } from '../../workbench/shop/wire/in-process-transport';
import { viewTab } from '../../workbench/tab-view';
import { type Bundle, readAnswer, readBundle } from '../../workbench/workbench';

/** Which shop a key is of, and the only host that it is good at. */
const shopFacts = {
  bandung: { host: 'api.ngorder.id', shopId: 7, shopName: 'Toko Bandung', key: 'kunci-bandung', seed: 1 },
  medan: { host: 'api.ngorder.id', shopId: 8, shopName: 'Toko Medan', key: 'kunci-medan', seed: 2 },
  /** With the number of another one, at the other host. */
  solo: { host: 'api.smartseller.co.id', shopId: 7, shopName: 'Toko Solo', key: 'kunci-solo', seed: 3 },
} as const;

export type ShopName = keyof typeof shopFacts;

type SeveralOptions = Partial<Pick<WorldOptions, 'build' | 'isOneTriggerOfEachType'>> & {
  readonly shop?: Partial<ShopOptions>;
  /** Another one than the shipped. */
  readonly bundle?: Bundle;
};

/** Three shops, and files that any number of persons use the shipped bundle in. */
export function openShops({ shop: shopOptions = {}, bundle = readBundle(), ...options }: SeveralOptions = {}) {
  const clock = new VirtualClock();
  const open = (name: ShopName): Shop =>
    createShop({ products: 8, orders: 0, warehouses: 1, ...shopFacts[name], ...shopOptions, clock });
  const shops = { bandung: open('bandung'), medan: open('medan'), solo: open('solo') };
  /** Every key that left, with the host that it went to. */
  const keysSent = new Set<string>();
  const { code, manifest, files } = bundle;
  const transport = routeByKey(shops, keysSent);
  const first = new Cloud({ manifest, clock, files, transport, locale: 'en', seed: 1, ...options });
  const open1 = (cloud: Cloud) => openFileIn(code, cloud, shops);
  return {
    clock,
    shops,
    keysSent,
    first: open1(first),
    /** Another file of the same persons. */
    openFile: (facts: { readonly owner?: string } = {}) =>
      open1(first.openFile({ owner: 'owner', sharedWith: ['owner', 'colleague'], ...facts })),
  };
}

export type ShopsOpened = ReturnType<typeof openShops>;
export type OpenedFile = ShopsOpened['first'];

function openFileIn(code: string, cloud: Cloud, shops: Readonly<Record<ShopName, Shop>>) {
  const host = new InThreadHost(code, cloud, 'spared');
  const rpc = <T>(call: string, args: Readonly<Record<string, unknown>> = {}, run: RunOptions = {}): T =>
    readAnswer<T>(host.run('rpc', [JSON.stringify({ call, args })], run));
  return {
    cloud,
    host,
    rpc,
    workbook: cloud.workbook,
    /** Saves the shop's key, as the form of the sidebar does. */
    connect: (name: ShopName, run: RunOptions = {}) => {
      const { host: at, key } = shopFacts[name];
      return rpc<{ id: string }>('connection.save', { host: at, key }, run).id;
    },
    pull: (run: RunOptions = {}) => rpc<{ tabId: number }>('pull.run', {}, run).tabId,
    /** A tab as it shows the variations of a shop. */
    view: (tabId: number) => viewTab(cloud.workbook, tabId),
    variations: (name: ShopName) => shops[name].variations(),
    type: (tabId: number, id: number, key: string, text: string) => {
      const view = viewTab(cloud.workbook, tabId);
      cloud.workbook.type(tabId, view.rowOf(id), view.columnOf(key), text);
    },
  };
}

/** A shop answers at its own host, and to its own key; anything else is told as it would be by the others. */
function routeByKey(
  shops: Readonly<Record<ShopName, Shop>>,
  keysSent: Set<string>,
): HttpTransport & ReturnType<typeof createInProcessTransport> {
  const ways = Object.entries(shopFacts).map(([name, facts]) => ({
    ...facts,
    way: createInProcessTransport(shops[name as ShopName]),
  }));
  return {
    send: (requests) =>
      requests.flatMap((request) => {
        const { host } = new URL(request.url);
        const key = (request.headers.authorization ?? '').replace(/^Bearer /, '');
        keysSent.add(`${key} → ${host}`);
        const meant = ways.find((one) => one.host === host && one.key === key) ?? ways.find((one) => one.host === host);
        return meant ? meant.way.send([request]) : [];
      }),
  };
}

/** Keys that went to another host than the one they were entered for. */
export const strayKeys = ({ keysSent }: Pick<ShopsOpened, 'keysSent'>): readonly string[] => {
  const meant = new Set(Object.values(shopFacts).map(({ key, host }) => `${key} → ${host}`));
  return [...keysSent].filter((sent) => !meant.has(sent));
};
