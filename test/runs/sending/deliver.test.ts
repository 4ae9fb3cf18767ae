import type { RunOptions } from '../../../workbench/apps-script/run-options';
import { openRows } from '../../rows/open-rows';
import { journalCells, journalColumns } from '../journal-cells';

describe('rows that are carried out', () => {
  it('are noted as leaving one wave ahead only, since none of them can be looked up', () => {
    const bench = openRows('expense.create');
    const rows = Array.from({ length: 40 }, (_, index) => 3 + index);
    for (const row of rows) bench.fill(row, { title: `Biaya ${row}`, nominal: 1000, note: 'kas' });
    const journal = journalCells(bench.cloud.workbook);
    const state = journalColumns.indexOf('state');
    const waves: { readonly sent: number; readonly leaving: number }[] = [];
    const interrupt: RunOptions['interrupt'] = ({ requests }, phase) => {
      const sent = requests.filter(({ method }) => method !== 'GET').length;
      const leaving = journal.read().filter((line) => line[state] === 'leaving').length;
      if (phase === 'before' && sent > 0) waves.push({ sent, leaving });
      return false;
    };
    bench.confirm(bench.plan(), '', { interrupt });
    expect(waves.length).toBeGreaterThan(2);
    expect(waves.reduce((sum, { sent }) => sum + sent, 0)).toBe(40);
    expect(waves.filter(({ sent, leaving }) => sent !== leaving)).toEqual([]);
  });
});
