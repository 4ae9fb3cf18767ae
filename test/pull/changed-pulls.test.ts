import type { PullSummary } from '../../src/pull/pull';
import type { PlanView } from '../../src/rpc/push-calls';
import type { RunOptions } from '../../workbench/apps-script/run-options';
import { open } from './open-changing';

const dayMs = 86_400_000;
const manyOrders = { products: 20, orders: 300, orderDays: 28, warehouses: 1, warehouseShare: 0 };
type Bench = ReturnType<typeof open>;

describe('conditions beside a refresh of the latest days', () => {
  function openByCell() {
    const b = open(manyOrders);
    const tab = b.workbook.insertSheet('F');
    const all = b.pull({ dataset: 'orders' });
    const totals = b
      .col(all.tabId, 'total_amount')
      .map(Number)
      .sort((one, other) => one - other);
    const share = (of: number) => totals[Math.floor(totals.length * of)] ?? 0;
    const set = (amount: number) => b.workbook.type(tab.id, 1, 1, String(amount));
    set(share(0.9));
    const { tabId } = b.pull({
      dataset: 'orders',
      conditions: [{ column: 'total_amount', is: 'atLeast', value: '=F!A1' }],
    });
    const fitting = (least: number) => totals.filter((total) => total >= least).length;
    const kept = () => b.col(tabId, '#result').filter((result) => result === '').length;
    return { ...b, tabId, share, set, fitting, kept };
  }

  it('brings older orders that fit since the cell of a condition was changed', () => {
    const b = openByCell();
    b.set(b.share(0.5));
    b.rpc('pull.run', { tabId: b.tabId });
    expect(b.kept()).toBe(b.fitting(b.share(0.5)));
  });

  it('marks older orders that fit no more', () => {
    const b = openByCell();
    b.set(b.share(0.9) * 100);
    b.rpc('pull.run', { tabId: b.tabId });
    expect(b.kept()).toBe(0);
  });
});

describe('a language that is switched', () => {
  const codesIn = (b: Bench, tabId: number) => [...new Set(b.col(tabId, 'payment_status').map(String))].sort();

  it('shows each code by one name after a refresh', () => {
    const b = open(manyOrders);
    const { tabId } = b.pull({ dataset: 'orders' });
    b.rpc('settings.set', { sheetLanguage: 'id' });
    b.rpc('pull.run', { tabId });
    expect(codesIn(b, tabId)).not.toContain('Paid');
  });

  it('does so by the next full refresh at the latest, also in rows that are older than the period', () => {
    const b = open(manyOrders);
    const { tabId } = b.pull({ dataset: 'orders' });
    for (let day = 0; day < 10; day += 1) {
      b.clock.advance(dayMs);
      b.rpc('pull.run', { tabId });
    }
    b.rpc('settings.set', { sheetLanguage: 'id' });
    b.rpc('pull.run', { tabId, full: true });
    b.clock.advance(3 * dayMs);
    b.rpc('pull.run', { tabId, full: true });
    expect(codesIn(b, tabId)).not.toContain('Paid');
  });
});

describe('a filter that a shop has a name of its own for', () => {
  it('asks for the category that the shop calls so', () => {
    const b = open();
    const categories = b.shop.state.customerCategories as unknown as { code: string; name: string }[];
    for (const one of categories) {
      if (one.code === 'Y') one.name = 'Agen';
      if (one.code === 'D') one.name = 'Reseller';
    }
    const { tabId } = b.pull({ dataset: 'customers', filters: { category: 'Reseller' } });
    expect(new Set(b.col(tabId, 'category'))).toEqual(new Set(['Reseller']));
  });
});

describe('a column that is added to a tab of latest days', () => {
  it('is filled in all rows by the next refresh', () => {
    const b = open(manyOrders);
    const definition = { dataset: 'orders', filters: {}, mode: 'update', columns: ['po_number', 'order_date'] };
    const { tabId } = b.pull(definition);
    const columns = [...definition.columns, 'total_amount', 'payment_status'];
    b.rpc('pulls.save', { tabId, definition: { ...definition, columns } });
    b.rpc('pull.run', { tabId });
    expect(b.col(tabId, 'total_amount').filter((cell) => cell === '')).toHaveLength(0);
  });
});

