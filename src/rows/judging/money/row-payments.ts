import { isPlainObject } from '../../../api/plain-object';
import type { BankList } from '../../../api/resources/shop/bank';
import { readDay } from '../../../days/read-moment';
import type { Reason } from '../../../state/schema/push-plan';
import type { WishJudgement } from '../../../wishes/judge-wish';
import { doubtAboutAmount } from '../../../wishes/orders/payment-amount';
import { judgePaymentDay } from '../../../wishes/orders/payment-day';
import { paymentDoubts } from '../../../wishes/orders/payments-at-once';
import { bankName } from '../../../wishes/orders/read-orders';
import type { RecordFacts } from '../../../wishes/wish';
import type { RowDoubt, RowRecord } from '../../row-record';
import { withDoubts } from '../judged-record';

const amountKey = 'payment.amount';

/** What a payment is held against. */
export interface BesidePayment {
  /** `yyyy-mm-dd`, by the shop's clock. */
  readonly today: string;
  /** Of the order; `undefined` for one that is only to be made, or that the shop does not tell. */
  readonly facts: RecordFacts | undefined;
  /** The accounts of the shop; `undefined` where it was not asked for them. */
  readonly banks: readonly BankList[] | undefined;
}

/** The payment that a record says came in: its day, its account, and how much of what is due it is. */
export function judgePayment({ input, doubts = [] }: RowRecord, { today, facts, banks }: BesidePayment): WishJudgement {
  const payment = isPlainObject(input.payment) ? input.payment : {};
  const day = readDay(String(payment.date ?? ''));
  const orderDay = facts?.day ?? readDay(String(input.order_date ?? '')) ?? '';
  const judged: WishJudgement = day === undefined ? { doubts: [] } : judgePaymentDay(day, today, orderDay);
  const ofBank = banks && bankError(payment.bank_id, banks);
  const amount = amountIn(input) ?? 0;
  if (facts === undefined) {
    const unpaid: RowDoubt = { message: 'rows.doubt.unpaidAmount', column: amountKey, values: { value: amount } };
    const isUnpaid = payment.status === 'UNPAID' && amount > 0;
    return { ...judged, doubts: judged.doubts.concat(ofBank ?? [], isUnpaid ? unpaid : []) };
  }
  const error = judged.error ?? ofBank;
  if (error) return { error, doubts: [] };
  const { due } = facts;
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

/**
 * Records with what is to be wondered at in their payments together, also beside those that cannot go.
 * @param dueOf what is due of a record's order; `undefined` where nobody knows.
 */
export function judgePaymentsAtOnce(
  records: readonly RowRecord[],
  dueOf: (record: RowRecord) => number | undefined,
): readonly RowRecord[] {
  const payments = new Map(
    records.flatMap((record) => {
      const [paid, due] = [amountIn(record.input), dueOf(record)];
      return paid === undefined || due === undefined ? [] : [[record, { paid, due }] as const];
    }),
  );
  const doubtAbout = paymentDoubts([...payments.values()]);
  return records.map((record) => {
    const payment = record.status === 'ready' ? payments.get(record) : undefined;
    const reason = payment && doubtAbout(payment);
    const told = record.doubts ?? [];
    if (!reason || told.some(({ column }) => column === amountKey)) return record;
    return withDoubts(record, [{ ...reason, column: amountKey }]);
  });
}

function amountIn({ payment }: RowRecord['input']): number | undefined {
  const amount = isPlainObject(payment) ? payment.amount : undefined;
  return typeof amount === 'number' ? amount : undefined;
}

/** Whether a record says into which account a payment came. */
export const namesBank = ({ input: { payment } }: RowRecord): boolean =>
  isPlainObject(payment) && payment.bank_id !== undefined;

function bankError(id: unknown, banks: readonly BankList[]): Reason | undefined {
  if (id === undefined || banks.some(({ bank_id }) => String(bank_id) === String(id))) return undefined;
  const allowed = banks.map((bank) => `${bank.bank_id} (${bankName(bank)})`).join(', ');
  return { message: 'blocked.bankUnknown', values: { value: String(id), allowed } };
}
