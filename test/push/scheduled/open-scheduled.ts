import type { RpcApi } from '../../../src/rpc/calls';
import type { RunOptions } from '../../../workbench/apps-script/run-options';
import { openPulled } from '../open-pulled';

export const hourMs = 3_600_000;

export type ScheduledList = RpcApi['scheduled.list']['value'];
export type Scheduled = ScheduledList['pushes'][number];

/** Saturday and Monday after the virtual clock's beginning, 2 March 2026, by the spreadsheet's clock. */
export const saturday = { day: '2026-03-07', hour: 6 } as const;
export const monday = { day: '2026-03-09', hour: 6 } as const;

/** A shop's variations in a tab, and hands to plan prices for a weekend. */
export function openScheduled(...options: Parameters<typeof openPulled>) {
  const bench = openPulled(...options);
  const { rpc, preview, typeIn, clock, host, variation, shop } = bench;
  const price = (id: number): number | undefined => shop.variations().find((one) => one.id === id)?.price;
  const priceOf = (id: number): number => {
    const found = price(id);
    if (found === undefined) throw new Error('no such variation');
    return found;
  };
  const list = () => rpc<ScheduledList>('scheduled.list').pushes;
  const turn = (hours = 1, run: RunOptions = {}) => {
    clock.advance(hours * hourMs);
    host.run('runSchedule', [], run);
  };
  /** Types a tenth off the prices of so many variations, and plans that. */
  const plan = (count: number, times: object = { start: saturday, end: monday }) => {
    const planned = Array.from({ length: count }, (_, index) => {
      const { id } = variation(index);
      const before = priceOf(id);
      const wanted = Math.round((before * 9) / 10);
      typeIn(id, 'price', String(wanted));
      return { id, before, wanted };
    });
    const view = preview();
    const push = rpc<Scheduled>('scheduled.save', {
      ...{ plan: view.id, acknowledged: view.edits.map(({ key }) => key) },
      ...times,
    });
    return { planned, push };
  };
  return { ...bench, price: priceOf, list, turn, plan };
}
