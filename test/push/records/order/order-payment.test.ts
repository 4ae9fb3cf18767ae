import { utcDay } from '../../../../src/days/day';
import type { RunDetails } from '../../../../src/jobs/read-run';
import type { PlanView } from '../../../../src/rpc/push-calls';
import { remainingOf } from '../../../../workbench/shop/order-money';
import type { Shop } from '../../../../workbench/shop/shop';
import { openDataset } from '../../open-dataset';
import { meanwhile } from '../../open-pulled';

const bank = 'payment.entry.bank';
const day = 'payment.entry.day';
const amount = 'payment.entry';

/** Orders that a pull of the latest days shows and that are not paid yet. */
function openUnpaid(arrange?: (shop: Shop) => void) {
  const opened = openDataset('orders', 'order_id', { orders: 200, ...(arrange ? { arrange } : {}) });
  const { shop, clock } = opened;
  const unpaid = shop.state.orders.filter(
    ({ payment, createdAt, isCancelled }) =>
      payment === 'UNPAID' && !isCancelled && createdAt > clock.now() - 25 * 86_400_000,
  );
  const order = (index: number) => {
    const found = unpaid[index];
    if (!found) throw new Error('too small a shop');
    return found;
  };
  const due = (index: number) => remainingOf(shop.state, order(index));
  const paymentsOf = (index: number) => shop.state.orderPayments.of(order(index));
  return { ...opened, order, due, paymentsOf };
}

const oneBank = ({ state }: Shop) => {
  state.banks.splice(1, 1);
};

