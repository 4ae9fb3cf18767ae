import { viewTab } from '../../../workbench/tab-view';
import { openSoundProduct } from '../open-sound-product';

const told = (message: string) => `✗ not pushed: ${message} – review again, and tick it if you mean it`;

describe('what values mean beside each other, once an edit that was to go along is not ticked', () => {
  it('holds a discount back that is above the price of any variation of the product', () => {
    const { ids, typeIn, preview, confirm, inShop } = openSoundProduct({ changePercent: 1000 });
    for (const id of ids) typeIn(id, 'price', '300000');
    typeIn(ids[0], 'discount', '150000');
    const plan = preview();
    expect(plan.edits.map(({ status }) => status)).toEqual(ids.concat(0).map(() => 'ready'));
    const { verdicts } = confirm(
      plan,
      ids.slice(1).map((id) => `${id}/price`),
    );
    expect(verdicts.find(({ column }) => column === 'discount')?.text).toBe(
      '✗ not pushed: Discount Rp150,000 is above the price Rp100,000',
    );
    expect(inShop().discount).toBe(0);
    expect(inShop().variations[0]?.price).toBe(300_000);
  });

  it('holds wholesale steps back that are above the price of any of them, or below its cost', () => {
    const { ids, typeIn, preview, confirm, inShop } = openSoundProduct({ changePercent: 1000 });
    const [first, second] = ids;
    for (const id of ids) typeIn(id, 'price', '300000');
    typeIn(first, 'wholesale', '3-10: 150000');
    const dear = preview();
    expect(dear.edits.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(confirm(dear, [`${second}/price`]).verdicts).toContainEqual(
      expect.objectContaining({
        column: 'wholesale',
        text: told('Wholesale price Rp150,000 is above the price Rp100,000'),
      }),
    );
    for (const id of ids) typeIn(id, 'price_buy', '40000');
    typeIn(first, 'wholesale', '3-10: 45000');
    const cheap = preview();
    expect(confirm(cheap, [`${second}/price_buy`]).verdicts).toContainEqual(
      expect.objectContaining({
        column: 'wholesale',
        text: told('Wholesale price Rp45,000 is below the cost price Rp50,000'),
      }),
    );
    expect(inShop().wholesales).toMatchObject([{ price: 90_000 }]);
  });

  it('is asked again where it is another figure than the one that was ticked', () => {
    const { ids, typeIn, preview, rpc, inShop } = openSoundProduct({ changePercent: 1000 });
    const [id] = ids;
    typeIn(id, 'price', '9000');
    typeIn(id, 'price_buy', '10000');
    const plan = preview();
    expect(plan.edits.find(({ column }) => column === 'price')?.warnings).toContain(
      'Price Rp9,000 is below the cost price Rp10,000',
    );
    rpc('push.confirm', {
      plan: plan.id,
      acknowledged: plan.edits.map(({ key }) => key),
      exclude: [`${id}/price_buy`],
    });
    expect(inShop().variations[0]).toMatchObject({ price: 100_000, priceBuy: 50_000 });
  });

  it('is not asked again where it is the same, whichever variation of the product the preview told of', () => {
    const { ids, typeIn, preview, confirmAll, inShop } = openSoundProduct({ changePercent: 1000 });
    const [first, second, third] = ids;
    Object.assign(inShop().variations[1] ?? {}, { priceBuy: 70_000 });
    typeIn(third, 'price_buy', '80000');
    typeIn(first, 'wholesale', '3-10: 60000');
    const plan = preview();
    expect(plan.edits.find(({ column }) => column === 'wholesale')?.warnings).toEqual([
      'Wholesale price Rp60,000 is below the cost price Rp70,000',
    ]);
    expect(second).not.toBe(third);
    expect(confirmAll(plan).counts).toMatchObject({ done: 2, notPushed: 0, failed: 0 });
  });
});

describe('a price', () => {
  it('of nothing takes a tick whatever the settings let pass', () => {
    const { ids, typeIn, preview } = openSoundProduct({ changePercent: 10_000 });
    typeIn(ids[0], 'price', '0');
    expect(preview().edits.map(({ warnings }) => warnings)).toEqual([['The price becomes 0']]);
  });

  it('is held against the cost that the shop has by now, where the tab has no column of it any more', () => {
    const { ids, typeIn, preview, inShop, workbook, tabId } = openSoundProduct({ changePercent: 1000 });
    workbook.sheet(tabId)?.deleteColumns(viewTab(workbook, tabId).columnOf('price_buy'), 1);
    typeIn(ids[0], 'price', '96000');
    expect(preview().edits.map(({ warnings }) => warnings)).toEqual([[]]);
    Object.assign(inShop().variations[0] ?? {}, { priceBuy: 97_000 });
    expect(preview().edits.map(({ warnings }) => warnings)).toEqual([
      ['Price Rp96,000 is below the cost price Rp97,000'],
    ]);
  });
});

describe('a doubt', () => {
  it('is told once, though two rules have it', () => {
    const { ids, typeIn, preview, inShop, rpc } = openSoundProduct({ changePercent: 1000 });
    Object.assign(inShop(), { discount: 5000 });
    rpc('pull.run');
    typeIn(ids[0], 'discount', '5');
    expect(preview().edits.map(({ warnings }) => warnings)).toEqual([['It says Rp5. Did you mean Rp5,000?']]);
  });
});
