import { gunzipSync, gzipSync } from 'node:zlib';
import { viewTab } from '../../workbench/tab-view';
import { codeOf, openPulled, type Pulled } from '../push/open-pulled';
import { refreshByItself } from '../schedule/refresh-by-itself';

const colleague = { as: 'colleague' } as const;

interface TabFacts {
  readonly tabId: number;
  readonly isOwn: boolean;
  readonly seen: string;
}

const tabsOf = (opened: Pulled, options = {}) => opened.rpc<{ tabs: TabFacts[] }>('state.get', {}, options).tabs;

/** Changes the list of pulled tabs in the hidden tab, as whoever may edit the file can. */
function forgeTabs({ workbook }: Pulled, forge: (tabs: Record<string, unknown>[]) => readonly unknown[]): void {
  const sheet = workbook.sheets().find(({ name }) => name === 'ngorder.state');
  if (!sheet) throw new Error('no state');
  const keys = sheet.readValues({ row: 1, column: 1, rows: sheet.lastRow(), columns: 3 });
  const row = keys.findIndex(([key]) => key === 'tabs') + 1;
  const packed = String(keys[row - 1]?.[2]);
  const { version, content }: { version: number; content: Record<string, unknown>[] } = JSON.parse(
    gunzipSync(Buffer.from(packed, 'base64')).toString(),
  );
  const forged = gzipSync(JSON.stringify({ version, content: forge(content) })).toString('base64');
  sheet.write({ row, column: 3, rows: 1, columns: 1 }, [[forged]]);
}

describe('a saved pull', () => {
  it('that somebody wrote into the hidden tab is refreshed by no trigger, and named by every call for it', () => {
    const opened = openPulled({ products: 6 });
    const salaries = opened.workbook.insertSheet('Payroll');
    salaries.write({ row: 1, column: 1, rows: 2, columns: 1 }, [['Gaji'], [5_000_000]]);
    const definition = { dataset: 'customers', filters: {}, mode: 'replace' };
    forgeTabs(opened, (tabs) => [...tabs, { ...tabs[0], tabId: salaries.id, dataset: 'customers', definition }]);
    refreshByItself(opened);
    expect(codeOf(() => opened.rpc('pull.run', { tabId: salaries.id }))).toBe('pullNotOwn');
    expect(codeOf(() => opened.rpc('pull.run', { dataset: 'customers' }))).toBe('pullNotOwn');
    expect(salaries.readValues({ row: 1, column: 1, rows: 3, columns: 2 })).toEqual([
      ['Gaji', ''],
      [5_000_000, ''],
      ['', ''],
    ]);
    expect(tabsOf(opened).map(({ isOwn }) => isOwn)).toEqual([true, false]);
  });

  it('whose definition or tab was changed is no longer this person’s', () => {
    for (const change of [{ definition: { dataset: 'variations', filters: {}, mode: 'replace' } }, { tabId: 0 }]) {
      const opened = openPulled({ products: 6 });
      const seals = tabsOf(opened);
      expect(seals.map(({ isOwn }) => isOwn)).toEqual([true]);
      forgeTabs(opened, (tabs) => tabs.map((tab) => ({ ...tab, ...change })));
      expect(tabsOf(opened).map(({ isOwn }) => isOwn)).toEqual([false]);
    }
  });

  it('of a colleague is refreshed for a person once they took it over, and stays the colleague’s too', () => {
    const opened = openPulled({ products: 6 });
    opened.rpc('connection.save', { key: opened.shop.options.key }, colleague);
    const { id } = opened.variation(0);
    const refreshed = () => {
      opened.shop.sell(id, 0, 1);
      refreshByItself(opened, colleague);
      return viewTab(opened.workbook, opened.tabId).cell(id, 'stock:0') === opened.stock(id);
    };
    expect(refreshed()).toBe(false);
    const tabs = tabsOf(opened, colleague).map(({ tabId, seen }) => ({ tabId, seen }));
    expect(opened.rpc('pulls.adopt', { tabs: [{ ...tabs[0], seen: 'another' }] }, colleague)).toEqual({ adopted: 0 });
    expect(refreshed()).toBe(false);
    expect(opened.rpc('pulls.adopt', { tabs }, colleague)).toEqual({ adopted: 1 });
    expect(refreshed()).toBe(true);
    expect(tabsOf(opened).map(({ isOwn }) => isOwn)).toEqual([true]);
  });
});

describe('what bears no seal beside saved pulls', () => {
  const packed = (content: unknown) => gzipSync(JSON.stringify(content)).toString('base64');

  /** Writes a document into the hidden tab as an earlier version did. */
  function forge({ workbook }: Pulled, name: string, content: unknown): void {
    const sheet = workbook.sheets().find((one) => one.name === 'ngorder.state');
    if (!sheet) throw new Error('no state');
    const [[, stamp = ''] = []] = sheet.readValues({ row: 1, column: 1, rows: 1, columns: 2 });
    const row = sheet.lastRow() + 1;
    sheet.write({ row, column: 1, rows: 1, columns: 3 }, [[name, String(stamp), packed(content)]]);
  }

  it('is not taken over with what a person was shown, but only where it was shown itself', () => {
    const opened = openPulled({ products: 6 });
    const payroll = opened.workbook.insertSheet('Payroll');
    payroll.write({ row: 1, column: 1, rows: 1, columns: 1 }, [['Gaji']]);
    const tabs = tabsOf(opened).map(({ tabId, seen }) => ({ tabId, seen }));
    forge(opened, 'dashboard', { tabId: payroll.id, drawn: { rows: {}, charts: {} } });
    const shown = opened.rpc<{ unsealed: { what: string; tabNames: string[]; seen: string }[] }>('state.get').unsealed;
    expect(shown).toMatchObject([{ what: 'dashboard', tabNames: ['Payroll'] }]);
    opened.rpc('pulls.adopt', { tabs });
    opened.rpc('pulls.adopt', { tabs, work: [{ what: 'dashboard', seen: 'another' }] });
    refreshByItself(opened);
    expect(payroll.readValues({ row: 1, column: 1, rows: 2, columns: 1 })).toEqual([['Gaji'], ['']]);
    opened.rpc('pulls.adopt', { tabs: [], work: shown });
    expect(opened.rpc<{ unsealed: unknown[] }>('state.get').unsealed).toEqual([]);
  });

  it('keeps nothing from being shown where it cannot be read', () => {
    const opened = openPulled({ products: 6 });
    forge(opened, 'dashboard', { version: 99 });
    forge(opened, 'staged', 'no list');
    expect(opened.rpc<{ unsealed: unknown[] }>('state.get').unsealed).toEqual([]);
  });
});
