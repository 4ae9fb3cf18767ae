import { catalogue } from '../../../api/catalogue';
import type { Endpoint } from '../../../api/endpoint';
import { isPlainObject } from '../../../api/plain-object';
import type { BankList } from '../../../api/resources/shop/bank';
import { readDay } from '../../../days/read-moment';
import type { Reason } from '../../../state/schema/push-plan';
import type { WishJudgement } from '../../../wishes/judge-wish';
import { doubtAboutAmount, judgePaymentDay, type Received } from '../../../wishes/orders/payment-doubts';
import { paymentDoubts } from '../../../wishes/orders/payments-at-once';
import { type Booked, bankName } from '../../../wishes/orders/read-orders';
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
  /** What was booked on it. */
  readonly booked: readonly Booked[];
  /** The accounts of the shop; `undefined` where it was not asked for them. */
  readonly banks: readonly BankList[] | undefined;
}

const { deleteInstallments, update } = catalogue.order;
/** What is said of payments, or nothing, takes the place of what was booked. */
const replacesPayments: ReadonlySet<string> = new Set([deleteInstallments.id, update.id]);

/** The payment that a record says came in: its day, its account, and how much it is beside what is due, or beside what was paid before where it replaces that. */
export function judgePayment(
  { id: endpoint }: Endpoint,
  { input, doubts = [] }: RowRecord,
  { today, facts, booked, banks }: BesidePayment,
): WishJudgement {
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
  const isTold = doubts.some(({ column }) => column === amountKey);
  const judgeAmount = replacesPayments.has(endpoint) ? besidePaid : besideDue;
  const ofAmount = judgeAmount({ amount, day: day ?? today, today }, payment.status, facts, booked);
  if (ofAmount.error) return ofAmount;
  const found = isTold ? [] : ofAmount.doubts.map((doubt): RowDoubt => ({ ...doubt, column: amountKey }));
  return { doubts: [...judged.doubts, ...found] };
}

/** How an amount stands beside what is known of its order. */
type AmountJudge = (
  received: Received,
  status: unknown,
  facts: RecordFacts,
  booked: readonly Booked[],
) => WishJudgement;

const besidePaid: AmountJudge = ({ amount }, status, { paid }) => {
  const value = status === 'UNPAID' ? 0 : amount;
  return { doubts: value < paid ? [{ message: 'rows.doubt.paidForgotten', values: { paid, value } }] : [] };
};

const besideDue: AmountJudge = (received, status, { due }, booked) => {
  const { amount } = received;
  if (amount > due) return { error: { message: 'blocked.moreThanDue', values: { live: due } }, doubts: [] };
  return { doubts: [doubtAboutAmount(received, due, booked) ?? notAll(status, amount, due) ?? []].flat() };
};

const notAll = (status: unknown, value: number, due: number): Reason | undefined =>
  status === 'PAID' && value > 0 && value !== due
    ? { message: 'rows.doubt.paidNotDue', values: { value, due } }
    : undefined;

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
