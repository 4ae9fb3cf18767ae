import type { PlanView } from '../../../src/rpc/push-calls';
import { isSaid } from '../../../src/text/message';
import { viewTab } from '../../../workbench/tab-view';
import { noticesIn } from '../../../workbench/workbench';
import { monday, openScheduled, saturday } from './open-scheduled';

/** The same, with what is typed as a person types it, and what stands beside rows. */
function openTold() {
  const bench = openScheduled();
  const { workbook, tabId, host, shop } = bench;
  const view = () => viewTab(workbook, tabId);
  const placeOf = (id: number, key: string) => ({
    sheetId: tabId,
    row: view().rowOf(id),
    column: view().columnOf(key),
  });
  const typeAs = (id: number, key: string, text: string) => host.typeAs('owner', placeOf(id, key), text);
  const noteOf = (id: number, key: string) => {
    const { row, column } = placeOf(id, key);
    return workbook.sheet(tabId)?.readAttribute({ row, column, rows: 1, columns: 1 }, 'note').flat()[0] ?? '';
  };
  const resultOf = (id: number) => bench.cell(id, '#result');
  const setPrice = (id: number, price: number) => {
    const found = shop.variations().find((one) => one.id === id);
    if (found) Object.assign(found, { price });
  };
  const order = (times: object = { start: saturday, end: monday }) => {
    const plan = bench.preview();
    return { plan: plan.id, acknowledged: plan.edits.map(({ key }) => key), ...times };
  };
  return { ...bench, typeAs, noteOf, resultOf, setPrice, order };
}

describe('the cells of scheduled prices', () => {
  it('are not told as edited any more; what else stands beside their rows stays', () => {
    const { variation, typeAs, resultOf, order, rpc, preview } = openTold();
    const [first, second] = [variation(0).id, variation(1).id];
    typeAs(first, 'price', '51000');
    typeAs(second, 'price', '52000');
    typeAs(second, 'name', 'Another name');
    expect([resultOf(first), resultOf(second)]).toEqual([
      '● Price: not pushed yet',
      '● Product: not pushed yet; ● Price: not pushed yet',
    ]);
    rpc('scheduled.save', order());
    expect([resultOf(first), resultOf(second)]).toEqual(['', '● Product: not pushed yet']);
    expect(preview().edits.map(({ column }) => column)).toEqual(['name']);
  });

  it('tell in their notes what is planned, money as such, and when', () => {
    const { variation, typeAs, noteOf, order, rpc } = openTold();
    const { id } = variation(0);
    typeAs(id, 'price', '51000');
    rpc('scheduled.save', order());
    expect(noteOf(id, 'price')).toBe('Scheduled: Rp51,000 from 7 Mar 2026, 06:00 until 9 Mar 2026, 06:00');
    expect(isSaid(noteOf(id, 'price'), 'note.plannedUntil')).toBe(true);
  });

  it('tell of each of two plans until that one is over, and of its times as they are', () => {
    const { variation, typeAs, noteOf, order, rpc, list } = openTold();
    const { id } = variation(0);
    typeAs(id, 'price', '51000');
    rpc('scheduled.save', order());
    typeAs(id, 'price', '52000');
    rpc('scheduled.save', order({ start: { day: '2026-03-14', hour: 6 }, end: { day: '2026-03-16', hour: 6 } }));
    const [first, second] = list();
    const secondLine = 'Scheduled: Rp52,000 from 14 Mar 2026, 06:00 until 16 Mar 2026, 06:00';
    expect(noteOf(id, 'price')).toBe(
      ['Scheduled: Rp51,000 from 7 Mar 2026, 06:00 until 9 Mar 2026, 06:00', secondLine].join('\n'),
    );
    rpc('scheduled.move', { id: first?.id, end: { day: '2026-03-10', hour: 6 } });
    expect(noteOf(id, 'price')).toBe(
      [secondLine, 'Scheduled: Rp51,000 from 7 Mar 2026, 06:00 until 10 Mar 2026, 06:00'].join('\n'),
    );
    rpc('scheduled.cancel', { id: first?.id });
    expect(noteOf(id, 'price')).toBe(secondLine);
    rpc('scheduled.cancel', { id: second?.id });
    expect(noteOf(id, 'price')).toBe('');
  });

  it('tell nothing of what is over, though the spreadsheet has another zone by then', () => {
    const { variation, typeAs, noteOf, order, rpc, list, workbook } = openTold();
    const { id } = variation(0);
    typeAs(id, 'price', '51000');
    rpc('scheduled.save', order());
    Object.defineProperty(workbook, 'timeZone', { value: 'America/New_York' });
    rpc('scheduled.cancel', { id: list()[0]?.id });
    expect(noteOf(id, 'price')).toBe('');
  });

  it('show what the shop is remembered to have said, where a person chose their value over a newer one of the shop', () => {
    const { variation, typeAs, cell, setPrice, rpc, preview, price, turn } = openTold();
    const { id, price: pulled } = variation(0);
    typeAs(id, 'price', '51000');
    setPrice(id, 60_000);
    const seen = preview();
    const choices = { [seen.edits[0]?.key ?? '']: 'mine' };
    const plan = rpc<PlanView>('push.choose', { plan: seen.id, choices });
    rpc('scheduled.save', {
      ...{ plan: plan.id, acknowledged: plan.edits.map(({ key }) => key), start: saturday, end: monday },
    });
    expect(cell(id, 'price')).toBe(pulled);
    expect(preview().edits).toEqual([]);
    turn(24 * 5 - 2);
    expect(price(id)).toBe(51_000);
    turn(48);
    expect(price(id)).toBe(60_000);
  });

  it('stay as they are, and are told, where the shop was read or pushed to since the review', () => {
    const { variation, typeAs, cell, setPrice, rpc, order, list, host } = openTold();
    const [first, second] = [variation(0).id, variation(1).id];
    for (const id of [first, second]) typeAs(id, 'price', '51000');
    const planned = order();
    setPrice(first, 60_000);
    rpc('pull.run');
    const outlook = rpc<{ count: number; left: readonly object[] }>('scheduled.outlook', planned);
    expect(outlook).toMatchObject({ count: 1, left: [{ reason: expect.stringContaining('review again') }] });
    const request = { call: 'scheduled.save', args: planned };
    expect(noticesIn(host.run('rpc', [JSON.stringify(request)]))).toEqual([
      expect.stringContaining('still in the cell: 1'),
    ]);
    expect(cell(first, 'price')).toBe(51_000);
    expect(list()).toMatchObject([{ count: 1 }]);
  });
});
