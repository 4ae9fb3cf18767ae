import { inputLines } from '../../../src/sidebar/rows/input-text';
import { placeTitles } from '../../../src/sidebar/rows/place-titles';
import { resultText } from '../../../src/sidebar/rows/result-text';
import { rowNumbers } from '../../../src/sidebar/rows/row-numbers';
import { localizationIn } from '../../../src/sidebar/shell/localization';
import { languages } from '../../../src/sidebar/texts/languages';

const { id } = languages;
const { rupiah, number } = localizationIn('id').format;

test('rows are told as stretches', () => {
  expect(rowNumbers([3, 4, 5, 8])).toBe('3–5, 8');
  expect(rowNumbers([7])).toBe('7');
});

test('what is sent is told with a line per item of its lists', () => {
  const input = {
    name: 'Kaos',
    tags: ['a', 'b'],
    variations: [
      { sku: 'KB-M', warehouse_stock: [{ warehouse_id: 0, stock: 5 }] },
      { sku: 'KB-B', images: [] },
    ],
  };
  const titleOf = placeTitles({ texts: id.texts, language: 'id', headings: { name: 'Nama barang' } }, 'product.create');
  const words = { titleOf, rupiah, number };
  expect(inputLines(input, words)).toEqual([
    'Nama barang: Kaos · Tags: a; b',
    'Variasi 1 — SKU: KB-M · Stok per gudang: (Gudang: 0, Stok di gudang: 5)',
    'Variasi 2 — SKU: KB-B · Gambar: –',
  ]);
  expect(inputLines({}, words)).toEqual([]);
});

test('numbers are told with their thousands, but for ids', () => {
  const titleOf = placeTitles({ texts: id.texts, language: 'id' }, 'stockOpname.create');
  expect(inputLines({ qty: 20000, variation_id: 20001, id: 12345 }, { titleOf, rupiah, number })).toEqual([
    expect.stringMatching(/: 20\.000 · [^·]*: 20001 · ID: 12345$/),
  ]);
});

test('money is told as rupiah, but for shares and what is no number', () => {
  const lines = (endpoint: string, input: Record<string, unknown>) =>
    inputLines(input, { titleOf: placeTitles({ texts: id.texts, language: 'id' }, endpoint), rupiah, number });
  expect(lines('expense.create', { title: 'Lakban', nominal: 20000 })).toEqual([
    'Pengeluaran: Lakban · Nominal: Rp20.000',
  ]);
  expect(lines('promo.create', { discount: { type: 'PERCENTAGE', amount: 10 } })[0]).not.toContain('Rp');
  expect(lines('promo.create', { discount: { type: 'NOMINAL', amount: 10000 } })[0]).toContain('Rp10.000');
  expect(lines('expense.create', { nominal: 'dua ribu' })).toEqual(['Nominal: dua ribu']);
});

test('a result is told without its sign, and the endpoint of earlier versions', () => {
  expect(resultText('✓ Pengeluaran ditambah: ID 7', 'expense.create')).toBe('Pengeluaran ditambah: ID 7');
  expect(resultText('✓ expense.create: id: 7', 'expense.create')).toBe('id: 7');
  expect(resultText('✗ not done: no', 'expense.create')).toBe('not done: no');
});
