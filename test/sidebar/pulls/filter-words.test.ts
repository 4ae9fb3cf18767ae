import { filterWords } from '../../../src/sidebar/pulls/filter-words';
import { localizationIn } from '../../../src/sidebar/shell/localization';

describe('the filters of a pull, in words', () => {
  const told = (language: 'en' | 'id', values: Readonly<Record<string, string>>) =>
    filterWords(
      Object.entries(values).map(([name, value]) => ({ name, title: name, value })),
      localizationIn(language),
    );

  it('tell a period by its name, before the others', () => {
    const filters = { warehouse_id: 'Gudang Utama', start_date: 'last-month-start', end_date: 'last-month-end' };
    expect(told('id', filters)).toEqual(['Periode: Bulan lalu', 'warehouse_id: Gudang Utama']);
    expect(told('en', filters)).toEqual(['Period: Last month', 'warehouse_id: Gudang Utama']);
  });

  it('tell days of one’s own, and a period without an end, day by day', () => {
    expect(told('en', { start_date: '2026-02-01', end_date: 'today' })).toEqual([
      'start_date: 1 Feb 2026',
      'end_date: Today',
    ]);
    expect(told('en', { start_date: 'today-60' })).toEqual(['start_date: 60 days ago']);
    expect(told('id', { start_date: 'today-365', end_date: 'today' })[0]).toBe('start_date: 365 hari lalu');
  });
});
