import { dayMs } from '../local-time';

/** One movement of the money that the API holds for the shop. */
export interface OrderPayEntry {
  readonly id: number;
  readonly at: number;
  readonly kind: 'ORDER_PAY' | 'PAYMENT_GATEWAY';
  readonly title: string;
  readonly description: string;
  /** Below zero where money went out. */
  readonly nominal: number;
}

export const withdrawalFee = 45_000;
export const leastWithdrawal = 50_000;

/** For so long, money is held back: what came in may be asked back, what goes out is on its way. */
const heldMs = dayMs;

/** The shop's balances, each the sum of its entries. */
export class OrderPay {
  readonly entries: OrderPayEntry[] = [];

  balanceOf(kind: OrderPayEntry['kind']): number {
    return this.entries.filter((entry) => entry.kind === kind).reduce((sum, { nominal }) => sum + nominal, 0);
  }

  /** The balance in the parts that the API tells; what was withdrawn stays in the total until it has gone. */
  partsAt(now: number) {
    const fresh = this.entries.filter(({ kind, at }) => kind === 'ORDER_PAY' && at > now - heldMs);
    const sumOf = (sign: 1 | -1) =>
      fresh.reduce((sum, { nominal }) => sum + (Math.sign(nominal) === sign ? Math.abs(nominal) : 0), 0);
    const heldIncome = sumOf(1);
    const heldWithdrawals = sumOf(-1);
    const allowed = Math.max(0, this.balanceOf('ORDER_PAY') - heldIncome);
    return { total: allowed + heldIncome + heldWithdrawals, allowed, heldIncome, heldWithdrawals };
  }
}
