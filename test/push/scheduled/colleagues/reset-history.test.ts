import type { RpcApi } from '../../../../src/rpc/calls';
import { codeOf } from '../../open-pulled';
import { failureOf } from '../open-planned';
import { budi, openColleagues, untilEnd, untilStart } from './open-colleagues';

type Offer = RpcApi['state.resettable']['value'];

/** Rina's start, of which the shop took one of two. */
function openPartly() {
  const bench = openColleagues();
  bench.shop.faults.add({ method: 'PATCH', nth: 2, times: 9, fault: { kind: 'status', status: 503 } });
  failureOf(() => bench.turnOf(undefined, untilStart));
  bench.shop.faults.clear();
  const offered = () => bench.rpc<Offer>('state.resettable', {}, budi).inForce;
  const reset = (history: number) =>
    codeOf(() => bench.rpc('state.reset', { parts: ['history'], inForce: { history } }, budi));
  return { ...bench, offered, reset };
}

describe('a reset of the change history that a colleague’s way back hangs on', () => {
  it('names the values and the colleague, and is refused until that was told', () => {
    const { offered, reset, prices, before, wanted, turnOf, listOf, push } = openPartly();
    expect(prices()).toEqual([before[0], wanted[1]]);
    const { schedules, history } = offered();
    expect(schedules).toEqual({ count: 0, groups: [] });
    expect(history).toMatchObject({ count: 1, groups: [{ of: 'colleague', name: 'Rina', count: 2 }] });
    expect(history.groups[0]?.named.map(({ from, to, at }) => ({ from, to, at }))).toEqual(
      expect.arrayContaining(wanted.map((from, index) => ({ from, to: before[index], at: push.endsAt }))),
    );
    expect([reset(0), reset(1)]).toEqual(['resetHasScheduled', 'none']);
    failureOf(() => turnOf(undefined, untilEnd));
    expect([prices()[1], listOf()[0]?.how]).toEqual([wanted[1], 'lost']);
  });

  it('is not where what they put aside tells all of it', () => {
    const { turnOf, rpc, prices, before } = openColleagues();
    turnOf(undefined, untilStart);
    expect(rpc<Offer>('state.resettable', {}, budi).inForce.history).toEqual({ count: 0, groups: [] });
    rpc('state.reset', { parts: ['history'] }, budi);
    turnOf(undefined, untilEnd);
    expect(prices()).toEqual(before);
  });

  it('is not for what somebody else does in their place by now', () => {
    const { look, take, offered } = openPartly();
    take(look());
    expect(offered().history.groups.map(({ of }) => of)).not.toContain('colleague');
  });
});
