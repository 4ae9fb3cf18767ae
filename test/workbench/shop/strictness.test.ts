import { strictnessReasons } from '../../../workbench/shop/checks/deviations';
import { strictest } from '../../../workbench/shop/shop-options';
import { product, variation } from '../../product-body';
import { openShop, opname } from './open-shop';

describe('a shop that is as strict as the real thing', () => {
  it('has a reason for each switch', () => {
    expect(Object.keys(strictnessReasons).sort()).toEqual(Object.keys(strictest).sort());
  });

  it.each([
    [true, 'Budi'],
    [false, '  Budi '],
  ])('trims texts where it is asked to: %s', (trimsTexts, kept) => {
    const { ask, shop } = openShop({ trimsTexts });
    const answer = ask(
      'POST',
      '/supplier/create',
      {},
      { name: '  Budi ', phone: '0812', district_id: 3628, addess: 'Jl. A', description: '-' },
    );
    expect(answer.status).toBe(200);
    expect(shop.state.suppliers.at(-1)?.name).toBe(kept);
  });

  it.each([
    [true, null],
    [false, ''],
  ])('tells null for what is blank where it is asked to: %s', (blanksToNull, told) => {
    const { ask, shop, own } = openShop({ blanksToNull });
    const variation = own();
    shop.state.variations.set(variation.id, Object.assign(variation, { sku: '' }));
    const { body } = ask('GET', `/product/${variation.productId}/detail`);
    const variations = body.data.variations as { id: number; sku: string | null }[];
    expect(variations.find(({ id }) => id === variation.id)?.sku).toBe(told);
  });

  it.each([
    [true, 400],
    [false, 200],
  ])('takes a SKU that differs in capitals and trailing blanks alone for another one’s: %s', (looseSkus, status) => {
    const { ask, own } = openShop({ looseSkus });
    const variations = [variation({ sku: `${own().sku.toLowerCase()} ` })];
    expect(ask('POST', '/product', {}, product({ variations })).status).toBe(status);
  });

  it.each([
    [true, 400],
    [false, 200],
  ])('refuses a discount above the price where it is asked to: %s', (limitsDiscount, status) => {
    const { ask } = openShop({ limitsDiscount });
    expect(ask('POST', '/product', {}, product({ discount: 100_000_000 })).status).toBe(status);
    const others = [variation({ sku: 'BARU-2' })];
    expect(ask('POST', '/product', {}, product({ discount: 1, variations: others })).status).toBe(200);
  });

  it.each([
    [true, expect.any(Number)],
    [false, null],
  ])('tells what an opname replaced unless it is asked not to: %s', (tellsReplacedStock, told) => {
    const { ask, clock, own } = openShop({ tellsReplacedStock });
    const { id } = ask('POST', '/stock-opname', {}, opname([[own().id, 7]])).body.data;
    clock.advance(3000);
    const [line] = ask('GET', '/stock-opname/transaction', { id: String(id) }).body.data;
    expect(line?.stock_adjustment).toEqual({ warehouse_stock: 7, system_stock: told, changed_stock: told });
  });
});
