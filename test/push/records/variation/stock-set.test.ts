import { stockSet } from '../../../../src/push/records/variation/stock-set';
import { rewriteAnswers } from '../../../recorded/tampered';
import { openPulled } from '../../open-pulled';

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

describe('a count of which the shop tells no figures, or in other forms than usual', () => {
  it.each([
    ['no number for what it replaced', /"system_stock":("?)-?\d+\1/g, '"system_stock":"?"'],
    ['nothing for what it replaced', /"system_stock":("?)-?\d+\1/g, '"system_stock":null'],
    ['numbers as text', /"(system_stock|id)":(-?\d+)/g, '"$1":"$2"'],
  ])('is told and exported as it was, nothing made good that nobody knows of: %s', (_what, figures, instead) => {
    const opened = openPulled({ products: 8 });
    const { id } = opened.variation(0);
    opened.type(id, '70');
    const plan = opened.preview();
    rewriteAnswers(
      opened,
      (path) => path.includes('opname'),
      (body) => body.replace(figures, instead),
    );
    const { run, counts } = opened.confirmAll(plan);
    expect([counts.done, opened.stock(id)]).toEqual([1, 70]);
    const { lines } = opened.rpc<{ lines: { state: string }[] }>('runs.show', { run });
    expect(lines.map(({ state }) => state)).toEqual(['done']);
    // Beside the line of the pull.
    expect(opened.rpc<{ lines: number }>('runs.export').lines).toBe(2);
  });
});
