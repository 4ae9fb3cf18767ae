import { matchesWords } from '../../../src/sidebar/widgets/matches-words';
import { datasets } from '../../../src/tables/dataset-catalogue';
import type { Language } from '../../../src/text/message';

const found = (typed: string, language: Language): string[] =>
  datasets.filter(({ title, summary }) => matchesWords(typed, title[language], summary[language])).map(({ id }) => id);

describe('a search', () => {
  it.each([
    ['omset', 'report'],
    ['omzet', 'report'],
    ['untung', 'report'],
    ['retur', 'cancelled-orders'],
    ['faktur', 'billing'],
    ['reseller', 'customers'],
    ['stok', 'variations'],
    ['resi', 'shipments'],
    ['ongkir', 'expeditions'],
    ['orderan', 'orders'],
    ['kulakan', 'suppliers'],
    ['karyawan', 'users'],
    ['biaya', 'expenses'],
  ])('finds in both languages what sellers call %s', (typed, dataset) => {
    expect(found(typed, 'id')).toContain(dataset);
    expect(found(typed, 'en')).toContain(dataset);
    expect(found(typed.slice(0, -1), 'id')).toContain(dataset);
  });

  it('asks for every word, in whatever case and order', () => {
    expect(matchesWords('PES tar', 'Pesanan yang ditarik')).toBe(true);
    expect(matchesWords('pesanan supplier', 'Pesanan yang ditarik')).toBe(false);
  });

  it('finds all where nothing is typed, and nothing for a word that nobody knows', () => {
    expect(found('', 'id')).toHaveLength(datasets.length);
    expect(found('xyzzy', 'id')).toEqual([]);
  });

  it('takes no two letters for the beginning of another word', () => {
    expect(matchesWords('gu', 'Warehouses')).toBe(false);
    expect(matchesWords('gud', 'Warehouses')).toBe(true);
  });
});
