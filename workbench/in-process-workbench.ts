import { Cloud } from './apps-script/cloud';
import type { CostModel } from './apps-script/cost-model';
import { InThreadHost, type RunOptions } from './apps-script/in-thread-host';
import type { ContextUse } from './apps-script/kept-context';
import type { Workbook } from './apps-script/workbook/workbook';
import { VirtualClock } from './clock';
import { createShop, type Shop, type ShopOptions } from './shop/shop';
import { createInProcessTransport } from './shop/wire/in-process-transport';
import { type Bundle, noticesIn, readAnswer, readBundle } from './workbench';

/** The shipped bundle, a spreadsheet and a shop in one thread, in virtual time: for mass tests and benchmarks. */
export interface InProcessWorkbench {
  readonly clock: VirtualClock;
  readonly shop: Shop;
  readonly cloud: Cloud;
  readonly host: InThreadHost;
  /** Calls the add-on the way its sidebar does. @throws RpcFailure with what the sidebar would show. */
  readonly rpc: <T>(call: string, args?: Readonly<Record<string, unknown>>, options?: RunOptions) => T;
  /** What the sidebar was told beside its answers so far, the first of all first. */
  readonly notices: readonly string[];
}

const idSeed = 1;

/** How the emulated host is set up. */
export interface HostOptions {
  readonly costs?: CostModel;
  readonly locale?: string;
  /** Of all ids: whatever fails must fail again, ids and all. 1 when absent. */
  readonly seed?: number;
  /** Spared when absent. */
  readonly contexts?: ContextUse;
  /** The one in `dist` when absent. */
  readonly bundle?: Bundle;
}

export function openInProcessWorkbench(
  options: HostOptions & { readonly shop?: Partial<ShopOptions> } = {},
): InProcessWorkbench {
  return assembleWorkbench(createShop({ ...options.shop, clock: new VirtualClock() }), options);
}

/** The same around a shop that is there already, and a spreadsheet, if one is given. */
export function assembleWorkbench(
  shop: Shop,
  {
    costs,
    locale,
    seed = idSeed,
    contexts = 'spared',
    bundle = readBundle(),
    workbook,
  }: HostOptions & { readonly workbook?: Workbook },
): InProcessWorkbench {
  const { clock } = shop.options;
  if (!(clock instanceof VirtualClock)) throw new TypeError('the shop has no virtual clock');
  const { code, manifest, files } = bundle;
  const cloud = new Cloud({
    manifest,
    clock,
    files,
    transport: createInProcessTransport(shop),
    ...(costs ? { costs } : {}),
    ...(locale ? { locale } : {}),
    seed,
    ...(workbook ? { workbook } : {}),
  });
  const host = new InThreadHost(code, cloud, contexts);
  const notices: string[] = [];
  const rpc: InProcessWorkbench['rpc'] = (call, args = {}, runOptions = {}) => {
    const answer = host.run('rpc', [JSON.stringify({ call, args })], runOptions);
    notices.push(...noticesIn(answer));
    return readAnswer(answer);
  };
  return { clock, shop, cloud, host, rpc, notices };
}
