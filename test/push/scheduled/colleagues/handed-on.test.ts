import { tenthLess } from '../../prices/open-prices';
import { failureOf } from '../open-planned';
import { hourMs, saturday } from '../open-scheduled';
import { orderOf } from '../order-of';
import { budi, openColleagues, untilStart } from './open-colleagues';

const tuesday = { day: '2026-03-10', hour: 6 } as const;

type Colleagues = ReturnType<typeof openColleagues>;
type Look = { readonly overlaps: readonly unknown[]; readonly left: readonly unknown[] };

/** Rina’s push was taken over by Budi, and it is on. The planner is the one whose own copy of it is over. */
const handed = {
  'Rina, of what Budi does': () => {
    const bench = openColleagues(1);
    bench.take(bench.look());
    bench.clock.advance(untilStart * hourMs);
    failureOf(() => bench.host.run('runSchedule', [], budi));
    failureOf(() => bench.host.run('runSchedule', []));
    return { bench, planner: {} };
  },
  'Budi, of what Rina does herself again': () => {
    const bench = openColleagues(1);
    bench.take(bench.look());
    bench.clock.advance(1000);
    bench.rpc('scheduled.doMyself', { id: bench.push.id });
    bench.clock.advance(untilStart * hourMs);
    failureOf(() => bench.host.run('runSchedule', [], budi));
    failureOf(() => bench.host.run('runSchedule', []));
    return { bench, planner: budi };
  },
} as const;

describe.each(Object.keys(handed) as (keyof typeof handed)[])('prices that were handed on, as told to %s', (who) => {
  const open = () => {
    const { bench, planner } = handed[who]();
    expect(bench.prices()).toEqual(bench.wanted);
    bench.rpc('pull.run', { tabId: bench.tabId });
    return { bench, planner };
  };
  const type = ({ planned, typeIn, rpc, preview }: Colleagues, planner: object) => {
    const [p = { id: 0, wanted: 0 }] = planned;
    typeIn(p.id, 'price', String(p.wanted - 500));
    return rpc<ReturnType<typeof preview>>('push.preview', {}, planner);
  };

  it('take a tick where they are pushed over', () => {
    const { bench, planner } = open();
    expect(type(bench, planner).edits[0]?.warnings).toHaveLength(1);
  });

  it('are no base of a rule', () => {
    const { bench, planner } = open();
    const wish = { tabId: bench.tabId, column: 'price', rule: tenthLess, rows: { kind: 'all' } };
    const look = bench.rpc<{ readonly left: readonly { readonly why: string }[] }>('prices.look', wish, planner);
    expect(look.left.map(({ why }) => why)).toContain('scheduled');
  });

  it('are not planned over, so that what they were before comes back', () => {
    const { bench, planner } = open();
    const order = orderOf(type(bench, planner), { start: { ...saturday, hour: 20 }, end: tuesday });
    failureOf(() => bench.rpc('scheduled.save', order, planner));
    for (let hour = 0; hour < 120; hour += 1) {
      bench.clock.advance(hourMs);
      failureOf(() => bench.host.run('runSchedule', []));
      failureOf(() => bench.host.run('runSchedule', [], budi));
    }
    expect(bench.prices()).toEqual(bench.before);
  });
});

describe('what a colleague planned who has gone since', () => {
  it('is told no more as coming, months after its time', () => {
    const bench = openColleagues(1);
    const { id, price } = bench.variation(3);
    bench.typeIn(id, 'price', String(price - 1000));
    bench.rpc('scheduled.save', orderOf(bench.preview(), { start: saturday }));
    bench.clock.advance(60 * 24 * hourMs);
    bench.rpc('pull.run', { tabId: bench.tabId });
    bench.typeIn(id, 'price', String(price - 2000));
    const view = bench.rpc<ReturnType<typeof bench.preview>>('push.preview', {}, budi);
    const times = { start: { day: '2026-05-09', hour: 6 }, end: { day: '2026-05-11', hour: 6 } };
    const { overlaps } = bench.rpc<Look>('scheduled.outlook', orderOf(view, times), budi);
    expect([view.edits[0]?.warnings, overlaps]).toEqual([[], []]);
  });
});
