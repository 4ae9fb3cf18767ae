import type { RpcApi } from '../../../../src/rpc/calls';
import { codeOf } from '../../open-pulled';
import { failureOf } from '../open-planned';
import { monday, saturday } from '../open-scheduled';
import { budi, cici, openColleagues, untilEnd, untilStart } from './open-colleagues';

describe('scheduled prices of a colleague', () => {
  it('are seen by whoever works in the file: what, by whom, until when', () => {
    const { others, push, tabId } = openColleagues();
    expect(others()).toMatchObject([
      { by: 'Rina', tabId, count: 2, startsAt: push.startsAt, endsAt: push.endsAt, stage: 'waiting', part: 'start' },
    ]);
  });

  it('are seen no more once they are over', () => {
    const { others, rpc, push } = openColleagues();
    rpc('scheduled.cancel', { id: push.id });
    expect(others()).toEqual([]);
  });
});

describe('taking over prices that are in the shop', () => {
  function openStarted() {
    const bench = openColleagues();
    bench.turnOf(undefined, untilStart);
    expect(bench.prices()).toEqual(bench.wanted);
    return bench;
  }

  it('shows what they are now and what they go back to, beside the shop', () => {
    const { look, planned } = openStarted();
    const { plan, push } = look();
    expect(push).toMatchObject({ part: 'end', stage: 'on' });
    const shown = ({ id }: { readonly id: number }) => plan.edits.find(({ recordId }) => recordId === String(id));
    expect(planned.map(shown)).toMatchObject(
      planned.map(({ before, wanted }) => ({ status: 'ready', live: wanted, baseline: wanted, wanted: before })),
    );
  });

  it('brings them back at their end by the key of who took them over, once', () => {
    const bench = openStarted();
    bench.take(bench.look());
    const changes = bench.changes();
    bench.turnOf(budi, untilEnd);
    expect(bench.prices()).toEqual(bench.before);
    expect(bench.listOf(budi)).toMatchObject([{ how: 'broughtBack' }]);
    bench.turnOf(undefined);
    bench.turnOf(budi);
    expect([bench.prices(), bench.changes() - changes]).toEqual([bench.before, 2]);
    expect(bench.listOf()).toMatchObject([{ how: 'takenOver' }]);
  });

  it('brings back what is doubtful beside other prices, as it was ticked when it was taken over', () => {
    const bench = openColleagues(1);
    bench.rpc('scheduled.cancel', { id: bench.push.id });
    const { id } = bench.variation(3);
    const before = bench.price(id);
    bench.typeIn(id, 'price', String(before * 2));
    const preview = bench.preview();
    const times = { start: saturday, end: monday };
    bench.rpc('scheduled.save', { plan: preview.id, acknowledged: preview.edits.map(({ key }) => key), ...times });
    bench.turnOf(undefined, untilStart);
    const found = bench.shop.variations().find((one) => one.id === id);
    if (found) Object.assign(found, { priceReseller: before + 1000 });
    const look = bench.look();
    expect(look.plan.edits[0]?.doubts.map(({ message }) => message)).toContain('warning.abovePrice');
    bench.take(look);
    bench.turnOf(budi, untilEnd);
    expect([bench.price(id), bench.listOf(budi)[0]?.how]).toEqual([before, 'broughtBack']);
  });

  it('brings them back within the hour where their end has passed', () => {
    const bench = openStarted();
    bench.clock.advance((untilEnd + 30) * 3_600_000);
    expect(bench.others()).toMatchObject([{ isLate: true, part: 'end' }]);
    bench.take(bench.look());
    bench.turnOf(budi);
    expect(bench.prices()).toEqual(bench.before);
  });

  it('leaves what somebody changed since', () => {
    const bench = openStarted();
    bench.setPrice(bench.planned[0]?.id, 77_000);
    const look = bench.look();
    expect(look.plan.edits.map(({ status }) => status).sort()).toEqual(['conflict', 'ready']);
    bench.take(look);
    bench.setPrice(bench.planned[1]?.id, 78_000);
    bench.turnOf(budi, untilEnd);
    expect(bench.prices()).toEqual([77_000, 78_000]);
  });

  it('leaves out what was held back when it began, whatever the shop has by now', () => {
    const bench = openColleagues();
    bench.setPrice(bench.planned[0]?.id, 77_000);
    expect(failureOf(() => bench.turnOf(undefined, untilStart))).toContain('Not pushed: 1 of the 2');
    bench.setPrice(bench.planned[0]?.id, bench.wanted[0] ?? 0);
    const { plan } = bench.look();
    expect(plan.edits).toMatchObject([
      { recordId: String(bench.planned[1]?.id), status: 'ready' },
      { recordId: String(bench.planned[0]?.id), status: 'blocked' },
    ]);
  });

  it('keeps its name, by which the history tells of it already', () => {
    const bench = openColleagues(1);
    bench.rpc('scheduled.cancel', { id: bench.push.id });
    bench.plan(1, { start: saturday, end: monday, name: 'Promo 12.12' });
    bench.turnOf(undefined, untilStart);
    bench.take(bench.look());
    bench.turnOf(budi, untilEnd);
    expect(bench.listOf(budi)).toMatchObject([{ name: 'Promo 12.12', how: 'broughtBack' }]);
    const pushes = bench.rpc<RpcApi['runs.latest']['value']>('runs.latest').filter(({ kind }) => kind === 'push');
    expect(pushes).toMatchObject([
      { scheduled: 'back', plannedAs: 'Promo 12.12' },
      { scheduled: 'start', plannedAs: 'Promo 12.12' },
    ]);
  });

  it('is told in the question before the connection is ended', () => {
    const bench = openStarted();
    bench.take(bench.look());
    const { values } = bench.rpc<RpcApi['scheduled.pending']['value']>('scheduled.pending', {}, budi);
    const byPrice = [...values].sort((one, other) => Number(one.from) - Number(other.from));
    const known = bench.planned.map(({ before, wanted }) => ({ from: wanted, to: before }));
    expect(byPrice).toMatchObject(known.sort((one, other) => one.from - other.from));
  });

  it('is done by its first person where who took them over is late', () => {
    const bench = openStarted();
    bench.take(bench.look());
    bench.turnOf(undefined, untilEnd);
    expect([bench.prices(), bench.listOf()[0]]).toMatchObject([bench.wanted, { stage: 'on', takenBy: 'Budi' }]);
    bench.turnOf(undefined, 3);
    expect([bench.prices(), bench.listOf()[0]?.how]).toEqual([bench.before, 'broughtBack']);
    bench.turnOf(budi);
    expect([bench.prices(), bench.listOf(budi)[0]?.how]).toEqual([bench.before, 'broughtBack']);
  });

  it('tells their first person where who took them over keeps them, and goes back as they say', () => {
    const bench = openStarted();
    const { id } = bench.take(bench.look());
    bench.rpc('scheduled.keep', { id }, budi);
    expect(failureOf(() => bench.turnOf(undefined, untilEnd + 4))).toContain('Budi says that they took');
    expect(bench.prices()).toEqual(bench.wanted);
    bench.rpc('scheduled.doMyself', { id: bench.push.id });
    bench.turnOf(undefined);
    expect([bench.prices(), bench.listOf()[0]?.how]).toEqual([bench.before, 'broughtBack']);
  });
});

