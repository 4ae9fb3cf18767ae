import { inputLines } from '../../../src/sidebar/rows/input-text';
import { placeTitles } from '../../../src/sidebar/rows/place-titles';
import { resultText } from '../../../src/sidebar/rows/result-text';
import { rowNumbers } from '../../../src/sidebar/rows/row-numbers';
import { localizationIn } from '../../../src/sidebar/shell/localization';
import { languages } from '../../../src/sidebar/texts/languages';

const { id } = languages;
const { rupiah, number } = localizationIn('id').format;
const nameOf = () => undefined;

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
  const words = { titleOf, nameOf, rupiah, number };
  expect(inputLines(input, words)).toEqual([
    'Nama barang: Kaos · Tags: a; b',
    'Variasi 1 — SKU: KB-M · Stok per gudang: (Gudang: 0, Stok di gudang: 5)',
    'Variasi 2 — SKU: KB-B · Gambar: –',
  ]);
  expect(inputLines({}, words)).toEqual([]);
});

test('what has a name is told by it, wherever it lies, and what a price means by the code', () => {
  const names = new Map([
    ['product_type S', 'Stok sendiri'],
    ['variations.warehouse_stock.warehouse_id 0', 'Gudang Utama'],
    ['ids 7', 'Tas'],
    ['discount.type PERCENTAGE', 'Persen'],
  ]);
  const input = {
    product_type: 'S',
    ids: [7, 8],
    discount: { type: 'PERCENTAGE', amount: 10 },
    variations: [{ warehouse_stock: [{ warehouse_id: 0, stock: 0 }] }],
  };
  const told = (place: string, value: string) => names.get(`${place} ${value}`);
  const text = inputLines(input, { titleOf: (place) => place, nameOf: told, rupiah, number }).join('\n');
  expect(text).toContain('product_type: Stok sendiri · ids: Tas; 8 · discount.type: Persen · discount.amount: 10');
  expect(text).toContain(
    '(variations.warehouse_stock.warehouse_id: Gudang Utama, variations.warehouse_stock.stock: 0)',
  );
});

test('numbers are told with their thousands, but for ids', () => {
  const titleOf = placeTitles({ texts: id.texts, language: 'id' }, 'stockOpname.create');
  expect(inputLines({ qty: 20000, variation_id: 20001, id: 12345 }, { titleOf, nameOf, rupiah, number })).toEqual([
    expect.stringMatching(/: 20\.000 · [^·]*: 20001 · ID: 12345$/),
  ]);
});

test('money is told as rupiah, but for shares and what is no number', () => {
  const lines = (endpoint: string, input: Record<string, unknown>) =>
    inputLines(input, { titleOf: placeTitles({ texts: id.texts, language: 'id' }, endpoint), nameOf, rupiah, number });
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
