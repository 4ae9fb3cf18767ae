import type { PullOutcome } from '../../src/pull/pull';
import type { RpcApi } from '../../src/rpc/calls';
import { openInProcessWorkbench } from '../../workbench/in-process-workbench';

type Schedule = RpcApi['jobs.list']['value'];
const hourMs = 3_600_000;

/** A job of two tabs, of which the first is quick, and the second takes more than one execution; left in the middle. */
function openLeft() {
  const options = { products: 70, orders: 0, warehouses: 1, warehouseShare: 0, rateLimitPerMinute: 1 };
  const bench = openInProcessWorkbench({ shop: options, locale: 'en', contexts: 'fresh' });
  const { rpc, clock, host, shop } = bench;
  rpc('connection.save', { key: shop.options.key });
  const pullToTheEnd = (dataset: string) => {
    let outcome = rpc<PullOutcome>('pull.run', { dataset });
    while (outcome.status === 'paused') outcome = rpc<PullOutcome>('pull.continue');
    return outcome.tabId;
  };
  const suppliers = pullToTheEnd('suppliers');
  const variations = pullToTheEnd('variations');
  const saved = rpc<Schedule>('jobs.save', {
    task: { kind: 'tabs', tabIds: [suppliers, variations] },
    timing: { every: 'day', hour: 6 },
  });
  const id = saved.jobs[0]?.id ?? '';
  const turn = (hours = 1) => {
    clock.advance(hours * hourMs);
    host.run('runSchedule');
  };
  const askedSuppliers = () => shop.log.filter(({ path, status }) => path === '/supplier' && status === 200).length;
  const job = () => rpc<Schedule>('jobs.list').jobs[0];
  return { ...bench, id, turn, job, askedSuppliers, suppliers, variations };
}

describe('a run of several executions that was left in the middle', () => {
  it('and paused is begun anew where it is wanted a month later: no tab is a month old and called done', () => {
    const { rpc, id, turn, job, askedSuppliers, clock } = openLeft();
    turn(23);
    expect(job()?.latest?.end).toBe('goesOn');
    rpc('jobs.pause', { id, isPaused: true });
    clock.advance(30 * 24 * hourMs);
    const asked = askedSuppliers();
    for (let tries = 0; tries < 4 && job()?.latest?.end !== 'done'; tries += 1) {
      rpc('jobs.run', { id });
      clock.advance(hourMs);
    }
    expect(job()?.latest?.end).toBe('done');
    expect(askedSuppliers()).toBeGreaterThan(asked);
  });

  it('is begun anew where the trigger did not come for a month', () => {
    const { turn, job, askedSuppliers } = openLeft();
    turn(23);
    expect(job()?.latest?.end).toBe('goesOn');
    const asked = askedSuppliers();
    turn(30 * 24);
    for (let tries = 0; tries < 4 && job()?.latest?.end !== 'done'; tries += 1) turn();
    expect(job()?.latest?.end).toBe('done');
    expect(askedSuppliers()).toBeGreaterThan(asked);
  });

  it('that its person set up otherwise meanwhile leaves no tab out at its next time', () => {
    const { rpc, id, clock, host, job, turn, askedSuppliers, suppliers, variations } = openLeft();
    clock.advance(23 * hourMs);
    let isEdited = false;
    const edit = ({ name, kind }: { name: string; kind: string }, phase: string) => {
      if (!isEdited && phase === 'after' && kind === 'httpWave') {
        isEdited = true;
        rpc('jobs.save', {
          id,
          task: { kind: 'tabs', tabIds: [suppliers, variations] },
          timing: { every: 'day', hour: 7 },
        });
      }
      return name === 'never';
    };
    host.run('runSchedule', [], { interrupt: edit });
    expect(isEdited).toBe(true);
    // Two days on, at its next time.
    const asked = askedSuppliers();
    turn(49);
    for (let tries = 0; tries < 4 && job()?.latest?.end !== 'done'; tries += 1) turn();
    expect(askedSuppliers()).toBeGreaterThan(asked);
  });
});
