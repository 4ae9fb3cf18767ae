import type { RpcApi } from '../../../src/rpc/calls';
import { InThreadHost } from '../../../workbench/apps-script/in-thread-host';
import type { RunOptions } from '../../../workbench/apps-script/run-options';
import { MemoryWorkbook } from '../../../workbench/apps-script/workbook/memory-workbook';
import { viewTab } from '../../../workbench/tab-view';
import { readAnswer, readBundle } from '../../../workbench/workbench';
import { openPlanned } from './open-planned';
import type { Scheduled } from './open-scheduled';

export type Outlook = RpcApi['scheduled.outlook']['value'];
type Preview = RpcApi['push.preview']['value'];

/** A person has planned prices for a weekend in the file “Toko”; of the same shop they have pulled a tab in the file “Promo” as well. */
export function openTwoFiles(count = 2) {
  const bench = openPlanned(count);
  const cloud = bench.cloud.openFile({
    workbook: new MemoryWorkbook({ id: 'workbook-2', name: 'Promo', locale: 'en_US' }),
  });
  const host = new InThreadHost(readBundle().code, cloud, 'spared');
  const rpc = <T>(call: string, args: object = {}, run: RunOptions = {}): T =>
    readAnswer<T>(host.run('rpc', [JSON.stringify({ call, args })], run));
  rpc('connection.save', { key: bench.shop.options.key });
  const { tabId } = rpc<{ tabId: number }>('pull.run', { dataset: 'variations', filters: {} });
  const typeIn = (id: number, column: string, text: string) => {
    const view = viewTab(cloud.workbook, tabId);
    cloud.workbook.type(tabId, view.rowOf(id), view.columnOf(column), text);
  };
  const refresh = () => rpc('pull.run', { tabId });
  /** What would become of prices that are typed into it. */
  const order = (prices: readonly (readonly [id: number, price: number])[], times: object) => {
    for (const [id, price] of prices) typeIn(id, 'price', String(price));
    const { id: plan, edits } = rpc<Preview>('push.preview');
    return { plan, acknowledged: edits.map(({ key }) => key), ...times };
  };
  const outlook = (given: object) => rpc<Outlook>('scheduled.outlook', given);
  const save = (given: object) => rpc<Scheduled>('scheduled.save', given);
  const turn = () => host.run('runSchedule', []);
  const other = {
    host,
    cloud,
    rpc,
    tabId,
    typeIn,
    refresh,
    order,
    outlook,
    save,
    turn,
    preview: () => rpc<Preview>('push.preview'),
  };
  return { ...bench, other };
}
