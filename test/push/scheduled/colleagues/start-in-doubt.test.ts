import { failureOf } from '../open-planned';
import { budi, openColleagues, type TakeOver, untilEnd, untilStart } from './open-colleagues';

/** Of one start the shop said that it failed, and has it; of the other it was right. */
function openTried() {
  const bench = openColleagues();
  const { faults } = bench.shop;
  faults.add({ method: 'PATCH', fault: { kind: 'failedButDone', message: 'Sedang perbaikan' }, times: 1 });
  faults.add({ method: 'PATCH', fault: { kind: 'status', status: 503 } });
  failureOf(() => bench.turnOf(undefined, untilStart));
  faults.clear();
  const doubtsIn = ({ plan }: TakeOver) => plan.edits.flatMap(({ doubts }) => doubts.map(({ message }) => message));
  /** Without a tick where the shop may have it from the start. */
  const takeUntouched = ({ plan }: TakeOver) => {
    const isSetByStart = ({ doubts }: (typeof plan.edits)[number]) =>
      doubts.some(({ message }) => message === 'warning.setByStart');
    const acknowledged = plan.edits.filter((edit) => !isSetByStart(edit)).map(({ key }) => key);
    return bench.rpc('scheduled.takeOver', { plan: plan.id, acknowledged }, budi);
  };
  return { ...bench, doubtsIn, takeUntouched };
}

describe('scheduled prices whose start failed as far as the shop said, and of which it has some', () => {
  it('are shown to whoever takes them over, to be ticked', () => {
    const { look, doubtsIn } = openTried();
    const shown = look();
    expect(shown.plan.edits.map(({ status }) => status)).toEqual(['ready', 'ready']);
    expect(doubtsIn(shown)).toContain('warning.setByStart');
  });

  it('go back all at their end, though their first person never comes back', () => {
    const { look, take, turnOf, prices, before, wanted, listOf } = openTried();
    take(look());
    turnOf(budi);
    expect(prices()).toEqual(wanted);
    turnOf(budi, untilEnd);
    expect([prices(), listOf(budi)[0]]).toMatchObject([before, { how: 'broughtBack', sums: { back: 2, found: 1 } }]);
  });

  it('go back where nothing else of them was left to be done, or they are cancelled', () => {
    const bench = openTried();
    const { planned, prices, before, setPrice, look, doubtsIn, take, turnOf, rpc } = bench;
    const late = planned.findIndex((_, index) => prices()[index] === before[index]);
    setPrice(planned[late]?.id, 70_000);
    const shown = look();
    expect(doubtsIn(shown)).toContain('warning.setByStart');
    const { id } = take(shown);
    rpc('scheduled.cancel', { id }, budi);
    turnOf(budi);
    expect(prices()).toEqual(before.map((price, index) => (index === late ? 70_000 : price)));
  });

  it('go back where nothing was begun before their end', () => {
    const { look, take, turnOf, prices, before } = openTried();
    take(look());
    turnOf(budi, untilEnd + 1);
    expect(prices()).toEqual(before);
  });

  it('stay where somebody changed them', () => {
    const { look, take, turnOf, prices, planned, wanted, setPrice, before } = openTried();
    take(look());
    turnOf(budi);
    const first = prices().findIndex((price, index) => price === wanted[index]);
    setPrice(planned[first]?.id, 71_000);
    turnOf(budi, untilEnd);
    expect(prices()).toEqual(before.map((price, index) => (index === first ? 71_000 : price)));
  });
});

describe('scheduled prices of which a colleague takes over the start, but not what the shop has of it', () => {
  /** Budi took over what was left. */
  function openLeftOver() {
    const bench = openTried();
    bench.takeUntouched(bench.look());
    const told = failureOf(() => bench.turnOf(undefined));
    bench.turnOf(budi);
    expect(bench.prices()).toEqual(bench.wanted);
    return { ...bench, told };
  }

  it('are told as taken over, and what the shop has of them is still to be brought back by their first person', () => {
    const { told, listOf } = openLeftOver();
    expect(told).toMatch(/Budi/);
    expect(listOf()).toMatchObject([{ stage: 'on', takenBy: 'Budi' }]);
  });

  it('are told every hour after their end, until their first person brings them back', () => {
    const { turnOf, prices, before, wanted, listOf, rpc, push } = openLeftOver();
    turnOf(budi, untilEnd);
    expect(prices().filter((price) => wanted.includes(price))).toHaveLength(1);
    for (const _ of [1, 2]) expect(failureOf(() => turnOf(undefined, 3))).toMatch(/Budi/);
    rpc('scheduled.doMyself', { id: push.id });
    turnOf(undefined);
    expect([prices(), listOf()[0]?.how]).toEqual([before, 'broughtBack']);
  });
});
