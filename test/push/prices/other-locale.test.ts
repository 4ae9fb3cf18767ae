import { viewTab } from '../../../workbench/tab-view';
import { openPrices } from './open-prices';

const hourMs = 3_600_000;

describe('prices that are filled in a spreadsheet with decimal commas', () => {
  function openIndonesian() {
    const bench = openPrices({ products: 6 });
    bench.workbook.setLocale('id_ID');
    return bench;
  }

  it('are the whole rupiah that were seen, and a price that a person typed with points is read as one', () => {
    const bench = openIndonesian();
    const first = bench.look();
    expect(first.prices.length).toBeGreaterThan(3);
    bench.fill(first);
    expect(bench.shown(first)).toEqual(first.prices.map(({ to }) => to));
    const [one] = first.prices;
    bench.typeIn(Number(one?.recordId), 'price', '12.500');
    const edit = bench.preview().edits.find(({ recordId }) => recordId === one?.recordId);
    expect(edit?.wanted).toBe(12_500);
  });

  it('are scheduled from there, come, and go back to the last rupiah', () => {
    const bench = openIndonesian();
    const first = bench.look();
    const before = first.prices.map(({ recordId }) => bench.price(recordId));
    bench.fill(first);
    const plan = bench.preview();
    expect(plan.edits.map(({ wanted }) => wanted).sort()).toEqual(first.prices.map(({ to }) => to).sort());
    bench.rpc('scheduled.save', {
      ...{ plan: plan.id, acknowledged: plan.edits.map(({ key }) => key) },
      ...{ start: { day: '2026-03-07', hour: 6 }, end: { day: '2026-03-09', hour: 6 } },
    });
    const passed = (hours: number) => {
      bench.clock.advance(hours * hourMs);
      bench.host.run('runSchedule');
      return first.prices.map(({ recordId }) => bench.price(recordId));
    };
    expect(passed(24 * 5 - 2)).toEqual(first.prices.map(({ to }) => to));
    expect(passed(48)).toEqual(before);
    expect(bench.preview().edits).toEqual([]);
  });

  it('leave out cells that are protected, and say how many', () => {
    const bench = openIndonesian();
    const first = bench.look();
    const view = viewTab(bench.workbook, bench.tabId);
    const [one] = first.prices;
    bench.workbook.protections.add(bench.tabId, {
      editors: [],
      area: { row: view.rowOf(Number(one?.recordId)), column: view.columnOf('price'), rows: 1, columns: 1 },
    });
    const asColleague = { as: 'colleague' } as const;
    bench.rpc('connection.save', { key: bench.shop.options.key }, asColleague);
    const second = bench.look({}, asColleague);
    expect(second.prices).toHaveLength(first.prices.length - 1);
    expect(bench.leftOf(second)).toMatchObject({ locked: 1 });
    const kept = bench.cell(Number(one?.recordId), 'price');
    bench.fill(first, {}, asColleague);
    expect(bench.cell(Number(one?.recordId), 'price')).toBe(kept);
  });
});
