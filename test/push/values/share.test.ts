import { openDataset } from '../open-dataset';

/** What is told of an order cost of 2 %, once its cell holds a share. */
function toldOf(share: number): readonly string[] {
  const id = '5f154995060c000000000100';
  const arrange = ({ state }: ReturnType<typeof openDataset>['shop']) => {
    const facts = { category: 'OTHER COST', type: 'PERCENTAGE', name: 'Kartu', nominal: 0 };
    state.orderCosts.push({ ...facts, id, percentage: 2 });
  };
  const { cloud, tabId, view, preview } = openDataset('order-costs', 'order_cost_id', { arrange });
  const { rowOf, columnOf } = view();
  const area = { row: rowOf(id), column: columnOf('percentage'), rows: 1, columns: 1 };
  cloud.workbook.sheet(tabId)?.write(area, [[share]]);
  return preview().edits.flatMap(({ warnings }) => warnings);
}

describe('a percentage in a cell', () => {
  it('takes a tick where it is all of it, or far more than before: its sign was left out', () => {
    expect(toldOf(1)).toEqual(['This is 100%. Did you mean 1%?']);
    expect(toldOf(0.5)).toEqual(['This is 50%. Did you mean 0.5%?']);
  });

  it('takes none where it is a little more, or less', () => {
    expect(toldOf(0.03)).toEqual([]);
    expect(toldOf(0.15)).toEqual([]);
    expect(toldOf(0.01)).toEqual([]);
  });
});
