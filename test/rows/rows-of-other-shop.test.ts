import { codeOf } from '../push/open-pulled';
import { type OpenedFile, openShops, type ShopName } from '../rpc/several-shops';
import type { PlanView } from './open-rows';

/** Takes the shop out of a tab's mark, as earlier versions left it. */
function forgetShop({ workbook }: OpenedFile, tabId: number): void {
  const mark = workbook.metadata().find(({ sheetId, column }) => sheetId === tabId && column === 0);
  if (!mark) throw new Error('the tab has no mark');
  const { shop: _, ...rest } = JSON.parse(mark.value);
  workbook.setMetadataValue(mark.id, JSON.stringify(rest));
}

const planStock = ({ rpc }: OpenedFile, tabId: number) =>
  rpc<PlanView>('rows.plan', { endpoint: 'product.syncStock', tabId, fixed: { amount: '5' } });

/** A template that deletes a product of the shop that the file uses. */
function addTemplate({ rpc, workbook, variations }: OpenedFile, of: ShopName): number {
  const { tabId, keys } = rpc<{ tabId: number; keys: readonly string[] }>('rows.template', {
    endpoint: 'product.delete',
  });
  workbook.type(tabId, 3, keys.indexOf('#command') + 1, 'DELETE');
  workbook.type(tabId, 3, keys.indexOf('id') + 1, String(variations(of)[0]?.productId));
  return tabId;
}

const planDeletion = ({ rpc }: OpenedFile, tabId: number) =>
  rpc<PlanView>('rows.plan', { endpoint: 'product.delete', tabId });

describe('the ids of one shop', () => {
  it('are not sent to another one from a tab or its copy', () => {
    const { first } = openShops();
    first.connect('bandung');
    const tab = first.pull();
    const copy = first.workbook.duplicateSheet(tab).id;
    first.connect('medan');
    for (const tabId of [tab, copy]) expect(codeOf(() => planStock(first, tabId))).toBe('tabOfOtherShop');
    first.connect('bandung');
    expect(planStock(first, copy).counts.ready).toBeGreaterThan(0);
  });

  it('are not sent to another one from a template', () => {
    const { first } = openShops();
    first.connect('bandung');
    const template = addTemplate(first, 'bandung');
    first.connect('medan');
    expect(codeOf(() => planDeletion(first, template))).toBe('tabOfOtherShop');
    first.connect('bandung');
    expect(planDeletion(first, template).counts.ready).toBe(1);
  });

  it('are told by the shop of the first plan where a template of an earlier version names none', () => {
    const { first } = openShops();
    first.connect('bandung');
    const template = addTemplate(first, 'bandung');
    forgetShop(first, template);
    expect(planDeletion(first, template).counts.ready).toBe(1);
    first.connect('medan');
    expect(codeOf(() => planDeletion(first, template))).toBe('tabOfOtherShop');
  });
});

describe('a tab that names no shop, in a file that was used with another one', () => {
  it('is asked about, by name, and goes with the typed number', () => {
    const { first, shops } = openShops();
    first.connect('bandung');
    const tab = first.pull();
    forgetShop(first, tab);
    expect(planStock(first, tab).confirmWith).toBeNull();
    first.connect('medan');
    const { id, counts, confirmWith, records } = planStock(first, tab);
    expect(confirmWith).toBe(String(counts.ready));
    expect(records[0]?.doubts).toEqual([
      'The tab "Variations" does not say which shop it is of: are its ids those of Toko Medan?',
    ]);
    const before = shops.medan.variations().map(({ stock }) => stock.get(0));
    expect(codeOf(() => first.rpc('rows.confirm', { plan: id, typed: '' }))).toBe('typeToConfirm');
    expect(shops.medan.variations().map(({ stock }) => stock.get(0))).toEqual(before);
  });

  it('is of the shop to which its rows were sent, where it was made for rows', () => {
    const { first } = openShops();
    first.connect('bandung');
    first.pull();
    first.connect('medan');
    const template = addTemplate(first, 'medan');
    forgetShop(first, template);
    const { id, confirmWith, records } = planDeletion(first, template);
    expect(records.find(({ status }) => status === 'ready')?.doubts).toHaveLength(1);
    first.rpc('rows.confirm', { plan: id, typed: confirmWith });
    first.connect('bandung');
    expect(codeOf(() => planDeletion(first, template))).toBe('tabOfOtherShop');
  });

  it('is not asked about where the shop knows it as one of its own', () => {
    const { first } = openShops();
    first.connect('bandung');
    first.pull();
    first.connect('medan');
    const tab = first.pull();
    const copy = first.workbook.duplicateSheet(tab).id;
    for (const tabId of [tab, copy]) {
      forgetShop(first, tabId);
      expect(planStock(first, tabId).confirmWith).toBeNull();
    }
  });
});
