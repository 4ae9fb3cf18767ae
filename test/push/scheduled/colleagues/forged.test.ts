import type { PlannedEdit } from '../../../../src/state/schema/push-plan';
import type { FrozenPlan, ScheduledPush } from '../../../../src/state/schema/scheduled-pushes';
import { codeOf } from '../../open-pulled';
import { failureOf } from '../open-planned';
import { forge, freeze, frozenOf, mallory, tell, toldBy } from './forgery';
import { budi, openColleagues, untilEnd, untilStart } from './open-colleagues';

type Bench = ReturnType<typeof openColleagues>;

const eachEdit =
  (change: Partial<PlannedEdit>) =>
  (plan: FrozenPlan): FrozenPlan => ({ ...plan, edits: plan.edits.map((edit) => ({ ...edit, ...change })) });

/** What somebody else wrote down is in the shop already, as far as they tell. */
const isOn = (push: ScheduledPush): ScheduledPush => ({ ...push, stage: { name: 'on', run: 'forged', isWhole: true } });

const lookAtForged = ({ look }: Bench) => look(budi, 'Mallory').plan.edits;

describe('what somebody forged of a colleague’s scheduled prices', () => {
  it('is told and not shown where what was put aside is not what they planned', () => {
    const bench = openColleagues();
    const { author } = toldBy(bench, 'Rina');
    const plan = frozenOf(bench, author, bench.push.id);
    freeze(bench, author, bench.push.id, eachEdit({ wanted: 1 })(plan));
    expect(codeOf(() => bench.look())).toBe('scheduledUnreadableOf');
  });

  it('changes nothing by itself, whatever it says', () => {
    const bench = openColleagues();
    bench.rpc('scheduled.cancel', { id: bench.push.id });
    const other = bench.plan(1);
    forge(bench, other.push.id, eachEdit({ wanted: 1 }), isOn);
    const changes = bench.changes();
    bench.rpc('scheduled.cancel', { id: other.push.id });
    for (const person of [undefined, budi]) bench.turnOf(person, 100);
    expect([bench.prices(), bench.changes()]).toEqual([bench.before, changes]);
  });

  it('is doubted where it asks for one rupiah, at the start and on the way back, and goes with a tick alone', () => {
    for (const [change, stage] of [
      [eachEdit({ wanted: 1 }), (push: ScheduledPush) => push],
      [eachEdit({ baseline: 1 }), isOn],
    ] as const) {
      const bench = openColleagues();
      if (stage === isOn) bench.turnOf(undefined, untilStart);
      forge(bench, bench.push.id, change, stage);
      const { plan } = bench.look(budi, 'Mallory');
      expect(plan.edits.map(({ status, wanted, warnings }) => [status, wanted, warnings.length > 0])).toEqual([
        ['ready', 1, true],
        ['ready', 1, true],
      ]);
      expect(codeOf(() => bench.rpc('scheduled.takeOver', { plan: plan.id }, budi))).toBe('nothingToSchedule');
    }
  });

  it.each<readonly [string, Partial<PlannedEdit>]>([
    ['no price', { wanted: 'gratis' }],
    ['a formula', { wanted: '=IMPORTDATA("https://example.com")' }],
    ['less than nothing', { wanted: -5 }],
    ['nothing at all', { wanted: '' }],
    ['a stock', { column: 'stock:0', wanted: 3 }],
    ['a difference of stock', { column: 'difference:0', wanted: 3 }],
    ['a cost', { column: 'cost', wanted: 3 }],
    ['a column that is none', { column: '__proto__' }],
    ['a record that is none', { recordId: '../../x' }],
    ['a record of another product', { parentId: '999999' }],
  ])('is blocked where it asks for %s', (_what, change) => {
    const bench = openColleagues();
    forge(bench, bench.push.id, eachEdit(change));
    expect(new Set(lookAtForged(bench).map(({ status }) => status))).toEqual(new Set(['blocked']));
  });

  it('is blocked where it names a record as part of another product that is there', () => {
    const bench = openColleagues();
    forge(bench, bench.push.id, (plan) => {
      const [first, second] = plan.edits;
      if (!first || !second) throw new Error('too few');
      return { ...plan, edits: [first, second, { ...second, column: 'price_reseller', parentId: first.parentId }] };
    });
    expect(lookAtForged(bench).find(({ column }) => column === 'price_reseller')?.status).toBe('blocked');
  });

  it('is doubted where it calls a record by another’s name', () => {
    const bench = openColleagues();
    forge(bench, bench.push.id, eachEdit({ name: 'Kaos yang lain' }));
    const doubts = lookAtForged(bench).flatMap((edit) => edit.doubts.map(({ message }) => message));
    expect(doubts.filter((message) => message === 'warning.otherRecord')).toHaveLength(2);
  });

  it('is a conflict where the shop has another value than it says', () => {
    const bench = openColleagues();
    forge(bench, bench.push.id, eachEdit({ baseline: 5 }));
    expect(lookAtForged(bench).map(({ status }) => status)).toEqual(['conflict', 'conflict']);
  });

  it('brings back what was shown alone, where it names a run of whoever takes it over', () => {
    const bench = openColleagues();
    const own = bench.variation(5);
    bench.typeIn(own.id, 'price', '44000');
    const { id, edits } = bench.rpc<{ id: string; edits: readonly { key: string }[] }>('push.preview', {}, budi);
    const pushed = bench.rpc<{ summary: { run: string } }>(
      'push.confirm',
      { plan: id, acknowledged: edits.map(({ key }) => key) },
      budi,
    );
    bench.turnOf(undefined, untilStart);
    const { run } = pushed.summary;
    forge(
      bench,
      bench.push.id,
      (plan) => plan,
      (push) => ({ ...push, stage: { name: 'on', run, isWhole: true } }),
    );
    const look = bench.look(budi, 'Mallory');
    expect(new Set(look.plan.edits.map(({ status }) => status))).toEqual(new Set(['blocked']));
    bench.turnOf(budi, untilEnd);
    expect(bench.price(own.id)).toBe(44_000);
  });

  it('is not shown where it is for another shop, or no such thing at all', () => {
    const bench = openColleagues();
    forge(
      bench,
      bench.push.id,
      (plan) => plan,
      (push) => ({ ...push, connection: 'another' }),
    );
    bench.cloud.properties.document.setAll({ 'ngorder.planned:x': 'H4sIAAAA', 'ngorder.planned:y': '{"pushes":7}' });
    expect(bench.others().map(({ by }) => by)).toEqual(['Rina']);
  });

  it('is refused where it is more than a push may be, or comes from a tab with other data', () => {
    const bench = openColleagues();
    bench.rpc('settings.set', { settings: { push: { mostEdits: 5 } } });
    forge(bench, bench.push.id, (plan) => ({ ...plan, edits: [...plan.edits, ...plan.edits, ...plan.edits] }));
    expect(codeOf(() => bench.look(budi, 'Mallory'))).toBe('scheduledUnreadableOf');
    forge(bench, bench.push.id, (plan) => ({ ...plan, dataset: 'customers' }));
    expect(codeOf(() => bench.look(budi, 'Mallory'))).toBe('scheduledUnreadableOf');
  });
});

