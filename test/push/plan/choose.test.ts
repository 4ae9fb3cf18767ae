import type { PlanView } from '../../../src/rpc/push-calls';
import { chosenOf, ticksOf } from '../../../src/sidebar/push/edits/edit-ticks';
import { createCallServer, type ScriptRun } from '../../../src/sidebar/shell/server/call-server';
import { SidebarModel } from '../../../src/sidebar/shell/sidebar-model';
import { openPulled } from '../open-pulled';

/** A count that the shop has moved on from, and a price of another variation that more than doubles, so that it has to be ticked. */
function openConflict() {
  const opened = openPulled({ products: 40 });
  const { variation, type, typeIn, stock, shop, host } = opened;
  const [counted, priced] = [variation(0), variation(1)];
  const price = shop.state.variations.get(priced.id)?.price ?? 0;
  type(counted.id, String(stock(counted.id) + 5));
  shop.sell(counted.id, 0, 1);
  typeIn(priced.id, 'price', String(price * 2));
  const run = (take: (answer: string) => void = () => undefined): ScriptRun => ({
    withSuccessHandler: run,
    withFailureHandler: () => run(take),
    rpc: (request) => take(String(host.run('rpc', [request]))),
  });
  return {
    ...opened,
    price,
    counted: { id: counted.id, key: `${counted.id}/stock:0` },
    priced: { id: priced.id, key: `${priced.id}/price` },
    openPanel: async () => {
      const panel = new SidebarModel(
        createCallServer(run(), () => undefined),
        () => new Promise<void>(() => {}),
      );
      await panel.load();
      return panel;
    },
  };
}

describe('a plan that follows a choice', () => {
  it('has no tick for a price that a person never saw, and the panel says so', async () => {
    const { openPanel, counted, priced, price, typeIn, shop } = openConflict();
    const panel = await openPanel();
    const shown = (): PlanView => {
      const view = panel.view.value;
      if (view.kind !== 'preview') throw new Error('no preview');
      return view.plan;
    };
    await panel.push.review();
    const seen = shown().edits.find(({ key }) => key === priced.key);
    if (!seen) throw new Error('no such edit');
    expect(seen).toMatchObject({ status: 'ready', wanted: price * 2 });
    expect(seen.doubts).not.toEqual([]);
    panel.push.setTicked(ticksOf(seen), true);
    panel.push.choose([counted.key], 'mine');
    // A colleague types one digit too many.
    typeIn(priced.id, 'price', String(price * 20));
    await panel.push.bind(shown());
    const chosen = chosenOf(shown(), panel.push.unticked.value).map(({ key }) => key);
    expect(chosen).toEqual([counted.key]);
    const told = panel.tasks.notices.value.map(({ text }) => text);
    expect(told).toEqual(['1 change is no longer what you reviewed; check it again.']);
    await panel.push.carryOut(shown());
    expect(shop.state.variations.get(priced.id)?.price).toBe(price);
  });

  it('does not hold a choice for a count that a person never saw', () => {
    const { rpc, preview, counted, type, confirm, stock } = openConflict();
    const plan = preview();
    const before = stock(counted.id);
    const other = before + 25;
    type(counted.id, String(other));
    const next = rpc<PlanView>('push.choose', { plan: plan.id, choices: { [counted.key]: 'mine' } });
    const edit = next.edits.find(({ key }) => key === counted.key);
    expect(edit).toMatchObject({ status: 'conflict', wanted: other });
    expect(edit?.choice).toBeUndefined();
    confirm(next);
    expect(stock(counted.id)).toBe(before);
  });

  it('writes the value of the shop over no count that a person never saw', () => {
    const { rpc, preview, counted, type, confirm, stock, cell } = openConflict();
    const plan = preview();
    const other = stock(counted.id) + 77;
    type(counted.id, String(other));
    const next = rpc<PlanView>('push.choose', { plan: plan.id, choices: { [counted.key]: 'theirs' } });
    confirm(next);
    expect(cell(counted.id)).toBe(other);
  });
});
