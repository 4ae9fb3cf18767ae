import type { PlanView } from '../../../src/rpc/push-calls';
import { viewTab } from '../../../workbench/tab-view';
import { inState } from '../../state/stored-places';
import { openDataset } from '../open-dataset';
import { openPulled } from '../open-pulled';

const doubt = /^In the shop, the ID of this row is "(.*)"/;

/** What the shop calls the records that rows name otherwise. */
const otherNames = ({ edits }: PlanView, column: string): string[] =>
  edits
    .filter((edit) => edit.column === column)
    .flatMap(({ warnings }) => warnings.flatMap((text) => doubt.exec(text)?.[1] ?? []));

describe('a row that bears the id of another record than it names', () => {
  it('has no order cancelled without a tick that names the one that would be', () => {
    const opened = openDataset('orders', 'order_id');
    const { shop, clock, cloud, tabId, type, preview, confirm, view, cell } = opened;
    const [one, other] = shop.state.orders.filter(
      ({ createdAt, isCancelled }) => createdAt > clock.now() - 25 * 86_400_000 && !isCancelled,
    );
    if (!one || !other) throw new Error('too small a shop');
    type(one.id, '#command', 'CANCEL');
    expect(otherNames(preview(), '#command')).toEqual([]);
    const { rowOf, columnOf } = view();
    const number = String(cell(other.id, 'po_number'));
    const [first, second, column] = [rowOf(one.id), rowOf(other.id), columnOf('order_id')];
    cloud.workbook.type(tabId, first, column, String(other.id));
    cloud.workbook.type(tabId, second, column, String(one.id));
    const plan = preview();
    expect(otherNames(plan, '#command')).toEqual([number]);
    confirm(plan, { acknowledged: [] });
    expect([one.isCancelled, other.isCancelled]).toEqual([false, false]);
  });

  it('has no stock counted without a tick, though the baseline says what the row says', () => {
    const opened = openPulled({ products: 20 });
    const { workbook, tabId, variation, typeIn, type, preview, confirm, cell, stock } = opened;
    const [one, other] = [variation(0).id, variation(1).id];
    const names = [cell(other, 'sku'), cell(other, 'name')].map(String);
    type(one, '70');
    expect(otherNames(preview(), 'stock:0')).toEqual([]);
    const held = inState(opened, `baseline:${tabId}`);
    const baseline = JSON.parse(held.text() ?? '');
    const { [one]: ofOne, [other]: ofOther } = baseline.rows;
    const column = baseline.columns.indexOf('stock:0');
    const rows = {
      ...baseline.rows,
      [one]: ofOther,
      // All but what the shop would be seen to hold otherwise.
      [other]: ofOne.map((value: unknown, index: number) => (index === column ? ofOther[index] : value)),
    };
    held.write(JSON.stringify({ ...baseline, rows }));
    typeIn(one, 'variation_id', 'x');
    typeIn(other, 'variation_id', String(one));
    const sheet = workbook.sheet(tabId);
    const ids = sheet?.readValues({ row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() }) ?? [];
    const row = ids.findIndex((line) => line.includes('x'));
    workbook.type(tabId, row + 1, (ids[row]?.indexOf('x') ?? 0) + 1, String(other));
    workbook.type(tabId, row + 1, (ids[0]?.indexOf('Product ID') ?? 0) + 1, String(variation(1).productId));
    const before = stock(other);
    const plan = preview();
    const edit = plan.edits.find(({ column: edited }) => edited === 'stock:0');
    expect(edit).toMatchObject({ recordId: String(other), status: 'ready', wanted: 70 });
    expect(otherNames(plan, 'stock:0')).toEqual([names.join(' · ')]);
    confirm(plan);
    expect([stock(other), cell(other, 'stock:0')]).toEqual([before, 70]);
  });

  /** The tab of variations, in which two ids changed places. */
  function openExchanged() {
    const opened = openPulled({ products: 60 });
    const [one, other] = [opened.variation(0).id, opened.variation(15).id];
    const view = viewTab(opened.workbook, opened.tabId);
    const column = view.columnOf('variation_id');
    for (const [id, typed] of [
      [one, other],
      [other, one],
    ] as const) {
      opened.workbook.type(opened.tabId, view.rowOf(id), column, String(typed));
    }
    const nameOf = (id: number) => ['sku', 'name'].map((key) => String(view.cell(id, key))).join(' · ');
    return { ...opened, names: [one, other].map((id) => [String(id), nameOf(id)] as const) };
  }

  it('is told of in every cell of a preview, and renames and counts nothing without a tick', () => {
    const { preview, confirm, names, stock } = openExchanged();
    const [[one, nameOfOne] = ['', ''], [other, nameOfOther] = ['', '']] = names;
    const before = [one, other].map((id) => stock(Number(id)));
    const plan = preview();
    const told = plan.edits.map(({ recordId, warnings }) => [
      recordId,
      warnings.flatMap((text) => doubt.exec(text)?.[1] ?? []),
    ]);
    expect(told.length).toBeGreaterThan(4);
    expect(told).toEqual(told.map(([id]) => [id, [id === one ? nameOfOne : nameOfOther]]));
    const { verdicts } = confirm(plan);
    expect(new Set(verdicts.map(({ text }) => text))).toEqual(new Set(['✗ not pushed: Not confirmed in the preview']));
    expect([one, other].map((id) => stock(Number(id)))).toEqual(before);
    expect(preview().edits.map(({ key, warnings }) => [key, warnings])).toEqual(
      plan.edits.map(({ key, warnings }) => [key, warnings]),
    );
  });

  it('can be counted once it was ticked', () => {
    const { preview, confirmAll } = openExchanged();
    const { verdicts } = confirmAll(preview());
    expect(verdicts.filter(({ key }) => key.endsWith('/stock:0')).map(({ kind }) => kind)).toEqual(['done', 'done']);
  });

  it('has nothing written over another customer without a tick', () => {
    const { cloud, tabId, view, preview, confirm } = openDataset('customers', 'id', { orders: 100 });
    const sheet = cloud.workbook.sheet(tabId);
    if (!sheet) throw new Error('no tab');
    const area = { row: 2, column: view().columnOf('id'), rows: sheet.lastRow() - 1, columns: 1 };
    const ids = sheet.readValues(area);
    const [one, other] = [ids[3] ?? [], ids[9] ?? []];
    ids[3] = other;
    ids[9] = one;
    sheet.write(area, ids);
    const plan = preview();
    expect(plan.edits.some(({ status }) => status === 'ready')).toBe(true);
    expect(confirm(plan, { acknowledged: [] }).counts.done).toBe(0);
  });
});
