import { openProducts } from '../open-products';
import { promoCells, type RowCells } from '../row-cells';
import { toldIn, toldOf } from '../told-in';

describe('a promo as a row', () => {
  const promo = promoCells('NOMINAL', '15000');
  it.each<[string, RowCells]>([
    ['gives everything away', promoCells('PERCENTAGE', '100')],
    ['takes off more than its smallest order', { ...promo, 'limits.minimum_transaction': '10000' }],
    ['takes 1.000 for the number of uses, which is a text and can be 1', { ...promo, 'limits.promo_limit': '1.000' }],
    ['takes a day for the number of uses', { ...promo, 'limits.promo_limit': '3/4' }],
    ['takes a word for the number of uses', { ...promo, 'limits.promo_limit': 'banyak' }],
    ['takes a fraction for the uses per customer', { ...promo, 'limits.usage_per_customer': '3/4' }],
    ['asks for 46,085 pieces, which is 3/4 as a day', { ...promo, 'limits.minimum_product': '46085' }],
  ])('is told where it %s', (_, cells) => {
    expect(toldOf('promo.create', cells)).not.toEqual([]);
  });

  it('is told where it takes off more than anything costs that was pulled', () => {
    const opened = openProducts('promo.create');
    opened.fill(3, promoCells('NOMINAL', '9000000'));
    expect(toldIn(opened)).not.toEqual([]);
  });

  it.each<[string, RowCells]>([
    ['makes shipping free', { ...promoCells('PERCENTAGE', '100'), type: 'EXPEDITION' }],
    ['takes everything off, up to a limit', { ...promoCells('PERCENTAGE', '100'), 'discount.max_nominal': '20000' }],
    ['takes off a part of its smallest order', { ...promo, 'limits.minimum_transaction': '150000' }],
    [
      'may be used 1000 times, nine by each',
      { ...promo, 'limits.promo_limit': '1000', 'limits.usage_per_customer': '9' },
    ],
    ['may be used without a limit', { ...promo, 'limits.usage_per_customer': 'unlimited' }],
  ])('takes no doubt where it %s', (_, cells) => {
    expect(toldOf('promo.create', cells)).toEqual([]);
  });

  it('takes no doubt where it takes much off large orders', () => {
    const opened = openProducts('promo.create');
    opened.fill(3, { ...promoCells('NOMINAL', '500000'), 'limits.minimum_transaction': '5000000' });
    expect(toldIn(opened)).toEqual([]);
  });
});

describe('an expense as a row', () => {
  const expense: RowCells = { title: 'Plastik', note: 'kas', nominal: '20000' };
  it.each<[string, RowCells]>([
    ['its quantity is 3/4 as a day, so that it books Rp921,700,000', { ...expense, qty: '46085' }],
    ['its quantity and its amount changed places', { ...expense, qty: '20000', nominal: '1500' }],
    ['its quantity is nothing', { ...expense, qty: '0' }],
  ])('is told where %s, with nothing pulled', (_, cells) => {
    expect(toldOf('expense.create', cells)).not.toEqual([]);
  });

  it('is told where both together are more than any shop spends at once', () => {
    expect(toldOf('expense.create', { ...expense, nominal: '20000000', qty: '100' })).toHaveLength(1);
    expect(toldOf('expense.create', { ...expense, nominal: '20000000', qty: '50' })).toEqual([]);
    expect(toldOf('expense.create', { ...expense, nominal: '1500', qty: '500' })).toEqual([]);
  });
});

describe('what is added to orders, or taken off them, from now on', () => {
  const cost = (category: string, cells: RowCells): RowCells => ({
    category,
    name: 'Bungkus',
    type: 'NOMINAL',
    ...cells,
  });
  const share = (category: string, percentage: number) => cost(category, { type: 'PERCENTAGE', percentage });
  const fee = (amount: number): RowCells => ({ id: 1, name: 'Kurir toko', fee: amount });

  it.each<[string, string, RowCells, string]>([
    ['a fee of a courier', 'courierSetting.updateCustom', fee(15_000_000), '15,000,000 is far more'],
    ['a cost', 'orderCost.create', cost('OTHER COST', { nominal: 90_000_000 }), '90,000,000 is far more'],
    ['a discount', 'orderCost.create', cost('DISCOUNT', { nominal: 90_000_000 }), '90,000,000 is far more'],
    ['a discount of everything', 'orderCost.create', share('DISCOUNT', 100), 'all of it is free'],
    [
      'a changed discount of everything',
      'orderCost.update',
      { order_cost_id: 'a1', ...share('DISCOUNT', 100) },
      'all of it',
    ],
    ['a changed cost of everything', 'orderCost.update', { order_cost_id: 'a1', ...share('OTHER', 100) }, '100%'],
  ])('is doubted where it is absurd, though nothing was pulled: %s', (_, endpoint, cells, text) => {
    expect(toldOf(endpoint, cells)).toEqual([expect.stringContaining(text)]);
  });

  it.each<[string, string, RowCells]>([
    ['a fee of a courier', 'courierSetting.updateCustom', fee(15_000)],
    ['a fee for furniture', 'courierSetting.updateCustom', fee(750_000)],
    ['a cost', 'orderCost.create', cost('OTHER COST', { nominal: 50_000 })],
    ['a discount', 'orderCost.create', cost('DISCOUNT', { nominal: 100_000 })],
    ['a half off', 'orderCost.create', share('DISCOUNT', 50)],
    ['a fee of a payment', 'orderCost.create', share('OTHER COST', 2)],
  ])('takes no doubt where it is honest: %s', (_, endpoint, cells) => {
    expect(toldOf(endpoint, cells)).toEqual([]);
  });

  it('is held against what goods cost, where they were pulled', () => {
    const opened = openProducts('orderCost.create');
    opened.fill(3, cost('OTHER COST', { nominal: 9_000_000 }));
    expect(toldIn(opened)).toEqual([expect.stringContaining('9,000,000 is far more')]);
    opened.fill(3, { nominal: 500_000 });
    expect(toldIn(opened)).toEqual([]);
  });
});
