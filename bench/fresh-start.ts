import * as vm from 'node:vm';
import { InThreadHost } from '../workbench/apps-script/in-thread-host';
import { openInProcessWorkbench } from '../workbench/in-process-workbench';
import { readBundle } from '../workbench/workbench';

/*
 * What an execution takes of this machine when nothing of the script has been compiled yet, in lines of a name and milliseconds of the processor;
 * run by `start-up-row.ts` in a process of its own for each time that is counted. V8 keeps what it has compiled of a text, so each execution in
 * here gets a text of its own, too. The emulated services have run before: what they take the first time is not the script's.
 */

let texts = 0;
const unread = (): string => `${readBundle().code}// ${texts++}`;

function tell(name: string, work: () => void): void {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  console.log(name, (user + system) / 1000);
}

const context = vm.createContext(Object.create(null));
const code = unread();
tell('load', () => new vm.Script(code).runInContext(context));

const { cloud, rpc, shop, host } = openInProcessWorkbench({ shop: { orders: 0, products: 10 } });
rpc('connection.save', { key: shop.options.key });
rpc('pull.run');
const [item] = shop.variations();

const calls: Readonly<Record<string, (on: InThreadHost) => unknown>> = {
  onOpen: (on) => on.run('onOpen', [], { mode: 'LIMITED' }),
  formula: (on) => on.run('NGORDER_STOCK', [item?.sku], { mode: 'CUSTOM_FUNCTION' }),
  'state.get': (on) => on.run('rpc', [JSON.stringify({ call: 'state.get' })]),
};

for (const [name, call] of Object.entries(calls)) {
  call(host);
  const text = unread();
  tell(name, () => call(new InThreadHost(text, cloud)));
}
