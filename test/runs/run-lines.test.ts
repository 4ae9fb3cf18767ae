import type { RunOptions } from '../../workbench/apps-script/run-options';
import { toldBy } from '../recorded/tampered';
import { openRows } from '../rows/open-rows';

type Requests = Parameters<NonNullable<RunOptions['interrupt']>>[0]['requests'];
const changes = (requests: Requests): boolean => requests.some(({ method }) => method !== 'GET');

describe('a write into the journal that fails, and fails once more', () => {
  it('loses none of the answers that have come', () => {
    const bench = openRows('expense.create');
    const rows = Array.from({ length: 12 }, (_, index) => 3 + index);
    for (const row of rows) bench.fill(row, { title: `Biaya ${row}`, nominal: 1000, note: 'kas' });
    let waves = 0;
    let failures = 0;
    const interrupt: RunOptions['interrupt'] = ({ kind, requests }, phase) => {
      if (phase === 'after' && changes(requests)) waves += 1;
      if (waves !== 1 || failures === 2 || kind !== 'sheetWrite' || phase !== 'before') return false;
      failures += 1;
      throw new Error('Service Spreadsheets failed while accessing document');
    };
    expect(toldBy(() => bench.confirm(bench.plan(), '', { interrupt }))).toMatch(/^unexpected: .*Service Spreadsheets/);
    bench.clock.advance(150_000);
    bench.resume();
    expect(rows.map((row) => bench.result(row).slice(0, 1)).join('')).toBe('✓'.repeat(12));
  });
});
