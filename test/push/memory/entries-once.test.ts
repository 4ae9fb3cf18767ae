import { orderStatusColumn } from '../../../src/tables/datasets/orders/order-columns';
import { columnLetters } from '../../../workbench/apps-script/workbook/a1-notation';
import type { StoredValue } from '../../../workbench/apps-script/workbook/workbook';
import { viewTab } from '../../../workbench/tab-view';
import { journalCells } from '../../runs/journal-cells';
import { colleague } from '../../runs/shared-push';
import { openDataset } from '../open-dataset';
import { openPulled, type Pulled, summaryOf } from '../open-pulled';

const delta = 'delta:0';
const always5 = '=IF(1=1;5;0)';
const lastPushed = /^Last pushed on \d+ \w{3} \d{4}, \d\d[:.]\d\d\. Tick only to push it again$/;

const openEntries = () => {
  const opened = openPulled({ products: 20 });
  const { workbook, tabId } = opened;
  const [a, b, c] = [opened.variation(0).id, opened.variation(1).id, opened.variation(2).id];
  const before = new Map([a, b, c].map((id) => [id, opened.stock(id)]));
  const sheet = () => {
    const found = workbook.sheet(tabId);
    if (!found) throw new Error('the tab is gone');
    return found;
  };
  return {
    ...opened,
    ...{ a, b, c, sheet },
    added: (id: number) => opened.stock(id) - (before.get(id) ?? 0),
    formulaOf: (id: number) => {
      const { row, column } = cellAt(opened, id);
      return sheet().readFormulas({ row, column, rows: 1, columns: 1 })[0]?.[0];
    },
  };
};

const cellAt = ({ workbook, tabId, own }: Pick<Pulled, 'workbook' | 'tabId' | 'own'>, id: number) => {
  const { rowOf, columnOf } = viewTab(workbook, tabId);
  expect(own.some((one) => one.id === id)).toBe(true);
  return { row: rowOf(id), column: columnOf(delta) };
};

describe('an entry from a formula', () => {
  it('keeps its formula, and asks again only with a tick that names when it was last carried out', () => {
    const { a, typeIn, preview, confirm, confirmAll, added, formulaOf } = openEntries();
    typeIn(a, delta, always5);
    const first = preview();
    expect(first.edits).toMatchObject([{ status: 'ready', wanted: 5, warnings: [] }]);
    expect(confirm(first).counts.done).toBe(1);
    expect(formulaOf(a)).toBe('=IF(1=1,5,0)');
    const again = preview();
    expect(again.edits).toMatchObject([{ status: 'ready', warnings: [expect.stringMatching(lastPushed)] }]);
    expect(confirm(again).counts).toMatchObject({ done: 0, notPushed: 1 });
    expect(added(a)).toBe(5);
    expect(confirmAll(preview()).counts.done).toBe(1);
    expect(added(a)).toBe(10);
    expect(preview().edits[0]?.warnings).toEqual([expect.stringMatching(lastPushed)]);
  });

  it('goes without that where it asks for something else', () => {
    const { a, typeIn, preview, confirm, added } = openEntries();
    typeIn(a, delta, always5);
    confirm(preview());
    typeIn(a, delta, '=IF(1=1;3;0)');
    expect(preview().edits).toMatchObject([{ wanted: 3, warnings: [] }]);
    confirm(preview());
    expect(added(a)).toBe(8);
    // What it had asked for before then is not forgotten.
    typeIn(a, delta, always5);
    expect(preview().edits[0]?.warnings).toHaveLength(1);
  });

  it('is remembered by record and column, wherever they stand', () => {
    const { a, b, c, sheet, workbook, tabId, typeIn, preview, confirm, added } = openEntries();
    for (const id of [a, b, c]) typeIn(id, delta, always5);
    confirm(preview());
    sheet().sortRows(2, sheet().lastRow() - 1, viewTab(workbook, tabId).columnOf('name'), false);
    sheet().insertColumns(1, 2);
    expect(preview().edits.map(({ status, warnings }) => [status, warnings.length])).toEqual([
      ['ready', 1],
      ['ready', 1],
      ['ready', 1],
    ]);
    expect(confirm(preview()).counts.done).toBe(0);
    expect([a, b, c].map(added)).toEqual([5, 5, 5]);
  });

  it('is asked about again when another person has carried it out since the preview', () => {
    const { a, typeIn, preview, confirm, rpc, shop, added } = openEntries();
    rpc('connection.save', { key: shop.options.key }, colleague);
    typeIn(a, delta, always5);
    const theirs = rpc<{ id: string }>('push.preview', {}, colleague);
    confirm(preview());
    const summary = summaryOf(rpc('push.confirm', { plan: theirs.id }, colleague));
    expect(summary.counts).toMatchObject({ done: 0, notPushed: 1 });
    expect(summary.verdicts[0]?.text).toMatch(/✗ not pushed: Last pushed on/);
    expect(added(a)).toBe(5);
  });

  it('books no payment a second time by itself, and keeps formulas beside it', () => {
    const opened = openDataset('orders', 'order_id', {
      orders: 200,
      arrange: ({ state }) => void state.banks.splice(1, 1),
    });
    const { shop, type, preview, confirm, view, cloud, tabId } = opened;
    const order = shop.state.orders.find(
      ({ id, payment, isCancelled }) => payment === 'UNPAID' && !isCancelled && isInTab(view, id),
    );
    const id = order?.id ?? 0;
    type(id, 'payment.entry', '=IF(1=1;10000;0)');
    putFormula(opened, id, ['payment.entry.bank', '=IF(1=1,"BCA","")']);
    expect(confirm(preview()).counts.done).toBe(1);
    const formulas = ['payment.entry', 'payment.entry.bank'].map(
      (key) =>
        cloud.workbook
          .sheet(tabId)
          ?.readFormulas({ row: view().rowOf(id), column: view().columnOf(key), rows: 1, columns: 1 })[0],
    );
    expect(formulas).toEqual([['=IF(1=1,10000,0)'], ['=IF(1=1,"BCA","")']]);
    expect(preview().edits[0]?.warnings).toEqual([
      expect.stringMatching(/^Records a payment/),
      expect.stringMatching(/^Rp10,000 was booked for this order on/),
      expect.stringMatching(lastPushed),
    ]);
    expect(confirm(preview(), { acknowledged: [] }).counts.done).toBe(0);
    if (order) expect(shop.state.orderPayments.of(order)).toHaveLength(1);
  });

  it('gives no command a second time by itself', () => {
    const opened = openDataset('orders', 'order_id', { orders: 200 });
    const { shop, preview, confirm, view, rpc } = opened;
    const id =
      shop.state.orders.find((one) => !one.isCancelled && isInTab(view, one.id) && isAccepted(view, one.id))?.id ?? 0;
    putFormula(opened, id, ['#command', '=IF(1=1,"CANCEL","")']);
    const { run } = confirm(preview());
    expect(preview().edits).toMatchObject([{ status: 'alreadySo' }]);
    const undo = rpc<{ id: string; edits: readonly { key: string }[] }>('push.undo', { run });
    rpc('push.confirm', { plan: undo.id, acknowledged: undo.edits.map(({ key }) => key) });
    expect(preview().edits[0]?.warnings).toContainEqual(expect.stringMatching(lastPushed));
  });
});