describe('taking over prices that are still to come', () => {
  it('carries them out and brings them back, in place of who planned them', () => {
    const bench = openColleagues();
    bench.take(bench.look());
    const changes = bench.changes();
    expect(failureOf(() => bench.turnOf(undefined, untilStart))).toContain('Budi');
    expect([bench.prices(), bench.listOf()[0]?.how]).toEqual([bench.before, 'takenOver']);
    bench.turnOf(budi);
    expect(bench.prices()).toEqual(bench.wanted);
    bench.turnOf(undefined, untilEnd);
    bench.turnOf(budi);
    expect([bench.prices(), bench.changes() - changes]).toEqual([bench.before, 4]);
    expect(bench.listOf(budi)[0]?.how).toBe('broughtBack');
  });

  it('keeps no more than was ticked', () => {
    const bench = openColleagues();
    const { plan } = bench.look();
    const [first, second] = plan.edits;
    bench.rpc('scheduled.takeOver', { plan: plan.id, exclude: [first?.key], acknowledged: [second?.key] }, budi);
    bench.turnOf(budi, untilStart);
    const isLeft = (id: number) => first?.recordId === String(id);
    expect(bench.prices()).toEqual(bench.planned.map(({ id, before, wanted }) => (isLeft(id) ? before : wanted)));
  });

  it('is refused where it is not as it was shown any more', () => {
    const bench = openColleagues();
    const look = bench.look();
    bench.rpc('scheduled.move', { id: bench.push.id, end: { day: '2026-03-10', hour: 6 } });
    expect(codeOf(() => bench.take(look))).toBe('scheduledChanged');
  });

  it('is refused where it has begun meanwhile', () => {
    const bench = openColleagues();
    const look = bench.look();
    bench.turnOf(undefined, untilStart);
    expect(codeOf(() => bench.take(look))).toBe('scheduledChanged');
  });
});

describe('two who take over the same', () => {
  it('are told apart: one does it, the other hears so', () => {
    const bench = openColleagues();
    const [first, second] = [bench.look(budi), bench.look(cici)];
    bench.take(second, cici);
    expect(codeOf(() => bench.take(first, budi))).toBe('scheduledTaken');
    expect(bench.others(budi).find(({ by }) => by === 'Rina')).toMatchObject({ takenBy: { by: 'Cici' } });
    expect(bench.listOf()).toMatchObject([{ takenBy: 'Cici' }]);
  });

  it('may take it from one another, and the last one does it', () => {
    const bench = openColleagues();
    bench.take(bench.look(budi), budi);
    bench.take(bench.look(cici, 'Budi'), cici);
    failureOf(() => bench.turnOf(undefined, untilStart));
    failureOf(() => bench.turnOf(budi));
    expect(bench.prices()).toEqual(bench.before);
    bench.turnOf(cici);
    expect(bench.prices()).toEqual(bench.wanted);
  });
});
