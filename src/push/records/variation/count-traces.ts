import { catalogue } from '../../../api/catalogue';
import { listEach } from '../../../api/list-all';
import { idParameter } from '../../../api/values/long-integer';
import { readNumber } from '../../../api/values/read-number';
import { mayHaveLeftSince } from '../../../runs/run-id';
import type { ShopSession } from '../../../runs/shop-session';
import { warehouseOfColumn } from '../../../tables/datasets/goods/variations';
import { movementsIn, readHistories } from '../../../wishes/products/stock-history';
import type { PushedChange, Trace } from '../../action';
import { markersOf } from '../../operation';
import { isOwn } from './cause-of-difference';
import type { Counted } from './replaced-stock';

/** A count, with the shop's ids of the opnames that carried it. */
interface CountedChange extends PushedChange {
  readonly ids: Counted['ids'];
}

/**
 * What shows that counts were carried out: the movement of their opname in the stock history, or that it found what it counted, which moves nothing.
 */
export function countTraces(session: ShopSession, counts: readonly CountedChange[]): readonly Trace[] {
  const since = Math.min(...counts.map(({ operation }) => mayHaveLeftSince(operation)));
  const variations = [...new Set(counts.map(({ change }) => idParameter(change.id)))];
  const histories = readHistories(session, variations, since);
  const found = foundAlready(session, counts);
  return counts.map((count) => {
    const { operation, change, ids } = count;
    if (found.has(count)) return 'there';
    const history = histories.get(idParameter(change.id));
    if (!history) return 'untold';
    const movements = movementsIn(history, warehouseOfColumn(change.column) ?? 0);
    const isThere = movements.some((movement) => ids.some((id) => isOwn(movement, id, markersOf(operation))));
    return isThere ? 'there' : 'absent';
  });
}

/** Counts of which an opname tells that it replaced just what was counted. */
function foundAlready({ client, memory }: ShopSession, counts: readonly CountedChange[]): ReadonlySet<CountedChange> {
  const ids = [...new Set(counts.flatMap((count) => count.ids))];
  const lists = listEach(
    client,
    memory,
    catalogue.stockOpname.lines,
    ids.map((id) => ({ id })),
  );
  const isFound = ({ change, ids: own }: CountedChange) =>
    own.some((id) =>
      (lists[ids.indexOf(id)] ?? []).some(
        ({ variation_id, stock_adjustment }) =>
          String(variation_id) === change.id && readNumber(stock_adjustment.system_stock) === Number(change.to),
      ),
    );
  return new Set(counts.filter(isFound));
}
