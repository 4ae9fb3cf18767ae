import type { Endpoint } from '../api/endpoint';
import { meantInput } from '../api/values/meant-input';
import { dayMs } from '../days/day';
import { zoneMinute } from '../days/zone-time';
import type { JournalLine } from '../runs/journal/journal-line';
import type { ShopAccess } from '../runs/shop-session';
import { endpointCallIntentSchema, endpointCallKind } from '../state/schema/endpoint-call-lines';
import * as v from '../state/valibot';
import { canonical } from '../text/canonical';
import { countBy } from '../wishes/many/count-by';
import { groupOf } from '../wishes/many/group-of';
import { withDoubts } from './judging/judged-record';
import { booksMoney } from './judging/row-rails';
import type { RowDoubt, RowRecord } from './row-record';
import { type RowCallOfTab, rowCalls } from './sent-rows';
import { isBareRefusal, isUntaken, toldRows } from './told-rows';

/** So long the same is likelier a second time by mistake than another one; money goes out to the same account once in a few days. */
const [daysOfMoney, daysOfOthers] = [3, 0.5] as const;

/**
 * Records with a doubt where the same was sent not long ago, from another row or tab, or by itself: each would pay, or book, money anew. So is doubted what the shop said
 * it refused, or took without a trace, from the row itself too: nobody can tell whether it was done all the same. What it named fields of was not.
 * @param tabId where the records stand: of a row whose own result is gone there it is told when it was sent.
 */
export function doubtSentBefore(
  access: Pick<ShopAccess, 'journal' | 'platform' | 'language'>,
  endpoint: Endpoint,
  tabId: number,
  records: readonly RowRecord[],
): readonly RowRecord[] {
  if (endpoint.idempotent) return records;
  const mayHave = booksMoney(endpoint) ? mayHaveArrived : wasUntaken;
  const days = endpoint.risk === 'money' ? daysOfMoney : daysOfOthers;
  const since = access.platform.clock.now() - days * dayMs;
  const sent = rowCalls(access, endpoint.id).filter(({ call }) => call.at >= since && mayHave(call));
  const meant = (input: Readonly<Record<string, unknown>>) => canonical(meantInput(endpoint.parameters, input));
  const byInput = groupOf(sent, ({ call }) => meant(call.intent.input));
  const called = new Map(callsSince(access, endpoint, since).map((line) => [meant(line.input), line.at] as const));
  const done = sent.filter((one) => one.tabId === tabId && one.call.state === 'done');
  const timesSent = countBy(done.flatMap(({ call }) => saidIn(call.intent)));
  const timesStanding = countBy(records.flatMap(saidIn));
  const areOwn = (record: RowRecord) =>
    saidIn(record).every((said) => (timesSent.get(said) ?? 0) >= (timesStanding.get(said) ?? 0));
  return records.map((record) => {
    if (record.status !== 'ready') return record;
    const input = meant(record.input);
    const before = byInput.get(input) ?? [];
    const [latest] = before.filter((one) => !done.includes(one) || !areOwn(record)).slice(-1);
    const calledAt = called.get(input);
    return withDoubts(record, [
      ...(latest && !isTold(record) ? [doubtAbout(access, latest, endpoint.id)] : []),
      ...(calledAt === undefined ? [] : [doubtAboutCall(access, calledAt)]),
    ]);
  });
}

/** Whether it is told already, of a row whose own result is gone. */
const isTold = ({ doubts = [] }: RowRecord): boolean =>
  doubts.some(({ message }) => message === 'rows.doubt.sentBefore');

const saidIn = ({ rows }: Pick<RowRecord, 'rows'>): readonly string[] => rows.map(({ said }) => said);

type Sent = RowCallOfTab['call'];

const wasUntaken = ({ state, result }: Sent): boolean => state === 'failed' && isUntaken(result);

const mayHaveArrived = (call: Sent): boolean =>
  call.state === 'failed' ? isBareRefusal(call.result) || wasUntaken(call) : call.state !== 'planned';

/** Calls of an endpoint that were made by themselves, and may have arrived. */
function callsSince({ journal }: Pick<ShopAccess, 'journal'>, endpoint: Endpoint, since: number) {
  return journal.lines().flatMap((line) => {
    if (line.kind !== endpointCallKind || line.at < since || !mayHaveLeft(endpoint, line)) return [];
    const call = v.safeParse(endpointCallIntentSchema, line.intent);
    return call.success && call.output.endpoint === endpoint.id ? [{ at: line.at, input: call.output.input }] : [];
  });
}

/** What books no money is wondered at only where nobody knows what became of it. */
const mayHaveLeft = (endpoint: Endpoint, { state }: JournalLine): boolean =>
  booksMoney(endpoint) ? !['planned', 'failed'].includes(state) : ['leaving', 'unknown', 'abandoned'].includes(state);

const doubtAboutCall = ({ platform: { clock, workbook } }: Pick<ShopAccess, 'platform'>, at: number): RowDoubt => ({
  message: 'rows.doubt.calledBefore',
  values: { time: zoneMinute(clock, workbook.timeZone, at) },
});

function doubtAbout(
  { platform: { clock, workbook }, language }: Pick<ShopAccess, 'platform' | 'language'>,
  { tabId, call }: RowCallOfTab,
  endpoint: string,
): RowDoubt {
  const values = {
    time: zoneMinute(clock, workbook.timeZone, call.at),
    ...{ row: call.intent.rows[0]?.row ?? 0, tab: workbook.tab(tabId)?.name ?? '' },
    told: toldRows(language, endpoint, call)[0]?.text ?? '',
  };
  return { message: 'rows.doubt.sentBefore', values };
}
