import type { RpcApi } from '../../../src/rpc/calls';
import { viewTab } from '../../../workbench/tab-view';
import { hourMs, openCopied, valuesIn } from './open-copied';

type Schedule = RpcApi['jobs.list']['value'];

/** Lets the trigger come every three hours. */
const pass = ({ turn, clock }: ReturnType<typeof openCopied>, days: number): void => {
  for (let nth = 0; nth < days * 8; nth += 1) {
    clock.advance(2 * hourMs);
    turn();
  }
};

describe('copies by a schedule', () => {
  it.each([
    ['every day', { every: 'day', hour: 6 }, 4, ['6', '5', '4', '3']],
    ['every week', { every: 'week', days: [1], hour: 6 }, 15, ['16', '9']],
    ['every month', { every: 'month', day: 31, hour: 6 }, 60, ['30 Apr', '31']],
  ] as const)('are made %s, of data that is refreshed first', (_rhythm, timing, days, dates) => {
    const bench = openCopied({ products: 2 });
    bench.scheduleRefreshed(timing as Parameters<typeof bench.schedule>[0]);
    pass(bench, days);
    expect(bench.copyNames()).toEqual(
      dates.map((date) => `Variations ${date}${date.includes(' ') ? '' : ' Mar'} 2026`),
    );
    const [latest] = bench.list().copies;
    expect(Number(latest?.at) - Number(latest?.dataAt)).toBeLessThan(hourMs);
  });

  it('are made without a call to the shop where nothing is refreshed first: named after their data, and none of the very same', () => {
    const { schedule, shop, copyNames, rpc, notices, list, workbook, tabId, clock, ...bench } = openCopied({
      products: 2,
    });
    const asked = shop.log.length;
    const { jobs } = schedule();
    pass({ ...bench, clock } as ReturnType<typeof openCopied>, 3);
    expect(copyNames()).toEqual(['Variations 3 Mar 2026 (data 2 Mar 2026)']);
    expect(rpc<Schedule>('jobs.run', { id: jobs[0]?.id ?? '' }).jobs[0]?.latest?.end).toBe('done');
    expect(notices).toContainEqual(
      'No new data since 2 Mar 2026, so no new copy: "Variations 3 Mar 2026 (data 2 Mar 2026)" holds it already.',
    );
    // What a person has changed in the tab is shown on its own day.
    workbook.type(tabId, 2, viewTab(workbook, tabId).columnOf('price'), '54321');
    pass({ ...bench, clock } as ReturnType<typeof openCopied>, 1);
    expect(copyNames()).toHaveLength(2);
    expect(new Set(list().copies.map(({ dataAt }) => dataAt)).size).toBe(1);
    expect(shop.log.length).toBe(asked);
  });

  it('are not made under a false date where the refresh before them fails; that is told, and the next one is made', () => {
    const bench = openCopied({ products: 3 });
    const { scheduleRefreshed, shop, copyNames, rpc } = bench;
    const { jobs } = scheduleRefreshed();
    bench.clock.advance(2 * hourMs);
    shop.faults.add({ path: '/product/search', fault: { kind: 'failed200', message: 'Tidak boleh.' } });
    expect(() => rpc('jobs.run', { id: jobs[0]?.id ?? '' })).toThrow();
    expect(copyNames()).toEqual([]);
    expect(rpc<Schedule>('jobs.list').jobs[0]?.latest?.end).toBe('failed');
    shop.faults.clear();
    rpc('jobs.run', { id: jobs[0]?.id ?? '' });
    expect(copyNames()).toEqual(['Variations 2 Mar 2026']);
  });

  it('are of data that is read once a day, and goes on where it had to stop', () => {
    const bench = openCopied({ products: 40 });
    const { scheduleRefreshed, turn, copyNames, clock, list, shop } = bench;
    scheduleRefreshed();
    clock.advance(20 * hourMs);
    turn({
      interrupt: ({ kind }, phase) => {
        if (kind === 'httpWave' && phase === 'after') clock.advance(300_000);
        return false;
      },
    });
    expect(copyNames()).toEqual([]);
    turn();
    expect(copyNames()).toEqual(['Variations 3 Mar 2026']);
    const asked = shop.log.length;
    turn();
    expect(shop.log.length).toBe(asked);
    expect(list().copies).toHaveLength(1);
  });

  it('leave the one of a day as it is, and say so', () => {
    const { schedule, make, rpc, list, workbook, notices } = openCopied({ products: 2 });
    const [first] = make().copies;
    workbook.renameSheet(first?.tabId ?? 0, 'Before');
    const { jobs } = schedule();
    for (let nth = 0; nth < 2; nth += 1) {
      const answer = rpc<Schedule>('jobs.run', { id: jobs[0]?.id ?? '' });
      expect(answer.jobs[0]?.latest?.end).toBe('done');
      expect(list().own).toMatchObject([{ name: 'Before' }]);
    }
    expect(notices).toContainEqual('There is a copy of today already: "Before". It stays as it is.');
  });

  it('come after what refreshes their tab in the same hour', () => {
    const { schedule, rpc, tabId, turn, clock, variation, named, shop } = openCopied({ products: 3 });
    schedule();
    clock.advance(60_000);
    rpc('jobs.save', { task: { kind: 'tabs', tabIds: [tabId] }, timing: { every: 'day', hour: 6 } });
    const one = shop.variations().find(({ id }) => id === variation(0).id);
    Object.assign(one ?? {}, { price: 43_210 });
    clock.advance(20 * hourMs);
    turn();
    expect(valuesIn(named('Variations 3 Mar 2026')).flat()).toContain(43_210);
  });

  it('do not wait for ever for what is due all the time', () => {
    const { schedule, rpc, tabId, turn, copyNames, clock } = openCopied({ products: 40 });
    schedule();
    rpc('jobs.save', { task: { kind: 'tabs', tabIds: [tabId] }, timing: { every: 'hours', hours: 1 } });
    clock.advance(20 * hourMs);
    for (let hour = 0; hour < 6; hour += 1) {
      turn({
        // Each refresh takes up the whole turn.
        interrupt: ({ kind }, phase) => {
          if (kind === 'httpWave' && phase === 'after') clock.advance(300_000);
          return false;
        },
      });
    }
    expect(copyNames()).toHaveLength(1);
  });

  it('are paused with what to do once their tab was deleted; those that were made stay', () => {
    const bench = openCopied({ products: 2 });
    const { schedule, make, workbook, tabId, tabNames, rpc } = bench;
    make();
    schedule();
    workbook.deleteSheet(tabId);
    expect(() => pass(bench, 1)).toThrow(/does not exist any more/);
    expect(tabNames()).toContain('Variations 2 Mar 2026');
    expect(rpc<Schedule>('jobs.list').jobs).toMatchObject([{ state: 'paused' }]);
  });

  it('are their person’s alone: no colleague sees them', () => {
    const { schedule } = openCopied({ products: 2 });
    expect(schedule().others).toEqual([]);
  });

  it('hold what the tab showed on their day, for thirty days', () => {
    const bench = openCopied({ products: 3 });
    const { schedule, shop, rpc, tabId, workbook, named, copyNames } = bench;
    schedule();
    const [item] = shop.variations();
    const prices: number[] = [];
    for (let day = 0; day < 30; day += 1) {
      Object.assign(item ?? {}, { price: 10_000 + day });
      rpc('pull.run', { tabId });
      prices.push(Number(viewTab(workbook, tabId).cell(item?.id ?? 0, 'price')));
      pass(bench, 1);
    }
    const shown = copyNames().map((name) => {
      const [headings = [], ...rows] = valuesIn(named(name));
      const [sku, price] = ['SKU', 'Price'].map((title) => headings.indexOf(title));
      return rows.find((row) => row[sku ?? 0] === item?.sku)?.[price ?? 0];
    });
    expect(shown).toEqual(prices.slice(-7).reverse());
  });
});
