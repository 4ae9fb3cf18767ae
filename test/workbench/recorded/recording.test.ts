import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SidebarState } from '../../../src/sidebar/shell/server/rpc-views';
import { type InProcessWorkbench, openInProcessWorkbench } from '../../../workbench/in-process-workbench';
import { openRecording, recordWorkbench } from '../../../workbench/recorded/recording';
import { readRecording, writeRecording } from '../../../workbench/recorded/recording-file';

const shop = { products: 12, orders: 20 };
const title = { version: 'test', title: 'A spreadsheet with a bit of everything', expected: { tabs: 3 } };

/** Tabs with notes, charts, a protected one, triggers, properties of two people. */
function openFull(): InProcessWorkbench {
  const bench = openInProcessWorkbench({ shop, locale: 'en', seed: 1 });
  const { rpc, cloud } = bench;
  const { workbook } = cloud;
  rpc('connection.save', { key: bench.shop.options.key });
  rpc('pull.run', { dataset: 'variations' });
  rpc('pull.run', { dataset: 'best-products', filters: { start_date: 'today-20', end_date: 'today' } });
  rpc('schedule.set', { hourly: true });
  rpc('settings.set', { name: 'Budi' }, { as: 'colleague' });
  const own = workbook.insertSheet('Own');
  ['=1+1', "'=1+1", '00123', '12,500', '2026-03-02', 'TRUE', "''x"].forEach((text, index) => {
    workbook.type(own.id, index + 1, 2, text);
  });
  own.setLocked(true);
  workbook.protections.add(own.id, { area: { row: 1, column: 2, rows: 3, columns: 1 }, description: 'Harga' });
  workbook.namedRanges.set('Harga', own.id, { row: 1, column: 2, rows: 3, columns: 1 });
  own.merge({ row: 9, column: 1, rows: 2, columns: 2 });
  own.setFilter({ row: 1, column: 1, rows: 8, columns: 2 });
  own.setHiddenByFilter([3]);
  own.setRowsHidden(12, 2, true);
  own.setColumnsHidden(5, 1, true);
  own.setFrozenColumns(1);
  own.setColumnWidth(2, 321);
  workbook.deleteSheet(0);
  workbook.select([{ row: 2, column: 1, rows: 3, columns: 2 }]);
  bench.clock.advance(12_345);
  return bench;
}

const throughFile = (bench: InProcessWorkbench) => {
  const folder = mkdtempSync(join(tmpdir(), 'recording-'));
  const path = join(folder, 'full.json');
  writeRecording(path, recordWorkbench(bench, shop, title));
  const recording = readRecording(path);
  rmSync(folder, { recursive: true });
  return recording;
};

describe('a recording', () => {
  it('is the same once more when what was opened from it is recorded', () => {
    const recording = throughFile(openFull());
    expect(recording.workbook.charts).toHaveLength(1);
    expect(recording.triggers).toHaveLength(1);
    const again = recordWorkbench(openRecording(recording), shop, title);
    expect(JSON.parse(JSON.stringify(again))).toEqual(recording);
  });

  it('opens with the clock, the cells and their formulas as they were', () => {
    const bench = openFull();
    const opened = openRecording(throughFile(bench));
    expect(opened.clock.now()).toBe(bench.clock.now());
    for (const sheet of bench.cloud.workbook.sheets()) {
      const area = { row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() };
      const same = opened.cloud.workbook.sheet(sheet.id);
      expect([same?.lastRow(), same?.lastColumn()]).toEqual([area.rows, area.columns]);
      expect(same?.readValues(area)).toEqual(sheet.readValues(area));
      expect(same?.readFormulas(area)).toEqual(sheet.readFormulas(area));
      for (const attribute of ['numberFormat', 'note', 'validation', 'background'] as const) {
        expect(same?.readAttribute(area, attribute)).toEqual(sheet.readAttribute(area, attribute));
      }
    }
  });

  it('goes on as if it had never been closed', () => {
    const bench = openFull();
    const opened = openRecording(throughFile(bench));
    // What open panels watch lies in the cache, which nobody keeps.
    const read = ({ rpc }: InProcessWorkbench) => ({ ...rpc<SidebarState>('state.get'), front: null });
    expect(read(opened)).toEqual(read(bench));
    for (const one of [bench, opened]) {
      one.clock.advance(3_600_000);
      expect(one.host.runDueTriggers()).toEqual(['runSchedule']);
    }
    expect(read(opened)).toEqual(read(bench));
    const added = [bench, opened].map(({ cloud }) => cloud.workbook.insertSheet('New').id);
    expect(new Set(added).size).toBe(1);
  });
});
