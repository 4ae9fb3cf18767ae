import { failureOf } from '../open-planned';
import { monday, saturday } from '../open-scheduled';
import { budi, cici, openColleagues, untilEnd, untilStart } from './open-colleagues';

const nextSaturday = { day: '2026-03-14', hour: 6 } as const;
const nextMonday = { day: '2026-03-16', hour: 6 } as const;
const fromMondayToSaturday = 5 * 24;

describe('a late way back of scheduled prices that were planned once more', () => {
  /** Budi said that he keeps the prices of the first weekend; somebody has changed one back, and Rina plans the very same of that again. */
  function openTwice() {
    const bench = openColleagues();
    bench.turnOf(undefined, untilStart);
    const { id } = bench.take(bench.look());
    bench.rpc('scheduled.keep', { id }, budi);
    failureOf(() => bench.turnOf(undefined, untilEnd + 4));
    bench.setPrice(bench.planned[0]?.id, bench.before[0] ?? 0);
    bench.rpc('pull.run', { tabId: bench.tabId });
    bench.plan(1, { start: nextSaturday, end: nextMonday });
    failureOf(() => bench.turnOf(undefined, fromMondayToSaturday - 4));
    expect(bench.prices()).toEqual(bench.wanted);
    return bench;
  }

  it('leaves what the later ones have brought, until these go back', () => {
    const bench = openTwice();
    bench.rpc('scheduled.doMyself', { id: bench.push.id });
    bench.turnOf(undefined);
    expect([bench.prices(), bench.listOf().find(({ id }) => id === bench.push.id)]).toMatchObject([
      [bench.wanted[0], bench.before[1]],
      { stage: 'over', sums: { back: 1, changed: 1 } },
    ]);
    bench.turnOf(undefined, 47);
    expect(bench.prices()).toEqual(bench.before);
  });
});

describe('what is planned beside scheduled prices of a colleague', () => {
  /** Rina's prices are in the shop, and Budi would plan on them. */
  function planAsBudi(name: string) {
    const bench = openColleagues();
    bench.rpc('settings.set', { name });
    bench.turnOf(undefined, untilStart);
    const [{ id, wanted } = { id: 0, wanted: 0 }] = bench.planned;
    bench.rpc('pull.run', { tabId: bench.tabId });
    bench.typeIn(id, 'price', String(wanted - 1000));
    const view = bench.rpc<ReturnType<typeof bench.preview>>('push.preview', {}, budi);
    const times = { start: { ...saturday, hour: 20 }, end: monday };
    const order = { plan: view.id, acknowledged: view.edits.map(({ key }) => key), ...times };
    return { ...bench, outlook: bench.rpc<{ left: readonly { reason: string }[] }>('scheduled.outlook', order, budi) };
  }

  it.each([
    ['Rina', 'a scheduled value of Rina until 9 Mar 2026, 06:00'],
    ['', 'a scheduled value of a colleague until 9 Mar 2026, 06:00'],
  ])('stays in its cell, told whose they are (%s)', (name, words) => {
    expect(JSON.stringify(planAsBudi(name).outlook)).toContain(words);
  });
});

describe('what is planned beside prices that a colleague has scheduled for later', () => {
  it.each([['Rina'], ['']])('is told as an overlap, and whose they are (%s)', (name) => {
    const bench = openColleagues();
    bench.rpc('settings.set', { name });
    bench.rpc('scheduled.list');
    const [{ id, before } = { id: 0, before: 0 }] = bench.planned;
    bench.typeIn(id, 'price', String(before - 500));
    const view = bench.rpc<ReturnType<typeof bench.preview>>('push.preview', {}, budi);
    const times = { start: { ...saturday, hour: 20 }, end: monday };
    const order = { plan: view.id, acknowledged: view.edits.map(({ key }) => key), ...times };
    expect(bench.rpc<{ overlaps: unknown }>('scheduled.outlook', order, budi).overlaps).toEqual([
      {
        ...{ count: 1, planner: { kind: 'colleague', by: name }, isFirst: true },
        ...{ startsAt: bench.push.startsAt, endsAt: bench.push.endsAt },
      },
    ]);
    expect(view.edits.map(({ warnings }) => warnings.join())).toEqual([expect.stringMatching(/^Scheduled: /)]);
  });

  it('is told once, where it was taken over from them, or by them', () => {
    const bench = openColleagues();
    bench.take(bench.look());
    const [{ id, before } = { id: 0, before: 0 }] = bench.planned;
    bench.typeIn(id, 'price', String(before - 500));
    for (const person of [{}, budi]) {
      const view = bench.rpc<ReturnType<typeof bench.preview>>('push.preview', {}, person);
      const order = { plan: view.id, acknowledged: view.edits.map(({ key }) => key), start: saturday };
      expect(bench.rpc<{ overlaps: unknown }>('scheduled.outlook', order, person).overlaps).toMatchObject([
        { planner: { kind: 'here' } },
      ]);
    }
  });
});

describe('what is taken over from a colleague', () => {
  it('is not doubted for what it is itself, before its start and after it, in whoever hands it is', () => {
    const bench = openColleagues();
    const doubts = (...seen: Parameters<typeof bench.look>) =>
      bench.look(...seen).plan.edits.map(({ warnings }) => warnings);
    expect(doubts()).toEqual([[], []]);
    bench.take(bench.look());
    expect(doubts(cici, 'Budi')).toEqual([[], []]);
    bench.turnOf(budi, untilStart);
    expect(bench.prices()).toEqual(bench.wanted);
    expect(doubts(cici, 'Budi')).toEqual([[], []]);
  });
});

describe('what is pushed by hand beside scheduled prices of a colleague', () => {
  it('takes a tick, which says that it does not go back', () => {
    const bench = openColleagues();
    bench.turnOf(undefined, untilStart);
    const [{ id, wanted } = { id: 0, wanted: 0 }] = bench.planned;
    bench.rpc('pull.run', { tabId: bench.tabId });
    bench.typeIn(id, 'price', String(wanted - 100));
    const { edits } = bench.rpc<ReturnType<typeof bench.preview>>('push.preview', {}, budi);
    expect(edits.map(({ warnings }) => warnings.join())).toEqual([
      expect.stringContaining('does not go back by itself'),
    ]);
  });
});
