import type { BankList } from '../../../api/resources/shop/bank';
import { paymentBankColumn, paymentDayColumn } from '../../../tables/datasets/orders/order-columns';
import { bankName } from '../../../wishes/orders/read-orders';
import type { Edit, Reason } from '../../edit';

type Details = NonNullable<Edit['details']>;

/** How people name an account in a cell. */
const namesOf = ({ bank_id, bank_name, account_number }: BankList): string[] =>
  [String(bank_id), bank_name, account_number, bankName({ bank_name, account_number })].map((name) =>
    name.trim().toLowerCase(),
  );

/** The accounts that a row may mean: those it names, or all where it names none. */
function candidates(banks: readonly BankList[], details: Details): readonly BankList[] {
  const named = String(details[paymentBankColumn] ?? '')
    .trim()
    .toLowerCase();
  return named === '' ? banks : banks.filter((bank) => namesOf(bank).includes(named));
}

/** The account that a row means; `undefined` unless it can only be one. */
export function bankOf(banks: readonly BankList[], details: Details = {}): BankList | undefined {
  const [only, ...others] = candidates(banks, details);
  return others.length === 0 ? only : undefined;
}

/** Why a payment cannot be booked: no single account is meant, or the day is none. */
export function bankObjection(banks: readonly BankList[], details: Details = {}): Reason | undefined {
  const day = details[paymentDayColumn];
  if (day !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(String(day))) {
    return { message: 'blocked.notADay', values: { value: String(day) } };
  }
  if (bankOf(banks, details)) return undefined;
  const values = { value: String(details[paymentBankColumn] ?? ''), allowed: banks.map(bankName).join(', ') };
  return { message: values.value === '' ? 'blocked.bankNeeded' : 'blocked.bankUnknown', values };
}
