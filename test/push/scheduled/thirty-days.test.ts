import { fakerEN as faker } from '@faker-js/faker';
import type { CloudOperation } from '../../../workbench/apps-script/run-options';
import { RpcFailure } from '../../../workbench/workbench';
import { isKilled } from '../crash-points';
import { hourMs, openScheduled, type Scheduled } from './open-scheduled';

const days = 30;

/** One value of a scheduled push, and what became of it in the shop. */
interface Planned {
  readonly push: string;
  readonly id: number;
  readonly from: number;
  readonly to: number;
  readonly startsAt: number;
  endsAt: number;
  state: 'planned' | 'applied' | 'back';
}

/** By the spreadsheet's clock, seven hours ahead of UTC. */
const hourOf = (at: number) => {
  const local = new Date(at + 7 * hourMs);
  return { day: local.toISOString().slice(0, 10), hour: local.getUTCHours() };
};

describe.each([1, 2, 3, 4, 5, 6])('thirty days of scheduled prices, seed %i', (seed) => {
  it('carry each value out once at most, take it back where nobody changed it, and tell all else', () => {
    faker.seed(seed);
    const bench = openScheduled({ products: 8, seed });
    const { rpc, shop, clock, host, typeIn, preview, list } = bench;
    const ids = bench.own.map(({ id }) => id).slice(0, 8);
    const prices = () => new Map(ids.map((id) => [id, bench.price(id)]));
    const planned: Planned[] = [];
    const log: string[] = [];

    /** Whatever changes in the shop has to be one of the values, at its time, and once. */
    const watch = (work: () => void) => {
      const before = prices();
      work();
      const now = clock.now();
      for (const [id, after] of prices()) {
        const was = before.get(id) ?? 0;
        if (was === after) continue;
        const begun = planned.find(
          (one) =>
            one.id === id && one.state === 'planned' && one.startsAt <= now && one.from === was && one.to === after,
        );
        const back = planned.find(
          (one) =>
            one.id === id && one.state === 'applied' && one.endsAt <= now && one.to === was && one.from === after,
        );
        const found = begun ?? back;
        if (!found) throw new Error(`${log.join('\n')}\nnobody planned ${id}: ${was} → ${after}`);
        found.state = begun ? 'applied' : 'back';
        log.push(`${new Date(now).toISOString()} ${found.push} ${id} ${was} → ${after}`);
      }
    };

    const planSome = () => {
      const chosen = faker.helpers.arrayElements(ids, { min: 1, max: 3 });
      const startsAt = Math.ceil((clock.now() + faker.number.int({ min: 1, max: 100 }) * hourMs) / hourMs) * hourMs;
      const endsAt = faker.datatype.boolean(0.8)
        ? startsAt + faker.number.int({ min: 1, max: 150 }) * hourMs
        : Number.POSITIVE_INFINITY;
      rpc('pull.run');
      for (const id of chosen) typeIn(id, 'price', String(bench.price(id) + faker.number.int({ min: -900, max: 900 })));
      const view = preview();
      const ready = view.edits.filter(({ status }) => status === 'ready');
      if (ready.length === 0) return;
      const push = rpc<Scheduled>('scheduled.save', {
        ...{ plan: view.id, acknowledged: view.edits.map(({ key }) => key), start: hourOf(startsAt) },
        ...(endsAt === Number.POSITIVE_INFINITY ? {} : { end: hourOf(endsAt) }),
      });
      for (const { recordId, live, wanted } of ready) {
        const values = { id: Number(recordId), from: Number(live), to: Number(wanted) };
        planned.push({ push: push.id, ...values, startsAt, endsAt, state: 'planned' });
      }
      log.push(`planned ${push.id}: ${ready.map(({ recordId, live, wanted }) => `${recordId} ${live}→${wanted}`)}`);
    };

    const changeMind = () => {
      const [one] = faker.helpers.shuffle(list().filter(({ stage }) => stage === 'on' || stage === 'waiting'));
      if (!one) return;
      const call =
        one.stage === 'waiting'
          ? 'scheduled.cancel'
          : faker.helpers.arrayElement(['scheduled.endNow', 'scheduled.keep']);
      if (call === 'scheduled.endNow' && one.endsAt === null) return;
      rpc(call, { id: one.id });
      log.push(`${call} ${one.id}`);
      if (call === 'scheduled.endNow') {
        for (const value of planned) if (value.push === one.id) value.endsAt = clock.now();
      }
    };

    /** What a killed turn left is carried on by the next one; until then a person is asked to wait. */
    const attempt = (work: () => void) => {
      try {
        work();
      } catch (error) {
        if (!(error instanceof RpcFailure) || !['runUnfinished', 'landingCutOff'].includes(error.code)) throw error;
        log.push(`${error.code}`);
      }
    };

    const turn = () => {
      const at = faker.number.int({ min: 1, max: 400 });
      const isKilledNow = faker.datatype.boolean(0.25);
      let passed = 0;
      const interrupt = (_operation: CloudOperation, phase: 'before' | 'after') => {
        if (phase === 'after') passed += 1;
        return isKilledNow && passed === at;
      };
      try {
        if (isKilled(() => host.run('runSchedule', [], { interrupt }))) log.push(`killed at ${at}`);
      } catch (error) {
        log.push(`turn: ${String(error).slice(0, 100)}`);
      }
    };

    for (let day = 0; day < days; day += 1) {
      // What a killed execution held is free after two minutes.
      clock.advance(180_000);
      if (faker.datatype.boolean(0.4) && planned.length < 60) watch(() => attempt(planSome));
      if (faker.datatype.boolean(0.15)) watch(() => attempt(changeMind));
      if (faker.datatype.boolean(0.3)) {
        const id = faker.helpers.arrayElement(ids);
        const found = shop.variations().find((one) => one.id === id);
        if (found) Object.assign(found, { price: found.price + faker.number.int({ min: 1000, max: 5000 }) });
        log.push(`somebody sets ${id} to ${found?.price}`);
      }
      if (faker.datatype.boolean(0.2)) shop.faults.add({ fault: { kind: 'status', status: 503 } });
      for (let hour = 0; hour < 24; ) {
        const jump = faker.datatype.boolean(0.1)
          ? faker.number.int({ min: 2, max: 20 })
          : faker.number.int({ min: 1, max: 4 });
        clock.advance(jump * hourMs);
        hour += jump;
        if (faker.datatype.boolean(0.3)) shop.faults.clear();
        watch(turn);
      }
      shop.faults.clear();
    }
    clock.advance(200 * hourMs);
    for (let more = 0; more < 6; more += 1) {
      clock.advance(hourMs);
      watch(() => host.run('runSchedule'));
    }
    const now = prices();
    for (const push of list()) {
      const values = planned.filter((one) => one.push === push.id);
      const told = [push.id, push.stage, push.how];
      expect([log.join('\n'), ...told]).toEqual([log.join('\n'), push.id, 'over', push.how]);
      if (push.how === 'broughtBack') {
        // Whatever was applied is back, unless somebody has changed it since.
        for (const { state, id, to } of values) {
          if (state === 'applied')
            expect([log.join('\n'), push.id, now.get(id) === to && isLast(push.id, id)]).toEqual([
              log.join('\n'),
              push.id,
              false,
            ]);
        }
      }
      if (push.how === 'cancelled' || push.how === 'missed' || push.how === 'nothing') {
        expect([push.id, values.map(({ state }) => state)]).toEqual([push.id, values.map(() => 'planned')]);
      }
    }
    /** Whether no later plan was applied to the value. */
    function isLast(push: string, id: number): boolean {
      const applied = planned.filter((one) => one.id === id && one.state !== 'planned');
      return applied.at(-1)?.push === push;
    }
    expect(planned.filter(({ state }) => state === 'back').length).toBeGreaterThan(0);
  });
});
