import { viewTab } from '../../../workbench/tab-view';
import { openPulled } from '../open-pulled';

/** A new price, previewed without a doubt. */
function openPreviewed() {
  const opened = openPulled({ products: 6 });
  const { id, price } = opened.variation(0);
  const wanted = Math.round(price * 1.1);
  opened.typeIn(id, 'price', String(wanted));
  const plan = opened.preview();
  expect(plan.edits).toMatchObject([{ status: 'ready', warnings: [] }]);
  return { ...opened, id, price, wanted, plan, priceNow: () => opened.shop.state.variations.get(id)?.price };
}

const heldBack = (message: RegExp) => [{ kind: 'notPushed', text: expect.stringMatching(message) }];

describe('an edit that was previewed without a doubt', () => {
  it('is pushed while nothing speaks against it', () => {
    const { confirmAll, plan, priceNow, wanted } = openPreviewed();
    expect(confirmAll(plan).counts.done).toBe(1);
    expect(priceNow()).toBe(wanted);
  });

  it('is held back where the cost that it was sound beside is not pushed with it', () => {
    const opened = openPulled({ products: 6 });
    const { id, price, priceBuy } = opened.variation(0);
    const wanted = priceBuy - 100;
    opened.rpc('settings.set', { settings: { push: { changePercent: 1000 } } });
    opened.typeIn(id, 'price', String(wanted));
    opened.typeIn(id, 'price_reseller', String(wanted));
    opened.typeIn(id, 'price_buy', String(priceBuy - 200));
    const plan = opened.preview();
    expect(plan.edits.map(({ warnings }) => warnings)).toEqual([[], [], []]);
    const summary = opened.confirm(plan, [`${id}/price_buy`]);
    expect(summary.verdicts).toMatchObject([
      { kind: 'leftOut' },
      ...heldBack(/below the cost/),
      ...heldBack(/below the cost/),
    ]);
    expect(opened.shop.state.variations.get(id)?.price).toBe(price);
  });

  it('is pushed though a cell beside it was changed, which is not pushed with it', () => {
    const { confirmAll, plan, priceNow, wanted, typeIn, id } = openPreviewed();
    typeIn(id, 'price_buy', String(wanted + 1));
    expect(confirmAll(plan).counts.done).toBe(1);
    expect(priceNow()).toBe(wanted);
  });

  it('is held back where the settings doubt it by now', () => {
    const { confirmAll, plan, priceNow, price, rpc } = openPreviewed();
    rpc('settings.set', { settings: { push: { changePercent: 1 } } });
    expect(confirmAll(plan).verdicts).toMatchObject(heldBack(/Down \d|Up \d/));
    expect(priceNow()).toBe(price);
  });

  it('is held back where its record stands in two rows by now', () => {
    const { confirmAll, plan, priceNow, price, workbook, tabId, id } = openPreviewed();
    const view = viewTab(workbook, tabId);
    workbook.type(tabId, view.rowOf(id) + 1, view.columnOf('variation_id'), String(id));
    const [verdict] = confirmAll(plan).verdicts;
    expect(verdict).toMatchObject({ kind: 'notPushed' });
    expect(priceNow()).toBe(price);
  });

  it('is not asked about once more for what was ticked already', () => {
    const opened = openPulled({ products: 6 });
    const { id } = opened.variation(0);
    opened.typeIn(id, 'price', '1');
    const plan = opened.preview();
    expect(plan.edits[0]?.warnings.length).toBeGreaterThan(0);
    expect(opened.confirmAll(plan).counts.done).toBe(1);
  });
});
