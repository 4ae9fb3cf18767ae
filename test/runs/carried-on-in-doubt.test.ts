import type { WireRequest } from '../../workbench/http-transport';
import { openDataset } from '../push/open-dataset';

const changes = (requests: readonly WireRequest[]): boolean => requests.some(({ method }) => method !== 'GET');

/** When what changes something left, and when the shop was asked about something afterwards. */
function watch(now: () => number) {
  const sent: number[] = [];
  const asked: number[] = [];
  const see = (requests: readonly WireRequest[]): void => {
    if (requests.length === 0) return;
    if (changes(requests)) sent.push(now());
    else if (sent.length > 0) asked.push(now());
  };
  return { see, waitedMs: () => (asked[0] ?? 0) - (sent.at(-1) ?? 0) };
}

describe('what may still be on its way', () => {
  it('is waited for, though it was noted long before it was sent again and the run was cancelled', () => {
    const opened = openDataset('suppliers', 'id', { products: 8 });
    const supplier = opened.shop.state.suppliers[0];
    opened.type(supplier?.id ?? 0, 'name', 'Pemasok X');
    const plan = opened.preview();
    opened.shop.faults.add({ method: 'PUT', nth: 1, fault: { kind: 'dropRequest' } });
    opened.shop.faults.add({ method: 'PATCH', nth: 1, fault: { kind: 'dropRequest' } });
    opened.shop.faults.add({ method: 'POST', nth: 1, fault: { kind: 'dropRequest' } });
    const { see, waitedMs } = watch(() => opened.clock.now());
    opened.confirm(plan, {
      interrupt: ({ requests }, phase) => {
        if (phase === 'before' && changes(requests)) opened.clock.advance(40_000);
        if (phase === 'before') see(requests);
        if (phase === 'after' && changes(requests)) {
          opened.rpc('runs.cancel', { run: opened.rpc<{ unfinishedRun: string }>('state.get').unfinishedRun });
        }
        return false;
      },
    });
    expect(waitedMs()).toBeGreaterThanOrEqual(30_000);
  });
});
