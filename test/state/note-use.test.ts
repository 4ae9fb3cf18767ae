import { costModel } from '../../bench/model';
import type { RpcApi } from '../../src/rpc/calls';
import type { CloudOperation } from '../../workbench/apps-script/run-options';
import type { Quota } from '../../workbench/apps-script/world/daily-use';
import { SeededChance } from '../../workbench/apps-script/world/seeded-chance';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';
import { isKilled } from '../push/crash-points';

type Budget = RpcApi['budget.get']['value'];

const hourMs = 3_600_000;

/** A shop with two pulled tabs, and what Google itself counts of its owner. */
function open() {
  const bench = openInProcessWorkbench({
    ...{ shop: { products: 12, orders: 6, seed: 1 }, locale: 'en', costs: costModel, contexts: 'fresh' },
  });
  const { rpc, shop, cloud } = bench;
  const { use } = cloud.world.accountOf('owner');
  const budget = () => rpc<Budget>('budget.get');
  rpc('connection.save', { key: shop.options.key });
  const tabIds = ['variations', 'suppliers'].map((dataset) => rpc<{ tabId: number }>('pull.run', { dataset }).tabId);
  const counted = (quota: Quota) => use.used(quota);
  return { ...bench, tabIds, budget, counted };
}

/** What an execution does to the properties. */
function recorded(): { readonly operations: string[]; readonly interrupt: (operation: CloudOperation) => boolean } {
  const operations: string[] = [];
  return {
    operations,
    interrupt: ({ kind, args }) => {
      if (kind.startsWith('property')) operations.push(`${kind} ${String(args[1])}`);
      return false;
    },
  };
}

