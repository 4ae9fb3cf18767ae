import { viewTab } from '../../../workbench/tab-view';
import { openAlerts } from './open-alerts';

/** A shop whose tab of variations has a column of the person's with limits, which the first rows hold as typed. */
function openBounded(...typed: readonly string[]) {
  const bench = openAlerts();
  const { own, choose, low, cloud, pullVariations } = bench;
  const tabId = pullVariations();
  const column = (cloud.workbook.sheet(tabId)?.lastColumn() ?? 0) + 1;
  cloud.workbook.type(tabId, 1, column, 'Batas');
  const type = (nth: number, text: string) => {
    const row = viewTab(cloud.workbook, tabId).rowOf(own[nth]?.id ?? 0);
    cloud.workbook.type(tabId, row, column, text);
  };
  typed.forEach((text, nth) => {
    type(nth, text);
  });
  choose({ stock: { ...low, column: { tabId, title: 'Batas' } } });
  return { ...bench, type, tab: tabId, column };
}

describe('limits in a column of a person’s own that are no number', () => {
  it('are told in the panel and in the tab, how many and which first, and what else counts there', () => {
    const { own, stock, turn, get, rows, cloud, tab } = openBounded('banyak', '50', "'2.000", '#N/A', '=1/0', '');
    stock(0, 4);
    stock(1, 40);
    turn();
    const cells = ['banyak', '', '2.000', '#N/A', '#DIV/0!'].flatMap((cell, nth) => (cell ? [{ nth, cell }] : []));
    const names = own.map(({ sku }) => sku);
    const row = (nth: number) => viewTab(cloud.workbook, tab).rowOf(own[nth]?.id ?? 0);
    const [first, second, third] = cells
      .sort((one, other) => row(one.nth) - row(other.nth))
      .map(({ nth, cell }) => `${names[nth]} ("${cell}")`);
    const text = `Column "Batas": 4 not a number (${first}, ${second}, ${third}, …). Your other limits are used there.`;
    expect(get().unread).toEqual([{ topic: 'stock', title: 'Stock', text }]);
    expect(rows()[0]?.slice(0, 2)).toEqual(['Stock', text]);
    expect(
      get()
        .alerts.map(({ id, bound }) => [id, bound])
        .sort(),
    ).toEqual([
      [String(own[0]?.id), 5],
      [String(own[1]?.id), 50],
    ]);
  });

  it('are told no more once they are numbers, in any way of writing them', () => {
    const { type, turn, get, rows } = openBounded('banyak', 'Rp5', 'TRUE');
    turn();
    expect(get().unread).toMatchObject([{ text: expect.stringContaining(': 3 not a number') }]);
    ["'12,5", "'+9,75", '7'].forEach((text, nth) => {
      type(nth, text);
    });
    turn();
    expect(get().unread).toEqual([]);
    expect(rows()).toEqual([]);
  });

  it('are none in blank cells, nor where nothing of the shop stands beside them', () => {
    const { turn, get, cloud, tab, column } = openBounded("' ", '5');
    const sheet = cloud.workbook.sheet(tab);
    sheet?.insertRows(sheet.maxRows + 1, 5);
    cloud.workbook.type(tab, (sheet?.lastRow() ?? 0) + 2, column, 'until Lebaran');
    turn();
    expect(get().unread).toEqual([]);
  });

  it('are told still where the shop did not answer', () => {
    const { turn, badTurn, get, shop } = openBounded('banyak');
    turn();
    shop.faults.add({ path: '/product/search', times: 99, fault: { kind: 'html', status: 200 } });
    badTurn();
    expect(get()).toMatchObject({ failed: [{ topic: 'stock' }], unread: [{ topic: 'stock' }] });
  });
});
