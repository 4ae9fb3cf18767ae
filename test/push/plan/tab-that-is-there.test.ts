import { RpcFailure } from '../../../workbench/workbench';
import { codeOf, openPulled } from '../open-pulled';

type Opened = ReturnType<typeof openPulled>;

/** What is told of a plan that is confirmed after something has happened to its tab, which stands in the file as before. */
function toldAfter(happen: (opened: Opened) => void): string {
  const opened = openPulled({ products: 20 });
  opened.rpc('connection.save', { key: opened.shop.options.key }, { as: 'colleague' });
  const { id } = opened.variation(0);
  opened.type(id, String(opened.stock(id) + 5));
  const plan = opened.preview();
  happen(opened);
  expect(opened.workbook.sheet(opened.tabId)).toBeDefined();
  try {
    opened.confirm(plan);
    return '';
  } catch (error) {
    if (error instanceof RpcFailure) return error.message;
    throw error;
  }
}

describe('a tab that stands in the file', () => {
  it.each<readonly [string, (opened: Opened) => void]>([
    ['a colleague has it refreshed no more', ({ rpc, tabId }) => rpc('pulls.delete', { tabId }, { as: 'colleague' })],
    ['a colleague has reset the file', ({ rpc }) => rpc('state.reset', { parts: ['tabs'] }, { as: 'colleague' })],
    [
      'a copy has taken its place',
      ({ rpc, workbook, tabId }) => {
        const { id } = workbook.duplicateSheet(tabId);
        rpc('pulls.takeCopy', { tabId: id, use: 'instead' });
      },
    ],
  ])('is not said to be gone, where %s', (_, happen) => {
    expect(toldAfter(happen)).toMatch(/Nothing was pulled into this tab/);
  });

  it('is not said to be gone where one of its cells is to be shown', () => {
    const { rpc, tabId, variation } = openPulled({ products: 20 });
    const cell = { tabId, recordId: String(variation(0).id), column: 'stock:0' };
    rpc('push.showCell', cell);
    rpc('pulls.delete', { tabId });
    expect(codeOf(() => rpc('push.showCell', cell))).toBe('notPulled');
  });
});
