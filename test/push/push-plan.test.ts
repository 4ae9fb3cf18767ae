import { judgeEdits } from '../../src/push/push-plan';
import type { StockEdit } from '../../src/push/stock-edit';
import { planOperations } from '../../src/push/stock-operation';

const edit = (variationId: number, baseline: number, wanted: number, warehouseId = 0): StockEdit => ({
  key: `${variationId}:${warehouseId}`,
  variationId,
  productId: variationId,
  warehouseId,
  sku: `S${variationId}`,
  name: 'Sepatu',
  baseline,
  wanted,
});

const liveOf = (stocks: Record<number, number>) =>
  new Map(Object.entries(stocks).map(([id, stock]) => [Number(id), new Map([[0, stock]])]));

describe('judgeEdits', () => {
  it('lets an edit go where the shop still holds what was pulled', () => {
    expect(judgeEdits([edit(1, 5, 8)], liveOf({ 1: 5 }))).toMatchObject([{ status: 'ready', live: 5 }]);
  });

  it('sees a conflict where the shop changed since, and names what it holds', () => {
    expect(judgeEdits([edit(1, 5, 8)], liveOf({ 1: 4 }))).toMatchObject([
      { status: 'conflict', live: 4, reason: { message: 'conflict.changedInShop', values: { live: 4 } } },
    ]);
  });

  it('has nothing to do where the shop holds the wanted value by now', () => {
    expect(judgeEdits([edit(1, 5, 8)], liveOf({ 1: 8 }))).toMatchObject([{ status: 'alreadySo' }]);
  });

  it('blocks a variation that is gone, and a warehouse that does not hold it', () => {
    expect(judgeEdits([edit(1, 5, 8), edit(2, 5, 8, 3)], liveOf({ 2: 5 }))).toMatchObject([
      { status: 'blocked', reason: { message: 'blocked.gone' } },
      { status: 'blocked', reason: { message: 'blocked.noQuantityHere' } },
    ]);
  });
});

describe('planOperations', () => {
  const ready = (count: number, warehouseId: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...edit(index + 1, 5, 8, warehouseId),
      status: 'ready' as const,
      live: 5,
      wanted: 8,
    }));

  it('makes one stock opname per warehouse and 500 variations, each with a marker of its own', () => {
    const operations = planOperations('20260302-0a1b2c3d', [...ready(1200, 0), ...ready(3, 7)], { at: 1, stamp: 's' });
    expect(operations.map(({ intent }) => [intent.warehouseId, intent.edits.length])).toEqual([
      [0, 500],
      [0, 500],
      [0, 200],
      [7, 3],
    ]);
    expect(new Set(operations.map(({ intent }) => intent.marker)).size).toBe(4);
    expect(operations[0]?.intent.marker).toBe('Ngorder for Sheets 20260302-0a1b2c3d/1');
  });
});
