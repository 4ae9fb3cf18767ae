import type { PlanView, PushOutcome } from '../../../src/rpc/push-calls';
import { openPulled } from '../open-pulled';

const movedOn = '✗ not pushed: Pushed or refreshed after the preview; review again';

const keysOf = (plan: PlanView): readonly string[] => plan.edits.map(({ key }) => key);

/** A file of two persons with keys of the same shop, and a variation whose stock somebody counted. */
function openTwo() {
  const opened = openPulled({ products: 40 });
  const { rpc, shop, variation, tabId } = opened;
  rpc('connection.save', { key: shop.options.key }, { as: 'colleague' });
  const { id } = variation(0);
  const asColleague = <T>(call: string, args: Readonly<Record<string, unknown>> = {}) =>
    rpc<T>(call, args, { as: 'colleague' });
  return {
    ...opened,
    id,
    before: opened.stock(id),
    /** What the shop holds changes without the add-on. */
    setStock: (quantity: number) => shop.state.variations.get(id)?.stock.set(0, quantity),
    choose: (plan: PlanView, choice: 'mine' | 'theirs') =>
      rpc<PlanView>('push.choose', { plan: plan.id, choices: { [`${id}/stock:0`]: choice } }),
    /** The colleague reviews the same tab and pushes all of it. @param choice for the count, where the shop's has changed. */
    colleaguePushes: (choice?: 'mine') => {
      const seen = asColleague<PlanView>('push.preview', { tabId });
      const plan = choice
        ? asColleague<PlanView>('push.choose', { plan: seen.id, choices: { [`${id}/stock:0`]: choice } })
        : seen;
      asColleague<PushOutcome>('push.confirm', { plan: plan.id, acknowledged: keysOf(plan) });
    },
  };
}

describe('a plan whose edit is none any more', () => {
  it('does not set a count once more that a colleague has pushed, over what was sold since', () => {
    const { colleaguePushes, id, type, before, stock, shop, preview, confirmAll } = openTwo();
    type(id, String(before + 5));
    const mine = preview();
    colleaguePushes();
    expect(stock(id)).toBe(before + 5);
    shop.sell(id, 0, 5);
    expect(confirmAll(mine).verdicts).toMatchObject([{ kind: 'notPushed', text: movedOn }]);
    expect(stock(id)).toBe(before);
  });

  it('does not set a count once more that a colleague has pushed against the value of the shop', () => {
    const { colleaguePushes, id, type, before, stock, setStock, shop, preview, choose, confirmAll } = openTwo();
    type(id, String(before + 5));
    setStock(before - 1);
    const mine = choose(preview(), 'mine');
    colleaguePushes('mine');
    expect(stock(id)).toBe(before + 5);
    shop.sell(id, 0, 6);
    confirmAll(mine);
    expect(stock(id)).toBe(before - 1);
  });

  it('does not set a count once more that a refresh has found in the shop meanwhile', () => {
    const { rpc, tabId, id, type, before, stock, setStock, shop, preview, confirmAll } = openTwo();
    type(id, String(before + 5));
    const mine = preview();
    setStock(before + 5);
    rpc('pull.run', { tabId });
    shop.sell(id, 0, 5);
    confirmAll(mine);
    expect(stock(id)).toBe(before);
  });

  it('does not set a price once more that a colleague has pushed and the shop has taken back', () => {
    const { colleaguePushes, id, typeIn, shop, preview, confirmAll } = openTwo();
    const variation = shop.state.variations.get(id);
    if (!variation) throw new Error('no variation');
    const { price } = variation;
    typeIn(id, 'price', String(price + 1000));
    const mine = preview();
    colleaguePushes();
    expect(shop.state.variations.get(id)?.price).toBe(price + 1000);
    Object.assign(shop.state.variations.get(id) ?? {}, { price });
    confirmAll(mine);
    expect(shop.state.variations.get(id)?.price).toBe(price);
  });
});

describe('the choice of the value of the shop', () => {
  it('brings no value into the cell that a colleague has pushed over since', () => {
    const { colleaguePushes, id, type, before, stock, setStock, preview, choose, confirmAll, cell } = openTwo();
    type(id, String(before + 5));
    setStock(before - 1);
    const theirs = choose(preview(), 'theirs');
    colleaguePushes('mine');
    expect(confirmAll(theirs).verdicts).toMatchObject([
      { kind: 'notPushed', text: `✗ not pushed: Now ${before + 5} in the shop` },
    ]);
    expect(cell(id)).toBe(stock(id));
  });

  it('brings no value into the cell that a colleague has pushed over since, where the shop holds it again', () => {
    const { colleaguePushes, id, type, before, setStock, preview, choose, confirmAll, cell } = openTwo();
    type(id, String(before + 5));
    setStock(before - 1);
    const theirs = choose(preview(), 'theirs');
    colleaguePushes('mine');
    setStock(before - 1);
    expect(confirmAll(theirs).verdicts).toMatchObject([{ kind: 'notPushed', text: movedOn }]);
    expect(cell(id)).toBe(before + 5);
  });

  it('brings no value into the cell that the shop has moved on from: both stay, and that is told', () => {
    const { id, type, before, stock, setStock, preview, choose, confirmAll, cell } = openTwo();
    type(id, String(before + 5));
    setStock(before - 1);
    const theirs = choose(preview(), 'theirs');
    setStock(before - 3);
    const { verdicts } = confirmAll(theirs);
    expect(verdicts).toMatchObject([{ kind: 'notPushed', text: `✗ not pushed: Now ${before - 3} in the shop` }]);
    expect([stock(id), cell(id)]).toEqual([before - 3, before + 5]);
    expect(preview().edits).toMatchObject([{ status: 'conflict', live: before - 3, baseline: before }]);
  });
});