describe('a forged word that a colleague does it', () => {
  const claim = (bench: Bench, change: Partial<ScheduledPush>, at = bench.clock.now()) => {
    const { author, told } = toldBy(bench, 'Rina');
    const [push] = told.pushes;
    if (!push) throw new Error('not told');
    const takenOver = { author, id: bench.push.id, at };
    tell(bench, mallory, { by: 'Mallory', pushes: [{ ...push, id: 'forged', takenOver, ...change }] });
  };
  const late = Date.UTC(2099, 0, 1);

  it.each<readonly [string, Partial<ScheduledPush>]>([
    ['that it is kept', { stage: { name: 'over', how: 'kept' } }],
    ['that it is back', { stage: { name: 'over', how: 'broughtBack' } }],
    ['that it comes late', { endsAt: late }],
  ])('%s holds a way back up for three hours at most before its person hears', (_what, change) => {
    const bench = openColleagues();
    bench.turnOf(undefined, untilStart);
    claim(bench, change);
    expect(bench.listOf()).toMatchObject([{ takenBy: 'Mallory' }]);
    bench.turnOf(undefined, untilEnd);
    expect(failureOf(() => bench.turnOf(undefined, 3))).toContain('Mallory says');
    bench.rpc('scheduled.doMyself', { id: bench.push.id });
    bench.turnOf(undefined);
    expect([bench.prices(), bench.listOf()[0]?.how]).toEqual([bench.before, 'broughtBack']);
  });

  it.each<readonly [string, Partial<ScheduledPush>]>([
    ['did nothing', { stage: { name: 'over', how: 'nothing' } }],
    ['is late', {}],
  ])('who %s keeps nothing from going back', (_what, change) => {
    const bench = openColleagues();
    bench.turnOf(undefined, untilStart);
    claim(bench, change);
    bench.turnOf(undefined, untilEnd + 3);
    expect(bench.prices()).toEqual(bench.before);
  });

  it('stops a start and tells its person so', () => {
    const bench = openColleagues();
    claim(bench, {});
    expect(failureOf(() => bench.turnOf(undefined, untilStart))).toContain('Mallory says');
    expect([bench.prices(), bench.listOf()[0]?.how]).toEqual([bench.before, 'takenOver']);
  });

  it('counts for nothing from before its person said that they do it themselves, or of the future', () => {
    const bench = openColleagues();
    claim(bench, {});
    bench.clock.advance(1000);
    bench.rpc('scheduled.doMyself', { id: bench.push.id });
    expect(bench.listOf()).toMatchObject([{ takenBy: null }]);
    claim(bench, {}, late);
    expect(bench.listOf()).toMatchObject([{ takenBy: null }]);
    bench.turnOf(undefined, untilStart);
    expect(bench.prices()).toEqual(bench.wanted);
  });

  it('is looked at once, however many there are', () => {
    const bench = openColleagues();
    const { author, told } = toldBy(bench, 'Rina');
    const [push] = told.pushes;
    if (!push) throw new Error('not told');
    for (let person = 0; person < 100; person += 1) {
      const pushes = Array.from({ length: 50 }, (_, nth) => {
        const takenOver = { author, id: bench.push.id, at: nth };
        return { ...push, id: `f${nth}`, takenOver };
      });
      tell(bench, `f${person}`, { by: 'F', pushes });
    }
    const began = Date.now();
    expect(bench.others()).toHaveLength(50);
    expect(Date.now() - began).toBeLessThan(10_000);
  });
});
