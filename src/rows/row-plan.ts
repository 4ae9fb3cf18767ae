import { type Endpoint, isWeighty, type Risk } from '../api/endpoint';
import { objectionsTo } from '../api/input-check';
import type { TabPort } from '../google/ports';
import type { ShopAccess, ShopSession } from '../runs/shop-session';
import { connectionTitle } from '../state/connection-list';
import { isOfUnknownShop, noteShop } from '../state/other-shop';
import type { RowOrder, RowRef } from '../state/schema/row-lines';
import { type KeptRowPlan, type LiveValues, rowPlanDocument } from '../state/schema/row-plan';
import { AddOnError, asAddOnError } from '../text/add-on-error';
import { judgeNumbers } from './judging/judge-numbers';
import { liveValuesOf } from './judging/replaced-values';
import { judgeWishes } from './judging/row-wishes';
import { knownValues } from './known-values';
import { mayBeSent, noteRows } from './lost-rows';
import { refuseExchanged } from './reading/exchanged-headings';
import { groupRows, inputOf, type RowReading, type SheetRow, withHeadOf } from './reading/group-rows';
import { type CalledRecords, readNamedCells } from './reading/named-cells';
import { rememberChoice } from './row-choice';
import { rowFieldsOf, takesRows, verbOf } from './row-field';
import type { RowRecord, RowStatus } from './row-record';
import { refsOf } from './row-said';
import { isCommand, isMeant, sentSigns } from './row-signs';
import { dayReader, readRowTab, requireTab } from './row-tab';
import { countTargets, refuseDoubles } from './row-targets';
import { doubtSentBefore } from './sent-before';
import { splitRecord, standsAlone } from './split-record';
import { placeResults, withNotes } from './stray-results';
import { problemsOf } from './telling/row-problem';
import { untoldRows } from './untold-rows';

/** Why something has to be typed: what the request does, rows that may have been sent before, or doubts, `slip` where all are about what was typed into a column. */
export type ConfirmReason = Risk | 'maybeSent' | 'slip' | 'doubt';

/** What would be sent, seen by a person before it is. Its id stands for exactly these rows and inputs. */
export interface RowPlan {
  readonly id: string;
  readonly order: RowOrder;
  readonly columnOf: ReadonlyMap<string, number>;
  /** The titles of those columns, by the same keys. */
  readonly titleOf: ReadonlyMap<string, string>;
  /** Required parameters that neither a column nor a fixed value gives. */
  readonly missing: readonly string[];
  readonly records: readonly RowRecord[];
  /** What the records are called that the rows name, for people to read. */
  readonly called: CalledRecords;
  /** What the shop said in the preview of what they set. */
  readonly live: LiveValues;
  readonly counts: Readonly<Record<RowStatus, number>>;
  /** How many of the shop's records would be made, changed or deleted: a request may name many. */
  readonly affected: number;
  /** What a person must type before it is sent, where it reaches people, loses data or moves money, may have been sent before, or looks like a slip. */
  readonly confirmWith: string | undefined;
  /** Why that has to be typed. */
  readonly confirmReasons: readonly ConfirmReason[];
}

/**
 * Reads the rows and checks what each would send; asks the shop only how the orders are that they are about, products that they change, and what they name.
 * @param before what the shop said in the preview of what the records set, at the confirmation.
 * @throws AddOnError `notForRows`, `tabGone`, `invalidInput`, `headingExchanged`.
 */
