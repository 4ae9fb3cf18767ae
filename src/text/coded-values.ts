import { periodShownAs, showPeriod } from './period-names';
import { codeOfName, codeShownAs, nameOfValue } from './value-names';

type Shown = string | number | boolean;

/** How cells of a column show what they hold: codes and periods have names in each language. */
interface Coded {
  readonly codes?: CodeList;
  readonly isPeriod?: true;
}

/** Whether cells of a column may show a name in place of what they hold. */
export const hasNames = ({ codes: list, isPeriod }: Coded): boolean => list !== undefined || isPeriod === true;

/** The codes that a column may hold, by the parameter as which they are named. What is none of them stands as it came. */
const codes = {
  payment_status: [
    ...['UNPAID', 'PAID', 'INSTALLMENT', 'FAIL', 'CONFIRM'],
    ...['WAITING_CONFIRMATION', 'WAITING PAYMENT', 'REFUND_REJECTED', 'EXPIRED'],
  ],
  order_progress_status: ['UNPAID', 'NO AWB', 'ON PROCESS', 'DELIVERED', 'UNPROCESSED', 'INSTALLMENT'],
  order_status: ['ACCEPTED', 'REJECTED', 'CANCELED', 'EXPIRED'],
  order_category: [
    ...['APP', 'PRIVOR', 'STORE_FRONT', 'SF_MEMBER', 'SF_GUEST'],
    ...['SHOPEE', 'QUICK_ORDER', 'UNCATEGORIZED'],
  ],
  cancelled_type: ['CANCEL', 'REJECTED', 'EXPIRED'],
  shipment_status: [
    ...['READY_TO_SHIP', 'PICKUP_REQUEST', 'UNPICK', 'ON_PROCESS', 'DELIVERED'],
    ...['RETURNED', 'LOST', 'INVALID', 'SHIPMENT_PROBLEM', 'DROPOFF'],
  ],
  settlement: ['COMPLETE', 'PENDING'],
  count_status: ['ON PROGRESS', 'SUCCESS', 'PENDING'],
  product_type: ['S', 'R', 'PO'],
  promo_type: ['PRODUCT', 'EXPEDITION', 'CATEGORY'],
  account_type: ['BANK', 'PAYMENT GATEWAY'],
  notification_type: ['ACTIVITY', 'NEWS'],
  weekday: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
  stock_source: ['product.search', 'product.warehouseStock'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type CodeList = keyof typeof codes;

export const isCodeList = (name: unknown): name is CodeList =>
  typeof name === 'string' && Object.keys(codes).includes(name);

/** Which codes a column of a dataset holds, for whoever reads its tab without the dataset: by key, or by dataset and key. */
const listOfColumn: Readonly<Record<string, CodeList>> = {
  payment_status: 'payment_status',
  order_progress_status: 'order_progress_status',
  order_status: 'order_status',
  order_category: 'order_category',
  product_type: 'product_type',
  product_status: 'product_type',
  'products.product_status': 'product_type',
  progress_status: 'count_status',
  'cancelled-orders.type': 'cancelled_type',
  'shipments.status': 'shipment_status',
  'shipment-invoices.status': 'settlement',
  'shipment-payments.status': 'settlement',
  'promos.type': 'promo_type',
  'bank-accounts.type': 'account_type',
  'notifications.type': 'notification_type',
  'orders-by-weekday.day': 'weekday',
  'warehouse-stock.source': 'stock_source',
};

const lists = new Map(Object.entries(listOfColumn));

export const codesOfColumn = (dataset: string, key: string): CodeList | undefined =>
  lists.get(`${dataset}.${key}`) ?? lists.get(key);

const codesOf = (list: CodeList): readonly string[] => codes[list];

/** The code that a person means by a code or its name in any language; `undefined` for none of the list. */
export const codeTyped = (list: CodeList, text: string): string | undefined => codeOfName(list, codesOf(list), text);

/** The codes of a list, and what they are called. */
export const namesOfCodes = (list: CodeList, language: string) =>
  codesOf(list).map((code) => ({ code, name: nameOfValue(language, list, code) }));

/** What a cell of ours shows, in a language: the name of a code or a period, where its column has such and the tab shows names. */
export function shownValue(column: Coded, language: string | undefined, plain: Shown): Shown {
  if (!hasNames(column) || language === undefined || !isNamed(column, plain)) return plain;
  return column.codes === undefined ? showPeriod(language, plain) : nameOfValue(language, column.codes, plain);
}

/** What a cell of ours means, however it is shown: a code, or a period; what means none stays as it is. */
export function meantValue<T>({ codes: list, isPeriod }: Coded, held: T): T | string {
  if (typeof held !== 'string') return held;
  if (list !== undefined) return codeShownAs(list, codesOf(list), held) ?? held;
  return (isPeriod && periodShownAs(held)) || held;
}

/** What a cell holds beside what a pull wants in it: the code that it shows as the tab does. A code that is shown in another way counts as blank, and so is written anew. */
export function plainIn(column: Coded, language: string | undefined, held: Shown): Shown {
  if (!hasNames(column) || language === undefined || held === '') return held;
  const plain = meantValue(column, held);
  if (!isNamed(column, plain)) return held;
  return shownValue(column, language, plain) === held ? plain : '';
}

/** Whether a value has a name in each language. */
const isNamed = ({ codes: list }: Coded, plain: Shown): plain is string =>
  typeof plain === 'string' && (list === undefined ? periodShownAs(plain) === plain : codesOf(list).includes(plain));
