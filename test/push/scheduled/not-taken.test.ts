import type { Fault } from '../../../workbench/shop/faults';
import { isKilled } from '../crash-points';
import { failureOf, openPlanned, untilSaturday } from './open-planned';
import { openScheduled, saturday } from './open-scheduled';

/** Two in the shop, of which it does not say what one is. */
function openUntold() {
  const bench = openPlanned();
  const { turn, shop, planned, wanted } = bench;
  turn(untilSaturday);
  const untold = shop.variations().find(({ id }) => id === planned[0]?.id);
  Object.assign(untold ?? {}, { price: null });
  const mend = () => {
    Object.assign(untold ?? {}, { price: wanted[0] });
  };
  return { ...bench, mend };
}

/** Two in the shop, of which it takes none back: each earlier value is refused, or nobody knows whether it came. */
function openRefusing(fault: Fault) {
  const bench = openPlanned();
  bench.turn(untilSaturday);
  bench.shop.faults.add({ method: 'PATCH', fault });
  return { ...bench, mend: () => bench.shop.faults.clear() };
}

const faults: readonly Fault[] = [
  { kind: 'status', status: 503 },
  { kind: 'status', status: 429 },
  { kind: 'failed200', message: 'Sedang perbaikan' },
  { kind: 'dropRequest' },
  { kind: 'emptySuccess' },
];

describe('scheduled prices whose way back the shop does not take', () => {
  it.each(faults)('are not over, are told, and go back once it does: %j', (fault) => {
    const { turn, list, prices, wanted, before, shop } = openRefusing(fault);
    expect(failureOf(() => turn(48))).toContain('did not take 2 of the earlier values');
    expect([prices(), list()[0]?.stage]).toEqual([wanted, 'on']);
    shop.faults.clear();
    turn();
    expect([prices(), list()[0]?.how]).toEqual([before, 'broughtBack']);
  });

  it('are not over where the shop did not say what one of them is: that nobody has changed', () => {
    const { turn, list, prices, wanted, before, mend } = openUntold();
    expect(failureOf(() => turn(48))).toContain('did not take 1 of the earlier values');
    mend();
    expect([prices(), list()[0]?.stage]).toEqual([[wanted[0], before[1]], 'on']);
    turn();
    expect([prices(), list()[0]?.how]).toEqual([before, 'broughtBack']);
  });

  it('leave alone meanwhile what somebody changed, and are in the hands of their person', () => {
    const { turn, list, prices, before, wanted, shop, setPrice, planned } = openRefusing(faults[2] as Fault);
    failureOf(() => turn(48));
    setPrice(planned[0]?.id, 88_000);
    failureOf(() => turn());
    shop.faults.clear();
    turn();
    expect([prices(), list()[0]?.how]).toEqual([[88_000, before[1]], 'broughtBack']);
    const other = openRefusing(faults[2] as Fault);
    failureOf(() => other.turn(48));
    other.rpc('scheduled.keep', { id: other.push.id });
    other.shop.faults.clear();
    other.turn();
    expect([other.prices(), other.list()[0]?.how]).toEqual([wanted, 'kept']);
  });

  it.each([
    ['did not take', () => openRefusing(faults[2] as Fault), 2],
    ['did not tell', openUntold, 1],
  ] as const)('are not over either where the execution was killed after it: what it %s', (_what, open, least) => {
    const waves = (kill: number) => {
      const bench = open();
      let seen = 0;
      const interrupt = ({ kind }: { readonly kind: string }, phase: 'before' | 'after') => {
        if (kind === 'httpWave' && phase === 'after') seen += 1;
        return seen === kill;
      };
      bench.clock.advance(48 * 3_600_000);
      let killed = false;
      failureOf(() => {
        killed = isKilled(() => bench.host.run('runSchedule', [], { interrupt }));
      });
      return { ...bench, killed };
    };
    let kills = 0;
    for (let kill = 1; kill < 12; kill += 1) {
      const { turn, mend, prices, before, list, killed } = waves(kill);
      kills += Number(killed);
      failureOf(() => turn());
      mend();
      turn();
      expect([kill, prices(), list()[0]?.how]).toEqual([kill, before, 'broughtBack']);
    }
    expect(kills).toBeGreaterThan(least);
  });
});

describe('scheduled prices that the shop would never take', () => {
  const refusal = { 'variations.0.price': ['Harga tidak valid'] };
  const openForGood = (hours: number) => {
    const bench = openPlanned();
    if (hours > untilSaturday) bench.turn(untilSaturday);
    bench.shop.faults.add({ method: 'PATCH', fault: { kind: 'invalid', message: refusal } });
    const updates = () => bench.shop.log.filter(({ method }) => method === 'PATCH').length;
    return { ...bench, updates };
  };

  it('at their end wait for their person after one try, are told once, and go back when that is wanted', () => {
    const { turn, list, prices, wanted, before, shop, rpc, push, updates } = openForGood(untilSaturday + 48);
    expect(failureOf(() => turn(48))).toContain('refuses 2 of the earlier values');
    expect(list()[0]).toMatchObject({ stage: 'on', isRefused: true });
    const tried = updates();
    for (let hour = 0; hour < 5; hour += 1) expect(failureOf(() => turn())).toBe('none');
    expect([updates(), prices()]).toEqual([tried, wanted]);
    shop.faults.clear();
    rpc('scheduled.endNow', { id: push.id });
    expect(list()[0]).toMatchObject({ stage: 'on', isRefused: false });
    turn();
    expect([prices(), list()[0]?.how]).toEqual([before, 'broughtBack']);
  });

  it('at their start wait for another time, and end by themselves', () => {
    const { turn, list, prices, before, updates } = openForGood(untilSaturday);
    expect(failureOf(() => turn(untilSaturday))).toContain('refuses all');
    const tried = updates();
    for (let hour = 0; hour < 5; hour += 1) expect(failureOf(() => turn())).toBe('none');
    expect([updates(), prices(), list()[0]]).toMatchObject([tried, before, { stage: 'waiting', isRefused: true }]);
    turn(48);
    expect([prices(), list()[0]?.stage]).toEqual([before, 'over']);
  });
});

