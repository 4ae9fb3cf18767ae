import type { PlanView } from '../../../src/rpc/push-calls';
import type { RunOptions } from '../../../workbench/apps-script/run-options';
import { viewTab } from '../../../workbench/tab-view';
import { openPulled } from '../open-pulled';

/** A push whose cells a colleague protects afterwards, and the undoing of it. */
function undoneUnderProtection(isWholeTab: boolean) {
  const opened = openPulled({ products: 10 });
  const { workbook, tabId, variation, type, preview, confirm, rpc, shop, cell } = opened;
  const { id } = variation(0);
  const before = shop.stockOf(id).get(0);
  type(id, '100');
  const { run } = confirm(preview());
  const view = viewTab(workbook, tabId);
  const area = { row: 2, column: view.columnOf('stock:0'), rows: view.rows, columns: 1 };
  workbook.protections.owner = 'colleague';
  const protection = workbook.protections.add(tabId, isWholeTab ? { editors: [] } : { area, editors: [] });
  confirm(rpc<PlanView>('push.undo', { run }));
  expect([shop.stockOf(id).get(0), cell(id)]).toEqual([before, 100]);
  return { ...opened, id, before, protection };
}

/** Right before the nth look at protections of an execution is over, from 1. */
function afterLook(nth: number, act: () => void): RunOptions {
  let looks = 0;
  return {
    interrupt: ({ name }, phase) => {
      if (phase === 'after' && name === 'Sheet.getProtections') {
        looks += 1;
        if (looks === nth) act();
      }
      return false;
    },
  };
}

describe('an undoing whose cells are protected right before they are written', () => {
  it('leaves no edit behind either', () => {
    const { workbook, tabId, variation, type, preview, confirm, rpc, cell } = openPulled({ products: 10 });
    const { id } = variation(0);
    type(id, '100');
    const { run } = confirm(preview());
    workbook.protections.owner = 'colleague';
    const plan = rpc<PlanView>('push.undo', { run });
    const protecting = afterLook(2, () => workbook.protections.add(tabId, { editors: [] }));
    confirm(plan, [], protecting);
    expect(cell(id)).toBe(100);
    expect(preview().edits).toEqual([]);
  });
});

describe.each([
  ['a protected range', false],
  ['a protected tab', true],
])('an undoing that cannot write into %s', (_, isWholeTab) => {
  it('leaves no edit behind, and the next refresh shows what the shop holds', () => {
    const { preview, rpc, workbook, protection, cell, id, before, tabId } = undoneUnderProtection(isWholeTab);
    expect(preview().edits).toEqual([]);
    workbook.protections.remove(protection.id);
    rpc('pull.run', { tabId });
    expect(cell(id)).toBe(before);
    expect(preview().edits).toEqual([]);
  });
});
