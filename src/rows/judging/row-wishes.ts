import type { Progress } from '../../api/client';
import type { Endpoint } from '../../api/endpoint';
import { shopDay } from '../../days/shop-day';
import type { Cell } from '../../google/ports';
import type { ShopAccess, ShopSession } from '../../runs/shop-session';
import { orUnreadable } from '../../runs/unreadable';
import { baselineValue, datasetTabs } from '../../state/dataset-tab';
import { baselineOf } from '../../state/schema/baseline';
import type { DatasetTab } from '../../state/schema/tab-list';
import { commandColumn, withCommandColumn } from '../../tables/command-column';
import { paymentColumn, waybillColumn } from '../../tables/datasets/orders/order-columns';
import { createSheetDates, type SheetDates } from '../../tables/sheet-dates';
import type { Column } from '../../tables/table';
import { isBlankCell, showsText, trimmedText } from '../../text/blank-text';
import { readCommand } from '../../text/command-words';
import { commandWish } from '../../wishes/command-wish';
import { excludedBeside, judgeWish, mayBeExcluded, type WishJudgement } from '../../wishes/judge-wish';
import { readOrderFacts } from '../../wishes/orders/order-facts';
import { readBanks, readBooked } from '../../wishes/orders/read-orders';
import type { RecordFacts, Wish } from '../../wishes/wish';
import { verbOf } from '../row-field';
import type { RowRecord } from '../row-record';
import { type RowTab, requireTab } from '../row-tab';
import { targetsOf } from '../row-targets';
import { withDoubts } from './judged-record';
import { judgePayment, judgePaymentsAtOnce, namesBank } from './money/row-payments';
import { judgeOrderIds } from './order-ids';
import { untoldRecord } from './untold-record';

/** What endpoints ask of an order; their targets are the ids of orders. */
const orderWishes: Readonly<Record<string, Wish>> = {
  'order.pay': 'pay',
  'order.addAwb': 'waybill',
  'order.cancel': 'cancel',
  'shipment.requestPickup': 'ship',
  'shipment.resend': 'ship',
  'shipment.cancelPickup': 'parcel',
  'shipment.remove': 'parcel',
  'cancelledOrder.return': 'return',
  'cancelledOrder.delete': 'delete',
  'order.deleteInstallments': 'edit',
};

const takesPayment = ({ parameters }: Endpoint): boolean => parameters.payment?.fields?.date !== undefined;

const wishOf = (endpoint: Endpoint): Wish =>
  orderWishes[endpoint.id] ?? (verbOf(endpoint) === 'DELETE' ? 'delete' : 'edit');

/**
 * Holds what records ask for against what else their rows ask, as cells that a push would carry out, and against what the shop says of their orders
 * by now: what cannot be meant becomes a problem, what undoes finished work is doubted.
 */
export function judgeWishes(
  session: ShopSession,
  endpoint: Endpoint,
  from: { readonly tabId: number; readonly seen: RowTab },
  records: readonly RowRecord[],
): readonly RowRecord[] {
  const wish = wishOf(endpoint);
  const besideIn = mayBeExcluded(wish) ? wishesBeside(session, from.tabId, from.seen) : () => [];
  const apart = records.map((record): RowRecord => {
    const isAsked = record.status === 'ready' || record.status === 'problem';
    const others = isAsked ? record.rows.flatMap(({ row }) => besideIn(row)) : [];
    const reason = excludedBeside(wish, others);
    return reason ? { ...record, status: 'problem', problems: [reason] } : record;
  });
  return judgeByOrders(session, endpoint, apart, from);
}

/**
 * Records about orders, held against what the shop says of these by now; all others as they are.
 * @param from where they stand; `undefined` where that says nothing any more.
 */
