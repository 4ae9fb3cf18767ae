import { catalogue } from '../../../api/catalogue';
import { listAll, listEach } from '../../../api/list-all';
import type { StockOpname } from '../../../api/resources/stock-opname';
import { dayMs } from '../../../days/day';
import { shopDay } from '../../../days/shop-day';
import { differenceColumn, warehouseOfColumn } from '../../../tables/datasets/variations';
import type { Action, FollowUp, Step } from '../../action';
import { afterSending } from '../../after-sending';
import type { ReadyEdit } from '../../edit';
import { type Change, changed, changeKey, chunk, groupBy, indexOfChange, type Operation } from '../../operation';

/** The vendor names no limit; hundreds in one call are known to work. */
const mostChangesACall = 500;

/** The warehouse of an operation: all its changes are in the same. */
const warehouseOf = ({ intent }: Operation): number => warehouseOfColumn(intent.changes[0]?.column ?? '') ?? 0;

const group = (edits: readonly ReadyEdit[]): ReadyEdit[][] =>
  groupBy(edits, ({ column }) => column).flatMap((inWarehouse) => chunk(inWarehouse, mostChangesACall));

/** Accepted or failed where the shop said so; where no clear answer came, the operation stays `intended`. */
const send: Step = (session, operations) => {
  const outcomes = session.client.callMany(
    catalogue.stockOpname.create,
    operations.map((operation) => ({
      warehouse_id: warehouseOf(operation),
      description: operation.intent.marker,
      stock_adjustment: operation.intent.changes.map(({ id, to }) => ({
        variation_id: Number(id),
        warehouse_stock: Number(to),
      })),
    })),
  );
  return operations.map((operation, index) =>
    afterSending(session, operation, outcomes[index], ({ id }) => ({ shopId: id })),
  );
};

/** The description is the marker, seen again in the list of stock opnames. */
const locate: Step = (session, operations) => {
  const { clock } = session.platform;
  const earliest = Math.min(...operations.map(({ at }) => at));
  const listed = listAll(session.client, session.memory, catalogue.stockOpname.list, {
    start_date: shopDay(earliest - dayMs),
    end_date: shopDay(clock.now() + dayMs),
  });
  const byMarker = new Map(listed.map((opname) => [opname.description, opname]));
  return operations.map((operation) => {
    const found = byMarker.get(operation.intent.marker);
    return found ? changed(session, operation, 'accepted', { shopId: found.id }) : operation;
  });
};

const statusOf = (opname: StockOpname): string => opname.progress_status.toUpperCase();

const settle: Step = (session, operations) => {
  const outcomes = session.client.callMany(
    catalogue.stockOpname.detail,
    operations.map(({ result }) => ({ id: result?.shopId ?? 0 })),
  );
  const statuses = outcomes.map((outcome) => {
    if (!outcome.ok) throw outcome.error;
    return statusOf(outcome.answer.data);
  });
  const finished = operations.filter((_, index) => statuses[index] === 'SUCCESS');
  const inspected = new Map(inspect(session, finished, () => undefined).map((line) => [line.operation, line]));
  return operations.map((operation, index) => {
    const status = statuses[index] ?? '';
    if (status === 'ON PROGRESS') return operation;
    return inspected.get(operation.operation) ?? changed(session, operation, 'unknown', { reason: status });
  });
};

/** Reads what each finished opname replaced, and closes it. */
const inspect: Step = (session, operations) => {
  const lists = listEach(
    session.client,
    session.memory,
    catalogue.stockOpname.lines,
    operations.map(({ result }) => ({ id: result?.shopId ?? 0 })),
  );
  return operations.map((operation, index) => {
    const expected = new Map(operation.intent.changes.map((change) => [change.id, change]));
    const replaced = (lists[index] ?? []).flatMap((line) => {
      const change = expected.get(String(line.variation_id));
      const systemStock = Number(line.stock_adjustment.system_stock);
      return change && change.from !== systemStock ? [[changeKey(change), systemStock] as const] : [];
    });
    return changed(session, operation, 'done', { replaced: Object.fromEntries(replaced) });
  });
};

/**
 * There is no compare-and-set: what was sold between the last look and the opname is in what it replaced. That shift is added again, since
 * the person counted before it.
 */
const followUps = ({ intent, result }: Operation): FollowUp[] =>
  intent.changes.flatMap((change) => {
    const shift = shiftOf(change, result?.replaced?.[changeKey(change)]);
    return shift === 0
      ? []
      : [{ action: 'stock.add', completes: changeKey(change), changes: [compensation(change, shift)] }];
  });

const shiftOf = ({ from }: Pick<Change, 'from'>, replaced: number | undefined): number =>
  replaced === undefined ? 0 : replaced - Number(from);

const compensation = (change: Change, shift: number): Change => ({
  ...change,
  column: differenceColumn(warehouseOfColumn(change.column) ?? 0),
  from: change.to,
  to: shift,
});

/** Absolute stock: one stock opname per warehouse and 500 variations; {api: Create Stock Opname}. */
export const stockSet: Action = {
  id: 'stock.set',
  endpoints: [catalogue.stockOpname.create.id],
  riskOf: () => 'write',
  idempotent: false,
  marker: 'marker.stockOpname',
  kindOf: (column) => (warehouseOfColumn(column) === undefined ? undefined : 'stock'),
  counterpart: (column) => differenceColumn(warehouseOfColumn(column) ?? 0),
  placesOf: (operation, change) => [`stock_adjustment.${indexOfChange(operation, change)}`],
  group,
  send,
  locate,
  settle,
  isInBackground: true,
  followUps,
  expected: ({ to }) => to,
  // What was sold meanwhile stays sold.
  undo: (change, replaced) => {
    const shift = shiftOf(change, replaced);
    return { baseline: Number(change.to) + shift, wanted: Number(change.from) + shift };
  },
};
