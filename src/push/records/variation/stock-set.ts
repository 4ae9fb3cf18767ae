import { catalogue } from '../../../api/catalogue';
import { listAll } from '../../../api/list-all';
import type { StockOpname } from '../../../api/resources/goods/stock-opname';
import { idParameter } from '../../../api/values/long-integer';
import { readNumber } from '../../../api/values/read-number';
import { dayMs } from '../../../days/day';
import { shopDay } from '../../../days/shop-day';
import { chunkToFit } from '../../../runs/chunk';
import type { Finding } from '../../../runs/operation';
import type { Prepared } from '../../../runs/operation-type';
import { mayHaveLeftSince } from '../../../runs/run-id';
import type { ShopSession } from '../../../runs/shop-session';
import type { Change, PushOperationResult } from '../../../state/schema/push-lines';
import { differenceColumn, warehouseOfColumn } from '../../../tables/datasets/goods/variations';
import { fieldOf } from '../../../tables/record-column';
import { bytesOf } from '../../../text/bytes-of';
import { say } from '../../../text/message';
import type { Action } from '../../action';
import { isSame, type ReadyEdit } from '../../edit';
import { appliedChanges, changeKey, groupBy, markersOf, type PushOperation, partOf, repairOf } from '../../operation';
import { countTraces } from './count-traces';
import { readLiveVariations } from './live-variations';
import { type Counted, readReplaced } from './replaced-stock';

/** The vendor names no limit; hundreds in one call are known to work. What is noted of them has to fit into a cell: 50,000 characters, packed. */
const most = { items: 500, size: 40_000 };

/** Products are read one by one below so many; their whole list otherwise. */
const mostReadAlone = 150;

/** The warehouse of an operation: all its changes are in the same. */
const warehouseOf = ({ intent }: PushOperation): number => warehouseOfColumn(intent.changes[0]?.column ?? '') ?? 0;

/** Of an edit, about what it adds to a packed line: its texts by their bytes, since letters of other alphabets take several, and its numbers. */
const sizeOf = ({ sku, name }: ReadyEdit): number => [sku, name].reduce((sum, text) => sum + bytesOf(text), 25);

const group = (edits: readonly ReadyEdit[]): ReadyEdit[][] =>
  groupBy(edits, ({ column }) => column).flatMap((inWarehouse) => chunkToFit(inWarehouse, most, sizeOf));

const requestOf = (operation: PushOperation) => ({
  endpoint: catalogue.stockOpname.create,
  input: {
    warehouse_id: warehouseOf(operation),
    description: operation.intent.marker,
    stock_adjustment: appliedChanges(operation).map(({ id, to }) => ({
      variation_id: idParameter(id),
      warehouse_stock: Number(to),
    })),
  },
});

const readAnswer: Action['readAnswer'] = ({ data }) => {
  const id = readNumber(fieldOf(data, 'id'));
  return id === undefined ? {} : { shopId: id };
};

/** The description is the marker, seen again in the list of stock opnames; of each operation, those that bear one of its, the first to arrive first. */
function opnamesOf(
  session: ShopSession,
  operations: readonly PushOperation[],
  markersIn: (operation: PushOperation) => readonly string[],
): StockOpname[][] {
  const { clock } = session.platform;
  const earliest = Math.min(...operations.map(mayHaveLeftSince));
  const listed = listAll(session.client, session.memory, catalogue.stockOpname.list, {
    start_date: shopDay(earliest - dayMs),
    end_date: shopDay(clock.now() + dayMs),
  });
  return operations.map((operation) =>
    listed
      .filter(({ description }) => markersIn(operation).includes(description))
      .sort((one, other) => Number(one.id) - Number(other.id)),
  );
}

const locate: Action['locate'] = (session, operations) =>
  opnamesOf(session, operations, ({ intent }) => [intent.marker]).map(([found]) => {
    if (!found) return { found: 'absent' };
    const id = readNumber(found.id);
    return id === undefined ? { found: 'accepted' } : { found: 'accepted', result: { shopId: id } };
  });

const statusOf = (opname: StockOpname): string => opname.progress_status.toUpperCase();

/**
 * The opnames of operations: by the shop's answer, or by their markers where it named no id, or where an earlier request may have arrived late. None
 * for those that cannot be found yet.
 */
function findOpnames(session: ShopSession, operations: readonly PushOperation[]): Counted[] {
  const unsure = operations.filter(
    ({ result, intent }) =>
      result?.shopId === undefined || result.leftBefore !== undefined || intent.partOf !== undefined,
  );
  const found = unsure.length > 0 ? opnamesOf(session, unsure, markersOf) : [];
  return operations.map((operation) => {
    const ids = (found[unsure.indexOf(operation)] ?? []).flatMap(({ id }) => readNumber(id) ?? []);
    const { shopId } = operation.result ?? {};
    return { operation, ids: shopId === undefined || ids.includes(shopId) ? ids : [...ids, shopId] };
  });
}