export function planRows(access: ShopSession, endpoint: Endpoint, order: RowOrder, before?: LiveValues): RowPlan {
  if (!takesRows(endpoint)) throw new AddOnError('notForRows', { endpoint: endpoint.id });
  const toDay = dayReader(access);
  const tab = requireTab(access, order.tabId);
  const seen = readRowTab(tab, endpoint, order.matching);
  refuseExchanged(tab, endpoint, seen, order.matching);
  const { columnOf, rows } = seen;
  const chosen = order.rows && new Set(order.rows);
  const { fixed = {} } = order.matching;
  const given = new Set([...columnOf.keys(), ...Object.keys(fixed)]);
  const known = knownValues(access, endpoint);
  const untold = endpoint.idempotent ? new Map<string, number>() : untoldRows(access.journal, order);
  const refs = refsOf(rows, toDay);
  const told = rows.map((row) => withUntold(endpoint, row, untold, refs));
  const placed = placeResults(access, endpoint, order, { rows: told, refs });
  const open = placed.rows.filter((row) => isOpen(endpoint, row, chosen));
  const { toId, called } = readNamedCells(access, endpoint, open, toDay);
  const reading = { toDay, toId, given, known, refs: placed.refs };
  const judged = groupRows(endpoint, placed.rows, toDay).flatMap((group) => judge(endpoint, group, chosen, reading));
  const doubted = withUnknownShop(access, tab, judgeNumbers(access, endpoint, { tab, seen, fixed, before }, judged));
  const sound = refuseDoubles(endpoint, doubted);
  const wished = judgeWishes(access, endpoint, { tabId: order.tabId, seen }, sound);
  const records = doubtSentBefore(access, endpoint, order.tabId, withNotes(wished, placed.notes));
  const counts = { ready: 0, skipped: 0, problem: 0, alreadySent: 0 };
  for (const { status } of records) counts[status] += 1;
  const bound = records.map(({ rows: refs, status, input, doubts }) => [
    refs,
    status,
    input,
    ...(doubts ? [doubts] : []),
  ]);
  const isInDoubt = !endpoint.idempotent && mayBeSent(access, order, records);
  if (!endpoint.idempotent) noteRows(access, order, () => [...refs.values()].map(({ said }) => said));
  const affected = records
    .filter(({ status }) => status === 'ready')
    .reduce((count, record) => count + countTargets(endpoint, record), 0);
  const doubts = records.flatMap((record) => (record.status === 'ready' ? (record.doubts ?? []) : []));
  const confirmReasons: readonly ConfirmReason[] = [
    ...(isWeighty(endpoint) ? [endpoint.risk] : []),
    ...(doubts.some(({ message }) => message === 'rows.doubt.variationsDeleted') ? ['destructive' as const] : []),
    ...(isInDoubt ? ['maybeSent' as const] : []),
    ...(doubts.length > 0
      ? [doubts.every(({ column }) => column !== undefined) ? ('slip' as const) : ('doubt' as const)]
      : []),
  ];
  const live = before ?? liveValuesOf(records);
  const digest = access.platform.codec.digest(JSON.stringify([access.stamp, order, bound, live]));
  return {
    id: digest.slice(0, 24),
    order,
    columnOf,
    titleOf: new Map([...columnOf].map(([key, column]) => [key, String(seen.titles[column - 1] ?? '')])),
    missing: rowFieldsOf(endpoint.parameters)
      .filter(({ key, isRequired }) => isRequired && !given.has(key) && !known.has(key))
      .map(({ key }) => key),
    records,
    called: called(),
    live,
    counts,
    affected,
    confirmWith: confirmReasons.length > 0 ? String(affected) : undefined,
    confirmReasons,
  };
}

/** Each record doubted where nobody can tell whether the ids in the tab are of this shop. */
function withUnknownShop(access: ShopAccess, tab: TabPort, records: readonly RowRecord[]): readonly RowRecord[] {
  if (!isOfUnknownShop(access, tab)) return records;
  const values = { tab: tab.name, shop: connectionTitle(access.connection) };
  const doubt = { message: 'rows.doubt.unknownShop', values } as const;
  return records.map((record) =>
    record.status === 'ready' ? { ...record, doubts: [doubt, ...(record.doubts ?? [])] } : record,
  );
}

/** How rows are read, and what they are known by. */
interface RefReading extends RowReading {
  readonly refs: ReadonlyMap<number, RowRef>;
}

const refsAmong = ({ refs }: RefReading, rows: readonly SheetRow[]): readonly RowRef[] =>
  rows.flatMap(({ row }) => refs.get(row) ?? []);

const isChosen = (endpoint: Endpoint, { row, command }: SheetRow, chosen: ReadonlySet<number> | undefined): boolean =>
  (chosen?.has(row) ?? true) && isMeant(verbOf(endpoint), command);

const wasSent = (endpoint: Endpoint, { isSent }: SheetRow): boolean => !endpoint.idempotent && isSent;

/** Whether a row may be sent: chosen, meant, and not sent before. */
const isOpen = (endpoint: Endpoint, row: SheetRow, chosen: ReadonlySet<number> | undefined): boolean =>
  isChosen(endpoint, row, chosen) && !wasSent(endpoint, row);

