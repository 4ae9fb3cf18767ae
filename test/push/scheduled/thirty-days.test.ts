import { fakerEN as faker } from '@faker-js/faker';
import type { CloudOperation } from '../../../workbench/apps-script/run-options';
import { RpcFailure } from '../../../workbench/workbench';
import { isKilled } from '../crash-points';
import { failureOf } from './open-planned';
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

const never = Number.POSITIVE_INFINITY;
/** Until the next turn has carried on what a killed one left, a person is asked to wait. */
const waits = ['runUnfinished', 'landingCutOff'];
/** All that was chosen goes back by itself: nothing is planned on that. */
const refused = 'nothingToSchedule';

/** Plans, changes of mind, edits by others, a failing shop, killed executions and jumps of the clock. */
class Story {
  readonly planned: Planned[] = [];
  private readonly bench;
  private readonly ids: readonly number[];
  private readonly log: string[] = [];

  constructor(seed: number) {
    faker.seed(seed);
    this.bench = openScheduled({ products: 8, seed });
    this.ids = this.bench.own.map(({ id }) => id).slice(0, 8);
  }

  play(): void {
    for (let day = 0; day < days; day += 1) this.playDay();
    this.bench.clock.advance(200 * hourMs);
    for (let more = 0; more < 6; more += 1) {
      this.bench.clock.advance(hourMs);
      // Nothing fails any more, but for what did not begin: its person hears of that.
      this.watch(() => expect(failureOf(() => this.bench.host.run('runSchedule'))).toMatch(/^none$|scheduled values/));
    }
  }

  /** What is told of each push goes together with what became of its values in the shop. */
  contradictions(): readonly unknown[] {
    const found = this.bench.list().filter((push) => !this.isTrue(push));
    return found.length === 0 ? [] : [...this.log, ...found];
  }

  private playDay(): void {
    const { clock, shop } = this.bench;
    // What a killed execution held is free after two minutes.
    clock.advance(180_000);
    if (faker.datatype.boolean(0.4) && this.planned.length < 60) this.watch(() => this.attempt(() => this.planSome()));
    if (faker.datatype.boolean(0.15)) this.watch(() => this.attempt(() => this.changeMind()));
    if (faker.datatype.boolean(0.3)) this.changeByOthers();
    if (faker.datatype.boolean(0.2)) shop.faults.add({ fault: { kind: 'status', status: 503 } });
    for (let hour = 0; hour < 24; ) {
      const jump = faker.datatype.boolean(0.1) ? this.between(2, 20) : this.between(1, 4);
      clock.advance(jump * hourMs);
      hour += jump;
      if (faker.datatype.boolean(0.3)) shop.faults.clear();
      this.watch(() => this.turn());
    }
    shop.faults.clear();
  }

  private between(min: number, max: number): number {
    return faker.number.int({ min, max });
  }

  private prices(): ReadonlyMap<number, number> {
    return new Map(this.ids.map((id) => [id, this.bench.price(id)]));
  }

  /** Whatever changes in the shop has to be one of the values, at its time, and once. */
  private watch(work: () => void): void {
    const before = this.prices();
    work();
    for (const [id, after] of this.prices()) {
      const was = before.get(id) ?? 0;
      if (was !== after) this.note(id, was, after);
    }
  }

  private note(id: number, was: number, after: number): void {
    const now = this.bench.clock.now();
    const ofId = this.planned.filter((one) => one.id === id);
    const begun = ofId.find(
      ({ state, startsAt, from, to }) => state === 'planned' && startsAt <= now && from === was && to === after,
    );
    const back = ofId.find(
      ({ state, endsAt, from, to }) => state === 'applied' && endsAt <= now && to === was && from === after,
    );
    const found = begun ?? back;
    if (!found) throw new Error(`${this.log.join('\n')}\nnobody planned ${id}: ${was} → ${after}`);
    found.state = begun ? 'applied' : 'back';
    this.log.push(`${new Date(now).toISOString()} ${found.push} ${id} ${was} → ${after}`);
  }

