import { refreshFacts } from '../../../src/sidebar/runs/refresh-facts';
import type { RefreshRunView } from '../../../src/sidebar/runs/undone-runs';
import { localizationIn } from '../../../src/sidebar/shell/localization';
import { jobRun } from './refresh-samples';

const told = (language: 'id' | 'en', facts: Partial<RefreshRunView>) => {
  const { texts, format } = localizationIn(language);
  return refreshFacts(texts, format, jobRun(facts));
};
const nothing = { rows: 0, newRows: 0, changedCells: 0 };

test.each<[Partial<RefreshRunView>, string, string]>([
  [{}, '154 baris, 3 baru, 12 sel berubah', '154 rows, 3 new, 12 changed cells'],
  [{ rows: 1, newRows: 0, changedCells: 1 }, '1 baris, 1 sel berubah', '1 row, 1 changed cell'],
  [nothing, 'Sudah dimuat ulang', 'Refreshed'],
  [{ ...nothing, end: 'failed', trouble: 'Ngorder sibuk.' }, 'Ngorder sibuk.', 'Ngorder sibuk.'],
  [
    { end: 'partly', trouble: 'Belum semua: …' },
    '154 baris, 3 baru, 12 sel berubah. Belum semua: …',
    '154 rows, 3 new, 12 changed cells. Belum semua: …',
  ],
  [{ ...nothing, end: null }, 'Hasilnya tidak bisa dibaca versi ini.', 'This version cannot read how it ended.'],
])('tells what %j brought or what went wrong, and leaves out what is nothing', (facts, id, en) => {
  expect([told('id', facts), told('en', facts)]).toEqual([id, en]);
});
