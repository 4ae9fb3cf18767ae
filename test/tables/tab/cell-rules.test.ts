import type { Cell, CellRule } from '../../../src/google/ports';
import { isRefused, tellRule } from '../../../src/tables/tab/cell-rules';

const rule = (criteria: string, ...values: CellRule['values'][number][]): CellRule => ({
  area: { row: 2, column: 3, rows: 9, columns: 1 },
  criteria,
  values,
});
const day = (text: string) => new Date(`${text}T00:00:00Z`);

const between = rule('NUMBER_BETWEEN', 1, 100);
const list = rule('VALUE_IN_LIST', ['Lunas', 'Cicilan'], true);

describe('a rule of cells', () => {
  it.each<[string, CellRule, Cell[], Cell[]]>([
    ['of numbers between', between, [1, 50, 100, ''], [0, 101, '50 pcs', true]],
    ['of numbers not between', rule('NUMBER_NOT_BETWEEN', 1, 100), [0, 101], [1, 100]],
    ['of one number', rule('NUMBER_EQUAL_TO', 5), [5], [4]],
    ['of other numbers', rule('NUMBER_NOT_EQUAL_TO', 5), [4], [5]],
    ['of greater numbers', rule('NUMBER_GREATER_THAN', 5), [6], [5]],
    ['of numbers from one on', rule('NUMBER_GREATER_THAN_OR_EQUAL_TO', 5), [5], [4]],
    ['of lesser numbers', rule('NUMBER_LESS_THAN', 5), [4], [5]],
    ['of numbers up to one', rule('NUMBER_LESS_THAN_OR_EQUAL_TO', 5), [5], [6]],
    ['of a list', list, ['Lunas', ''], ['Belum', 3]],
    ['of tick boxes', rule('CHECKBOX'), [true, false], ['ya', 1]],
    ['of tick boxes with values', rule('CHECKBOX', 'ya', 'tidak'), ['ya', 'tidak'], [true]],
    ['of texts with a part', rule('TEXT_CONTAINS', 'SKU'), ['a-sku-1'], ['barang']],
    ['of texts without a part', rule('TEXT_DOES_NOT_CONTAIN', 'SKU'), ['barang'], ['sku 1']],
    ['of one text', rule('TEXT_EQUAL_TO', 'ya'), ['Ya'], ['tidak']],
    ['of dates', rule('DATE_IS_VALID_DATE'), [day('2026-03-02')], ['besok']],
    ['of later dates', rule('DATE_AFTER', day('2026-03-02')), [day('2026-03-03')], [day('2026-03-02')]],
    ['of dates from one on', rule('DATE_ON_OR_AFTER', day('2026-03-02')), [day('2026-03-02')], [day('2026-03-01')]],
    ['of earlier dates', rule('DATE_BEFORE', day('2026-03-02')), [day('2026-03-01')], [day('2026-03-02')]],
    ['of dates up to one', rule('DATE_ON_OR_BEFORE', day('2026-03-02')), [day('2026-03-02')], [day('2026-03-03')]],
    [
      'of dates between',
      rule('DATE_BETWEEN', day('2026-03-01'), day('2026-03-31')),
      [day('2026-03-31')],
      [day('2026-04-01')],
    ],
  ])('%s refuses what does not fit, and nothing else', (_, one, taken, refused) => {
    expect(taken.filter((value) => isRefused(one, value))).toEqual([]);
    expect(refused.filter((value) => !isRefused(one, value))).toEqual([]);
  });

  it('that nothing is known of is left to Sheets', () => {
    expect(isRefused(rule('CUSTOM_FORMULA', '=A1>3'), 'x')).toBe(false);
    expect(isRefused(rule('DATE_AFTER'), day('2026-03-02'))).toBe(false);
  });

  it('is told by what it takes, in both languages', () => {
    expect(tellRule(between, 'en')).toBe('from 1 to 100');
    expect(tellRule(between, 'id')).toBe('1 sampai 100');
    expect(tellRule(list, 'en')).toBe('one of: Lunas, Cicilan');
    expect(tellRule(rule('DATE_ON_OR_AFTER', day('2026-03-02')), 'en')).toBe('dates from 2 Mar 2026');
  });

  it('of a long list is told by its first values', () => {
    const numbers = Array.from({ length: 30 }, (_, index) => `S${index}`);
    expect(tellRule(rule('VALUE_IN_LIST', numbers, true), 'en')).toMatch(/^one of: S0, .*S9, …$/);
  });
});
