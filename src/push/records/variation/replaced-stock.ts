import { catalogue } from '../../../api/catalogue';
import { listEach } from '../../../api/list-all';
import type { ProductHistory } from '../../../api/resources/goods/product';
import { idParameter } from '../../../api/values/long-integer';
import { readNumber } from '../../../api/values/read-number';
import { mayHaveLeftSince } from '../../../runs/run-id';
import type { ShopSession } from '../../../runs/shop-session';
import type { Change, PushOperationResult } from '../../../state/schema/push-lines';
import { warehouseOfColumn } from '../../../tables/datasets/goods/variations';
import { changeKey, markerStart, type PushOperation } from '../../operation';
import { changeOf, movementsIn, readHistories } from './stock-history';

type Told = Required<Pick<PushOperationResult, 'replaced'>> & Pick<PushOperationResult, 'counted' | 'unexplained'>;

/** An operation, and the shop's id of its opname. */
export interface Counted {
  readonly operation: PushOperation;
  readonly id: number;
}

/** A count that went over another stock than had been read before. */
interface Replaced {
  readonly counted: Counted;
  readonly change: Change;
  readonly stock: number;
}

/** What opnames replaced, and why that was not what had been read before, by operation. */
export function readReplaced(session: ShopSession, opnames: readonly Counted[]): ReadonlyMap<PushOperation, Told> {
  const lists = listEach(
    session.client,
    session.memory,
    catalogue.stockOpname.lines,
    opnames.map(({ id }) => ({ id })),
  );
  const replaced = opnames.flatMap((counted, index): Replaced[] => {
    const changeOfVariation = new Map(counted.operation.intent.changes.map((change) => [change.id, change]));
    return (lists[index] ?? []).flatMap((line) => {
      const change = changeOfVariation.get(String(line.variation_id));
      const stock = readNumber(line.stock_adjustment.system_stock);
      return change && stock !== undefined && change.from !== stock ? [{ counted, change, stock }] : [];
    });
  });
  const causeOf = explain(session, replaced);
  return new Map(
    opnames.map((one) => [
      one.operation,
      tell(
        replaced.filter(({ counted }) => counted === one),
        causeOf,
      ),
    ]),
  );
}

/** `moved`: sales and the like lie between; `counted`: somebody else has counted, so that all before it is in their figure; `unknown`: neither. */
type Cause = { readonly kind: 'moved' | 'unknown' } | { readonly kind: 'counted'; readonly figure: number };

function tell(replaced: readonly Replaced[], causeOf: (one: Replaced) => Cause): Told {
  const causes = replaced.map((one) => ({ key: changeKey(one.change), cause: causeOf(one) }));
  const counted = causes.flatMap(({ key, cause }) => (cause.kind === 'counted' ? [[key, cause.figure] as const] : []));
  const unexplained = causes.filter(({ cause }) => cause.kind === 'unknown').map(({ key }) => key);
  return {
    replaced: Object.fromEntries(replaced.map(({ change, stock }) => [changeKey(change), stock])),
    ...(counted.length > 0 ? { counted: Object.fromEntries(counted) } : {}),
    ...(unexplained.length > 0 ? { unexplained } : {}),
  };
}

function explain(session: ShopSession, replaced: readonly Replaced[]): (one: Replaced) => Cause {
  if (replaced.length === 0) return () => ({ kind: 'unknown' });
  const variations = [...new Set(replaced.map(({ change }) => idParameter(change.id)))];
  const since = Math.min(...replaced.map(({ counted }) => mayHaveLeftSince(counted.operation)));
  const histories = readHistories(session, variations, since);
  return (one) => causeIn(histories.get(idParameter(one.change.id)) ?? [], one);
}

function causeIn(history: readonly ProductHistory[], { counted, change, stock }: Replaced): Cause {
  const movements = movementsIn(history, warehouseOfColumn(change.column) ?? 0);
  const own = movements.findIndex((movement) => isOwn(movement, counted));
  // An opname that finds what it counted moves nothing.
  const latest = own >= 0 ? own + 1 : movements.findIndex((movement) => Number(movement.stock.last) === stock);
  let before = stock;
  for (const movement of latest < 0 ? [] : movements.slice(latest)) {
    if (isCount(movement, change)) return { kind: 'counted', figure: before };
    before -= changeOf(movement);
    if (before === Number(change.from)) return { kind: 'moved' };
  }
  return { kind: 'unknown' };
}

const isOwn = ({ detail }: ProductHistory, { operation, id }: Counted): boolean =>
  detail.description === operation.intent.marker || Number(detail.stock_opname_id) === id;

/** Another opname; and whatever else but a sale brought the stock to the very figure that the person counted, since that can be no chance. */
const isCount = ({ detail, stock }: ProductHistory, { to }: Change): boolean =>
  Boolean(detail.stock_opname_id) ||
  (detail.id_order === null && !detail.description.startsWith(markerStart) && Number(stock.last) === Number(to));
