import { MemoryWorkbook } from '../../../workbench/apps-script/workbook/memory-workbook';
import { UndoLog } from '../../../workbench/apps-script/workbook/undo-log';
import { openInProcessWorkbench } from '../../../workbench/in-process-workbench';

const cell = { row: 4, column: 3, rows: 1, columns: 1 };

/** Three tabs; the colleague looks at the second. */
function open() {
  const workbook = new MemoryWorkbook();
  const [first, second, third] = [workbook.sheets()[0]?.id ?? 0, ...['Two', 'Three'].map(addTab)];
  function addTab(name: string): number {
    return workbook.insertSheet(name).id;
  }
  const asColleague = <T>(act: () => T): T => workbook.asViewer('colleague', act);
  asColleague(() => {
    workbook.activate(second ?? 0);
    workbook.select([cell]);
  });
  return { workbook, first, second: second ?? 0, third: third ?? 0, asColleague };
}

describe('what is in front and selected', () => {
  it('is each person’s own', () => {
    const { workbook, second, third, asColleague } = open();
    expect(workbook.activeSheetId).toBe(third);
    expect(asColleague(() => [workbook.activeSheetId, workbook.selection])).toEqual([second, [cell]]);
  });

  it('is the first tab for whoever looked at one that somebody deleted, and what it was when that is taken back', () => {
    const { workbook, first, second, asColleague } = open();
    const undo = new UndoLog();
    workbook.recordInto(undo);
    workbook.deleteSheet(second);
    workbook.recordInto(undefined);
    expect(asColleague(() => workbook.activeSheetId)).toBe(first);
    undo.rollback();
    expect(asColleague(() => [workbook.activeSheetId, workbook.selection])).toEqual([second, [cell]]);
  });

  it('is told to a script that runs for a person, whoever else looks elsewhere', () => {
    const { cloud, host } = openInProcessWorkbench({
      shop: { products: 1, orders: 0 },
      bundle: {
        code: 'function front() { return SpreadsheetApp.getActiveSheet().getName(); } function bring(name) { SpreadsheetApp.getActive().getSheetByName(name).activate(); }',
        manifest: {},
        files: { sidebar: '' },
      },
    });
    cloud.workbook.insertSheet('Two');
    host.run('bring', ['Sheet1'], { as: 'colleague' });
    expect([host.run('front'), host.run('front', [], { as: 'colleague' })]).toEqual(['Two', 'Sheet1']);
  });
});
