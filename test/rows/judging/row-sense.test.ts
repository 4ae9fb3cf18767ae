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
