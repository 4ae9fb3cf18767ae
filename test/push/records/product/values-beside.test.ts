import { silenceMs } from '../../../runs/shared-push';
import { type Interrupt, isKilled } from '../../crash-points';
import { summaryOf } from '../../open-pulled';
import { openSoundProduct } from '../../open-sound-product';

/** Edits that were previewed, of a product that somebody changes once they were confirmed: right before it is read to be sent. */
function openChanged(
  edits: Readonly<Record<string, string>>,
  change: { readonly price?: number; readonly priceBuy?: number },
) {
  const opened = openSoundProduct({ changePercent: 1000 });
  const [first] = opened.ids;
  for (const [column, text] of Object.entries(edits)) opened.typeIn(first, column, text);
  const plan = opened.preview();
  for (const variation of opened.inShop().variations) Object.assign(variation, change);
  return { ...opened, first, plan };
}

describe('values that were sound beside what the shop held in the preview', () => {
  it('are held back where a price fell below the discount since', () => {
    const { plan, confirmAll, cell, first, inShop, shop } = openChanged({ discount: '80000' }, { price: 70_000 });
    expect(plan.edits).toMatchObject([
      { status: 'ready', warnings: [expect.stringContaining('leaves Rp20,000 of Rp100,000')] },
    ]);
    expect(confirmAll(plan).counts).toMatchObject({ done: 0, failed: 1 });
    expect(cell(first, '#result')).toContain(': failed: Discount Rp80,000 is above the price Rp70,000');
    expect(inShop().discount).toBe(0);
    expect(shop.changes.get('PATCH /product')).toBeUndefined();
  });

  it('are held back where a doubt came up that nobody has agreed to', () => {
    const { plan, confirmAll, cell, first, inShop } = openChanged({ price: '60000' }, { priceBuy: 65_000 });
    const before = plan.edits.flatMap(({ warnings }) => warnings);
    expect(before).toEqual([expect.stringContaining('above the price Rp60,000'), expect.stringContaining('90,000')]);
    expect(confirmAll(plan).counts).toMatchObject({ done: 0, failed: 1 });
    expect(cell(first, '#result')).toContain(
      '✗ Price: failed: Price Rp60,000 is below the cost price Rp65,000 – review again, and tick it if you mean it',
    );
    expect(inShop().variations[0]?.price).toBe(100_000);
  });

  it('are sent with the doubts that a person ticked', () => {
    const { plan, confirmAll, inShop } = openChanged({ price: '40000', wholesale: '3-10: 30000' }, {});
    expect(plan.edits.flatMap(({ warnings }) => warnings).length).toBeGreaterThan(2);
    expect(confirmAll(plan).counts).toMatchObject({ done: 2, failed: 0 });
    expect(inShop()).toMatchObject({ wholesales: [{ price: 30_000 }] });
  });

  it('are asked about in the execution that carries the run on, too', () => {
    const { plan, confirmAll, inShop, rpc, clock } = openChanged({ price: '40000' }, {});
    const dies: Interrupt = ({ kind }, phase) => kind === 'httpWave' && phase === 'before';
    expect(isKilled(() => confirmAll(plan, { interrupt: dies }))).toBe(true);
    clock.advance(silenceMs);
    for (const variation of inShop().variations) Object.assign(variation, { priceBuy: 66_000 });
    expect(summaryOf(rpc('push.resume')).verdicts).toMatchObject([
      {
        kind: 'failed',
        text: expect.stringContaining('Price Rp40,000 is below the cost price Rp66,000 – review again'),
      },
    ]);
    expect(inShop().variations[0]?.price).toBe(100_000);
  });

  it('are undone without a question', () => {
    const { plan, confirmAll, rpc, inShop } = openChanged({ price: '150000' }, {});
    const { run } = confirmAll(plan);
    for (const variation of inShop().variations) Object.assign(variation, { priceBuy: 120_000 });
    const undo = rpc<typeof plan>('push.undo', { run });
    expect(confirmAll(undo).counts).toMatchObject({ done: 1 });
    expect(inShop().variations[0]?.price).toBe(100_000);
  });
});