function judge(
  endpoint: Endpoint,
  group: readonly SheetRow[],
  chosen: ReadonlySet<number> | undefined,
  reading: RefReading,
): RowRecord[] {
  const isSent = (row: SheetRow) => wasSent(endpoint, row);
  const meant = group.filter((row) => isChosen(endpoint, row, chosen));
  if (meant.length === 0) return [{ rows: refsAmong(reading, group), status: 'skipped', input: {} }];
  if (!standsAlone(endpoint) && group.some(isSent))
    return [{ rows: refsAmong(reading, meant), status: 'alreadySent', input: {} }];
  const [sent, open] = [meant.filter(isSent), meant.filter((row) => !isSent(row))];
  return [
    ...(sent.length > 0 ? [{ rows: refsAmong(reading, sent), status: 'alreadySent', input: {} } as const] : []),
    ...(open.length > 0 ? recordsOf(endpoint, { group, open }, reading) : []),
  ];
}

/** What the rows of a group that have not been sent ask for, and what speaks against it. A command alone asks for nothing: what is told is what it lacks. */
function readRows(endpoint: Endpoint, group: readonly SheetRow[], open: readonly SheetRow[], reading: RefReading) {
  const wrong = open.find(({ command }) => !isCommand(command));
  const strange = wrong ? [new AddOnError('unknownCommand', { command: wrong.command })] : [];
  const rows = withHeadOf(endpoint, group, open);
  const { input, objections } = inputOf(endpoint, rows, reading);
  const lacks = [...strange, ...objections, ...objectionsTo(endpoint, input)];
  const isEmpty = lacks.length === 0 && open.every(({ cells }) => cells.size === 0);
  return { rows, input, objections: isEmpty ? [new AddOnError('rowEmpty')] : lacks };
}

/** What is to be sent for the rows of a group that have not been. */
function recordsOf(
  endpoint: Endpoint,
  { group, open }: { readonly group: readonly SheetRow[]; readonly open: readonly SheetRow[] },
  reading: RefReading,
): RowRecord[] {
  try {
    const { rows, input, objections } = readRows(endpoint, group, open, reading);
    if (objections.length > 0) {
      const problems = problemsOf(endpoint, input, objections);
      return [{ rows: refsAmong(reading, open), status: 'problem', input: {}, problems }];
    }
    return splitRecord(endpoint, { rows, input }).map((part) => ({
      rows: refsAmong(reading, part.rows),
      status: 'ready',
      input: part.input,
    }));
  } catch (caught) {
    const problems = problemsOf(endpoint, {}, [asAddOnError(caught)]);
    return [{ rows: refsAmong(reading, open), status: 'problem', input: {}, problems }];
  }
}

/** A row that was sent though nothing beside it says so counts as if it did. */
function withUntold(
  endpoint: Endpoint,
  row: SheetRow,
  untold: Map<string, number>,
  refs: ReadonlyMap<number, RowRef>,
): SheetRow {
  const isOpen = isMeant(verbOf(endpoint), row.command) && !row.isSent;
  if (untold.size === 0 || !isOpen) return row;
  const said = refs.get(row.row)?.said ?? '';
  const left = untold.get(said) ?? 0;
  if (left === 0) return row;
  untold.set(said, left - 1);
  return { ...row, result: row.result || sentSigns[0], isSent: true };
}

/** Keeps what the plan was made from, until it is confirmed or another one is made, and what its tab is used for. */
export function keepPlan(access: ShopAccess, { id, order, live }: RowPlan): void {
  const tab = requireTab(access, order.tabId);
  if (!isOfUnknownShop(access, tab)) noteShop(access, order.tabId);
  rememberChoice(access, order);
  const afterRuns = access.journal.runsSoFar();
  access.store.set(rowPlanDocument, { id, order, live, ...(afterRuns === undefined ? {} : { afterRuns }) });
  access.store.commit();
}

/** @throws AddOnError `planGone` unless it is the plan that was made last. */
export function takePlan({ store, journal }: Pick<ShopAccess, 'store' | 'journal'>, planId: string): KeptRowPlan {
  const kept = store.get(rowPlanDocument);
  if (kept?.id !== planId) throw new AddOnError('planGone');
  // Taken out of the file already, it may have been put back there.
  if (kept.afterRuns !== undefined && kept.afterRuns !== journal.runsSoFar()) throw new AddOnError('planGone');
  store.remove(rowPlanDocument);
  return kept;
}
