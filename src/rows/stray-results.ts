import type { Endpoint } from '../api/endpoint';
import { zoneMinute } from '../days/zone-time';
import type { ShopAccess } from '../runs/shop-session';
import type { RowOrder, RowRef, SeenRow } from '../state/schema/row-lines';
import { showMoment } from '../text/customs';
import { groupOf } from '../wishes/many/group-of';
import { eachOnce } from './each-once';
import { goneResults } from './gone-results';
import { withDoubts } from './judging/judged-record';
import type { SheetRow } from './reading/group-rows';
import type { RowDoubt, RowRecord } from './row-record';
import { isEdited, readSaid } from './row-said';
import { doneSign, plainResult } from './row-signs';
import { type SentRow, sentRows } from './sent-rows';

/** Rows of a tab, and what each says by its number. */
interface ReadRows {
  readonly rows: readonly SheetRow[];
  readonly refs: ReadonlyMap<number, RowRef>;
}

/** Rows with the results that are their own, and what is to be said of those that are not as they were, by row number. */
export interface PlacedRows {
  readonly rows: readonly SheetRow[];
  /** What they say; of those that may go though a result stands beside them, that too. */
  readonly refs: ReadonlyMap<number, RowRef>;
  readonly notes: ReadonlyMap<number, RowDoubt>;
}

/**
 * Tells by the journal whose result it is that stands beside a row: where results stayed behind as rows were sorted, each row is given its own; a row that
 * was wholly rewritten, or that a person wants to use again, is free, with a doubt that names what was sent, and so is one whose result is gone.
 * A result of which the journal knows nothing is the row's own. What may be sent again and again stays as it stands.
 */
export function placeResults(access: ShopAccess, endpoint: Endpoint, order: RowOrder, read: ReadRows): PlacedRows {
  if (endpoint.idempotent || read.rows.length === 0) return { ...read, notes: new Map() };
  const told = read.rows.filter(({ isSent }) => isSent);
  const sent = sentRows(access, order);
  const { clock, workbook } = access.platform;
  const timeOf = ({ at }: SentRow) => zoneMinute(clock, workbook.timeZone, at);
  const gone = goneResults({ rows: read.rows, saidBy: (one) => saidIn(read, one) }, sent);
  const tab = workbook.tab(order.tabId)?.name ?? '';
  const notes = new Map([...gone].map(([{ row }, of]) => [row, goneDoubt(of, timeOf(of), tab)]));
  const results = new Map<number, string>();
  const strays = findStrays(told, read, sent);
  for (const { row, of, standsAt, isSent } of strays) {
    if (isSent) continue;
    const message = standsAt === undefined ? 'rows.doubt.rewritten' : 'rows.doubt.othersResult';
    results.set(row, '');
    notes.set(row, { message, values: { time: timeOf(of), sent: shortly(of.said), row: standsAt ?? row } });
  }
  // A row whose own result stands elsewhere may have had that of another one beside it.
  for (const { row, of, standsAt } of strays) {
    if (standsAt === undefined) continue;
    results.set(standsAt, `${of.text} · ${showMoment(access.language, timeOf(of))}`);
    notes.set(standsAt, { message: 'rows.doubt.resultElsewhere', values: { time: timeOf(of), row } });
  }
  const again = standingAt(order.usedAgain ?? [], read);
  const rows = read.rows.map((row) => {
    const own = results.get(row.row);
    const now = own === undefined ? row : { ...row, result: own, isSent: own !== '' };
    if (!again.has(row.row) || !now.isSent) return now;
    notes.set(row.row, { message: 'rows.doubt.again', values: { result: now.result } });
    return { ...now, result: '', isSent: false };
  });
  const freed = read.rows.filter(({ isSent }, index) => isSent && rows[index]?.isSent === false);
  const refs = new Map(read.refs);
  for (const { row } of freed) {
    const ref = refs.get(row);
    if (ref) refs.set(row, { ...ref, isFreed: true });
  }
  return { rows, refs, notes };
}