describe('what is told of a way back', () => {
  it('is how many values are back, and how many stay, and why', () => {
    const { turn, list, setPrice, planned, shop } = openPlanned(4);
    turn(untilSaturday);
    setPrice(planned[0]?.id, 88_000);
    const gone = shop.variations().find(({ id }) => id === planned[1]?.id);
    shop.state.products.delete(gone?.productId ?? 0);
    turn(48);
    expect(list()[0]?.sums).toMatchObject({ changed: 1, found: 0, blocked: 0 });
    expect(list()[0]?.sums?.back).toBe(3 - (list()[0]?.sums?.gone ?? 0));
    expect(list()[0]?.sums?.gone).toBeGreaterThan(0);
  });
});

describe('scheduled prices whose record the shop does not show at their end', () => {
  const openMissing = (path: (productId: number | undefined) => RegExp) => {
    const bench = openPlanned();
    bench.turn(untilSaturday);
    const productId = bench.shop.variations().find(({ id }) => id === bench.planned[0]?.id)?.productId;
    bench.shop.faults.add({ method: 'GET', path: path(productId), fault: { kind: 'status', status: 404 } });
    return { ...bench, productId: productId ?? 0 };
  };

  it.each([
    ['the page of one', (id: number | undefined) => new RegExp(`/product/${id}/`)],
    ['all there is', () => /product/],
  ] as const)('are not over while its list may hold it, as where %s is not found', (_name, path) => {
    const { turn, list, prices, before, shop } = openMissing(path);
    expect(failureOf(() => turn(48))).not.toBe('none');
    expect(list()[0]?.stage).toBe('on');
    shop.faults.clear();
    turn();
    expect([prices(), list()[0]?.how]).toEqual([before, 'broughtBack']);
  });

  it('are over for one that is in no list either', () => {
    const { turn, list, price, planned, before, shop, productId } = openMissing((id) => new RegExp(`/product/${id}/`));
    shop.state.products.delete(productId);
    turn(48);
    expect([price(planned[1]?.id ?? 0), list()[0]?.how]).toEqual([before[1], 'broughtBack']);
  });
});

describe('scheduled prices whose start the shop does not take', () => {
  const told = faults.filter(({ kind }) => kind !== 'emptySuccess');
  it.each(told)('wait, are told, and come once it does: %j', (fault) => {
    const { turn, list, prices, wanted, before, shop } = openPlanned();
    shop.faults.add({ method: 'PATCH', fault });
    expect(failureOf(() => turn(untilSaturday))).toContain('took none of the 2');
    expect([prices(), list()[0]?.stage]).toEqual([before, 'waiting']);
    shop.faults.clear();
    turn();
    expect([prices(), list()[0]?.stage]).toEqual([wanted, 'on']);
    turn(48);
    expect([prices(), list()[0]?.how]).toEqual([before, 'broughtBack']);
  });

  it('wait as well where they have no end, and come once it does', () => {
    const { turn, list, plan, price, shop } = openScheduled();
    const { planned } = plan(2, { start: saturday });
    shop.faults.add({ method: 'PATCH', fault: { kind: 'status', status: 503 } });
    expect(failureOf(() => turn(untilSaturday))).toContain('took none of the 2');
    shop.faults.clear();
    turn();
    expect([planned.map(({ id }) => price(id)), list()[0]?.how]).toEqual([planned.map((one) => one.wanted), 'applied']);
  });

  it('are told where it takes some of them: how many are not applied; the others go back at their end', () => {
    const { turn, list, prices, wanted, before, shop } = openPlanned();
    shop.faults.add({ method: 'PATCH', nth: 2, times: 9, fault: { kind: 'status', status: 503 } });
    expect(failureOf(() => turn(untilSaturday))).toContain('did not take 1 of');
    shop.faults.clear();
    expect([prices(), list()[0]?.stage]).toEqual([[before[0], wanted[1]], 'on']);
    expect(failureOf(() => turn())).toBe('none');
    turn(47);
    expect([prices(), list()[0]?.how]).toEqual([before, 'broughtBack']);
  });

  it('are told as not applied where it does not until their end', () => {
    const { turn, list, prices, before, shop } = openPlanned();
    shop.faults.add({ method: 'PATCH', fault: { kind: 'status', status: 503 } });
    failureOf(() => turn(untilSaturday));
    failureOf(() => turn(48));
    shop.faults.clear();
    turn();
    expect([prices(), list()[0]?.how]).toEqual([before, 'nothing']);
  });
});
