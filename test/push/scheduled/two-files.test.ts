import { scheduledPushesOf } from '../../../src/state/schema/scheduled-pushes';
import { untilSaturday } from './open-planned';
import { monday, saturday } from './open-scheduled';
import { openTwoFiles } from './open-two-files';

const sunday = { day: '2026-03-08', hour: 6 } as const;
const tuesday = { day: '2026-03-10', hour: 6 } as const;
const dayHours = 24;

type Bench = ReturnType<typeof openTwoFiles>;

const firstOf = ({ planned }: Bench) => planned[0] ?? { id: 0, before: 0, wanted: 0 };

/** Properties of the person that tell other files of scheduled values. */
const toldTo = ({ cloud }: Bench) =>
  Object.keys(cloud.properties.user.all()).filter((name) => name.startsWith('ngorder.valuesPlanned'));

describe('prices that a person plans in one file and again in another', () => {
  it('are told as an overlap, with the file and the times', () => {
    const bench = openTwoFiles();
    const { id, before } = firstOf(bench);
    const { overlaps, count } = bench.other.outlook(
      bench.other.order([[id, before - 500]], { start: sunday, end: tuesday }),
    );
    expect(count).toBe(1);
    expect(overlaps).toEqual([
      {
        ...{ count: 1, planner: { kind: 'file', file: 'Toko' }, isFirst: true },
        ...{ startsAt: bench.push.startsAt, endsAt: bench.push.endsAt },
      },
    ]);
  });

  it('are not told as one for other values', () => {
    const bench = openTwoFiles();
    const free = bench.variation(5);
    const order = bench.other.order([[free.id, free.price - 500]], { start: sunday, end: tuesday });
    expect(bench.other.outlook(order)).toMatchObject({ overlaps: [], left: [] });
  });

  it('stay in their cells while those of the first are in the shop: they would go back to these', () => {
    const bench = openTwoFiles();
    bench.turn(untilSaturday);
    expect(bench.prices()).toEqual(bench.wanted);
    bench.other.refresh();
    const { id, wanted } = firstOf(bench);
    const { left, count } = bench.other.outlook(
      bench.other.order([[id, wanted - 500]], { start: { ...saturday, hour: 20 }, end: tuesday }),
    );
    expect(count).toBe(0);
    expect(left[0]?.reason).toContain('of yours from the file “Toko” until 9 Mar 2026, 06:00');
  });

  it('may be planned once those of the first are back', () => {
    const bench = openTwoFiles();
    bench.turn(untilSaturday);
    bench.turn(2 * dayHours);
    expect(bench.prices()).toEqual(bench.before);
    bench.other.refresh();
    const { id, before } = firstOf(bench);
    const order = bench.other.order([[id, before - 500]], { start: tuesday });
    expect(bench.other.outlook(order)).toMatchObject({ count: 1, overlaps: [], left: [] });
  });
});

describe('what a person pushes by hand in another file than they planned in', () => {
  const warningsIn = ({ other }: Bench) => other.preview().edits.map(({ warnings }) => warnings.join());

  it('takes a tick that tells what comes, and from which file', () => {
    const bench = openTwoFiles();
    bench.other.typeIn(firstOf(bench).id, 'price', String(firstOf(bench).before - 500));
    expect(warningsIn(bench)).toEqual([expect.stringContaining('Scheduled in your file “Toko”')]);
  });

  it('takes a tick that tells what is to go back, and from which file', () => {
    const bench = openTwoFiles();
    bench.turn(untilSaturday);
    bench.other.refresh();
    bench.other.typeIn(firstOf(bench).id, 'price', String(firstOf(bench).wanted - 500));
    expect(warningsIn(bench)).toEqual([expect.stringContaining('a scheduled price from your file “Toko” until')]);
  });

  it('takes none any more, a week after the time of a file that was deleted', () => {
    const bench = openTwoFiles();
    bench.turn(untilSaturday);
    bench.clock.advance(10 * dayHours * 3_600_000);
    bench.other.refresh();
    bench.other.typeIn(firstOf(bench).id, 'price', String(firstOf(bench).wanted - 500));
    expect(warningsIn(bench)).toEqual(['']);
  });
});

describe('what other files know of scheduled values', () => {
  it('is known of each, however many they are', () => {
    const bench = openTwoFiles(40);
    const { overlaps } = bench.other.outlook(
      bench.other.order(
        bench.planned.map(({ id, before }) => [id, before - 100] as const),
        { start: sunday, end: tuesday },
      ),
    );
    expect(overlaps).toMatchObject([{ count: 40 }]);
  });

  it('goes when they are back, cancelled, or their schedules are reset', () => {
    const back = openTwoFiles();
    expect(toldTo(back)).toHaveLength(1);
    back.turn(untilSaturday);
    back.turn(2 * dayHours);
    expect(toldTo(back)).toEqual([]);

    const cancelled = openTwoFiles();
    cancelled.rpc('scheduled.cancel', { id: cancelled.push.id });
    expect(toldTo(cancelled)).toEqual([]);

    const reset = openTwoFiles();
    reset.rpc('state.reset', { parts: ['schedules'] });
    expect(toldTo(reset)).toEqual([]);
  });

  it('goes with the next that is planned where it was left behind', () => {
    const bench = openTwoFiles();
    const kept = bench.cloud.properties.user.get(toldTo(bench)[0] ?? '') ?? '';
    bench.rpc('scheduled.cancel', { id: bench.push.id });
    bench.cloud.properties.user.setAll({ [`ngorder.valuesPlanned:workbook-1:${bench.push.id}:0`]: kept });
    bench.rpc('pull.run', { tabId: bench.tabId });
    const { push } = bench.plan(1, { start: saturday, end: monday });
    expect(toldTo(bench)).toEqual([`ngorder.valuesPlanned:workbook-1:${push.id}:0`]);
  });

  it('means nothing where it, or the list of the other file, cannot be read', () => {
    for (const name of ['ngorder.valuesPlanned:workbook-1:ID:0', scheduledPushesOf('workbook-1').name]) {
      const bench = openTwoFiles();
      bench.cloud.properties.user.setAll({ [name.replace('ID', bench.push.id)]: 'spoilt' });
      const { id, before } = firstOf(bench);
      const order = bench.other.order([[id, before - 500]], { start: sunday, end: tuesday });
      expect(bench.other.outlook(order)).toMatchObject({ count: 1, overlaps: [] });
    }
  });
});
