import { hourMs, openScheduled } from './open-scheduled';

const untilSaturday = 24 * 5 - 2;

describe('scheduled prices of a file that was disconnected and connected to the same shop', () => {
  const ways = ['connection.leave', 'connection.remove'] as const;

  it.each(ways)('%s: are carried out, and taken back, with the new key', (call) => {
    for (const when of ['before', 'late', 'on', 'overdue'] as const) {
      const { plan, price, list, rpc, shop, clock, host } = openScheduled();
      const pass = (hours: number) => {
        clock.advance(hours * hourMs);
        host.runDueTriggers();
      };
      const { planned } = plan(2);
      const values = (of: 'before' | 'wanted') => planned.map((one) => one[of]);
      const prices = () => planned.map(({ id }) => price(id));
      if (when === 'on' || when === 'overdue') pass(untilSaturday);
      rpc(call, { jobs: 2 });
      if (when === 'late') pass(untilSaturday + 2);
      if (when === 'overdue') pass(60);
      rpc('connection.save', { key: shop.options.key });
      expect([when, list().map(({ isOfOtherShop }) => isOfOtherShop)]).toEqual([when, [false]]);
      if (when === 'before') pass(untilSaturday);
      if (when === 'late') pass(2);
      if (when !== 'overdue') expect([when, prices()]).toEqual([when, values('wanted')]);
      pass(when === 'overdue' ? 2 : 48);
      expect([when, prices(), list()[0]?.how]).toEqual([when, values('before'), 'broughtBack']);
    }
  });
});
