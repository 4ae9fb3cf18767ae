import type { PlanView, PushOutcome } from '../../src/rpc/push-calls';
import type { RpcAnswer } from '../../src/rpc/rpc-call';
import { openPulled } from '../push/open-pulled';

const refusal = 'serverError' as const;

/** A push of a difference and a waiting price, and what the sidebar is answered in full. */
function openReady() {
  const opened = openPulled({ products: 6 });
  const [added, priced] = [opened.variation(0), opened.variation(1)];
  opened.typeIn(added.id, 'delta:0', '5');
  opened.typeIn(priced.id, 'price', '123500');
  const before = opened.stock(added.id);
  const plan = opened.preview();
  const ask = <T>(call: string, args: object): RpcAnswer<T> =>
    JSON.parse(String(opened.host.run('rpc', [JSON.stringify({ call, args })])));
  return {
    ...opened,
    plan,
    ask,
    confirm: () => ask<PushOutcome>('push.confirm', consentTo(plan)),
    added: () => opened.stock(added.id) - before,
    price: () => opened.shop.state.variations.get(priced.id)?.price,
    unfinished: () => opened.rpc<{ unfinishedRun: string | null }>('state.get').unfinishedRun,
  };
}

const consentTo = (plan: PlanView) => ({ plan: plan.id, acknowledged: plan.edits.map(({ key }) => key) });

/** Operations of a class that a push asks for, in its order, until none is left to be refused. */
function* refusedOneByOne(on: string) {
  for (let nth = 1; ; nth += 1) {
    const opened = openReady();
    opened.cloud.refusals.set([{ on, when: { nth }, refusal }]);
    const answer = opened.confirm();
    const wasRefused = opened.cloud.refusals.hasStruck;
    opened.cloud.refusals.set([]);
    if (!wasRefused) return;
    yield { nth, opened, answer };
  }
}

describe.each(['Range', 'Sheet', 'Properties', 'SpreadsheetApp', 'Lock', 'Cache'])(
  'a push of which one operation of %s is refused',
  (on) => {
    it('tells what it changed, or that something had left, comes to its end, and does nothing twice', () => {
      let asked = 0;
      for (const { nth, opened, answer } of refusedOneByOne(on)) {
        asked += 1;
        const hasChanged = opened.added() !== 0 || opened.price() === 123_500;
        const isTold = answer.ok || (answer.notices ?? []).some((notice) => notice.includes('API calls'));
        expect({ nth, isTold: isTold || !hasChanged }).toEqual({ nth, isTold: true });
        opened.clock.advance(150_000);
        if (opened.unfinished()) opened.rpc('push.resume');
        expect({ nth, unfinished: opened.unfinished() }).toEqual({ nth, unfinished: null });
        if (hasChanged)
          expect({ nth, added: opened.added(), price: opened.price() }).toEqual({ nth, added: 5, price: 123_500 });
      }
      expect(asked).toBeGreaterThan(0);
    });
  },
);
