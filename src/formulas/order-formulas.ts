import { catalogue } from '../api/catalogue';
import type { Cell } from '../google/ports';
import { answerEach, askedCells, type CellAnswer, isBlank, isSingle, soleCell } from './cell-argument';
import { formula } from './formula';
import { askByName, requireLiveShop } from './open-source';
import { readOpen, requireData } from './open-answer';
import { readChoice, readField, readNumberCell, readPeriod, readText } from './read-argument';
import { readColumns, toTable } from './record-table';
import { followPath, isScalar, scalarCell, toRecords } from './result-path';

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

const filters = { endpoint: 'order.list', filter: 'from, to, payment_status, progress' };

export const ordersFormula = formula({
  name: 'NGORDER_ORDERS',
  parameters: ['from', 'to', 'payment_status', 'progress', 'columns', 'header', 'refresh'],
  answer: (context, [from, to, payment, progress, columns, header]) => {
    const period = readPeriod(context.platform, soleCell(from), soleCell(to));
    const [paid, done] = [soleCell(payment), soleCell(progress)];
    const input = {
      start_date: period.from,
      end_date: period.to,
      ...(isBlank(paid) ? {} : { payment_status: readChoice(paid, 'payment_status', paymentStatuses) }),
      ...(isBlank(done) ? {} : { order_progress_status: readChoice(done, 'progress', progressStatuses) }),
    };
    const shop = requireLiveShop(context, [catalogue.order.list]);
    const { fields, rows } = toRecords(readOpen(context, shop, catalogue.order.list, input).data);
    return toTable(chooseColumns(columns, fields), rows, header, filters);
  },
});

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
  answer: (context, [orders, field]) => {
    const shop = requireLiveShop(context, [catalogue.order.detail]);
    const inputs = new Map(
      askedCells(orders).flatMap((order) => {
        const id = Number(readText(order));
        return Number.isSafeInteger(id) ? [[readText(order), { id }] as const] : [];
      }),
    );
    const details = askByName(context, shop, catalogue.order.detail, inputs);
    const detailOf = (order: Cell): unknown => {
      readNumberCell(order, 'order');
      return requireData(details.get(readText(order)));
    };
    if (isSingle(orders, field) && isBlank(soleCell(field))) return wholeRecord(soleCell(orders), detailOf);
    return answerEach(context.language, [orders, field], (order, name) =>
      fieldOf(detailOf(order), isBlank(name) ? 'order_progress_status' : name),
    );
  },
});

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

