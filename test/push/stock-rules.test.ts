import type { StockEdit } from '../../src/push/stock-edit';
import { brokenRule } from '../../src/push/stock-rules';
import { say } from '../../src/text/message';

const edit = (wanted: number | string, baseline: number | '' = 10): StockEdit => ({
  key: '1:0',
  variationId: 1,
  productId: 1,
  warehouseId: 0,
  sku: 'A',
  name: 'Sepatu',
  baseline,
  wanted,
});

const told = (wanted: number | string, baseline: number | '' = 10, rowsWithId = 1) => {
  const broken = brokenRule(edit(wanted, baseline), { rowsWithId });
  return broken && [say('en', broken.message, broken.values), say('id', broken.message, broken.values)];
};

describe('stock rules', () => {
  it.each([0, 1, 9_999_999])('let %d pass', (wanted) => {
    expect(told(wanted)).toBeUndefined();
  });

  it.each<[number | string, string, string]>([
    [-3, '-3 is below zero', '-3 kurang dari nol'],
    [1.5, '1.5 is not a whole number', '1.5 bukan bilangan bulat'],
    ['lima', '"lima" is not a number', '"lima" bukan angka'],
    ['5 ', '"5 " is not a number', '"5 " bukan angka'],
    [8_991_234_567_890, 'More than 9,999,999: is this a stock?', 'Lebih dari 9.999.999: benarkah ini stok?'],
  ])('refuse %j with a reason in both languages', (wanted, english, indonesian) => {
    expect(told(wanted)).toEqual([english, indonesian]);
  });

  it('refuse a quantity where the shop keeps none', () => {
    expect(told(5, '')?.[0]).toBe('The shop keeps no stock of this variation in this warehouse');
  });

  it('refuse a variation that stands in two rows', () => {
    expect(told(5, 10, 2)?.[0]).toBe('This variation stands in several rows; keep one of them');
  });
});