export function judgeByOrders(
  session: ShopSession,
  endpoint: Endpoint,
  records: readonly RowRecord[],
  from?: { readonly tabId: number; readonly seen: RowTab },
): readonly RowRecord[] {
  if (!(endpoint.id in orderWishes || takesPayment(endpoint))) return records;
  const ready = records.filter(({ status }) => status === 'ready');
  const ids = [...new Set(ready.flatMap(({ input }) => targetsOf(endpoint, input)))];
  const report: Progress = (done, total) => session.run.report('step.reading', done, total);
  const { factsOf, told, untold } = readOrderFacts(session, ids, report);
  const sorted = from
    ? judgeOrderIds(endpoint, records, { tab: requireTab(session, from.tabId), seen: from.seen, told })
    : records;
  // A payment of an order that the shop does not know is left to the shop.
  const isJudged = (record: RowRecord) =>
    namesBank(record) && targetsOf(endpoint, record.input).every((id) => factsOf(id) !== undefined);
  const banks = ready.some(isJudged) ? readBanks(session) : undefined;
  const isPaidInPart = (id: string) => wishOf(endpoint) === 'pay' && (factsOf(id)?.paid ?? 0) > 0;
  const bookedOn = readBooked(session, ids.filter(isPaidInPart));
  const today = shopDay(session.platform.clock.now());
  const judgedAlone = sorted.map((record): RowRecord => {
    if (record.status !== 'ready') return record;
    const targets = targetsOf(endpoint, record.input);
    const unread = targets.flatMap((id) => untold.get(id) ?? [])[0];
    if (unread) return untoldRecord(session.language, record, unread);
    const [facts] = targets.map(factsOf);
    const states = targets.map((id) => judgeWish(wishOf(endpoint), factsOf(id)));
    const judged = [
      ...states,
      judgePayment(endpoint, record, { today, facts, booked: bookedOn(targets[0] ?? ''), banks }),
      judgeWaybill(endpoint, facts),
    ];
    const error = judged.find((one) => one.error !== undefined)?.error;
    if (error) return { ...record, status: 'problem', problems: [error] };
    return withDoubts(
      { ...record, facts: targets.map(factsOf) },
      judged.flatMap((one) => one.doubts),
    );
  });
  // Of an order that is replaced nobody knows what is due then.
  const dueOf = ({ input }: RowRecord) =>
    input.products === undefined ? targetsOf(endpoint, input).map(factsOf)[0]?.due : undefined;
  return judgePaymentsAtOnce(judgedAlone, dueOf);
}

/** A push tells what it replaces by itself. */
function judgeWaybill(endpoint: Endpoint, facts: RecordFacts | undefined): WishJudgement {
  const { waybill = '' } = wishOf(endpoint) === 'waybill' && facts ? facts : {};
  return { doubts: waybill === '' ? [] : [{ message: 'rows.doubt.hasWaybill', values: { live: waybill } }] };
}

/** What the cells of a pulled tab's rows ask for that have not been pushed, by row number. */
function wishesBeside({ platform, store }: ShopAccess, tabId: number, { cells }: RowTab): (row: number) => Wish[] {
  const datasetTab = datasetTabs(store).find((one) => one.tabId === tabId);
  const baseline = datasetTab && orUnreadable(() => store.get(baselineOf(tabId)));
  if (!datasetTab || !baseline) return () => [];
  const dates = createSheetDates(platform.clock, platform.workbook.timeZone);
  const keys = requireTab({ platform }, tabId).columnKeys();
  const askable = askableIn(datasetTab, keys);
  const idAt = (keys.get(datasetTab.idColumn) ?? 0) - 1;
  return (row) => {
    const line = cells[row - 1] ?? [];
    const id = String(line[idAt] ?? '');
    return askable.flatMap(({ column, position }) =>
      wishIn(column, dates, line[position - 1] ?? '', baselineValue(baseline, id, column.key)),
    );
  };
}

const askableIn = ({ columns }: DatasetTab, keys: ReadonlyMap<string, number>) =>
  withCommandColumn(columns).flatMap((column) => {
    const position = keys.get(column.key);
    return position !== undefined && (column.pushable || column.isEntry) ? [{ column, position }] : [];
  });

/** @param said what the shop had said; `undefined` where it is not known. */
function wishIn(column: Column, dates: SheetDates, cell: Cell, said: string | number | undefined): Wish[] {
  if (isBlankCell(cell)) return [];
  if (column.key === commandColumn.key) return [commandWish(readCommand(cell))];
  if (column.key === paymentColumn) return ['pay'];
  const held = dates.toPlain(column.kind, cell);
  const isChanged = said !== undefined && !showsText(comparable(held), comparable(said));
  if (column.isEntry || !isChanged) return [];
  return [column.key === waybillColumn ? 'waybill' : 'edit'];
}

const comparable = (value: string | number | boolean): string | number =>
  typeof value === 'number' ? value : trimmedText(String(value));
