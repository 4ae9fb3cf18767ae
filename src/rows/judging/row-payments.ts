import { isPlainObject } from '../../api/plain-object';
import type { BankList } from '../../api/resources/shop/bank';
import { readDay } from '../../days/read-moment';
import type { Reason } from '../../state/schema/push-plan';
import type { WishJudgement } from '../../wishes/judge-wish';
import { doubtAboutAmount } from '../../wishes/orders/payment-amount';
import { judgePaymentDay } from '../../wishes/orders/payment-day';
import { bankName } from '../../wishes/orders/read-orders';
import type { RecordFacts } from '../../wishes/wish';
import type { RowDoubt, RowRecord } from '../row-record';

const amountKey = 'payment.amount';

/** What a payment is held against. */
export interface BesidePayment {
  /** `yyyy-mm-dd`, by the shop's clock. */
  readonly today: string;
  /** Of the order; `undefined` for one that is only to be made, or that the shop does not tell. */
  readonly facts: RecordFacts | undefined;
  /** The accounts of the shop, where the order is known. */
  readonly banks: readonly BankList[];
}

/** The payment that a record says came in: its day, its account, and how much of what is due it is. */
export function judgePayment({ input, doubts = [] }: RowRecord, { today, facts, banks }: BesidePayment): WishJudgement {
  const payment = isPlainObject(input.payment) ? input.payment : {};
  const day = readDay(String(payment.date ?? ''));
  const orderDay = facts?.day ?? readDay(String(input.order_date ?? '')) ?? '';
  const judged: WishJudgement = day === undefined ? { doubts: [] } : judgePaymentDay(day, today, orderDay);
  if (facts === undefined) return judged;
  const { due } = facts;
  const error = judged.error ?? bankError(payment.bank_id, banks);
  if (error) return { error, doubts: [] };
  const amount = typeof payment.amount === 'number' ? payment.amount : 0;
  if (amount > due) return { error: { message: 'blocked.moreThanDue', values: { live: due } }, doubts: [] };
  const isTold = doubts.some(({ column }) => column === amountKey);
  const doubt = isTold ? undefined : (doubtAboutAmount(amount, due, today) ?? notAll(input, amount, due));
  const ofAmount: RowDoubt[] = doubt ? [{ ...doubt, column: amountKey }] : [];
  return { doubts: [...judged.doubts, ...ofAmount] };
}

/** Of an order that is replaced nobody knows what is due then. */
function notAll({ payment, products }: RowRecord['input'], value: number, due: number): Reason | undefined {
  const isForAll = isPlainObject(payment) && payment.status === 'PAID' && products === undefined;
  return isForAll && value > 0 && value !== due
    ? { message: 'rows.doubt.paidNotDue', values: { value, due } }
    : undefined;
}

function bankError(id: unknown, banks: readonly BankList[]): Reason | undefined {
  if (id === undefined || banks.some(({ bank_id }) => String(bank_id) === String(id))) return undefined;
  const allowed = banks.map((bank) => `${bank.bank_id} (${bankName(bank)})`).join(', ');
  return { message: 'blocked.bankUnknown', values: { value: String(id), allowed } };
}
