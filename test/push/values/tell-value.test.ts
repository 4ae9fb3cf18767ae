import { actionFor, pushableOf } from '../../../src/push/pushables';
import { teller, tellReason, toldAs } from '../../../src/push/values/tell-value';

const actionIn = (dataset: string, column: string) => actionFor(pushableOf(dataset), column);
const told = (dataset: string, column: string, value: number | string) =>
  (['id', 'en'] as const).map((language) => teller(language, actionIn(dataset, column), column)(value));

describe('a value is told', () => {
  it.each([
    ['a price with its currency', 'variations', 'price', 1_500_000, ['Rp1.500.000', 'Rp1,500,000']],
    ['a payment with its currency', 'orders', 'payment.entry', 50_000, ['Rp50.000', 'Rp50,000']],
    ['a payment of all that is due as it is', 'orders', 'payment.entry', 'PAID', ['PAID', 'PAID']],
    ['a stock as the number that it is', 'variations', 'stock:0', 12, [12, 12]],
    [
      'the end of a promo as a day and a time',
      'promos',
      'end_date',
      '2026-03-02 06:00',
      ['2 Mar 2026, 06.00', '2 Mar 2026, 06:00'],
    ],
    ['whether a promo is on in a word', 'promos', 'is_active', 'true', ['ya', 'yes']],
    ['a name as it is', 'variations', 'product_name', 'Kaos', ['Kaos', 'Kaos']],
  ])('%s', (_, dataset, column, value, expected) => {
    expect(told(dataset, column, value)).toEqual(expected);
  });
});

test('a reason tells the value of its column as such, and leaves what has a unit already', () => {
  const tell = teller('en', actionIn('variations', 'price'), 'price');
  const reasons = [
    { message: 'conflict.changedInShop', values: { live: 52_000 } },
    { message: 'warning.belowCost', values: { price: 1000, cost: 164_000 } },
  ] as const;
  expect(reasons.map((reason) => tellReason('en', tell, reason))).toEqual([
    'Now Rp52,000 in the shop',
    'Price Rp1,000 is below the cost price Rp164,000',
  ]);
});

test('a day that goes along with an entry is told as a day', () => {
  const paidOn = { key: 'paid_on', kind: 'day' } as const;
  expect(toldAs(undefined, paidOn)).toBe('day');
});