/** In a column of texts, where what is typed is none: as somebody has it who changed the cell's format first. */
function putFormula(
  { cloud, tabId, view }: Pick<ReturnType<typeof openDataset>, 'cloud' | 'tabId' | 'view'>,
  id: number,
  [key, formula]: readonly [string, string],
): void {
  const area = { row: view().rowOf(id), column: view().columnOf(key), rows: 1, columns: 1 };
  cloud.workbook.sheet(tabId)?.store(area, [['']], [[formula]]);
}

const isInTab = (view: () => { cell(id: number, key: string): unknown }, id: number): boolean => {
  try {
    return view().cell(id, 'order_id') !== undefined;
  } catch {
    return false;
  }
};
const isAccepted = (view: () => { cell(id: number, key: string): unknown }, id: number): boolean =>
  view().cell(id, orderStatusColumn) === 'Accepted';

describe('an entry that a spilled formula fills in', () => {
  it('is carried out once: its cell cannot be blanked, and the formula goes on spilling', () => {
    const opened = openEntries();
    const { own, sheet, workbook, tabId, preview, confirm, stock, shop } = opened;
    const column = viewTab(workbook, tabId).columnOf(delta);
    const beside = sheet().lastColumn() + 1;
    sheet().insertColumns(beside, 1);
    const last = sheet().lastRow();
    for (let row = 2; row <= last; row += 1) workbook.type(tabId, row, beside, row % 2 === 0 ? '5' : '0');
    const letters = columnLetters(beside);
    workbook.type(tabId, 2, column, `=ARRAYFORMULA(${letters}2:${letters}${last}*1)`);
    const before = new Map(shop.variations().map(({ id }) => [id, stock(id)]));
    const plan = preview();
    const ready = plan.edits.filter(({ status }) => status === 'ready');
    expect(ready.length).toBeGreaterThan(5);
    const left = ready[2];
    confirm(plan, [left?.key ?? '']);
    const shown = own.map(({ id }) => opened.cell(id, delta));
    expect(shown.some((value) => value === 5)).toBe(true);
    expect(shown).not.toContain('#REF!');
    const again = preview();
    for (const { key, status, warnings } of again.edits) {
      if (status === 'ready') expect(warnings).toHaveLength(key === left?.key ? 0 : 1);
    }
    expect(again.counts.ready).toBe(ready.length);
    expect(confirm(again).counts).toMatchObject({ done: 1 });
    for (const { recordId } of ready) expect(stock(Number(recordId)) - (before.get(Number(recordId)) ?? 0)).toBe(5);
  });
});