/** What was not confirmed is told with all that is known of it. */
const goneDoubt = ({ text, row }: SentRow, time: string, tab: string): RowDoubt =>
  text.startsWith(doneSign)
    ? { message: 'rows.doubt.resultGone', values: { time } }
    : { message: 'rows.doubt.sentBefore', values: { time, row, tab, told: text } };

/** Records with what is to be said of their rows' results. */
export const withNotes = (records: readonly RowRecord[], notes: PlacedRows['notes']): readonly RowRecord[] =>
  records.map((record) => {
    const told = record.status === 'skipped' ? [] : record.rows.flatMap(({ row }) => notes.get(row) ?? []);
    return withDoubts(record, eachOnce(told));
  });

/** A result that is not that of the row beside which it stands. */
interface StrayResult {
  readonly row: number;
  /** Whose it is. */
  readonly of: SentRow;
  /** Where what was sent stands by now; `undefined` where it stands nowhere. */
  readonly standsAt: number | undefined;
  /** Whether what the row says by now was sent itself, though its own result is not to be seen. */
  readonly isSent: boolean;
}

function addTo(groups: Map<string, SentRow[]>, key: string, one: SentRow): void {
  const known = groups.get(key);
  if (known) known.push(one);
  else groups.set(key, [one]);
}

/** @param told rows with a result that says that they were sent. */
function findStrays(told: readonly SheetRow[], read: ReadRows, sent: readonly SentRow[]): StrayResult[] {
  const { rows } = read;
  const saidBy = (row: SheetRow) => saidIn(read, row);
  const byText = new Map<string, SentRow[]>();
  const exact = new Map<string, SentRow[]>();
  for (const one of sent) {
    for (const text of new Set([one.text, ...one.also])) {
      addTo(byText, text, one);
      addTo(exact, JSON.stringify([text, one.said]), one);
    }
  }
  const taken = new Set<SentRow>();
  const settled = new Set<number>();
  const strangers = told.filter((row) => {
    const text = plainResult(row.result);
    if (!byText.has(text)) return false;
    const equal = exact.get(JSON.stringify([text, saidBy(row)])) ?? [];
    let own = equal.pop();
    // Told in other words, it may have been found already.
    while (own !== undefined && taken.has(own)) own = equal.pop();
    if (own === undefined) return true;
    taken.add(own);
    settled.add(row.row);
    return false;
  });
  if (strangers.length === 0) return [];
  const standing = groupOf(rows, saidBy);
  const bySaid = groupOf(sent, ({ said }) => said);
  const standsAt = ({ said }: SentRow) => standing.get(said)?.find(({ row }) => !settled.has(row))?.row;
  return strangers.flatMap((row): StrayResult[] => {
    const alike = byText.get(plainResult(row.result)) ?? [];
    const left = alike.filter((one) => !taken.has(one));
    const edited = left.find((one) => standsAt(one) === undefined && isEdited(one.said, saidBy(row)));
    const of = edited ?? left.find((one) => standsAt(one) !== undefined) ?? left[0] ?? alike[0];
    if (of) taken.add(of);
    if (of === undefined || of === edited) return [];
    const place = standsAt(of);
    if (place !== undefined) settled.add(place);
    const isSent = bySaid.get(saidBy(row))?.some((one) => !taken.has(one)) ?? false;
    return [{ row: row.row, of, standsAt: place, isSent }];
  });
}

/** Where rows stand by now that a person saw: of several that say the same, only the one that stands where it stood is known. */
function standingAt(seen: readonly SeenRow[], read: ReadRows): ReadonlySet<number> {
  if (seen.length === 0) return new Set();
  const standing = groupOf(read.rows, (row) => saidIn(read, row));
  return new Set(
    seen.flatMap(({ row, said }) => {
      const alike = (standing.get(said) ?? []).map((one) => one.row);
      return alike.includes(row) ? row : alike.length === 1 ? alike : [];
    }),
  );
}

const saidIn = ({ refs }: ReadRows, { row }: SheetRow): string => refs.get(row)?.said ?? '';

const [mostValues, longest] = [4, 80] as const;

/** As much of what a row said as tells which it was. */
const shortly = (said: string): string =>
  [...readSaid(said).values()].slice(0, mostValues).join(', ').slice(0, longest);
