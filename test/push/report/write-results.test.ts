import { viewTab } from '../../../workbench/tab-view';
import { openPulled } from '../open-pulled';

describe('what a row’s result tells of edits', () => {
  it('stays where another cell of the row is pushed back by an undoing', () => {
    const { host, workbook, tabId, variation, preview, confirmAll, rpc, cell } = openPulled();
    const { id, price } = variation(0);
    const typeAs = (key: string, text: string) => {
      const view = viewTab(workbook, tabId);
      host.typeAs('owner', { sheetId: tabId, row: view.rowOf(id), column: view.columnOf(key) }, text);
    };
    typeAs('price', String(price + 1000));
    const { run } = confirmAll(preview());
    typeAs('name', 'Another name');
    expect(cell(id, '#result')).toMatch(/^● Product: not pushed yet; ✓ Price/);
    const undo = rpc<{ id: string; edits: { key: string }[] }>('push.undo', { run });
    rpc('push.confirm', { plan: undo.id, acknowledged: undo.edits.map(({ key }) => key) });
    expect(cell(id, '#result')).toMatch(/^● Product: not pushed yet; ✓ Price/);
  });
});
