import type { RefreshRunView } from '../../../src/sidebar/runs/undone-runs';

/** A scheduled refresh that went well. */
export const jobRun = (facts: Partial<RefreshRunView> = {}): RefreshRunView => ({
  ...{ kind: 'refresh', run: '20260302-0a1b2c3d', state: 'finished', at: Date.UTC(2026, 2, 2, 2), by: 'Sari' },
  ...{ title: 'Pesanan', isByItself: true, end: 'done', trouble: '' },
  ...{ rows: 154, newRows: 3, changedCells: 12, calls: 16, seconds: 4 },
  ...{ text: '154 rows, 3 of them new; cells changed: 12.', technical: '' },
  ...facts,
});