describe('payments that came in for orders', () => {
  it('asks for a tick where a payment was a fraction before it became a day', () => {
    const { order, type, preview } = openUnpaid(oneBank);
    type(order(0).id, amount, '3/4');
    expect(preview().edits[0]?.warnings).toContainEqual(expect.stringMatching(/read this as the date/));
  });

  it('asks for a tick where a payment has lost its thousands', () => {
    const { order, due, type, preview } = openUnpaid(oneBank);
    const [paid, meant] = [Math.floor(due(0) / 2000), Math.floor(due(0) / 2000) * 1000];
    expect(paid).toBeLessThan(1000);
    type(order(0).id, amount, String(paid));
    const lost = expect.stringContaining(`Did you mean Rp${meant.toLocaleString('en')}?`);
    expect(preview().edits[0]?.warnings).toContainEqual(lost);
    type(order(0).id, amount, String(meant));
    expect(preview().edits[0]?.warnings).not.toContainEqual(lost);
  });

  it('are booked: an instalment, all of it by its amount, and all of it by a word', () => {
    const { shop, order, due, paymentsOf, type, preview, confirm, cell, resultOf } = openUnpaid();
    const dues = [due(0), due(1), due(2)] as const;
    type(order(0).id, amount, '10000');
    type(order(1).id, amount, String(dues[1]));
    type(order(2).id, amount, 'lunas');
    for (const index of [0, 1, 2]) type(order(index).id, bank, 'Mandiri');
    type(order(0).id, day, '2026-02-27');
    const plan = preview();
    expect(plan.counts).toMatchObject({ ready: 3, blocked: 0 });
    expect(new Set(plan.edits.map(({ live }) => live))).toEqual(new Set(dues));
    expect(plan.edits[0]?.warnings).toEqual(['Records a payment; cannot be undone from here']);
    expect(confirm(plan).counts.done).toBe(3);
    expect([order(0).payment, order(1).payment, order(2).payment]).toEqual(['INSTALLMENT', 'PAID', 'PAID']);
    expect([due(0), due(1), due(2)]).toEqual([dues[0] - 10_000, 0, 0]);
    expect(paymentsOf(0)).toMatchObject([
      { bankId: 26_211, nominal: 10_000, paidAt: Date.parse('2026-02-27T00:00+07:00') },
    ]);
    for (const column of [amount, bank, day]) expect(cell(order(0).id, column)).toBe('');
    expect([0, 1, 2].map((index) => cell(order(index).id, 'payment_status'))).toEqual(['Instalments', 'Paid', 'Paid']);
    expect(resultOf(order(2).id)).toMatch(/^✓ [^:]+: Balance due: Rp[\d,]+ → Rp0 /);
    expect(preview().edits).toEqual([]);
    expect(shop.violations).toEqual([]);
  });

  it('are told by what is left to be paid, also where they cannot be taken back', () => {
    const { order, due, type, preview, confirm, rpc } = openUnpaid(oneBank);
    const before = due(0);
    type(order(0).id, amount, 'lunas');
    const { run } = confirm(preview());
    expect(rpc<PlanView>('push.undo', { run }).edits).toMatchObject([
      {
        ...{ status: 'blocked', baseline: '', wanted: 'PAID', entry: { about: 'Balance due', effect: null } },
        reason: 'Ngorder has no way to undo this',
      },
    ]);
    const effect = { about: 'Balance due', from: before, to: 0 };
    expect(rpc<RunDetails>('runs.show', { run })).toMatchObject({ lines: [{ effect, marker: '' }] });
  });

  it('go into the only account of a shop that has one, today, where nothing is said', () => {
    const { clock, order, paymentsOf, type, preview, confirm } = openUnpaid(oneBank);
    type(order(0).id, amount, '10000');
    confirm(preview());
    const [payment] = paymentsOf(0);
    expect(payment?.bankId).toBe(847);
    expect(Math.abs((payment?.paidAt ?? 0) - clock.now())).toBeLessThan(86_400_000);
  });

  it.each([
    ['10000', '', '', 'Write beside it into which account it came: BCA 1234567789, Mandiri 1400012345678'],
    ['10000', 'BRI', '', '"BRI" is not one account of the shop. Allowed: BCA 1234567789, Mandiri 1400012345678'],
    ['10000', 'bca', 'kemarin', '"kemarin" is not a day; write for instance 31 Mar 2026'],
    ['99999999', 'bca', '', /^The balance due is only Rp[\d,]+$/],
    ['-5', 'bca', '', 'Cannot be below 0: -Rp5'],
    ['10000.5', 'bca', '', 'Use a whole number, not 10,000.5'],
    ['10000', 'bca', '1926-03-01', 'A payment on 1 Mar 1926 cannot be right'],
    ['10000', 'bca', '2062-03-01', 'A payment on 1 Mar 2062 cannot be right'],
    ['10000', 'bca', '3', 'A payment on 2 Jan 1900 cannot be right'],
    ['sudah', 'bca', '', 'Enter a number, not "SUDAH"'],
  ])('of %s into "%s" on "%s" are refused before anything is sent', (typed, into, on, reason) => {
    const { shop, order, type, preview } = openUnpaid();
    type(order(0).id, amount, typed);
    type(order(0).id, bank, into);
    type(order(0).id, day, on);
    expect(preview().edits).toMatchObject([{ status: 'blocked', reason: expect.stringMatching(reason) }]);
    expect(shop.changes.size).toBe(0);
  });

  it.each([
    ['before its order', -3, /^Paid on \d+ \w{3} \d{4}, before the order of \d+ \w{3} \d{4}$/],
    ['that is still to come', 40, /^The day of the payment, \d+ \w{3} \d{4}, is still to come$/],
  ])('on a day %s ask for a tick that says so', (_, days, doubt) => {
    const { order, type, preview } = openUnpaid(oneBank);
    type(order(0).id, amount, '10000');
    type(order(0).id, day, utcDay(order(0).createdAt + 7 * 3_600_000 + days * 86_400_000));
    expect(preview().edits).toMatchObject([
      { status: 'ready', warnings: [expect.anything(), expect.stringMatching(doubt)] },
    ]);
  });

  it('of an order that is paid by now need nothing more, and the cell is blanked', () => {
    const { shop, order, type, preview, confirm, cell } = openUnpaid(oneBank);
    type(order(0).id, amount, 'PAID');
    shop.state.orderPayments.add(order(0), {
      ...{ id: 1, bankId: 847, paidAt: 0, createdAt: 0, status: 'PAID' },
      nominal: remainingOf(shop.state, order(0)),
    });
    order(0).payment = 'PAID';
    const plan = preview();
    expect(plan.edits).toMatchObject([{ status: 'alreadySo', live: 0 }]);
    confirm(plan);
    expect(cell(order(0).id, amount)).toBe('');
  });

  it('are held back where a colleague booked one between the preview and the confirmation', () => {
    const { shop, order, paymentsOf, type, preview, confirm, resultOf } = openUnpaid(oneBank);
    type(order(0).id, amount, '10000');
    const plan = preview();
    const bookOne = () => {
      shop.state.orderPayments.add(order(0), {
        ...{ id: 1, bankId: 847, paidAt: 0, createdAt: 0, status: 'INSTALLMENT' as const },
        nominal: 5000,
      });
    };
    bookOne();
    expect(confirm(plan).counts).toMatchObject({ done: 0, notPushed: 1 });
    expect(paymentsOf(0)).toHaveLength(1);
    expect(resultOf(order(0).id)).toMatch(/Now .* in the shop/);
  });

  it.each(['dropAnswer', 'dropRequest', 'brokenJson'] as const)('are booked once after %s', (kind) => {
    const { shop, order, paymentsOf, type, preview, confirm } = openUnpaid(oneBank);
    type(order(0).id, amount, '10000');
    const plan = preview();
    shop.faults.add({ method: 'PATCH', path: '/order/quick-payment', nth: 1, fault: { kind } });
    expect(confirm(plan).counts.done).toBe(1);
    expect(paymentsOf(0).map(({ nominal }) => nominal)).toEqual([10_000]);
  });

  it('are unknown, not booked again, where an answer is lost and somebody else booked meanwhile', () => {
    const { shop, order, paymentsOf, type, preview, confirm, cell, resultOf } = openUnpaid(oneBank);
    type(order(0).id, amount, '10000');
    const plan = preview();
    shop.faults.add({ method: 'PATCH', path: '/order/quick-payment', nth: 1, fault: { kind: 'dropAnswer' } });
    // Right after the wave that carried the payment: the bank list and the order are read in the waves before.
    const other = meanwhile(3, 'after', () => {
      shop.state.orderPayments.add(order(0), {
        ...{ id: 1, bankId: 847, paidAt: 0, createdAt: 0, status: 'INSTALLMENT' as const },
        nominal: 7000,
      });
    });
    expect(confirm(plan, other).counts).toMatchObject({ done: 0, unknown: 1 });
    expect(paymentsOf(0)).toHaveLength(2);
    expect(resultOf(order(0).id)).toContain('Not confirmed: ');
    expect(cell(order(0).id, amount)).toBe('');
  });

  it('cannot be taken back, and say so', () => {
    const { order, type, preview, confirm, rpc } = openUnpaid(oneBank);
    type(order(0).id, amount, '10000');
    const { run } = confirm(preview());
    expect(rpc<PlanView>('push.undo', { run }).edits).toMatchObject([
      { status: 'blocked', reason: 'Ngorder has no way to undo this' },
    ]);
  });
});
