import type { PullSummary } from '../../src/pull/pull';
import type { PlanView } from '../../src/rpc/push-calls';
import { displayTexts } from '../../workbench/apps-script/operations/display-texts';
import { conventionsOf } from '../../workbench/apps-script/workbook/values/spreadsheet-locale';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import type { ShopRequest } from '../../workbench/shop/shop-message';
import { openFormulas } from '../formulas/open-formulas';
import { openRows, summaryOf } from '../rows/open-rows';
import { answerOddly } from './odd-answers';

const longId = '577012345678901234';

/** Records of an endpoint that has no columns of its own, in every dress that the shop has for a value. */
const expenses = `\uFEFF{"response":"success","data":{
  "0":{"id":${longId},"title":"Plastik","total_amount":"Rp. 1.000","paid_at":"Jum'at, 9 Jul 2021","ratio":5},
  "2":{"id":577012345678901235,"title":"Lakban","total_amount":"(Rp10000.50)","paid_at":"0000-00-00","ratio":2.25},
  "3":{"id":577012345678901236,"title":"Kardus","total_amount":"Rp1.000,-","paid_at":"9 Agustus 2021","ratio":12500}
}}`;

function openPull(body: string) {
  const bench = openInProcessWorkbench({ shop: { products: 2, orders: 0 }, locale: 'en' });
  bench.rpc('connection.save', { key: bench.shop.options.key });
  answerOddly(bench.shop, ({ method, path }) => (method === 'GET' && path.endsWith('/expense') ? body : undefined));
  const pull = () => bench.rpc<PullSummary>('pull.run', { endpoint: 'expense.list' });
  const { tabId } = pull();
  const sheet = bench.cloud.workbook.sheet(tabId);
  if (!sheet) throw new Error('no tab');
  const area = { row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() };
  const column = (title: string) => {
    const at = sheet.readValues(area)[0]?.indexOf(title) ?? -1;
    return {
      values: sheet
        .readValues(area)
        .slice(1)
        .map((row) => row[at]),
      shown: displayTexts(sheet, area, conventionsOf(bench.cloud.workbook.locale))
        .slice(1)
        .map((row) => row[at]),
    };
  };
  return { ...bench, pull, column };
}

describe('a tab of an answer in all the dresses that values have', () => {
  const { pull, column } = openPull(expenses);

  it('holds ids with every digit, as text', () => {
    expect(column('Id').values).toEqual([longId, '577012345678901235', '577012345678901236']);
  });

  it('holds money as numbers', () => {
    expect(column('Total amount').values).toEqual([1000, -10_000.5, 1000]);
  });

  it('holds days as dates, and nothing where a database had none', () => {
    expect(column('Paid at').shown).toEqual(['9 Jul 2021', '', '9 Aug 2021']);
  });

  it('shows no decimal point behind which nothing stands', () => {
    expect(column('Ratio').shown).toEqual(['5', '2.25', '12500']);
  });

  it('does not change when it is read again', () => {
    expect(pull()).toMatchObject({ changedCells: 0, newRows: 0 });
  });
});

describe('an id of more digits than a number keeps', () => {
  it('is pushed as it came', () => {
    const bench = openInProcessWorkbench({ shop: { products: 2, orders: 0 }, locale: 'en' });
    bench.rpc('connection.save', { key: bench.shop.options.key });
    let name = 'Konveksi';
    const sent: ShopRequest[] = [];
    answerOddly(bench.shop, (request) => {
      if (!request.path.includes('/supplier')) return undefined;
      if (request.method === 'GET') return `{"response":"success","data":[{"id":${longId},"name":"${name}"}]}`;
      sent.push(request);
      name = String(request.body.name);
      return `{"response":"success","data":{"supplier_id":${longId},"name":"${name}"}}`;
    });
    const { tabId } = bench.rpc<PullSummary>('pull.run', { dataset: 'suppliers' });
    bench.cloud.workbook.type(tabId, 2, 1, 'Konveksi Jaya');
    const plan = bench.rpc<PlanView>('push.preview', { tabId });
    expect(plan.edits).toMatchObject([{ recordId: longId, status: 'ready' }]);
    const outcome = bench.rpc('push.confirm', { plan: plan.id, acknowledged: plan.edits.map(({ key }) => key) });
    expect(outcome).toMatchObject({ summary: { counts: { done: 1 } } });
    expect(sent.map(({ body }) => body)).toMatchObject([{ supplier_id: longId, name: 'Konveksi Jaya' }]);
  });

  it('is sent by a row as it was typed', () => {
    const { shop, fill, plan, confirm } = openRows('supplier.update');
    const sent: ShopRequest[] = [];
    answerOddly(shop, (request) => {
      if (!request.path.includes('/supplier')) return undefined;
      sent.push(request);
      return `{"response":"success","data":{"supplier_id":${longId},"name":"x"}}`;
    });
    fill(3, { supplier_id: longId, name: 'Konveksi Jaya' });
    expect(summaryOf(confirm(plan())).counts.done).toBe(1);
    expect(sent.map(({ body }) => body.supplier_id)).toEqual([longId]);
  });

  it('is answered to a formula with every digit, and asked for so', () => {
    const { shop, cell } = openFormulas({ live: true });
    const asked: unknown[] = [];
    answerOddly(shop, ({ path, query }) => {
      if (!path.includes('/order/detail')) return undefined;
      asked.push(query, path);
      return `{"response":"success","data":{"order_id":${longId},"total_amount":"Rp1.500"}}`;
    });
    expect(cell(`=NGORDER("order.detail.order_id"; "id"; "${longId}")`)).toBe(longId);
    expect(cell(`=NGORDER_ORDER("${longId}"; "total_amount")`)).toBe(1500);
    expect(JSON.stringify(asked)).toContain(longId);
  });
});
