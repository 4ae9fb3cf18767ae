import { budi, openColleagues, untilStart } from '../scheduled/colleagues/open-colleagues';
import { type LookView, openPrices, tenthLess } from './open-prices';

const hourMs = 3_600_000;

describe('a rule, where prices are scheduled', () => {
  /** A tenth less from Saturday to Monday; today is the Monday before. */
  function openScheduled() {
    const bench = openPrices({ products: 6 });
    const first = bench.look();
    bench.fill(first);
    const plan = bench.preview();
    bench.rpc('scheduled.save', {
      ...{ plan: plan.id, acknowledged: plan.edits.map(({ key }) => key) },
      ...{ start: { day: '2026-03-07', hour: 6 }, end: { day: '2026-03-09', hour: 6 } },
    });
    const passTo = (hours: number) => {
      bench.clock.advance(hours * hourMs);
      bench.host.run('runSchedule');
    };
    return { ...bench, first, passTo };
  }

  it('gives the same as before until they begin', () => {
    const { look, first } = openScheduled();
    expect(look().prices).toEqual(first.prices);
  });

  it('leaves out those whose price goes back by itself, and says so', () => {
    const bench = openScheduled();
    bench.passTo(24 * 5);
    const during = bench.look({ replaceEdits: true });
    expect(during.prices).toEqual([]);
    expect(bench.leftOf(during)).toMatchObject({ scheduled: bench.first.prices.length });
    expect(bench.fill(bench.first, { replaceEdits: true })).toMatchObject({ filled: 0 });
  });

  it('takes them again once they are back', () => {
    const bench = openScheduled();
    bench.passTo(24 * 5);
    bench.passTo(24 * 3);
    expect(bench.leftOf(bench.look())).not.toHaveProperty('scheduled');
    expect(bench.look({ replaceEdits: true }).prices).toHaveLength(bench.first.prices.length);
  });

  it('leaves out those of a colleague as well', () => {
    const bench = openColleagues();
    bench.turnOf(undefined, untilStart);
    bench.rpc('pull.run', { tabId: bench.tabId });
    const wish = { tabId: bench.tabId, column: 'price', rule: tenthLess, rows: { kind: 'all' } };
    const { prices, left } = bench.rpc<LookView>('prices.look', wish, budi);
    const scheduled = bench.planned.map(({ id }) => String(id));
    expect(prices.filter(({ recordId }) => scheduled.includes(recordId))).toEqual([]);
    expect(left).toContainEqual(expect.objectContaining({ why: 'scheduled', rows: scheduled.length }));
  });
});
