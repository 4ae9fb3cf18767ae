import type { RpcApi } from '../../src/rpc/calls';
import { openWatched } from '../pull/changes/open-watched';
import { openCopied } from '../pull/copies/open-copied';
import { openPulled } from '../push/open-pulled';
import { openAlerts } from '../schedule/alerts/open-alerts';

type Rpc = ReturnType<typeof openPulled>['rpc'];
const ourTab = (rpc: Rpc) => rpc<RpcApi['state.get']['value']>('state.get').ourTab;

describe('the tab in front that we made without pulled data', () => {
  it('is the one of alerts, as of when all was last looked at', () => {
    const { rpc, cloud, stock, turn, clock, tabId } = openAlerts();
    expect(ourTab(rpc)).toBeNull();
    stock(0, 3);
    turn();
    cloud.workbook.activate(tabId());
    const told = ourTab(rpc);
    expect(told).toEqual({ kind: 'alerts', tabId: tabId(), lookedAt: expect.any(Number) });
    expect(told?.kind === 'alerts' && clock.now() - (told.lookedAt ?? 0)).toBeLessThan(60_000);
  });

  it('is the one of changes, by its mark, and no copy of it', () => {
    const { rpc, cloud, refresh, setPrice, shop } = openWatched();
    setPrice(shop.variations()[0]?.id ?? 0, 12_345);
    refresh();
    const sheet = cloud.workbook.sheets().find(({ name }) => name === 'Changes');
    cloud.workbook.activate(sheet?.id ?? 0);
    expect(ourTab(rpc)).toEqual({ kind: 'changes', tabId: sheet?.id });
    cloud.workbook.activate(cloud.workbook.duplicateSheet(sheet?.id ?? 0).id);
    expect(ourTab(rpc)).toBeNull();
  });

  it('is a dated copy, with what it is a copy of, until that is gone; none that a person made', () => {
    const { rpc, make, tabId, workbook, list } = openCopied({ products: 3 });
    const [copy] = make().copies;
    workbook.activate(copy?.tabId ?? 0);
    const dataAt = list().pulledAt;
    expect(ourTab(rpc)).toEqual({ kind: 'copy', tabId: copy?.tabId, sourceId: tabId, of: 'Variations', dataAt });
    workbook.activate(workbook.duplicateSheet(copy?.tabId ?? 0).id);
    expect(ourTab(rpc)).toBeNull();
    workbook.activate(copy?.tabId ?? 0);
    workbook.deleteSheet(tabId);
    expect(ourTab(rpc)).toBeNull();
  });

  it('is the history, a template with what it is for, and none that holds data or is a person’s own', () => {
    const { rpc, cloud, tabId } = openPulled();
    const journal = rpc<RpcApi['runs.export']['value']>('runs.export');
    cloud.workbook.activate(journal.tabId);
    expect(ourTab(rpc)).toEqual({ kind: 'history', tabId: journal.tabId });
    const template = rpc<RpcApi['rows.template']['value']>('rows.template', { endpoint: 'expense.create' });
    cloud.workbook.activate(template.tabId);
    expect(ourTab(rpc)).toEqual({ kind: 'rows', tabId: template.tabId, title: 'Add an expense' });
    cloud.workbook.activate(tabId);
    expect(ourTab(rpc)).toBeNull();
    cloud.workbook.activate(cloud.workbook.insertSheet('Own').id);
    expect(ourTab(rpc)).toBeNull();
  });
});
