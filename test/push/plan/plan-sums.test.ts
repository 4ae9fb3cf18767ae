import type { PlannedEdit } from '../../../src/push/edit';
import { sumColumns } from '../../../src/push/plan/plan-sums';
import { pushableOf } from '../../../src/push/pushables';
import { openPulled } from '../open-pulled';

const variations = pushableOf('variations');

const edit = (recordId: string, column: string, live: number | string, wanted: number | string): PlannedEdit => ({
  ...{ key: `${recordId}/${column}`, recordId, parentId: recordId, column, sku: '', name: '' },
  ...{ baseline: live, live, wanted, status: 'ready' },
});

const toldOf = (...edits: readonly PlannedEdit[]) => sumColumns(variations, edits).map(({ told }) => told);

describe('the sums of a plan', () => {
  it('tell of stocks how much more or less there is, warehouse by warehouse, counted or added to', () => {
    const edits = [edit('1', 'stock:0', 10, 400), edit('2', 'stock:0', 60, 10), edit('1', 'stock:7', 5, 2)];
    const sums = sumColumns(variations, [...edits, edit('3', 'delta:0', 40, -3), edit('4', 'delta:0', 0, 8)]);
    expect(sums).toEqual([
      { column: 'stock:0', edits: 2, told: { how: 'shift', value: 340, of: 2 } },
      { column: 'stock:7', edits: 1, told: { how: 'shift', value: -3, of: 1 } },
      { column: 'delta:0', edits: 2, told: { how: 'shift', value: 5, of: 2 } },
    ]);
  });

  it('tell of prices by which part each changes, on average, whatever the prices are', () => {
    const told = toldOf(edit('1', 'price', 100_000, 90_000), edit('2', 'price', 5000, 4700));
    expect(told).toEqual([{ how: 'share', value: -0.08, of: 2 }]);
  });

  it('leave prices that there were none before out of the average, and say of how many it is', () => {
    expect(toldOf(edit('1', 'price', 0, 9000), edit('2', 'price', 5000, 6000))).toEqual([
      { how: 'share', value: 0.2, of: 1 },
    ]);
    expect(toldOf(edit('1', 'price', '', 9000))).toEqual([null]);
  });

  it('count a value once that belongs to the product, in however many of its rows it was edited', () => {
    const ofProduct = (recordId: string, parentId: string, live: number, wanted: number) => ({
      ...edit(recordId, 'discount', live, wanted),
      parentId,
    });
    const edits = [ofProduct('1', 'p', 1000, 2000), ofProduct('2', 'p', 1000, 2000), ofProduct('3', 'q', 1000, 1500)];
    expect(sumColumns(variations, edits)).toEqual([
      { column: 'discount', edits: 3, told: { how: 'share', value: 0.75, of: 2 } },
    ]);
  });

  it('are of what is ready alone, and say nothing of texts but how many there are', () => {
    const edits = [edit('1', 'sku', 'A', 'B'), { ...edit('2', 'stock:0', 1, 9), status: 'conflict' as const }];
    expect(sumColumns(variations, edits)).toEqual([{ column: 'sku', edits: 1, told: null }]);
  });

  it('keep no trace of how a machine adds tenths', () => {
    expect(toldOf(edit('1', 'stock:0', 0.9, 1), edit('2', 'stock:0', 0.8, 1))).toEqual([
      { how: 'shift', value: 0.3, of: 2 },
    ]);
  });

  it('come with the preview of what was typed', () => {
    const { variation, type, typeIn, cell, stock, preview } = openPulled({ products: 20 });
    const [one, other] = [variation(0).id, variation(1).id];
    type(one, String(stock(one) + 7));
    typeIn(other, 'delta:0', '-2');
    typeIn(other, 'price', String(Number(cell(other, 'price')) * 1.1));
    expect(preview().sums).toMatchObject([
      { column: 'delta:0', told: { how: 'shift', value: -2 } },
      { column: 'price', told: { how: 'share', value: 0.1 } },
      { column: 'stock:0', told: { how: 'shift', value: 7 } },
    ]);
  });

  it('tell of payments how much comes in, those of all that is due among them', () => {
    const due = (recordId: string, live: number, wanted: number | string) =>
      edit(recordId, 'payment.entry', live, wanted);
    expect(sumColumns(pushableOf('orders'), [due('1', 90_000, 'PAID'), due('2', 60_000, 10_000)])).toEqual([
      { column: 'payment.entry', edits: 2, told: { how: 'spent', value: 100_000, of: 2 } },
    ]);
  });
});
