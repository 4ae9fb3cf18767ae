import { requireEndpoint } from '../../../src/api/catalogue';
import { columnWords } from '../../../src/rows/telling/column-words';
import { openRows } from '../open-rows';

describe('what a column of rows is called', () => {
  it.each([
    ['product.update', 'variations.price', 'Price', 'Harga'],
    ['product.create', 'wholesale.price', 'Wholesale price', 'Harga grosir'],
    ['expense.create', 'nominal', 'Amount', 'Nominal'],
    ['expense.update', 'date', 'Date', 'Tanggal'],
    ['order.addAwb', 'id', 'Order ID', 'ID pesanan'],
    ['product.update', 'id', 'Product ID', 'ID produk'],
    ['product.deleteVariations', 'id', 'Variation ID', 'ID variasi'],
  ])('is what a pulled table calls it: %s, %s', (id, key, en, indonesian) => {
    const endpoint = requireEndpoint(id);
    expect(columnWords(endpoint, key, undefined, 'en')).toBe(en);
    expect(columnWords(endpoint, key, undefined, 'id')).toBe(indonesian);
    expect(columnWords(endpoint, key, key, 'id')).toBe(`${indonesian} (${key})`);
  });

  it('is the title in the tab, where it has one of its own, and the parameter where nothing calls it otherwise', () => {
    expect(columnWords(requireEndpoint('expense.create'), 'nominal', 'Biaya', 'en')).toBe('Biaya');
    expect(columnWords(requireEndpoint('orderCost.create'), 'unheard', undefined, 'en')).toBe('unheard');
  });

  it('stands beside what is doubted of it', () => {
    const { cloud, tabId, columnOf, fill, plan } = openRows('expense.create');
    const told = (more: Readonly<Record<string, unknown>>) => plan(more).records.flatMap(({ doubts }) => doubts);
    const doubt = 'It says Rp20. Did you mean Rp20,000?';
    fill(3, { title: 'Plastik', note: 'kas', nominal: '20' });
    expect(told({})).toEqual([`Amount: ${doubt}`]);
    cloud.workbook.type(tabId, 1, columnOf('nominal'), 'Biaya');
    expect(told({ columns: { nominal: 'Biaya' } })).toEqual([`Biaya: ${doubt}`]);
    expect(told({})).toEqual([`Biaya: ${doubt}`]);
  });
});
