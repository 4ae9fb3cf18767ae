import { Cloud } from './apps-script/cloud';
import type { CostModel } from './apps-script/cost-model';
import { InThreadHost, type RunOptions } from './apps-script/in-thread-host';
import type { ContextUse } from './apps-script/kept-context';
import { VirtualClock } from './clock';
import { createInProcessTransport } from './shop/in-process-transport';
import { createShop, type Shop, type ShopOptions } from './shop/shop';
import { readAnswer, readBundle } from './workbench';

/** The shipped bundle, a spreadsheet and a shop in one thread, in virtual time: for mass tests and benchmarks. */
export interface InProcessWorkbench {
  readonly clock: VirtualClock;
  readonly shop: Shop;
  readonly cloud: Cloud;
  readonly host: InThreadHost;
  /** Calls the add-on the way its sidebar does. @throws RpcFailure with what the sidebar would show. */
  readonly rpc: <T>(call: string, args?: Readonly<Record<string, unknown>>, options?: RunOptions) => T;
}

const idSeed = 1;

export function openInProcessWorkbench(
  options: {
    readonly shop?: Partial<ShopOptions>;
    readonly costs?: CostModel;
    readonly locale?: string;
    /** Kept when absent. */
    readonly contexts?: ContextUse;
  } = {},
): InProcessWorkbench {
  const clock = new VirtualClock();
  const shop = createShop({ ...options.shop, clock });
  const { code, manifest, files } = readBundle();
  const cloud = new Cloud({
    manifest,
    clock,
    files,
    transport: createInProcessTransport(shop),
    // Whatever fails must fail again, ids and all.
    seed: idSeed,
    ...(options.costs ? { costs: options.costs } : {}),
    ...(options.locale ? { locale: options.locale } : {}),
  });
  const host = new InThreadHost(code, cloud, options.contexts ?? 'kept');
  return {
    clock,
    shop,
    cloud,
    host,
    rpc: <T>(call: string, args: Readonly<Record<string, unknown>> = {}, runOptions: RunOptions = {}) =>
      readAnswer<T>(host.run('rpc', [JSON.stringify({ call, args })], runOptions)),
  };
}
