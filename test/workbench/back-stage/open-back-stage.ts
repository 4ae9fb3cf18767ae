import { BackStage } from '../../../workbench/back-stage/back-stage';
import { type LiveWorkbench, openLiveWorkbench } from '../../../workbench/live/live-workbench';

const opened: LiveWorkbench[] = [];

/** What stands behind the sheet of a workbench that {@link closeAll} closes. */
export async function openBackStage() {
  const shopOptions = { products: 12, orders: 5, warehouses: 2, warehouseShare: 1 };
  const bench = await openLiveWorkbench({
    shop: shopOptions,
    ...{ build: 'bound', language: 'en', workers: 1, tell: () => undefined },
  });
  opened.push(bench);
  const { handlers } = new BackStage(bench);
  const look = () => handlers.backStage({ afterCall: 0, afterExecution: 0 });
  const connect = () => bench.rpc('connection.save', { host: 'api.ngorder.id', key: bench.shop.options.key });
  const first = async () => {
    const [variation] = (await handlers.shopDesk({ search: '' })).variations;
    if (!variation) throw new Error('There is no variation.');
    return variation;
  };
  return { bench, shopOptions, handlers, look, connect, first };
}

export async function closeAll(): Promise<void> {
  for (const bench of opened.splice(0)) await bench.close();
}
