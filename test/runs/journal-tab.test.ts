import type { PushSummary } from '../../src/push/push-job';
import { carryOn } from '../recorded/carry-on';
import { openLater, recorded, toldBy } from '../recorded/tampered';

/** The recording with its journal cropped to what version 1 wrote into it: eight columns. */
function cropped(name: string) {
  const recording = recorded(name);
  const sheets = recording.workbook.sheets.map((sheet) =>
    sheet.name === 'ngorder.journal' ? { ...sheet, size: { rows: Object.keys(sheet.rows).length, columns: 8 } } : sheet,
  );
  return openLater({ ...recording, workbook: { ...recording.workbook, sheets } });
}

describe('a journal that a person cropped to what stood in it', () => {
  it('is read, gone on with and written in full', () => {
    const bench = cropped('push-killed-accepted');
    const run = bench.rpc<{ unfinishedRun: string }>('state.get').unfinishedRun;
    expect(carryOn<PushSummary>(bench, run).counts.done).toBeGreaterThan(0);
    expect(toldBy(() => bench.rpc('push.resume'))).toMatch(/^nothingToResume/);
    expect(toldBy(() => bench.rpc('runs.show', { run }))).toBe('none');
    const journal = bench.cloud.workbook.sheets().find(({ name }) => name === 'ngorder.journal');
    const [first = []] = journal?.readValues({ row: 2, column: 9, rows: 1, columns: 3 }) ?? [];
    expect(first.map(String).every((cell) => cell !== '')).toBe(true);
  });
});
