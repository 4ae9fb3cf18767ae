import { catalogue } from '../../api/catalogue';
import type { OpenEndpoint } from '../../api/endpoint';
import { idParameter, isLongInteger } from '../../api/values/long-integer';
import type { Cell } from '../../google/ports';
import { orders } from '../../tables/datasets/orders/orders';
import { AddOnError } from '../../text/add-on-error';
import { say } from '../../text/message';
import { answerEach, askedCells, type CellAnswer, isBlank, isSingle, soleCell } from '../cell-argument';
import { formula } from '../formula';
import type { FormulaContext } from '../formula-context';
import { readChoice, readDay, readField, readNumberCell, readPeriod, readText } from '../read-argument';
import { byId } from '../record-key';
import { followPath, isScalar, scalarCell, toRecords } from '../result-path';
import { chooseSource, type DataSource } from '../sources/choose-source';
import { findMirror, lookUpInMirror, type Mirror, mirrorFields, readMirror } from '../sources/mirror';
import { readOpen, requireData } from '../sources/open-answer';
import { askByName } from '../sources/open-source';
import { readColumns, toTable } from '../sources/record-table';

/** As the shop calls them, and as people do. */
const paymentStatuses = {
  UNPAID: 'UNPAID',
  PAID: 'PAID',
  INSTALLMENT: 'INSTALLMENT',
  belum: 'UNPAID',
  lunas: 'PAID',
  cicil: 'INSTALLMENT',
} as const;

const progressStatuses = {
  UNPAID: 'UNPAID',
  'NO AWB': 'NO AWB',
  'ON PROCESS': 'ON PROCESS',
  DELIVERED: 'DELIVERED',
  UNPROCESSED: 'UNPROCESSED',
  INSTALLMENT: 'INSTALLMENT',
} as const;

/** What a list of orders shows unless told otherwise; an order has a hundred fields. */
const usualColumns = [
  'order_id',
  'po_number',
  'order_date',
  'receiver_name',
  'total_amount',
  'payment_status',
  'order_progress_status',
  'awb_number',
];

const dayColumn = 'order_date';

const filters = { endpoint: 'order.list', filter: 'from, to, payment_status, progress' };

/** What is asked of a list of orders. */
interface OrderQuery {
  readonly from: string;
  readonly to: string;
  readonly payment: string | undefined;
  readonly progress: string | undefined;
}

export const ordersFormula = formula({
  name: 'NGORDER_ORDERS',
  parameters: ['from', 'to', 'payment_status', 'progress', 'columns', 'header', 'refresh'],
  answer: (context, [from, to, payment, progress, columns, header]) => {
    const [paid, done] = [soleCell(payment), soleCell(progress)];
    const { fields, rows } = readOrders(context, {
      ...readPeriod(context.platform, soleCell(from), soleCell(to)),
      payment: isBlank(paid) ? undefined : readChoice(paid, 'payment_status', paymentStatuses),
      progress: isBlank(done) ? undefined : readChoice(done, 'progress', progressStatuses),
    });
    return toTable(chooseColumns(columns, fields), rows, header, filters);
  },
});

const openOrders = (context: FormulaContext, endpoint: OpenEndpoint): DataSource =>
  chooseSource(context, endpoint, orders.id, () => say(context.language, 'dataset.orders'));

function readOrders(context: FormulaContext, query: OrderQuery): ReturnType<typeof toRecords> {
  const source = openOrders(context, catalogue.order.list);
  if (source.kind === 'mirror') return readMirroredOrders(context, source.mirror, query);
  const input = {
    start_date: query.from,
    end_date: query.to,
    ...(query.payment === undefined ? {} : { payment_status: query.payment }),
    ...(query.progress === undefined ? {} : { order_progress_status: query.progress }),
  };
  return toRecords(readOpen<OpenEndpoint>(context, source.shop, catalogue.order.list, input).data);
}

