import type { RpcApi } from '../../../src/rpc/calls';
import type { CloudOperation } from '../../../workbench/apps-script/run-options';
import { isKilled } from '../crash-points';
import { failureOf, openPlanned, untilSaturday } from './open-planned';
import { hourMs } from './open-scheduled';

const patches = ({ kind, requests }: CloudOperation) =>
  kind === 'httpWave' && JSON.stringify(requests).includes('PATCH');

describe('a start that finds its value in the shop, and sends it in the end', () => {
  it('takes back what it changed when it was gone on with', () => {
    const bench = openPlanned(1);
    const [p = { id: 0, before: 0, wanted: 0 }] = bench.planned;
    bench.setPrice(p.id, p.wanted);
    bench.clock.advance(untilSaturday * hourMs);
    const interrupt = (operation: CloudOperation, phase: string) => phase === 'before' && patches(operation);
    expect(isKilled(() => bench.host.run('runSchedule', [], { interrupt }))).toBe(true);
    bench.setPrice(p.id, p.before);
    failureOf(() => bench.turn());
    for (let hour = 0; hour < 3; hour += 1) failureOf(() => bench.turn(24));
    expect(bench.prices()).toEqual(bench.before);
  });

  it('goes back where it did not find it at first', () => {
    const bench = openPlanned(1);
    bench.clock.advance(untilSaturday * hourMs);
    const interrupt = (operation: CloudOperation, phase: string) => phase === 'before' && patches(operation);
    expect(isKilled(() => bench.host.run('runSchedule', [], { interrupt }))).toBe(true);
    failureOf(() => bench.turn());
    expect(bench.prices()).toEqual(bench.wanted);
    for (let hour = 0; hour < 3; hour += 1) failureOf(() => bench.turn(24));
    expect(bench.prices()).toEqual(bench.before);
  });

  it('takes back what it changed after it had to wait for the shop', () => {
    const bench = openPlanned(1);
    const [p = { id: 0, before: 0, wanted: 0 }] = bench.planned;
    bench.setPrice(p.id, p.wanted);
    bench.shop.faults.add({ method: 'PATCH', times: 1, fault: { kind: 'status', status: 429 } });
    bench.clock.advance(untilSaturday * hourMs);
    let seen = false;
    const interrupt = (operation: CloudOperation, phase: string) => {
      if (phase === 'after' && patches(operation) && !seen) {
        seen = true;
        bench.setPrice(p.id, p.before);
      }
      return false;
    };
    failureOf(() => bench.host.run('runSchedule', [], { interrupt }));
    expect(seen).toBe(true);
    for (let hour = 0; hour < 3; hour += 1) failureOf(() => bench.turn(24));
    expect(bench.prices()).toEqual(bench.before);
  });
});

describe('a push by hand that found its value, and was killed before it left', () => {
  it('can be undone where it changed it itself when it was gone on with', () => {
    const bench = openPlanned(1);
    const { id } = bench.variation(5);
    const before = bench.price(id);
    const wanted = before - 500;
    bench.typeIn(id, 'price', String(wanted));
    const { id: plan, edits } = bench.rpc<RpcApi['push.preview']['value']>('push.preview');
    bench.setPrice(id, wanted);
    const interrupt = (operation: CloudOperation, phase: string) => phase === 'before' && patches(operation);
    const given = { plan, exclude: [], acknowledged: edits.map(({ key }) => key), typed: '' };
    const call = JSON.stringify({ call: 'push.confirm', args: given });
    expect(isKilled(() => bench.host.run('rpc', [call], { interrupt }))).toBe(true);
    bench.setPrice(id, before);
    bench.clock.advance(hourMs);
    bench.rpc('push.resume');
    expect(bench.price(id)).toBe(wanted);
    const [run] = bench.rpc<RpcApi['runs.latest']['value']>('runs.latest').filter(({ kind }) => kind === 'push');
    expect(run).toMatchObject({ pushed: 1, undoable: 1 });
  });
});