describe('what is used of what Google limits in a day', () => {
  it('is, over a day of random work, what Google counts: requests exactly, time and properties not more', () => {
    const { rpc, host, clock, shop, tabIds, budget, counted } = open();
    const chance = new SeededChance(1, 'work');
    rpc('jobs.save', { task: { kind: 'tabs', tabIds }, timing: { every: 'hours', hours: 2 } });
    const works: readonly (() => unknown)[] = [
      () => rpc('pull.run', { tabId: tabIds[chance.next() < 0.5 ? 0 : 1] }),
      () => rpc('state.get'),
      () => rpc('dashboard.pull'),
      () => rpc('dashboard.refresh'),
      () => rpc('endpoints.call', { id: 'warehouse.list', input: {} }),
      () => rpc('doctor.run'),
      () => host.run('refreshFunctions'),
    ];
    for (let hour = 0; hour < 22; hour += 1) {
      clock.advance(hourMs * 0.95);
      host.runDueTriggers();
      for (let times = 0; times < 2; times += 1) works[Math.floor(chance.next() * works.length)]?.();
    }
    const { used } = budget();
    expect(used.requests).toBe(shop.log.length);
    expect(used.requests).toBe(counted('fetches'));
    const triggered = counted('triggerMs');
    expect(used.triggerMs).toBeGreaterThan(triggered * 0.9);
    expect(used.triggerMs).toBeLessThanOrEqual(triggered);
    // Executions that sent nothing note nothing.
    expect(used.propertyOperations).toBeLessThanOrEqual(counted('propertyOperations'));
    expect(used.propertyOperations).toBeGreaterThan(counted('propertyOperations') / 2);
  });

  it('counts its own note, where every execution notes what it used', () => {
    const { rpc, cloud, tabIds, budget } = open();
    const before = budget().used.propertyOperations;
    const google = cloud.world.accountOf('owner').use;
    const counted = google.used('propertyOperations');
    rpc('pull.run', { tabId: tabIds[0] });
    const after = google.used('propertyOperations');
    expect(budget().used.propertyOperations - before).toBe(after - counted);
  });

  it('is less than what Google counts where an execution was killed, by just what that one used', () => {
    const { rpc, shop, tabIds, budget, clock } = open();
    const before = budget().used.requests;
    const sent = shop.log.length;
    let waves = 0;
    const dies = ({ kind }: CloudOperation, phase: 'before' | 'after') =>
      kind === 'httpWave' && phase === 'after' && ++waves === 2;
    expect(isKilled(() => rpc('pull.run', { tabId: tabIds[0] }, { interrupt: dies }))).toBe(true);
    expect(shop.log.length).toBeGreaterThan(sent);
    expect(budget().used.requests).toBe(before);
    clock.advance(150_000);
    const later = shop.log.length;
    rpc('pull.run', { tabId: tabIds[0] });
    expect(budget().used.requests).toBe(before + shop.log.length - later);
  });

  it('costs an execution that sends nothing not one property operation more', () => {
    const { rpc } = open();
    const { operations, interrupt } = recorded();
    for (const call of ['state.get', 'jobs.list', 'settings.get', 'runs.list', 'runs.progress'])
      rpc(call, {}, { interrupt });
    expect(operations.filter((operation) => operation.startsWith('propertyWrite'))).toEqual([]);
    expect(operations.filter((operation) => operation.includes('ngorder.used'))).toEqual([]);
  });

  it('is noted of work that fails, too', () => {
    const { rpc, shop, budget, tabIds } = open();
    const before = budget().used.requests;
    const sent = shop.log.length;
    shop.faults.add({ path: '/supplier', fault: { kind: 'status', status: 503 } });
    expect(() => rpc('pull.run', { tabId: tabIds[1] })).toThrow();
    expect(shop.log.length).toBeGreaterThan(sent);
    expect(budget().used.requests).toBe(before + shop.log.length - sent);
  });

  it('is not what Google refused since the day was used up', () => {
    const { rpc, cloud, budget, tabIds } = open();
    const before = budget().used.requests;
    cloud.refusals.set([{ on: 'UrlFetchApp', when: { from: 1 }, refusal: 'tooManyForOneDay' }]);
    expect(() => rpc('pull.run', { tabId: tabIds[1] })).toThrow(/has reached a daily limit/);
    expect(budget().used.requests).toBe(before);
  });

  it('takes the place of no answer, where it cannot be noted', () => {
    const { rpc, cloud, budget, tabIds } = open();
    const before = budget().used.requests;
    cloud.refusals.set([{ on: 'Lock', when: { from: 1 }, refusal: 'lockUnavailable' }]);
    expect(() => rpc('endpoints.call', { id: 'warehouse.list', input: {} })).not.toThrow();
    cloud.refusals.set([]);
    expect(budget().used.requests).toBe(before);
    expect(() => rpc('pull.run', { tabId: tabIds[1] })).not.toThrow();
  });

  it('is added up where another execution noted meanwhile', () => {
    const { rpc, shop, budget, tabIds } = open();
    const sent = shop.log.length;
    const before = budget().used.requests;
    let isNested = false;
    const meanwhile = ({ kind }: CloudOperation, phase: 'before' | 'after') => {
      if (!isNested && kind === 'httpWave' && phase === 'after') {
        isNested = true;
        rpc('endpoints.call', { id: 'warehouse.list', input: {} });
      }
      return false;
    };
    rpc('pull.run', { tabId: tabIds[1] }, { interrupt: meanwhile });
    expect(budget().used.requests).toBe(before + shop.log.length - sent);
  });

  it.each(['#~', '[{"hour":1}]', '[{"hour":-1,"requests":1}]', '{"version":9}', ''])(
    'begins anew where %s stands in its place',
    (text) => {
      const { rpc, shop, cloud, budget, tabIds } = open();
      cloud.properties.user.setAll({ 'ngorder.used': text });
      expect(budget().used.requests).toBe(0);
      const sent = shop.log.length;
      rpc('pull.run', { tabId: tabIds[1] });
      expect(budget().used.requests).toBe(shop.log.length - sent);
    },
  );

  it('is forgotten after a day, and each hour of it by itself', () => {
    const { rpc, clock, budget, tabIds } = open();
    const first = budget().used.requests;
    clock.advance(12 * hourMs);
    rpc('pull.run', { tabId: tabIds[1] });
    const both = budget().used.requests;
    expect(both).toBeGreaterThan(first);
    clock.advance(13 * hourMs);
    expect(budget().used.requests).toBe(both - first);
    clock.advance(12 * hourMs);
    expect(budget().used.requests).toBe(0);
  });
});

describe('what functions use', () => {
  it('counts beside, for all who look at the file, as they may write no properties', () => {
    const { rpc, host, shop, budget } = open();
    rpc('settings.set', { settings: { formulas: { live: true, endpoints: ['warehouse.list'], minutes: 10 } } });
    const before = budget();
    const sent = shop.log.length;
    host.run('NGORDER', ['warehouse.list'], { mode: 'CUSTOM_FUNCTION', as: 'colleague' });
    expect(shop.log.length).toBe(sent + 1);
    expect(budget()).toEqual({ ...before, functionRequests: 1 });
    // From the copy that all cells share.
    host.run('NGORDER', ['warehouse.list'], { mode: 'CUSTOM_FUNCTION' });
    expect(budget().functionRequests).toBe(1);
  });
});

describe('the limits', () => {
  it('are those of the account that a person says they have', () => {
    const { rpc, budget } = open();
    expect(budget()).toMatchObject({
      account: 'consumer',
      limits: { requests: 20_000, triggerMs: 90 * 60_000, propertyOperations: 50_000, mails: 100 },
    });
    expect(rpc('budget.setAccount', { account: 'workspace' })).toMatchObject({
      account: 'workspace',
      limits: { requests: 100_000, triggerMs: 360 * 60_000, propertyOperations: 500_000, mails: 1_500 },
    });
    expect(() => rpc('budget.setAccount', { account: 'premium' })).toThrow();
    expect(budget().account).toBe('workspace');
  });
});
