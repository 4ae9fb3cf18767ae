import { findAllAmong, findAmong } from '../../src/names/find-by-name';
import type { NamedRecord } from '../../src/state/schema/connections/known-names';

const record = (id: string, name: string, also: readonly string[] = []): NamedRecord => ({ id, name, hint: '', also });

const records = [
  record('1', 'Gudang Utama'),
  record('2', 'Gudang Bandung'),
  record('3', '1'),
  record('4', 'Toko Shopee', ['Shopee']),
  record('5', 'Toko Kedua', ['Shopee']),
  record('6', 'Lazada'),
  record('7', 'Toko Ketiga', ['Lazada']),
  record('8', 'Kaos Polos', ['SKU-8']),
];

const idOf = (text: string): string | undefined => {
  const finding = findAmong(records, text);
  return finding.kind === 'found' ? finding.record.id : undefined;
};

describe('findAmong', () => {
  it.each([
    ['gudang bandung', '2'],
    ['  Gudang   BANDUNG ', '2'],
    ['SKU-8', '8'],
    ['6', '6'],
  ])('finds the one that %p means', (text, id) => {
    expect(idOf(text)).toBe(id);
  });

  it('takes an id before a name that is spelt like one', () => {
    expect(idOf('1')).toBe('1');
  });

  it('takes a name before what another one is called besides', () => {
    expect(idOf('lazada')).toBe('6');
  });

  it('never chooses between two, and tells both', () => {
    const finding = findAmong(records, 'shopee');
    expect(finding).toEqual({ kind: 'ambiguous', records: [records[3], records[4]] });
  });

  it('never takes what a name only begins with, and tells the nearest', () => {
    expect(findAmong(records, 'Gudang Bandun')).toEqual({ kind: 'unknown', nearest: 'Gudang Bandung' });
  });

  it.each([
    ['Tidak ada ini', ''],
    ['Gdng Bndung', 'Gudang Bandung'],
    ['Bandung', 'Gudang Bandung'],
  ])('tells of %j the nearest name only where about half its letters are in it: %j', (text, nearest) => {
    expect(findAmong(records, text)).toEqual({ kind: 'unknown', nearest });
  });

  it('finds nothing where there is nothing', () => {
    expect(findAmong([], 'x')).toEqual({ kind: 'unknown', nearest: '' });
  });
});

describe('findAllAmong', () => {
  const many = Array.from({ length: 5000 }, (_, index) =>
    record(String(index), `Kaos Polos ${index}`, [`SKU-${index}`]),
  );

  it('judges each of many names as it does one alone', () => {
    const texts = [...records.map(({ name }) => name), 'shopee', 'SKU-8', 'Gudang Bandun', 'lazada', ''];
    const together = findAllAmong(records, texts);
    expect([...together]).toEqual(texts.map((text) => [text, findAmong(records, text)]));
  });

  it('looks for the nearest of the first few only where thousands of names are unknown', () => {
    const texts = Array.from({ length: 5000 }, (_, index) => `Kaus Polos ${index}`);
    const nearest = [...findAllAmong(many, texts).values()].map((one) => one.kind === 'unknown' && one.nearest);
    expect(nearest.slice(0, 50)).toEqual(texts.slice(0, 50).map((text) => text.replace('Kaus', 'Kaos')));
    expect(new Set(nearest.slice(50))).toEqual(new Set(['']));
  });

  it('looks for nothing near to a text that is longer than any name', () => {
    expect(findAmong(many, 'x'.repeat(50_000))).toEqual({ kind: 'unknown', nearest: '' });
  });
});