  private attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof RpcFailure) || ![...waits, refused].includes(error.code)) throw error;
      this.log.push(error.code);
    }
  }

  private planSome(): void {
    const { rpc, typeIn, preview, clock, price } = this.bench;
    const chosen = faker.helpers.arrayElements(this.ids, { min: 1, max: 3 });
    const startsAt = Math.ceil((clock.now() + this.between(1, 100) * hourMs) / hourMs) * hourMs;
    const endsAt = faker.datatype.boolean(0.8) ? startsAt + this.between(1, 150) * hourMs : never;
    rpc('pull.run');
    for (const id of chosen) typeIn(id, 'price', String(price(id) + this.between(-900, 900)));
    const view = preview();
    const ready = view.edits.filter(({ status }) => status === 'ready');
    if (ready.length === 0) return;
    const push = rpc<Scheduled>('scheduled.save', {
      ...{ plan: view.id, acknowledged: view.edits.map(({ key }) => key), start: hourOf(startsAt) },
      ...(endsAt === never ? {} : { end: hourOf(endsAt) }),
    });
    const taken = new Set(rpc<readonly { key: string }[]>('scheduled.edits', { id: push.id }).map(({ key }) => key));
    for (const { recordId, live, wanted } of ready.filter(({ key }) => taken.has(key))) {
      const values = { id: Number(recordId), from: Number(live), to: Number(wanted) };
      this.planned.push({ push: push.id, ...values, startsAt, endsAt, state: 'planned' });
      this.log.push(`planned ${push.id}: ${recordId} ${live} → ${wanted}`);
    }
  }

  private changeMind(): void {
    const { list, rpc, clock } = this.bench;
    const [one] = faker.helpers.shuffle(list().filter(({ stage }) => stage === 'on' || stage === 'waiting'));
    if (!one) return;
    const call =
      one.stage === 'waiting'
        ? 'scheduled.cancel'
        : faker.helpers.arrayElement(['scheduled.endNow', 'scheduled.keep'] as const);
    rpc(call, { id: one.id });
    this.log.push(`${call} ${one.id}`);
    if (call !== 'scheduled.endNow') return;
    for (const value of this.planned) if (value.push === one.id) value.endsAt = clock.now();
  }

  private changeByOthers(): void {
    const id = faker.helpers.arrayElement(this.ids);
    const found = this.bench.shop.variations().find((one) => one.id === id);
    if (found) Object.assign(found, { price: found.price + this.between(1000, 5000) });
    this.log.push(`somebody sets ${id} to ${found?.price}`);
  }

  private turn(): void {
    const at = this.between(1, 400);
    const isKilledNow = faker.datatype.boolean(0.25);
    let passed = 0;
    const interrupt = (_operation: CloudOperation, phase: 'before' | 'after') => {
      if (phase === 'after') passed += 1;
      return isKilledNow && passed === at;
    };
    try {
      if (isKilled(() => this.bench.host.run('runSchedule', [], { interrupt }))) this.log.push(`killed at ${at}`);
    } catch (error) {
      // The shop is down: the trigger fails, as people see in their list of executions.
      this.log.push(`turn: ${String(error).slice(0, 100)}`);
    }
  }

  private isTrue({ id: push, stage, how }: Scheduled): boolean {
    const values = this.planned.filter((one) => one.push === push);
    if (stage !== 'over') return false;
    // Whatever was applied is back, unless somebody has changed it since.
    if (how === 'broughtBack') return values.every((value) => value.state !== 'applied' || !this.isStillThere(value));
    const isUntouched = how === 'cancelled' || how === 'missed' || how === 'nothing';
    return !isUntouched || values.every(({ state }) => state === 'planned');
  }

  /** Whether the shop still has the value, and no later plan set it. */
  private isStillThere({ push, id, to }: Planned): boolean {
    const applied = this.planned.filter((one) => one.id === id && one.state !== 'planned');
    return this.bench.price(id) === to && applied.at(-1)?.push === push;
  }
}

describe.each([1, 2, 3, 4, 5, 6])('thirty days of scheduled prices, seed %i', (seed) => {
  it('carry each value out once at most, take it back where nobody changed it, and tell all else', () => {
    const story = new Story(seed);
    story.play();
    expect(story.contradictions()).toEqual([]);
    expect(story.planned.filter(({ state }) => state === 'back').length).toBeGreaterThan(0);
  });
});
