import type { Value } from '../../../src/push/edit';
import { say } from '../../../src/text/message';
import { priceRules } from '../../../src/wishes/beside/price-rules';
import { toldBeside } from '../../../src/wishes/beside/told-beside';

type Prices = Readonly<Record<string, Value>>;

/** What is told of the changes of one variation, each sentence once. @param held what the shop has. */
function told(held: Prices, change: Prices): string[] {
  const wanted = Object.entries(change).map(([column, value]) => ({ recordId: '1', column, wanted: value }));
  const tellOf = toldBeside(priceRules, wanted, {
    ...{ valueOf: (_id, column) => held[column], siblingsOf: () => ['1'], isShared: () => false },
  });
  const reasons = wanted.flatMap(({ column }) => tellOf({ recordId: '1', column })).map(({ reason }) => reason);
  return [...new Set(reasons.map(({ message, values }) => say('en', message, values)))];
}

describe('values that did not go together before', () => {
  it.each<[string, Prices, Prices]>([
    ['stay as they are', { price: 89_000, price_buy: 90_000 }, { price: 89_000 }],
    ['come nearer', { price: 80_000, price_buy: 90_000 }, { price: 85_000 }],
    ['all rise alike', { price: 80_000, price_buy: 90_000 }, { price: 84_000, price_buy: 94_500 }],
    ['all rise alike, and are rounded', { price: 9990, price_buy: 19_990 }, { price: 10_500, price_buy: 21_000 }],
    ['resellers still pay more', { price: 90_000, price_reseller: 95_000 }, { price: 92_000 }],
    ['wholesale still costs less', { price_buy: 90_000, wholesale: '3-10: 85000' }, { wholesale: '3-20: 85000' }],
    ['a discount becomes less', { price: 9000, discount: 12_000 }, { discount: 10_000 }],
  ])('are not told where they do not become odder: %s', (_, held, change) => {
    expect(told(held, change)).toEqual([]);
  });

  it.each<[string, Prices, Prices, string]>([
    [
      'a price a little below its cost that falls to half of it',
      { price: 89_000, price_buy: 90_000 },
      { price: 46_000 },
      'Price Rp46,000 is below the cost price Rp90,000',
    ],
    [
      'a cost that rises further above the price',
      { price: 89_000, price_buy: 90_000 },
      { price_buy: 150_000 },
      'Price Rp89,000 is below the cost price Rp150,000',
    ],
    [
      'resellers who pay still more',
      { price: 90_000, price_reseller: 91_000 },
      { price_reseller: 190_000 },
      'Reseller price Rp190,000 is above the price Rp90,000',
    ],
    [
      'a category that pays still more',
      { price: 90_000, price2: 91_000 },
      { price2: 190_000 },
      'Price 2 Rp190,000 is above the price Rp90,000',
    ],
    [
      'a discount farther above the price',
      { price: 90_000, discount: 91_000 },
      { discount: 190_000 },
      'Discount Rp190,000 is above the price Rp90,000',
    ],
    [
      'a price farther below the discount',
      { price: 90_000, discount: 91_000 },
      { price: 9000 },
      'Price Rp9,000 is below the discount Rp91,000',
    ],
    [
      'a second wholesale step below the cost',
      { price_buy: 90_000, wholesale: '3-10: 95000; 11-50: 85000' },
      { wholesale: '3-10: 86000; 11-50: 85000' },
      'Wholesale price Rp85,000 is below the cost price Rp90,000',
    ],
    [
      'wholesale farther above the price',
      { price: 60_000, wholesale: '3-10: 61000' },
      { wholesale: '3-10: 610000' },
      'Wholesale price Rp610,000 is above the price Rp60,000',
    ],
  ])('are told where they become odder: %s', (_, held, change, text) => {
    expect(told(held, change)).toEqual([text]);
  });
});