describe('a limit of rows', () => {
  it.each([[[]], [[{ column: 'total_amount', is: 'atLeast', value: 1 }]]])(
    'that is taken off brings all orders (%j)',
    (conditions) => {
      const b = open(manyOrders);
      const rest = conditions.length > 0 ? { conditions } : {};
      const whole = b.pull({ dataset: 'orders' });
      const definition = { dataset: 'orders', filters: {}, mode: 'update', ...rest };
      const { tabId } = b.pull({ ...definition, rowLimit: 10 });
      b.rpc('pulls.save', { tabId, definition });
      b.rpc('pull.run', { tabId });
      expect(b.col(tabId, 'order_id')).toHaveLength(whole.rows);
    },
  );

  it('rows that were only added to are brought up to date once the tab is to be', () => {
    const b = open(manyOrders);
    const definition = { dataset: 'orders', filters: {}, mode: 'append' };
    const { tabId } = b.pull(definition);
    const ids = b.col(tabId, 'order_id').map(String);
    const dates = b.col(tabId, 'order_date').map(Number);
    const row = dates.indexOf(Math.min(...dates));
    const order = b.shop.state.orders.find(({ id }) => String(id) === ids[row]) as unknown as { note: string };
    order.note = 'baru';
    b.rpc('pull.run', { tabId });
    b.rpc('pulls.save', { tabId, definition: { ...definition, mode: 'update' } });
    b.rpc('pull.run', { tabId });
    expect(b.at(tabId, row + 2, 'note')).toBe('baru');
  });
});

describe('what a result tells of cells', () => {
  it('takes no text of the shop for what became of a push', () => {
    const b = open();
    const { tabId } = b.pull({ dataset: 'variations' });
    b.type(tabId, 2, 'name', 'Mine');
    const variation = b.shop.state.variations.get(Number(b.at(tabId, 2, 'variation_id')));
    const product = b.shop.state.products.get(variation?.productId ?? 0) as { name: string } | undefined;
    if (product) product.name = 'Kaos; ✓ Price: 1 → 2';
    b.rpc('pull.run', { tabId });
    b.type(tabId, 2, 'name', 'Kaos; ✓ Price: 1 → 2');
    b.rpc('pull.run', { tabId });
    expect(b.at(tabId, 2, '#result')).toBe('');
  });

  it('does not grow with each edit under a heading that has a sign in it', () => {
    const b = open();
    const { tabId } = b.pull({ dataset: 'variations' });
    b.workbook.type(tabId, 1, b.colOf(tabId, 'price'), 'Harga; ● toko');
    for (let price = 1; price <= 5; price += 1) b.type(tabId, 2, 'price', String(70_000 + price));
    expect(b.at(tabId, 2, '#result')).toBe('● Harga ● toko: not pushed yet');
  });
});

describe('a first pull that is cut off after its headings', () => {
  it('has the colours of its cells, and its filter, once it was pulled again', () => {
    const b = open({ products: 6, orders: 0, warehouses: 1, warehouseShare: 0 });
    const { tabId: whole } = b.pull({ dataset: 'variations' });
    const cut = open({ products: 6, orders: 0, warehouses: 1, warehouseShare: 0 });
    let isCut = false;
    const interrupt: RunOptions['interrupt'] = ({ name }, phase) => {
      if (isCut || phase !== 'before' || name !== 'Sheet.setConditionalFormatRules') return false;
      isCut = true;
      return true;
    };
    const definition = { dataset: 'variations', filters: {}, mode: 'update' };
    expect(() => cut.rpc('pull.run', { definition }, { interrupt })).toThrow();
    cut.clock.advance(600_000);
    const tab = cut.workbook.sheets().find(({ name }) => name === 'Variations');
    const { tabId } = cut.rpc<PullSummary>('pull.run', tab ? { tabId: tab.id } : { definition });
    const looksOf = (one: Bench, id: number) => {
      const sheet = one.workbook.sheet(id);
      return { rules: sheet?.formatRules.length, hasFilter: sheet?.filter !== undefined };
    };
    expect(looksOf(cut, tabId)).toEqual(looksOf(b, whole));
  });
});

