import { promoCells, type RowCells } from '../row-cells';
import { toldOf } from './open-broken';

const expense = { title: 'Plastik', note: 'kas', nominal: '20000' };
const promo = (start_date: string, end_date: string): RowCells => ({
  ...promoCells('NOMINAL', '15000'),
  start_date,
  end_date,
});

describe('days that look like a slip', () => {
  it.each<[string, string, RowCells]>([
    ['an expense of the year before the shop', 'expense.create', { ...expense, date: '2016-03-02' }],
    ['an expense of next year', 'expense.create', { ...expense, date: '2027-03-02' }],
    ['a promo that is over', 'promo.create', promo('2025-03-02 00:00', '2025-03-09 00:00')],
    ['a promo that ends before it begins', 'promo.create', promo('2026-03-09 00:00', '2026-03-02 00:00')],
    ['a promo from tomorrow, in words', 'promo.create', promo('besok', 'lusa')],
    ['a promo with an apostrophe too many', 'promo.create', promo("'2026-03-02 00:00", "'2062-03-09 00:00")],
  ])('are told: %s', (_, endpoint, cells) => {
    expect(toldOf(endpoint, cells)).not.toEqual([]);
  });

  it('a promo that is honest takes none', () => {
    expect(toldOf('promo.create', promo('2026-03-12 00:00', '2026-03-19 00:00'))).toEqual([]);
  });
});
