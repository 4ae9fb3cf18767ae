import { catalogue } from '../../../api/catalogue';
import { listEach } from '../../../api/list-all';
import { idParameter } from '../../../api/values/long-integer';
import { readNumber } from '../../../api/values/read-number';
import { mayHaveLeftSince } from '../../../runs/run-id';
import type { ShopSession } from '../../../runs/shop-session';
import type { PushOperationResult } from '../../../state/schema/push-lines';
import { readHistories } from '../../../wishes/products/stock-history';
import { appliedChanges, changeKey, markersOf, type PushOperation } from '../../operation';
import { type Arrival, type Cause, causeOf } from './cause-of-difference';

type Told = Required<Pick<PushOperationResult, 'replaced'>> &
  Pick<PushOperationResult, 'counted' | 'unexplained' | 'untold' | 'twice'>;

/** An operation, and the shop's ids of its opnames, the first to arrive first: several where one that was given up as lost came late. */
export interface Counted {
  readonly operation: PushOperation;
  readonly ids: readonly number[];
}

/** A line of an opname that may have gone over another stock than had been read before. */
interface Suspect extends Arrival {
  readonly operation: PushOperation;
  readonly isFirst: boolean;
}

/** What opnames replaced, and why that was not what had been read before, by operation. */
export function readReplaced(session: ShopSession, opnames: readonly Counted[]): ReadonlyMap<PushOperation, Told> {
  const suspects = readSuspects(session, opnames);
  const causes = explain(session, suspects);
  return new Map(
    opnames.map(({ operation }) => [
      operation,
      tell(suspects.flatMap((one, index) => (one.operation === operation ? [{ ...one, cause: causes[index] }] : []))),
    ]),
  );
}

function readSuspects(session: ShopSession, opnames: readonly Counted[]): Suspect[] {
  const arrivals = opnames.flatMap(({ operation, ids }) => ids.map((id, place) => ({ operation, id, place })));
  const inputs = arrivals.map(({ id }) => ({ id }));
  const lists = listEach(session.client, session.memory, catalogue.stockOpname.lines, inputs);
  return arrivals.flatMap(({ operation, id, place }, index) => {
    const changeOfVariation = new Map(appliedChanges(operation).map((change) => [change.id, change]));
    return (lists[index] ?? []).flatMap((line): Suspect[] => {
      const change = changeOfVariation.get(String(line.variation_id));
      if (!change) return [];
      // Where ours arrived before, that is what it found.
      const expected = Number(place === 0 ? change.from : change.to);
      const told = readNumber(line.stock_adjustment.system_stock);
      return told === expected ? [] : [{ operation, id, change, expected, told, isFirst: place === 0 }];
    });
  });
}

function explain(session: ShopSession, suspects: readonly Suspect[]): readonly Cause[] {
  if (suspects.length === 0) return [];
  const variations = [...new Set(suspects.map(({ change }) => idParameter(change.id)))];
  const since = Math.min(...suspects.map(({ operation }) => mayHaveLeftSince(operation)));
  const histories = readHistories(session, variations, since);
  return suspects.map((one) => causeOf(histories.get(idParameter(one.change.id)), one, markersOf(one.operation)));
}

type Explained = Suspect & { readonly cause: Cause | undefined };

function tell(suspects: readonly Explained[]): Told {
  const byKey = new Map<string, Explained[]>();
  for (const one of suspects) {
    if (one.cause?.kind === 'none') continue;
    const key = changeKey(one.change);
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  const keysWith = (isMeant: (one: Explained) => boolean) =>
    [...byKey].flatMap(([key, those]) => (those.some(isMeant) ? [key] : []));
  const untold = keysWith(({ cause }) => cause?.kind === 'untold');
  const figures = [...byKey]
    .filter(([key]) => !untold.includes(key))
    .map(([key, those]) => [key, figuresOf(those)] as const);
  const counted = figures.filter(([key]) => keysWith(({ cause }) => cause?.kind === 'counted').includes(key));
  const lists = {
    unexplained: keysWith(({ cause }) => cause?.kind === 'unknown' || isMendedByHand(cause)),
    untold,
    twice: keysWith(({ isFirst }) => !isFirst),
  };
  return {
    replaced: Object.fromEntries(figures.map(([key, { replaced }]) => [key, replaced])),
    ...(counted.length > 0 ? { counted: Object.fromEntries(counted.map(([key, one]) => [key, one.counted])) } : {}),
    ...Object.fromEntries(Object.entries(lists).filter(([, keys]) => keys.length > 0)),
  };
}

const isMendedByHand = (cause: Cause | undefined): boolean =>
  cause !== undefined && 'mayBeMended' in cause && cause.mayBeMended;

/** Over all arrivals: what would have been replaced had it been one, and what of it was there before anything that has to be made good. */
function figuresOf(suspects: readonly Explained[]): { readonly replaced: number; readonly counted: number } {
  const from = Number((suspects[0] as Explained).change.from);
  let replaced = from;
  let shift = 0;
  for (const { expected, cause } of suspects) {
    if (cause === undefined || !('stock' in cause)) continue;
    replaced += cause.stock - expected;
    shift += cause.stock - (cause.kind === 'counted' ? cause.figure : expected);
  }
  return { replaced, counted: replaced - shift };
}