describe('a page where a file is due', () => {
  it('is not handed on as the invoice', () => {
    const b = open();
    b.shop.handle = () => ({
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: '<html>Silakan masuk</html>',
    });
    let answer = '';
    try {
      answer = JSON.stringify(b.rpc('endpoints.call', { id: 'billing.invoice', input: { id: 1 } }));
    } catch (error) {
      answer = (error as { code: string }).code;
    }
    expect(answer).toBe('badAnswer');
  });
});

describe('a result column that was deleted', () => {
  it('comes back with colours that follow it', () => {
    const b = open();
    const { tabId } = b.pull({ dataset: 'variations' });
    b.workbook.sheet(tabId)?.deleteColumns(b.colOf(tabId, '#result'), 1);
    b.rpc('pull.run', { tabId });
    b.rpc('pulls.tidy', { tabId });
    b.type(tabId, 2, 'price', '70000');
    const sheet = b.workbook.sheet(tabId);
    const formulas = (sheet?.formatRules ?? []).map((rule) => JSON.stringify(rule));
    expect(b.at(tabId, 2, '#result')).toContain('●');
    expect(formulas.some((formula) => formula.includes('#REF!'))).toBe(false);
    expect(formulas.length).toBeGreaterThan(0);
  });
});

describe('an edit that waits in a row which a refresh does not bring', () => {
  it('is counted among what was kept, as long as it waits', () => {
    const b = open();
    const { tabId } = b.pull({
      dataset: 'variations',
      conditions: [{ column: 'stock:0', is: 'atLeast', value: 1 }],
    });
    b.type(tabId, 2, 'price', '70000');
    const variation = b.shop.state.variations.get(Number(b.at(tabId, 2, 'variation_id')));
    variation?.stock.set(0, 0);
    const refresh = () => b.rpc<PullSummary>('pull.run', { tabId }).keptEdits;
    expect([refresh(), refresh()]).toEqual([1, 1]);
    expect(b.at(tabId, 2, '#result')).toBe('○ No longer fits the conditions of this tab; ● Price: not pushed yet');
    b.type(tabId, 2, 'price', String(variation?.price));
    expect(refresh()).toBe(0);
    expect(b.at(tabId, 2, '#result')).toBe('○ No longer fits the conditions of this tab');
  });

  it('is counted where only the latest days are asked for, too', () => {
    const b = open(manyOrders);
    const { tabId } = b.pull({ dataset: 'orders' });
    const dates = b.col(tabId, 'order_date').map(Number);
    const oldest = dates.indexOf(Math.min(...dates)) + 2;
    b.clock.advance(3_600_000);
    b.rpc('pull.run', { tabId });
    b.type(tabId, oldest, 'awb_number', 'JX0123456789');
    b.clock.advance(3_600_000);
    expect(b.rpc<PullSummary>('pull.run', { tabId }).keptEdits).toBe(1);
  });
});

describe('what became of a cell', () => {
  function openPushed() {
    const b = open();
    const { tabId } = b.pull({ dataset: 'variations' });
    b.type(tabId, 2, 'price', '70000');
    const plan = b.rpc<PlanView>('push.preview', { tabId });
    b.rpc('push.confirm', { plan: plan.id, acknowledged: plan.edits.map(({ key }) => key) });
    const result = () => String(b.at(tabId, 2, '#result'));
    expect(result()).toMatch(/^✓ Price: /);
    return { ...b, tabId, result, refresh: () => b.rpc('pull.run', { tabId }) };
  }

  it('is told by the heading that its column has since, however that was renamed', () => {
    const b = openPushed();
    b.workbook.type(b.tabId, 1, b.colOf(b.tabId, 'price'), 'Jual');
    b.refresh();
    expect(b.result()).toMatch(/^✓ Jual: /);
    b.type(b.tabId, 2, 'price', '71000');
    expect(b.result()).toBe('● Jual: not pushed yet');
  });

  it('is told by the title in the language that the file was switched to', () => {
    const b = openPushed();
    b.rpc('settings.set', { sheetLanguage: 'id' });
    b.refresh();
    expect(b.result()).toMatch(/^✓ Harga: /);
  });
});
