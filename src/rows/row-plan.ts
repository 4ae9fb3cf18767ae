import { type Endpoint, needsConfirmation } from '../api/endpoint';
import { checkInput } from '../api/input-check';
import type { ShopAccess } from '../runs/shop-session';
import type { RowOrder, RowRef } from '../state/schema/row-lines';
import { rowPlanDocument } from '../state/schema/row-plan';
import { AddOnError, asAddOnError } from '../text/add-on-error';
import { groupRows, inputOf, type RowReading, type SheetRow } from './group-rows';
import { mayBeSent, noteRows } from './lost-rows';
import { rememberChoice } from './row-choice';
import { type RowVerb, rowFieldsOf, takesRows, verbOf } from './row-field';
import { dayReader, readRowTab, refOf, requireTab } from './row-tab';
import { splitRecord } from './split-record';
import { untoldRows } from './untold-rows';

/**
 * What is to become of a record: `ready` will be sent; `skipped` is not meant for this endpoint; `problem` cannot be sent as it is;
 * `alreadySent` has a result that says so, and would be done twice.
 */
export type RowStatus = 'ready' | 'skipped' | 'problem' | 'alreadySent';

export interface RowRecord {
  readonly rows: readonly RowRef[];
  readonly status: RowStatus;
  readonly input: Readonly<Record<string, unknown>>;
  readonly problem?: AddOnError;
}

/** What would be sent, seen by a person before it is. Its id stands for exactly these rows and inputs. */
export interface RowPlan {
  readonly id: string;
  readonly order: RowOrder;
  readonly columnOf: ReadonlyMap<string, number>;
  /** Required parameters that neither a column nor a fixed value gives. */
  readonly missing: readonly string[];
  readonly records: readonly RowRecord[];
  readonly counts: Readonly<Record<RowStatus, number>>;
  /** What a person must type before it is sent, where it reaches people, loses data or moves money, or may have been sent before. */
  readonly confirmWith: string | undefined;
}

/**
 * Reads the rows and checks what each would send; asks the shop nothing.
 * @throws AddOnError `notForRows`, `tabGone`, `invalidInput`.
 */
export function planRows(access: ShopAccess, endpoint: Endpoint, order: RowOrder): RowPlan {
  if (!takesRows(endpoint)) throw new AddOnError('notForRows', { endpoint: endpoint.id });
  const toDay = dayReader(access);
  const { columnOf, rows } = readRowTab(requireTab(access, order.tabId), endpoint, order.matching);
  const chosen = order.rows && new Set(order.rows);
  const given = new Set([...columnOf.keys(), ...Object.keys(order.matching.fixed ?? {})]);
  const untold = endpoint.idempotent ? new Map<string, number>() : untoldRows(access.journal, order);
  const told = rows.map((row) => withUntold(endpoint, row, untold, toDay));
  const records = groupRows(endpoint, told, toDay).flatMap((group) => judge(endpoint, group, chosen, { toDay, given }));
  const counts = { ready: 0, skipped: 0, problem: 0, alreadySent: 0 };
  for (const { status } of records) counts[status] += 1;
  const bound = records.map(({ rows: refs, status, input }) => [refs, status, input]);
  const isInDoubt = !endpoint.idempotent && mayBeSent(access, order, records);
  if (!endpoint.idempotent) noteRows(access, order, () => rows.map((row) => refOf(row, toDay).said));
  const isToConfirm = needsConfirmation(endpoint) || isInDoubt;
  const digest = access.platform.codec.digest(JSON.stringify([access.stamp, order, bound]));
  return {
    id: digest.slice(0, 24),
    order,
    columnOf,
    missing: rowFieldsOf(endpoint.parameters)
      .filter(({ key, isRequired }) => isRequired && !given.has(key))
      .map(({ key }) => key),
    records,
    counts,
    confirmWith: isToConfirm ? String(counts.ready) : undefined,
  };
}

function judge(
  endpoint: Endpoint,
  group: readonly SheetRow[],
  chosen: ReadonlySet<number> | undefined,
  reading: RowReading,
): RowRecord[] {
  const verb = verbOf(endpoint);
  const meant = group.filter(({ row, command }) => (chosen?.has(row) ?? true) && isMeant(verb, command));
  const refs = (meant.length > 0 ? meant : group).map((row) => refOf(row, reading.toDay));
  if (meant.length === 0) return [{ rows: refs, status: 'skipped', input: {} }];
  if (!endpoint.idempotent && group.some(({ result }) => isSentResult(endpoint, result))) {
    return [{ rows: refs, status: 'alreadySent', input: {} }];
  }
  try {
    const wrong = meant.find(({ command }) => !commands.has(command));
    if (wrong) throw new AddOnError('unknownCommand', { command: wrong.command });
    const input = inputOf(endpoint, meant, reading);
    checkInput(endpoint, input);
    return splitRecord(endpoint, { rows: meant, input }).map((part) => ({
      rows: part.rows.map((row) => refOf(row, reading.toDay)),
      status: 'ready',
      input: part.input,
    }));
  } catch (caught) {
    return [{ rows: refs, status: 'problem', input: {}, problem: asAddOnError(caught) }];
  }
}

const commands: ReadonlySet<string> = new Set(['', 'CREATE', 'UPDATE', 'DELETE', 'SKIP']);

/** Nothing is deleted that was not ticked for it. What nobody understands is shown, not skipped. */
const isMeant = (verb: RowVerb, command: string): boolean =>
  command === verb || !commands.has(command) || (command === '' && verb !== 'DELETE');

/** Results of what was, or may have been, carried out begin with these; those of failures do not, and may be tried again. */
const sentSigns = ['✓', '?'] as const;

const isSentResult = ({ id }: Endpoint, result: string): boolean =>
  sentSigns.some((sign) => result.startsWith(`${sign} ${id}:`));

/** A row that was sent though nothing beside it says so counts as if it did. */
function withUntold(
  endpoint: Endpoint,
  row: SheetRow,
  untold: Map<string, number>,
  toDay: RowReading['toDay'],
): SheetRow {
  if (untold.size === 0 || isSentResult(endpoint, row.result)) return row;
  const { said } = refOf(row, toDay);
  const left = untold.get(said) ?? 0;
  if (left === 0) return row;
  untold.set(said, left - 1);
  return { ...row, result: `${sentSigns[0]} ${endpoint.id}:` };
}

/** Keeps what the plan was made from, until it is confirmed or another one is made, and what its tab is used for. */
export function keepPlan(access: ShopAccess, { id, order }: RowPlan): void {
  rememberChoice(access, order);
  const afterRuns = access.journal.runsSoFar();
  access.store.set(rowPlanDocument, { id, order, ...(afterRuns === undefined ? {} : { afterRuns }) });
  access.store.commit();
}

/** @throws AddOnError `planGone` unless it is the plan that was made last. */
export function takeOrder({ store, journal }: Pick<ShopAccess, 'store' | 'journal'>, planId: string): RowOrder {
  const kept = store.get(rowPlanDocument);
  if (kept?.id !== planId) throw new AddOnError('planGone');
  // Taken out of the file already, it may have been put back there.
  if (kept.afterRuns !== undefined && kept.afterRuns !== journal.runsSoFar()) throw new AddOnError('planGone');
  store.remove(rowPlanDocument);
  return kept.order;
}
