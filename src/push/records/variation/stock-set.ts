import { catalogue } from '../../../api/catalogue';
import { listAll } from '../../../api/list-all';
import type { StockOpname } from '../../../api/resources/goods/stock-opname';
import { idParameter } from '../../../api/values/long-integer';
import { readNumber } from '../../../api/values/read-number';
import { dayMs } from '../../../days/day';
import { shopDay } from '../../../days/shop-day';
import { chunkToFit } from '../../../runs/chunk';
import type { Finding } from '../../../runs/operation';
import { mayHaveLeftSince } from '../../../runs/run-id';
import type { ShopSession } from '../../../runs/shop-session';
import type { Change, PushOperationResult } from '../../../state/schema/push-lines';
import { differenceColumn, warehouseOfColumn } from '../../../tables/datasets/goods/variations';
import { fieldOf } from '../../../tables/record-column';
import { say } from '../../../text/message';
import type { Action } from '../../action';
import type { ReadyEdit } from '../../edit';
import { changeKey, groupBy, indexOfChange, type PushOperation, repairOf } from '../../operation';
import { type Counted, readReplaced } from './replaced-stock';

/** The vendor names no limit; hundreds in one call are known to work. What is noted of them has to fit into a cell: 50,000 characters, packed. */
const most = { items: 500, size: 40_000 };

/** The warehouse of an operation: all its changes are in the same. */
const warehouseOf = ({ intent }: PushOperation): number => warehouseOfColumn(intent.changes[0]?.column ?? '') ?? 0;

/** Of an edit, about what it adds to a packed line: its texts by their bytes, since letters of other alphabets take several, and its numbers. */
const sizeOf = ({ sku, name }: ReadyEdit): number => [sku, name].reduce((sum, text) => sum + bytesOf(text), 25);

const bytesOf = (text: string): number => text.length + 2 * text.replace(/[ -~]/g, '').length;

const group = (edits: readonly ReadyEdit[]): ReadyEdit[][] =>
  groupBy(edits, ({ column }) => column).flatMap((inWarehouse) => chunkToFit(inWarehouse, most, sizeOf));

const requestOf = (operation: PushOperation) => ({
  endpoint: catalogue.stockOpname.create,
  input: {
    warehouse_id: warehouseOf(operation),
    description: operation.intent.marker,
    stock_adjustment: operation.intent.changes.map(({ id, to }) => ({
      variation_id: idParameter(id),
      warehouse_stock: Number(to),
    })),
  },
});

const readAnswer: Action['readAnswer'] = ({ data }) => {
  const id = readNumber(fieldOf(data, 'id'));
  return id === undefined ? {} : { shopId: id };
};

/** The description is the marker, seen again in the list of stock opnames. */
const locate: Action['locate'] = (session, operations) => {
  const { clock } = session.platform;
  const earliest = Math.min(...operations.map(mayHaveLeftSince));
  const listed = listAll(session.client, session.memory, catalogue.stockOpname.list, {
    start_date: shopDay(earliest - dayMs),
    end_date: shopDay(clock.now() + dayMs),
  });
  const byMarker = new Map(listed.map((opname) => [opname.description, opname]));
  return operations.map((operation) => {
    const found = byMarker.get(operation.intent.marker);
    if (!found) return { found: 'absent' };
    const id = readNumber(found.id);
    return id === undefined ? { found: 'accepted' } : { found: 'accepted', result: { shopId: id } };
  });
};

const statusOf = (opname: StockOpname): string => opname.progress_status.toUpperCase();

/** The opnames of operations: by the shop's answer, or by their markers where it named no id. Those that cannot be found yet are not in it. */
function findOpnames(session: ShopSession, operations: readonly PushOperation[]): Counted[] {
  const unnamed = operations.filter(({ result }) => result?.shopId === undefined);
  const findings = unnamed.length > 0 ? (locate?.(session, unnamed) ?? []) : [];
  return operations.flatMap((operation): Counted[] => {
    const finding = findings[unnamed.indexOf(operation)];
    const id = operation.result?.shopId ?? (finding?.found === 'accepted' ? finding.result?.shopId : undefined);
    return id === undefined ? [] : [{ operation, id }];
  });
}

const settle: Action['settle'] = (session, operations) => {
  const opnames = findOpnames(session, operations);
  const outcomes = session.client.callMany(
    catalogue.stockOpname.detail,
    opnames.map(({ id }) => ({ id })),
  );
  const statuses = new Map(
    opnames.map(({ operation }, index) => {
      const outcome = outcomes[index];
      if (outcome && !outcome.ok && outcome.error.code !== 'notFound') throw outcome.error;
      return [operation, outcome?.ok ? statusOf(outcome.answer.data) : say(session.language, 'blocked.gone')];
    }),
  );
  const finished = opnames.filter(({ operation }) => statuses.get(operation) === 'SUCCESS');
  const replaced = readReplaced(session, finished);
  return operations.map((operation): Finding<PushOperationResult> => {
    const status = statuses.get(operation);
    if (status === undefined || status === 'ON PROGRESS') return { found: 'accepted' };
    const result = replaced.get(operation);
    return result ? { found: 'done', result } : { found: 'unclear', result: { reason: status } };
  });
};

/**
 * There is no compare-and-set: what was sold between the last look and the opname is in what it replaced. That shift is added again, since
 * the person counted before it. What somebody else counted meanwhile has all that was before in it; what nobody can explain is left to a person.
 */
const followUps: Action['followUps'] = (operation) =>
  operation.intent.changes.flatMap((change) => {
    const key = changeKey(change);
    const { replaced, counted, unexplained } = operation.result ?? {};
    const shift = shiftOf({ from: counted?.[key] ?? change.from }, replaced?.[key]);
    if (shift === 0 || unexplained?.includes(key)) return [];
    return [repairOf(operation, 'stock.add', { completes: key, changes: [compensation(change, shift)] })];
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
  marker: 'marker.stockOpname',
  kindOf: (column) => (warehouseOfColumn(column) === undefined ? undefined : 'stock'),
  counterpart: (column) => differenceColumn(warehouseOfColumn(column) ?? 0),
  placesOf: (operation, change) => [`stock_adjustment.${indexOfChange(operation, change)}`],
  group,
  requestOf,
  readAnswer,
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