describe('an entry whose cell cannot be blanked', () => {
  it.each(['atOnce', 'atFlush'] as const)(
    'is carried out once where somebody protected the cell, and the others are blank (%s)',
    (arrive) => {
      const { a, b, workbook, tabId, typeIn, preview, confirm, confirmAll, added, cell } = openEntries();
      typeIn(a, delta, '5');
      typeIn(b, delta, '5');
      const { rowOf, columnOf } = viewTab(workbook, tabId);
      workbook.refusalsArrive = arrive;
      workbook.protections.owner = 'somebody else';
      const { id } = workbook.protections.add(tabId, {
        area: { row: rowOf(a), column: columnOf(delta), rows: 1, columns: 1 },
        editors: [],
      });
      expect(confirm(preview()).counts.done).toBe(2);
      expect([cell(a, delta), cell(b, delta)]).toEqual([5, '']);
      expect(preview().edits).toMatchObject([{ recordId: String(a), warnings: [expect.stringMatching(lastPushed)] }]);
      confirm(preview());
      expect([added(a), added(b)]).toEqual([5, 5]);
      // Once it was blank, the same is an entry of its own.
      workbook.protections.remove(id);
      confirmAll(preview());
      expect(cell(a, delta)).toBe('');
      typeIn(a, delta, '5');
      expect(preview().edits[0]?.warnings).toEqual([]);
      confirm(preview());
      expect(added(a)).toBe(15);
    },
  );

  it('is carried out once where its row was gone for a while', () => {
    const { a, sheet, workbook, tabId, typeIn, preview, confirm, added } = openEntries();
    typeIn(a, delta, '5');
    const plan = preview();
    let cut: readonly StoredValue[][] = [];
    const row = viewTab(workbook, tabId).rowOf(a);
    confirm(plan, [], {
      interrupt: ({ requests }, phase) => {
        if (phase === 'after' && cut.length === 0 && requests.some(({ method }) => method === 'PATCH')) {
          const area = { row, column: 1, rows: 1, columns: sheet().lastColumn() };
          cut = sheet().readValues(area);
          sheet().deleteRows(row, 1);
        }
        return false;
      },
    });
    expect(added(a)).toBe(5);
    sheet().insertRows(row, 1);
    const [cells = []] = cut;
    sheet().store({ row, column: 1, rows: 1, columns: cells.length }, cut, [cells.map(() => '')]);
    expect(preview().edits).toMatchObject([{ recordId: String(a), warnings: [expect.stringMatching(lastPushed)] }]);
    confirm(preview());
    expect(added(a)).toBe(5);
  });

  it('is carried out once where the file was set back to when it was under way', () => {
    const { a, workbook, typeIn, preview, confirm, added } = openEntries();
    const cells = journalCells(workbook);
    typeIn(a, delta, '5');
    let lines: string[][] = [];
    confirm(preview(), [], {
      interrupt: ({ requests }, phase) => {
        if (phase === 'before' && requests.some(({ method }) => method === 'PATCH')) lines = cells.read();
        return false;
      },
    });
    cells.write(lines);
    typeIn(a, delta, '5');
    expect(preview().edits).toMatchObject([{ warnings: [expect.stringMatching(lastPushed)] }]);
    confirm(preview());
    expect(added(a)).toBe(5);
  });
});

describe('an entry that was typed', () => {
  it('is no repetition when its cell was blank before, and some minutes went by', () => {
    const { a, typeIn, preview, confirm, added, cloud } = openEntries();
    for (const text of ['5', '+5', '=2+3', '5']) {
      cloud.clock.advance(11 * 60_000);
      typeIn(a, delta, text);
      expect(preview().edits).toMatchObject([{ wanted: 5, warnings: [] }]);
      confirm(preview());
    }
    expect(added(a)).toBe(20);
  });

  it('stays where an undoing happens to do the same', () => {
    const { a, typeIn, preview, confirm, rpc, cell, added } = openEntries();
    typeIn(a, delta, '5');
    const { run } = confirm(preview());
    typeIn(a, delta, '-5');
    confirm(rpc('push.undo', { run }));
    expect([cell(a, delta), added(a)]).toEqual([-5, 0]);
    expect(preview().edits).toMatchObject([{ wanted: -5, warnings: [] }]);
  });
});
