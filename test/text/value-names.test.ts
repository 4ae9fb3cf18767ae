import { datasets } from '../../src/tables/dataset-catalogue';
import { codesOfColumn, meantValue, plainIn, shownValue } from '../../src/text/coded-values';
import { codeOfName, nameOfValue } from '../../src/text/value-names';

const languages = ['en', 'id'] as const;

const filters = datasets.flatMap(({ id, filters: own }) =>
  Object.entries(own).flatMap(([name, { values, open }]) => (values && !open ? [{ dataset: id, name, values }] : [])),
);
const coded = datasets.flatMap(({ id, columns }) =>
  (columns === 'discovered' ? [] : columns({})).flatMap(({ key, codes, pushable }) =>
    codes === undefined && codesOfColumn(id, key) === undefined ? [] : [{ dataset: id, key, codes, pushable }],
  ),
);

describe('a value of a filter', () => {
  it('has a name in both languages, unlike that of any other value of it', () => {
    expect(filters.length).toBeGreaterThan(40);
    for (const { dataset, name, values } of filters) {
      for (const language of languages) {
        const names = values.map((value) => nameOfValue(language, name, value));
        expect([dataset, name, names.filter((one) => /_|^[0-9A-Z]$/.test(one))]).toEqual([dataset, name, []]);
        expect([dataset, name, new Set(names).size]).toEqual([dataset, name, values.length]);
      }
    }
  });

  it('is found by its code and by either name, in whatever case', () => {
    for (const { name, values } of filters) {
      for (const value of values) {
        const said = [value.toLowerCase(), ...languages.map((language) => ` ${nameOfValue(language, name, value)} `)];
        expect([name, said.map((text) => codeOfName(name, values, text))]).toEqual([name, said.map(() => value)]);
      }
      expect(codeOfName(name, values, 'whatever else')).toBeUndefined();
    }
  });
});

describe('a column of codes', () => {
  it('is told alike by its dataset and by whoever reads its tab without it, and takes no edits', () => {
    expect(coded.length).toBeGreaterThan(15);
    for (const { dataset, key, codes, pushable } of coded) {
      expect([dataset, key, codes, pushable]).toEqual([dataset, key, codesOfColumn(dataset, key), false]);
    }
  });

  it('shows names in the language of its tab, and means codes however they are shown', () => {
    const column = { codes: 'payment_status' } as const;
    expect(languages.map((language) => shownValue(column, language, 'PAID'))).toEqual(['Paid', 'Lunas']);
    expect(shownValue(column, undefined, 'PAID')).toBe('PAID');
    expect(['Paid', 'Lunas', 'PAID'].map((held) => meantValue(column, held))).toEqual(['PAID', 'PAID', 'PAID']);
  });

  it.each(['SOMETHING NEW', 'accepted', '', 3, true])('leaves what is none of its codes as it is: %j', (value) => {
    const column = { codes: 'order_status' } as const;
    for (const language of [...languages, undefined]) {
      expect([
        shownValue(column, language, value),
        meantValue(column, value),
        plainIn(column, language, value),
      ]).toEqual([value, value, value]);
    }
  });

  it('counts as blank for a pull where it shows a code otherwise than its tab does', () => {
    const column = { codes: 'order_status' } as const;
    expect(['ACCEPTED', 'Diterima', 'Accepted'].map((held) => plainIn(column, 'id', held))).toEqual([
      '',
      'ACCEPTED',
      '',
    ]);
    expect(plainIn(column, undefined, 'ACCEPTED')).toBe('ACCEPTED');
    expect(plainIn({}, 'id', 'ACCEPTED')).toBe('ACCEPTED');
  });
});
