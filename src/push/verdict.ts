import type { ShopSession } from '../state/shop-session';
import { say } from '../text/message';
import type { LiveStock } from './live-stock';
import type { PlannedEdit } from './stock-edit';
import type { StockChange, StockOperation } from './stock-operation';

/**
 * How an edit ended. `done`: pushed and read back; `soldMeanwhile`: pushed, but over a stock that had changed between the last look
 * and the push; `changedAfter`: pushed, and changed by somebody else before it was read back; `failed`: certainly not pushed;
 * `unknown`: nobody could find out; `notPushed`: held back before anything was sent; `alreadySo`: nothing was to be done.
 */
export type VerdictKind = 'done' | 'soldMeanwhile' | 'changedAfter' | 'failed' | 'unknown' | 'notPushed' | 'alreadySo';

export interface Verdict {
  readonly variationId: number;
  readonly warehouseId: number;
  readonly sku: string;
  readonly name: string;
  readonly kind: VerdictKind;
  readonly text: string;
  /** What the shop holds now, where it was read: the new baseline. */
  readonly stock?: number;
  /** What the shop held before, and what was to be; `from` is absent where nothing was pushed. */
  readonly from?: number;
  readonly to: number | string;
}

/** The verdict on an edit that was not pushed. */
export function notPushed(session: ShopSession, edit: PlannedEdit): Verdict {
  const reason = edit.reason ? say(session.language, edit.reason.message, edit.reason.values) : '';
  const common = {
    variationId: edit.variationId,
    warehouseId: edit.warehouseId,
    sku: edit.sku,
    name: edit.name,
    to: edit.wanted,
  };
  if (edit.status === 'alreadySo' && edit.live !== '') {
    return {
      ...common,
      kind: 'alreadySo',
      text: say(session.language, 'verdict.alreadySo', { to: edit.live }),
      stock: edit.live,
    };
  }
  return { ...common, kind: 'notPushed', text: say(session.language, 'verdict.notPushed', { reason }) };
}

/** The verdicts on a run's operations, in the light of what was read back. */
export const judgeOperations = (
  session: ShopSession,
  operations: readonly StockOperation[],
  readBack: LiveStock,
): Verdict[] =>
  operations.flatMap((operation) => {
    const { edits, warehouseId } = operation.intent;
    return edits.map((change) => judge(session, operation, change, readBack.get(change.v)?.get(warehouseId)));
  });

function judge(
  session: ShopSession,
  operation: StockOperation,
  change: StockChange,
  stock: number | undefined,
): Verdict {
  const { language } = session;
  const { v, sku, name, from, to } = change;
  const common = { variationId: v, warehouseId: operation.intent.warehouseId, sku, name, from, to };
  const reason = operation.result?.reason ?? '';
  if (operation.state === 'failed') {
    return { ...common, kind: 'failed', text: say(language, 'verdict.failed', { reason }) };
  }
  if (operation.state !== 'done') {
    const { marker } = operation.intent;
    return { ...common, kind: 'unknown', text: say(language, 'verdict.unknown', { to, reason, marker }) };
  }
  const seen = { ...common, ...(stock === undefined ? {} : { stock }) };
  const replaced = operation.result?.replaced?.[String(v)] ?? from;
  if (replaced !== from) {
    const values = { from, to, replaced, suggested: to + replaced - from };
    return { ...seen, kind: 'soldMeanwhile', text: say(language, 'verdict.soldMeanwhile', values) };
  }
  if (stock !== to) {
    return {
      ...seen,
      kind: 'changedAfter',
      text: say(language, 'verdict.changedAfter', { from, to, live: stock ?? '—' }),
    };
  }
  return { ...seen, kind: 'done', text: say(language, 'verdict.done', { from, to }) };
}
