import fc from 'fast-check';
import { widthForHeading } from '../../src/tables/heading-width';

describe('the width of a column for its heading', () => {
  it.each([
    ['SKU', 100, 100],
    ['', 80, 80],
    ['Harga reseller', 110, 120],
    ['No. pesanan', 100, 110],
  ])('%s, whose cells need %d pixels, has room beside the button of the filter', (text, least, width) => {
    expect(widthForHeading(text, least)).toBe(width);
  });

  it('goes on two lines where one would make the column much wider', () => {
    expect(widthForHeading('± Stok · Gudang Surabaya Timur', 110)).toBe(140);
    expect(widthForHeading('±Stok·GudangSurabayaTimur', 110)).toBeGreaterThan(180);
  });

  it('is never less than the cells need, and ends for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.integer({ min: 20, max: 400 }), (text, least) => {
        const width = widthForHeading(text, least);
        expect(width).toBeGreaterThanOrEqual(least);
        expect((width - least) % 10).toBe(0);
        expect(width).toBeLessThan(least + 1_800);
      }),
    );
  });
});
