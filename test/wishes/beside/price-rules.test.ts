import type { Value } from '../../../src/push/edit';
import { say } from '../../../src/text/message';
import { priceRules } from '../../../src/wishes/beside/price-rules';

/** What is said of an edit in a column of a record. */
function told(column: string, record: Readonly<Record<string, Value>>): string[] {
  const valueIn = (asked: string) => record[asked];
  return priceRules
    .filter(({ columns }) => columns.includes(column))
    .flatMap(({ message, tell }) => {
      const odd = tell(column, valueIn);
      return odd ? [say('en', message, odd.values)] : [];
    });
}

describe('prices beside each other', () => {
  it('are doubted below the cost, whichever of the two was edited', () => {
    const below = 'Price Rp14,000 is below the cost price Rp15,000';
    expect(told('price', { price: 14_000, price_buy: 15_000 })).toEqual([below]);
    expect(told('price1', { price: 20_000, price1: 14_000, price_buy: 15_000 })).toEqual([below]);
    expect(told('price_buy', { price: 14_000, price_buy: 15_000 })).toEqual([below]);
    expect(told('price', { price: 15_000, price_buy: 15_000 })).toEqual([]);
    expect(told('price', { price: 15_000 })).toEqual([]);
  });

  it('are doubted where resellers pay more than everybody else, and a discount takes more than the price', () => {
    expect(told('price', { price: 9000, price_reseller: 9500 })).toEqual([
      'Reseller price Rp9,500 is above the price Rp9,000',
    ]);
    expect(told('price_reseller', { price: 9000, price_reseller: 9500 })).toHaveLength(1);
    expect(told('price2', { price: 9000, price2: 9500 })).toEqual(['Price 2 Rp9,500 is above the price Rp9,000']);
    expect(told('price', { price: 9000, price2: 9500 })).toEqual([]);
    expect(told('price2', { price: 9000, price2: 9000 })).toEqual([]);
    expect(told('price', { price: 9000, discount: 9001 })).toEqual(['Price Rp9,000 is below the discount Rp9,001']);
    expect(told('discount', { price: 9000, discount: 9001 })).toEqual(['Discount Rp9,001 is above the price Rp9,000']);
    expect(told('discount', { price: 9000, discount: 8100 })).toEqual([]);
  });

  it('are doubted where a discount takes nearly all of the price, or leaves less than it cost', () => {
    expect(told('discount', { price: 9000, discount: 9000 })).toEqual([
      'The discount leaves Rp0 of Rp9,000, for a cost price of Rp0',
    ]);
    expect(told('discount', { price: 100_000, discount: 91_000, price_buy: 50_000 })).toHaveLength(1);
    expect(told('discount', { price: 100_000, discount: 60_000, price_buy: 50_000 })).toEqual([
      'The discount leaves Rp40,000 of Rp100,000, for a cost price of Rp50,000',
    ]);
    expect(told('discount', { price: 100_000, discount: 50_000, price_buy: 50_000 })).toEqual([]);
  });

  it('are doubted where a price falls, or a cost rises, so far that a discount which stands leaves less than it cost', () => {
    const left = { price: 60_000, discount: 20_000, price_buy: 50_000 };
    const isLittle = 'The discount leaves Rp40,000 of Rp60,000, for a cost price of Rp50,000';
    expect(told('price', left)).toEqual([isLittle]);
    expect(told('price_buy', left)).toEqual([isLittle]);
    expect(told('price', { ...left, price: 70_000 })).toEqual([]);
    expect(told('price', { ...left, price: 40_000 })).toEqual(['Price Rp40,000 is below the cost price Rp50,000']);
    expect(told('price', { ...left, discount: 0 })).toEqual([]);
  });

  it('are doubted where a discount looks like thousands or a percentage, and where wholesale costs more', () => {
    expect(told('discount', { price: 90_000, discount: 15 })).toEqual(['It says Rp15. Did you mean Rp15,000?']);
    expect(told('discount', { price: 90_000, discount: 1500 })).toEqual([]);
  });

  it('are doubted where wholesale costs more than the price or less than the cost, whichever of them was edited', () => {
    const above = { price: 60_000, price_buy: 50_000, wholesale: '3-10: 90000; 11-50: 50000' };
    const isAbove = 'Wholesale price Rp90,000 is above the price Rp60,000';
    expect(told('price', above)).toEqual([isAbove]);
    expect(told('wholesale', above)).toEqual([isAbove]);
    const below = { price: 60_000, price_buy: 50_001, wholesale: '3-10: 60000; 11-50: 50000' };
    const isBelow = 'Wholesale price Rp50,000 is below the cost price Rp50,001';
    expect(told('price_buy', below)).toEqual([isBelow]);
    expect(told('wholesale', below)).toEqual([isBelow]);
    expect(told('wholesale', { price: 60_000, price_buy: 50_000, wholesale: '' })).toEqual([]);
  });

  it('are doubted where the lowest wholesale price has lost its thousands', () => {
    expect(told('wholesale', { price: 60_000, wholesale: '3-10: 59000; 11-50: 58' })).toEqual([
      'It says Rp58. Did you mean Rp58,000?',
    ]);
    expect(told('wholesale', { price: '', wholesale: '3-10: 900' })).toEqual([]);
  });

  it('are nothing to wonder at where there is no price yet', () => {
    expect(told('price_reseller', { price: 0, price_reseller: 9500, price_buy: 0 })).toEqual([]);
    expect(told('discount', { price: '', discount: 500 })).toEqual([]);
  });
});
