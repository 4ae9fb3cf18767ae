import { catalogue } from '../api/catalogue';
import { listAll, listEach } from '../api/list-all';
import type { StockOpname } from '../api/resources/stock-opname';
import type { ShopSession } from '../state/shop-session';
import type { StockOperation, StockResult } from './stock-operation';

/** What a step found out about an operation: its line as it should stand in the journal now. */
type Step = (session: ShopSession, operations: readonly StockOperation[]) => StockOperation[];

const dayMs = 86_400_000;

const changed = (
  session: ShopSession,
  operation: StockOperation,
  state: StockOperation['state'],
  result: StockResult,
): StockOperation => ({
  ...operation,
  intent: operation.intent,
  state,
  at: session.platform.clock.now(),
  result: { ...operation.result, ...result },
});

/** Sends each. Accepted or failed where the shop said so; where no clear answer came, the operation stays `intended`. */
export const sendOpnames: Step = (session, operations) => {
  const outcomes = session.client.callMany(
    catalogue.stockOpname.create,
    operations.map(({ intent }) => ({
      warehouse_id: intent.warehouseId,
      description: intent.marker,
      stock_adjustment: intent.edits.map(({ v, to }) => ({ variation_id: v, warehouse_stock: to })),
    })),
  );
  return operations.map((operation, index) => {
    const outcome = outcomes[index];
    if (outcome?.ok) return changed(session, operation, 'accepted', { opnameId: outcome.answer.data.id });
    const reason = outcome?.error.tellIn(session.language) ?? '';
    const isInDoubt = outcome === undefined || outcome.error.code === 'outcomeUnknown';
    return changed(session, operation, isInDoubt ? 'intended' : 'failed', { reason });
  });
};

/** Looks each up by its marker: accepted where the shop has it, unchanged where it has not. */
export const locateOpnames: Step = (session, operations) => {
  const { clock } = session.platform;
  const day = (moment: number) => clock.format(moment, 'Asia/Jakarta', 'yyyy-MM-dd');
  const earliest = Math.min(...operations.map(({ at }) => at));
  const listed = listAll(session.client, session.memory, catalogue.stockOpname.list, {
    start_date: day(earliest - dayMs),
    end_date: day(clock.now() + dayMs),
  });
  const byMarker = new Map(listed.map((opname) => [opname.description, opname]));
  return operations.map((operation) => {
    const found = byMarker.get(operation.intent.marker);
    return found ? changed(session, operation, 'accepted', { opnameId: found.id }) : operation;
  });
};

/** Asks how far each is: `finished` ones are through, others are not yet. One that ended otherwise becomes `unknown`. */
export function pollOpnames(session: ShopSession, operations: readonly StockOperation[]) {
  const outcomes = session.client.callMany(
    catalogue.stockOpname.detail,
    operations.map(({ result }) => ({ id: result?.opnameId ?? 0 })),
  );
  const finished: StockOperation[] = [];
  const unfinished: StockOperation[] = [];
  const lost: StockOperation[] = [];
  operations.forEach((operation, index) => {
    const outcome = outcomes[index];
    if (!outcome?.ok) throw outcome?.error ?? new Error('no outcome');
    const status = statusOf(outcome.answer.data);
    if (status === 'SUCCESS') finished.push(operation);
    else if (status === 'ON PROGRESS') unfinished.push(operation);
    else lost.push(changed(session, operation, 'unknown', { reason: status }));
  });
  return { finished, unfinished, lost };
}

const statusOf = (opname: StockOpname): string => opname.progress_status.toUpperCase();

/** Reads what each finished opname replaced, and closes it. */
export const inspectOpnames: Step = (session, operations) => {
  const lists = listEach(
    session.client,
    session.memory,
    catalogue.stockOpname.lines,
    operations.map(({ result }) => ({ id: result?.opnameId ?? 0 })),
  );
  return operations.map((operation, index) => {
    const expected = new Map(operation.intent.edits.map(({ v, from }) => [v, from]));
    const replaced = (lists[index] ?? [])
      .map((line) => [line.variation_id, Number(line.stock_adjustment.system_stock)] as const)
      .filter(([variation, systemStock]) => expected.has(variation) && expected.get(variation) !== systemStock);
    return changed(session, operation, 'done', { replaced: Object.fromEntries(replaced) });
  });
};

/** Gives an operation up: nobody could find out what became of it. */
export const giveUp = (session: ShopSession, operation: StockOperation, reason: string): StockOperation =>
  changed(session, operation, 'unknown', { reason });

/** Closes an operation that certainly never left. */
export const neverSent = (session: ShopSession, operation: StockOperation, reason: string): StockOperation =>
  changed(session, operation, 'failed', { reason });
