import { openRows } from '../open-rows';
import { promoCells, type RowCells } from '../row-cells';
import { toldOf } from '../told-in';

const expense: RowCells = { title: 'Plastik', note: 'kas', nominal: '20000' };
const promo = (start_date: string, end_date: string): RowCells => ({
  ...{ ...promoCells('NOMINAL', '15000'), start_date, end_date },
});

describe('a day of a row', () => {
  it.each<[string, string, RowCells, string]>([
    ['an expense of ten years ago', 'expense.create', { ...expense, date: '2016-03-02' }, 'Date: 2 Mar 2016 is more'],
    ['an expense of next year', 'expense.create', { ...expense, date: '2027-03-02' }, '2 Mar 2027 is still to come'],
    [
      'an expense that is moved to next year',
      'expense.update',
      { ...expense, id: 1, date: '2027-03-02' },
      'still to come',
    ],
    ['a promo that is over', 'promo.create', promo('2026-03-02 00:00', '2026-03-01 00:00'), 'its end has to be later'],
    [
      'a promo of last year',
      'promo.create',
      promo('2025-03-02 00:00', '2025-03-09 00:00'),
      '9 Mar 2025 is over already',
    ],
    ['a promo from last year on', 'promo.create', promo('2025-03-12 00:00', '2026-03-19 00:00'), '12 Mar 2025 is over'],
    [
      'a promo that ends as it begins',
      'promo.create',
      promo('2026-03-09 00:00', '2026-03-09 00:00'),
      'has to be later',
    ],
    ['a promo in two years', 'promo.create', promo('2028-03-09 00:00', '2028-03-12 00:00'), 'more than a year ahead'],
    ['a promo of 2062', 'promo.create', promo('2026-03-09 00:00', '2062-03-12 00:00'), '12 Mar 2062 cannot be right'],
  ])('is told where it looks like a slip for that kind of record: %s', (_, endpoint, cells, text) => {
    expect(toldOf(endpoint, cells)).toContainEqual(expect.stringContaining(text));
  });

  it.each(['besok', 'kemarin', 'lusa', 'Senin', '31 Februari 2026', 'akhir bulan', '9.3.26 malam'])(
    'is refused with what to type where it is none: %s',
    (text) => {
      expect(toldOf('expense.create', { ...expense, date: text })).toEqual([
        `Date: Use a date, such as 31 Mar 2026, not "${text}"`,
      ]);
      expect(toldOf('promo.create', promo(text, '2026-03-19 00:00'))).toEqual([
        `From: Use a date with a time, such as 31 Mar 2026, 18:00, not "${text}"`,
      ]);
    },
  );

  it('is read as it is meant where an apostrophe keeps it a text', () => {
    const { fill, plan } = openRows('promo.create');
    fill(3, promo("'2026-03-12 00:00", '’19 Maret 2026 23.59'));
    expect(plan().records.filter(({ status }) => status === 'ready')).toMatchObject([
      { input: { start_date: '2026-03-12 00:00', end_date: '2026-03-19 23:59' }, doubts: [] },
    ]);
    fill(3, promo("'2026-03-12 00:00", "'2062-03-19 00:00"));
    expect(plan().records.map(({ problem }) => problem)).toContainEqual(expect.stringContaining('cannot be right'));
  });

  it.each<[string, string, RowCells]>([
    ['an expense of today', 'expense.create', { ...expense, date: '2026-03-02' }],
    ['an expense of last year', 'expense.create', { ...expense, date: '2025-11-30' }],
    ['an expense without a day', 'expense.create', expense],
    ['an old expense that is changed', 'expense.update', { ...expense, id: 1, date: '2023-03-02' }],
    ['a promo of next week', 'promo.create', promo('2026-03-12 00:00', '2026-03-19 00:00')],
    ['a promo from today to the end of next year', 'promo.create', promo('2026-03-02 20:00', '2027-12-31 23:59')],
  ])('takes no doubt where it is honest: %s', (_, endpoint, cells) => {
    expect(toldOf(endpoint, cells)).toEqual([]);
  });
});