/** How far each opname is, by its id. */
function readStatuses(session: ShopSession, ids: readonly number[]): ReadonlyMap<number, string> {
  const outcomes = session.client.callMany(
    catalogue.stockOpname.detail,
    ids.map((id) => ({ id })),
  );
  return new Map(
    ids.map((id, index) => {
      const outcome = outcomes[index];
      if (outcome && !outcome.ok && outcome.error.code !== 'notFound') throw outcome.error;
      return [id, outcome?.ok ? statusOf(outcome.answer.data) : say(session.language, 'blocked.gone')];
    }),
  );
}

const settle: Action['settle'] = (session, operations) => {
  const opnames = findOpnames(session, operations);
  const statuses = readStatuses(session, [...new Set(opnames.flatMap(({ ids }) => ids))]);
  const isAt = (status: string, ids: readonly number[]) => ids.filter((id) => statuses.get(id) === status);
  const finished = opnames.filter(({ ids }) => ids.length > 0 && isAt('SUCCESS', ids).length === ids.length);
  const replaced = readReplaced(session, finished);
  return opnames.map(({ operation, ids }): Finding<PushOperationResult> => {
    if (ids.length === 0) return { found: 'absent' };
    if (isAt('ON PROGRESS', ids).length > 0) return { found: 'accepted' };
    const result = replaced.get(operation);
    const reason = ids.map((id) => statuses.get(id)).find((status) => status !== 'SUCCESS');
    return result ? { found: 'done', result } : { found: 'unclear', result: { reason: reason ?? '' } };
  });
};

const tracesOf: Action['tracesOf'] = (session, changes) => {
  const operations = [...new Set(changes.map(({ operation }) => operation))];
  const opnames = findOpnames(session, operations);
  return countTraces(
    session,
    changes.map((one) => ({ ...one, ids: opnames[operations.indexOf(one.operation)]?.ids ?? [] })),
  );
};

/** A count that waited is compared once more: what came to the shop since is not to be written over unseen. */
const compareAgain: Action['compareAgain'] = (session, operations) => {
  const cells = operations.flatMap(({ intent }) =>
    intent.changes.map(({ id, parentId, column }) => ({ recordId: id, parentId, column })),
  );
  const live = readLiveVariations(session, cells, mostReadAlone, 'step.reading');
  return operations.map(({ intent }): Prepared<PushOperationResult> => {
    const nowOf = ({ id, column }: Change) => live.valueOf(id, column);
    // One that is gone is the shop's to name.
    const changed = intent.changes.filter((change) => {
      const now = nowOf(change);
      return now !== undefined && !isSame(now, change.from) && !isSame(now, change.to);
    });
    const heldBack = Object.fromEntries(changed.map((change) => [changeKey(change), nowOf(change) ?? '']));
    if (changed.length === 0) return { found: 'ready' };
    const isAll = changed.length === intent.changes.length;
    return isAll ? { found: 'held', result: { reason: '', heldBack } } : { found: 'ready', result: { heldBack } };
  });
};

/** By the server's words those that it does not name go together; where it names none, halves do. */
const partsOf: Action['partsOf'] = (operation) => {
  const changes = appliedChanges(operation);
  const others = changes.filter((change) => !isNamed(operation, change));
  const half = Math.ceil(changes.length / 2);
  const parts = others.length < changes.length ? [others] : [changes.slice(0, half), changes.slice(half)];
  return parts
    .filter((part) => part.length > 0 && part.length < changes.length)
    .map((part) => partOf(operation, 'stock.set', part));
};

/** In a field of the request, or by its id in the server's own words: what we tell beside them has numbers too. */
function isNamed(operation: PushOperation, change: Change): boolean {
  const { refusedBecause = '', refused = {} } = operation.result ?? {};
  const [place = ''] = placesOf(operation, change);
  if (Object.keys(refused).some((field) => field === place || field.startsWith(`${place}.`))) return true;
  return refusedBecause.split(/[^0-9A-Za-z]+/).includes(change.id);
}

const placesOf = (operation: PushOperation, change: Change): readonly string[] => [
  `stock_adjustment.${appliedChanges(operation).findIndex((one) => changeKey(one) === changeKey(change))}`,
];

/**
 * There is no compare-and-set: what was sold between the last look and the opname is in what it replaced. That shift is added again, since
 * the person counted before it. What somebody else counted meanwhile has all that was before in it; what nobody can explain is left to a person.
 */
const followUps: Action['followUps'] = (operation) =>
  appliedChanges(operation).flatMap((change) => {
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
  schedules: () => ({ message: 'scheduled.absoluteStock', values: {} }),
  counterpart: (column) => differenceColumn(warehouseOfColumn(column) ?? 0),
  placesOf,
  group,
  requestOf,
  readAnswer,
  locate,
  looksUpRefusals: true,
  partsOf,
  compareAgain,
  settle,
  isInBackground: true,
  followUps,
  tracesOf,
  expected: ({ to }) => to,
  // What was sold meanwhile stays sold.
  undo: (change, replaced) => {
    const shift = shiftOf(change, replaced);
    return { baseline: Number(change.to) + shift, wanted: Number(change.from) + shift };
  },
};
