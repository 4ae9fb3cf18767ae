import { cellNames, toldColumns } from '../../../src/tables/tab/cell-states';

const tab = {
  a1: ({ column }: { readonly column: number }) => `${String.fromCharCode(64 + column)}1:${column}`,
};

const price = { key: 'price', title: { en: 'Price', id: 'Harga' } };
const cost = { key: 'cost', title: { en: 'Cost price', id: 'Harga beli' } };

const told = (...headings: string[]) => {
  const columnOf = new Map([
    ['price', 1],
    ['cost', 2],
  ]);
  return toldColumns(tab, { headings, columnOf }, [price, cost], 'en');
};

describe('what results call a column', () => {
  it('is its heading, with its letter where another has the same', () => {
    expect(cellNames(tab, ['Stok', 'Harga', 'Stok:', '', ''])).toEqual(['Stok (A)', 'Harga', 'Stok (C)', '', '']);
    expect(told('Sama', 'Sama').nameOf(cost)).toBe('Sama (B)');
  });

  it('is its title where the heading is blank', () => {
    expect(told('', 'Modal').nameOf(price)).toBe('Price');
  });
});

describe('what a result told before', () => {
  it('goes along with a column that was called by its title, in either language', () => {
    const { retold } = told('Jual', 'Modal');
    expect(retold('✓ Harga: 1 → 2; ✗ Cost price: failed: a: b; c')).toBe('✓ Jual: 1 → 2; ✗ Modal: failed: a: b; c');
  });

  it('stays with the column that has that heading now, and so do words that name none', () => {
    const { retold } = told('Price', 'Harga');
    const result = '✓ Harga: 1 → 2; ● Weight: not pushed yet; Price: mine; 12';
    expect(retold(result)).toBe(result);
    expect(retold('○ Not in the latest refresh')).toBe('○ Not in the latest refresh');
    expect(retold('✓ 447,000 → 123,000 (Price) · 09.00')).toBe('✓ 447,000 → 123,000 (Price) · 09.00');
  });
});
