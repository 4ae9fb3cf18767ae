import { dayMs } from '../local-time';

/** What the shop owes, or paid, for using the service itself. */
export interface Bill {
  readonly id: number;
  readonly number: string;
  readonly createdAt: number;
  readonly service: string;
  readonly amount: number;
  readonly status: 'PAID' | 'EXPIRED' | 'PENDING';
}

export const seededBills = (now: number, shopId: number): Bill[] =>
  (
    [
      ['Ngorder Platinum - 1 th', 1_995_000, 'PAID', 300],
      ['Shopee Basic - 3 bulan', 323_500, 'EXPIRED', 120],
      ['Shopee Basic - 3 bulan', 323_500, 'PAID', 119],
      ['Notifikasi Resi - 1000', 150_000, 'PAID', 40],
      ['Woowa Economic - 1 bulan', 99_000, 'PENDING', 1],
    ] as const
  ).map(([service, amount, status, ageDays], index) => ({
    id: 15_301 + index,
    number: `INV-${String(shopId).padStart(5, '0')}-5-${216 + index}`,
    createdAt: now - ageDays * dayMs,
    service,
    amount,
    status,
  }));