/** @throws AddOnError `mirrorTooShort`: what was pulled may begin later than what is asked for, and nothing is left out in silence. */
function readMirroredOrders(context: FormulaContext, mirror: Mirror, query: OrderQuery): ReturnType<typeof toRecords> {
  const fields = mirrorFields(mirror);
  const days = readMirror(mirror, fields).flatMap((row) => {
    const day = row.get(dayColumn) ?? '';
    return isBlank(day) ? [] : [{ row, day: readDay(context.platform, day) }];
  });
  const first = mirror.wholeSince ?? days.reduce((earliest, { day }) => (day < earliest ? day : earliest), '9999');
  if (query.from < first)
    throw new AddOnError('mirrorTooShort', { tab: mirror.tab.name, first: first === '9999' ? '—' : first });
  const rows = days
    .filter(({ day }) => day >= query.from && day <= query.to)
    .map(({ row }) => row)
    .filter((row) => query.payment === undefined || row.get('payment_status') === query.payment)
    .filter((row) => query.progress === undefined || row.get('order_progress_status') === query.progress);
  return { fields, rows };
}

/** Where there are no orders, no fields are known: then the columns are those that were asked for. */
function chooseColumns(columns: Parameters<typeof readColumns>[0], fields: readonly string[]): readonly string[] {
  if (readText(soleCell(columns)) === '*') return fields;
  if (fields.length === 0) return usualColumns;
  const usual = usualColumns.filter((name) => fields.includes(name));
  return askedCells(columns).length === 0 ? usual : readColumns(columns, fields);
}

export const orderFormula = formula({
  name: 'NGORDER_ORDER',
  parameters: ['order', 'field', 'refresh'],
  answer: (context, [items, field]) => {
    const recordOf = openRecords(context, askedCells(items));
    const detailOf = (order: Cell): unknown => {
      readNumberCell(order, 'order');
      return recordOf(order);
    };
    if (isSingle(items, field) && isBlank(soleCell(field))) return wholeRecord(soleCell(items), detailOf);
    return answerEach(context, [items, field], (order, name) =>
      fieldOf(detailOf(order), isBlank(name) ? 'order_progress_status' : name),
    );
  },
});

/** Every order that is asked for, however many: what the shop says of each, or its row in a pulled tab. */
function openRecords(context: FormulaContext, asked: readonly Cell[]): (order: Cell) => unknown {
  const source = openOrders(context, catalogue.order.detail);
  if (source.kind === 'mirror') {
    const lookup = lookUpInMirror(source.mirror, asked, [byId('order_id')], mirrorFields(source.mirror));
    return (order) => {
      const [row] = lookup.find(order);
      if (!row) throw new AddOnError('notFound');
      return Object.fromEntries(row);
    };
  }
  const inputs = new Map(
    asked.flatMap((order) => {
      const id = idParameter(readText(order));
      return Number.isSafeInteger(id) || isLongInteger(id) ? [[readText(order), { id }] as const] : [];
    }),
  );
  const details = askByName(context, source.shop, catalogue.order.detail, inputs);
  return (order) => requireData(details.get(readText(order)));
}

/** Every field under the other. */
function wholeRecord(order: Cell, detailOf: (order: Cell) => unknown): CellAnswer {
  if (isBlank(order)) return '';
  const { fields, rows } = toRecords(detailOf(order));
  return fields.map((name) => [name, rows[0]?.get(name) ?? '']);
}

/** @throws AddOnError `unknownField` with the nearest name. */
function fieldOf(detail: unknown, name: Cell): Cell {
  const found = followPath(detail, readText(name).split('.'));
  if (found !== undefined && isScalar(found)) return scalarCell(found);
  const { fields, rows } = toRecords(detail);
  return rows[0]?.get(readField(name, fields)) ?? '';
}

/** When the orders of the pulled tab left the shop; milliseconds since 1970. Live, every period is of its own time. */
export function ordersAt(context: FormulaContext): number {
  const mirror = findMirror(context.platform, orders.id);
  if (!mirror) throw new AddOnError('noMirror', { what: say(context.language, 'dataset.orders') });
  return mirror.pulledAt;
}
