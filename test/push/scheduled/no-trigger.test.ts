import type { RpcApi } from '../../../src/rpc/calls';
import type { PlanView } from '../../../src/rpc/push-calls';
import { openShops } from '../../rpc/several-shops';
import { codeOf } from '../open-pulled';
import { hourMs, monday, openScheduled, type Scheduled, type ScheduledList, saturday } from './open-scheduled';
import { orderOf } from './order-of';

type State = NonNullable<RpcApi['state.get']['value']>;
type Jobs = RpcApi['jobs.list']['value'];

/** So many of a person's files may have a trigger of an installed add-on. */
const mostFiles = 20;
const daily = { task: { kind: 'functions' }, timing: { every: 'day', hour: 6 } } as const;

/** A file in which a price is typed, of a person whose other files have used up all triggers. */
function openWithoutTrigger() {
  const { openFile, first: file, clock } = openShops({ build: 'published', isOneTriggerOfEachType: true });
  for (let nth = 0; nth < mostFiles; nth += 1) {
    const other = openFile();
    other.connect('bandung');
    other.rpc('jobs.save', daily);
  }
  file.connect('bandung');
  const tabId = file.pull();
  const [{ id, price = 0 } = { id: 0 }] = file.variations('bandung');
  file.type(tabId, id, 'price', String(price - 1000));
  const save = () => {
    const plan = file.rpc<PlanView>('push.preview');
    return file.rpc<Scheduled>('scheduled.save', orderOf(plan, { start: saturday, end: monday }));
  };
  return { ...file, clock, save };
}

describe('scheduled prices for which no trigger can be had', () => {
  it('are not planned, and leave no schedule that nobody could delete and home would tell as not running', () => {
    const { rpc, save, clock } = openWithoutTrigger();
    expect(codeOf(save)).toBe('tooManyTriggers');
    expect(rpc<Jobs>('jobs.list').jobs).toEqual([]);
    clock.advance(8 * 24 * hourMs);
    expect(rpc<State>('state.get').schedule.overdue).toEqual([]);
    expect(rpc<ScheduledList>('scheduled.list').pushes).toEqual([]);
  });
});

describe('schedules of scheduled prices that an earlier version left, though these were not planned', () => {
  /** Their own list alone knows that they were. */
  function openLeft() {
    const bench = openScheduled();
    bench.rpc('jobs.save', daily);
    bench.plan(1);
    const { user } = bench.cloud.properties;
    for (const name of Object.keys(user.all())) if (name.startsWith('ngorder.scheduled:')) user.remove(name);
    const kinds = () => bench.rpc<Jobs>('jobs.list').jobs.map(({ task }) => task.kind);
    expect(kinds().sort()).toEqual(['functions', 'prices', 'prices']);
    return { ...bench, kinds };
  }

  it.each(['scheduled.list', 'state.get'])('go when a person looks at %s, and no other', (call) => {
    const { rpc, kinds } = openLeft();
    rpc(call);
    expect(kinds()).toEqual(['functions']);
  });

  it('go with the next turn, and no other', () => {
    const { turn, kinds } = openLeft();
    turn();
    expect(kinds()).toEqual(['functions']);
  });
});
