import { type Payment, paymentDoubts } from '../../../src/wishes/orders/payments-at-once';

const dues = [150_000, 210_000, 95_000, 320_000, 480_000, 75_000, 260_000, 110_000, 530_000, 180_000, 240_000, 390_000];

/** What is said of payments, by what each order pays of what is due. */
function saidOf(paidOf: (due: number, row: number) => number): readonly string[] {
  const payments = dues.map((due, row): Payment => ({ due, paid: paidOf(due, row) }));
  const doubtAbout = paymentDoubts(payments);
  return [...new Set(payments.map((payment) => doubtAbout(payment)?.message ?? ''))];
}

describe('payments among each other', () => {
  it('were dragged down where each is as much more than the one above', () => {
    expect(saidOf((_due, row) => 50_000 + row)).toEqual(['warning.series']);
  });

  it('were filled down where more than ten orders of different amounts get the same', () => {
    expect(saidOf(() => 60_000)).toEqual(['warning.samePayment']);
    expect(saidOf((due, row) => (row < 10 ? 60_000 : due))).toEqual(['']);
  });

  it('stand a row off where most are just what is due beside them', () => {
    expect(saidOf((due, row) => dues[row + 1] ?? due)).toContain('warning.othersDue');
    expect(saidOf((due, row) => dues[row - 1] ?? due)).toContain('warning.othersDue');
  });

  it('are honest where all that is due is paid, also where it is the same or rises', () => {
    expect(saidOf((due) => due)).toEqual(['']);
    const rising = Array.from({ length: 12 }, (_none, row): Payment => ({ due: 100_000 + row, paid: 100_000 + row }));
    expect(rising.map(paymentDoubts(rising))).toEqual(rising.map(() => undefined));
  });

  it('are what other orders owe, in whatever order they stand, unless those get it', () => {
    const told = (...all: readonly (readonly [paid: number, due: number])[]) => {
      const payments = all.map(([paid, due]): Payment => ({ paid, due }));
      return payments.map(paymentDoubts(payments)).map((doubt) => doubt?.message ?? '');
    };
    expect(told([190_000, 300_000], [250_000, 270_000], [10_000, 190_000], [20_000, 250_000])).toEqual([
      'warning.othersDue',
      'warning.othersDue',
      '',
      '',
    ]);
    expect(told([250_000, 300_000], [250_000, 250_000])).toEqual(['', '']);
  });

  it('were dragged down in part', () => {
    const part = (row: number) => (row > 2 && row < 7 ? 50_000 + row : undefined);
    expect(saidOf((due, row) => part(row) ?? due)).toEqual(['', 'warning.series']);
  });
});
