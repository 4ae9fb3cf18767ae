import type { Fault } from '../../../workbench/shop/faults';
import { journalCells } from '../../runs/journal-cells';
import { codeOf } from '../open-pulled';
import { failureOf, openPlanned, untilSaturday } from './open-planned';
import { hourMs } from './open-scheduled';

const maintenance: Fault = { kind: 'failedButDone', message: 'Sedang perbaikan' };
const down: Fault = { kind: 'status', status: 503 };
const late = (hours: number): Fault => ({ kind: 'late', ms: hours * hourMs });

/** Two that are due, at whose start the shop answers changes so, so often, and the others otherwise. */
function openTroubled(fault: Fault, times?: number, later?: Fault) {
  const bench = openPlanned();
  bench.shop.faults.add({ method: 'PATCH', fault, ...(times === undefined ? {} : { times }) });
  if (later) bench.shop.faults.add({ method: 'PATCH', fault: later });
  const told = failureOf(() => bench.turn(untilSaturday));
  bench.shop.faults.clear();
  return { ...bench, told };
}

describe('scheduled prices that the shop has though it said at their start that it does not', () => {
  it('go back at their end where it said so of all', () => {
    const { turn, prices, before, list } = openTroubled(maintenance);
    expect(prices()).not.toEqual(before);
    turn();
    expect(list()[0]?.stage).toBe('on');
    turn(47);
    expect([prices(), list()[0]?.how]).toEqual([before, 'broughtBack']);
  });

  it('go back at their end where it said so of one', () => {
    const { turn, prices, before, wanted, list } = openTroubled(maintenance, 1);
    expect(prices()).toEqual(wanted);
    turn(48);
    expect([prices(), list()[0]?.how]).toEqual([before, 'broughtBack']);
    expect(list()[0]?.sums).toMatchObject({ back: 2, found: 1 });
  });

  it('go back where they arrive late, and another try finds them there', () => {
    const { turn, prices, before, wanted, list, shop } = openTroubled(late(1.5));
    expect([prices(), list()[0]?.stage]).toEqual([before, 'waiting']);
    shop.faults.add({ method: 'PATCH', fault: down });
    failureOf(() => turn());
    shop.faults.clear();
    turn();
    expect([prices(), list()[0]?.stage]).toEqual([wanted, 'on']);
    turn(46);
    expect([prices(), list()[0]?.how]).toEqual([before, 'broughtBack']);
  });

  it('go back where they arrive so late that nothing was tried since', () => {
    const { turn, prices, before, list, clock } = openTroubled(late(40));
    clock.advance(47 * hourMs);
    // The first alone was tried.
    expect(prices()).not.toEqual(before);
    turn();
    expect([prices(), list()[0]?.how]).toEqual([before, 'broughtBack']);
  });

  it('go back within the hour where they were cancelled while nobody knew', () => {
    const { turn, prices, before, list, clock, rpc, push } = openTroubled(late(1));
    expect(list()[0]?.stage).toBe('waiting');
    rpc('scheduled.cancel', { id: push.id });
    clock.advance(hourMs);
    turn();
    expect([prices(), list()[0]?.stage]).toEqual([before, 'over']);
  });

  it('are told where they are moved while nobody knew, and go back at their new end', () => {
    const { turn, prices, before, wanted, rpc, push, notices } = openTroubled(maintenance);
    const [start, end] = [
      { day: '2026-03-14', hour: 6 },
      { day: '2026-03-16', hour: 6 },
    ];
    rpc('scheduled.move', { id: push.id, start, end });
    expect(notices).toContainEqual(expect.stringContaining('They go back at the new end'));
    turn(8 * 24);
    expect(prices()).toEqual(wanted);
    turn(48);
    expect(prices()).toEqual(before);
  });

  it('stay where somebody else has another value by then, or pushed the same by hand', () => {
    const { turn, prices, wanted, planned, setPrice, typeIn, preview, confirmAll } = openTroubled(late(40));
    setPrice(planned[0]?.id, 88_000);
    typeIn(planned[1]?.id ?? 0, 'price', String(wanted[1]));
    expect(confirmAll(preview()).counts.done).toBe(1);
    // None of them came by itself.
    expect(failureOf(() => turn(48))).toContain('None of the scheduled values');
    expect(prices()[1]).toBe(wanted[1]);
    setPrice(planned[0]?.id, 88_000);
    turn();
    expect(prices()).toEqual([88_000, wanted[1]]);
  });

  it('stay where they were pushed by hand, though a later start brought others', () => {
    const { clock, turn, prices, before, wanted, planned, typeIn, preview, confirmAll, list } = openTroubled(down);
    const tried = 1;
    clock.advance(hourMs / 3);
    typeIn(planned[tried]?.id ?? 0, 'price', String(wanted[tried]));
    expect(confirmAll(preview()).counts.done).toBe(1);
    turn();
    expect([prices(), list()[0]?.stage]).toEqual([wanted, 'on']);
    turn(48);
    expect(prices()).toEqual([before[0], wanted[tried]]);
  });

  it('are not theirs where nothing had left when somebody set the very same', () => {
    const { turn, prices, wanted, planned, setPrice, list } = openPlanned();
    for (const { id, wanted: price } of planned) setPrice(id, price);
    turn(untilSaturday);
    expect(list()[0]?.how).toBe('nothing');
    turn(48);
    expect(prices()).toEqual(wanted);
  });
});

describe('scheduled prices whose start was tried, and the lines of that are gone', () => {
  /** Any editor of the file can do that. */
  function openBlanked(...troubles: Parameters<typeof openTroubled>) {
    const bench = openTroubled(...troubles);
    journalCells(bench.workbook).write([]);
    return bench;
  }
  const lost = 'change them back yourself';

  it('are told where the shop has them already at the next try, and stay', () => {
    const { turn, prices, wanted, list } = openBlanked(maintenance);
    expect(failureOf(() => turn())).toContain(lost);
    expect([prices(), list()[0]?.how]).toEqual([wanted, 'lost']);
  });

  it('are told where their end comes before another try', () => {
    const { turn, list } = openBlanked(maintenance);
    expect(failureOf(() => turn(48))).toContain(lost);
    expect(list()[0]?.how).toBe('lost');
  });

  it('are told where they are cancelled', () => {
    const { rpc, push, list } = openBlanked(maintenance);
    expect(codeOf(() => rpc('scheduled.cancel', { id: push.id }))).toBe('scheduledWayLost');
    expect(list()[0]?.how).toBe('lost');
  });

  it('are told at their end where another try brought the others, which go back', () => {
    const { turn, prices, before, wanted, list } = openBlanked(maintenance, 1, down);
    expect(prices()).toEqual([before[0], wanted[1]]);
    turn();
    expect([prices(), list()[0]?.stage]).toEqual([wanted, 'on']);
    expect(failureOf(() => turn(47))).toContain(lost);
    expect([prices(), list()[0]?.how]).toEqual([[before[0], wanted[1]], 'lost']);
  });

  it('come and go as if nothing had been where another try brings all', () => {
    const { turn, prices, before, wanted, list } = openBlanked(down);
    turn();
    expect(prices()).toEqual(wanted);
    turn(47);
    expect([prices(), list()[0]?.how]).toEqual([before, 'broughtBack']);
  });
});
