import type { PushOutcome } from '../../../../src/rpc/push-calls';
import { openPulled } from '../../open-pulled';

/** A count of two variations whose execution dies right before its opname leaves; so many minutes later it is resumed. */
function openKilled() {
  const opened = openPulled({ products: 8, warehouses: 1 });
  const [first, second] = [opened.variation(0).id, opened.variation(1).id];
  const wanted = { first: opened.stock(first) + 40, second: opened.stock(second) + 40 };
  opened.type(first, String(wanted.first));
  opened.type(second, String(wanted.second));
  const plan = opened.preview();
  const isOpname = ({ method = '', url = '' }) => method === 'POST' && url.endsWith('/stock-opname');
  expect(() =>
    opened.confirmAll(plan, { interrupt: ({ requests }, phase) => phase === 'before' && requests.some(isOpname) }),
  ).toThrow();
  const resume = (hours: number) => {
    opened.clock.advance(hours * 3_600_000);
    const outcome = opened.rpc<PushOutcome>('push.resume');
    if (outcome.status !== 'finished') throw new Error('paused');
    return outcome.summary;
  };
  return { ...opened, first, second, wanted, resume };
}

describe('a count that waited for hours', () => {
  it('is compared once more before it leaves: what changed in the shop is held back, with what it holds', () => {
    const { shop, first, second, wanted, resume, stock, cell } = openKilled();
    shop.sell(first, 0, 3);
    const held = stock(first);
    const { counts } = resume(3);
    expect(counts).toMatchObject({ notPushed: 1, done: 1 });
    expect([stock(first), stock(second)]).toEqual([held, wanted.second]);
    expect(cell(first, '#result')).toContain(`Now ${held} in the shop`);
    expect(cell(first)).toBe(wanted.first);
  });

  it('leaves as it is where the shop still holds what it held', () => {
    const { first, second, wanted, resume, stock } = openKilled();
    expect(resume(3).counts).toMatchObject({ done: 2 });
    expect([stock(first), stock(second)]).toEqual([wanted.first, wanted.second]);
  });

  it('does not leave at all where everything changed', () => {
    const { shop, first, second, resume } = openKilled();
    for (const id of [first, second]) shop.sell(id, 0, 1);
    expect(resume(3).counts).toMatchObject({ notPushed: 2, done: 0 });
    expect(shop.snapshot().opnames).toEqual([]);
  });
});
