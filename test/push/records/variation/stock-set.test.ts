import { stockSet } from '../../../../src/push/records/variation/stock-set';

const ready = (count: number, column: string) =>
  Array.from({ length: count }, (_, index) => {
    const recordId = String(index + 1);
    return {
      ...{ key: `${recordId}/${column}`, recordId, parentId: recordId, column, sku: `S${recordId}`, name: 'Sepatu' },
      ...{ baseline: 5, wanted: 8, status: 'ready' as const, live: 5 },
    };
  });

describe('stock by count', () => {
  it('goes out in one stock opname per warehouse and 500 variations', () => {
    const groups = stockSet.group([...ready(1200, 'stock:0'), ...ready(3, 'stock:7')]);
    expect(groups.map((group) => [group[0]?.column, group.length])).toEqual([
      ['stock:0', 500],
      ['stock:0', 500],
      ['stock:0', 200],
      ['stock:7', 3],
    ]);
  });
});
