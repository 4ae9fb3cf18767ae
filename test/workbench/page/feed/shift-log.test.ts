import type { Shift } from '../../../../workbench/apps-script/workbook/changes/workbook-change';
import { ShiftLog } from '../../../../workbench/page/feed/shift-log';

const shift: Shift = { kind: 'insert', axis: 'row', at: 2, count: 1 };

describe('the log of what went elsewhere', () => {
  it('knows what whoever was told a batch does not know yet', () => {
    const log = new ShiftLog();
    for (const batch of [1, 1, 3]) log.add({ batch, tabId: batch, shift });
    expect(log.since(0).map(({ tabId }) => tabId)).toEqual([1, 1, 3]);
    expect(log.since(1).map(({ tabId }) => tabId)).toEqual([3]);
    expect(log.since(3)).toEqual([]);
  });

  it('refuses whoever saw another spreadsheet, or has missed too much', () => {
    const log = new ShiftLog();
    log.add({ batch: 4, tabId: 0, shift });
    log.restart(5);
    expect(() => log.since(4)).toThrow('became another one');
    expect(log.since(5)).toEqual([]);
    for (let batch = 6; batch < 1200; batch += 1) log.add({ batch, tabId: 0, shift });
    expect(() => log.since(100)).toThrow('became another one');
    expect(log.since(1100)).toHaveLength(99);
  });
});
