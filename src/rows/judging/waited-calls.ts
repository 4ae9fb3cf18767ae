import { catalogue, requireEndpoint } from '../../api/catalogue';
import type { Endpoint } from '../../api/endpoint';
import type { Operation } from '../../runs/operation';
import type { OperationType, Prepared } from '../../runs/operation-type';
import type { ShopAccess, ShopSession } from '../../runs/shop-session';
import type { RowCallIntent, RowCallResult, RowRunIntent } from '../../state/schema/row-lines';
import { say } from '../../text/message';
import { verbOf } from '../row-field';
import type { RowRecord } from '../row-record';
import { readSaid, refOf } from '../row-said';
import { isMeant } from '../row-signs';
import { dayReader, readRowTab } from '../row-tab';
import { readChanged, withoutUntold } from './changed-products';
import { judgeUnchanged } from './replaced-values';
import { judgeByOrders } from './row-wishes';

type Call = Operation<RowCallIntent, RowCallResult>;
type CallType = OperationType<RowCallIntent, RowCallResult>;

/** A count is never new when it is typed; one that waited for so long loses what was sold since. The shop was not asked how many there were. */
const countHoldsMs = 30 * 60_000;
const counts: ReadonlySet<string> = new Set([catalogue.stockOpname.create.id, catalogue.product.syncStock.id]);

/** What the shop says by now of the orders that a record is about, and of the values that it sets, shortly; `undefined` where it was not asked. */
export function seenOf(
  { platform: { codec } }: Pick<ShopAccess, 'platform'>,
  { replaces, facts }: Pick<RowRecord, 'replaces' | 'facts'>,
): string | undefined {
  if (!(replaces || facts)) return undefined;
  const values = replaces?.map(({ recordId, column, live }) => [recordId, column, live]);
  return codec.digest(JSON.stringify([values, facts])).slice(0, 24);
}

/** Reads once more what requests that waited are about. What the shop says something else of than when it was confirmed is held back. */
export const compareCalls =
  (endpoint: Endpoint): NonNullable<CallType['compareAgain']> =>
  (session, calls) => {
    const { language, platform } = session;
    const since = platform.clock.now() - countHoldsMs;
    const isOldCount = ({ at }: Call) => counts.has(endpoint.id) && at < since;
    return readAgain(session, endpoint, calls).map((record, index) => {
      const call = calls[index];
      return call && isOldCount(call)
        ? held(say(language, 'rows.problem.countWaited'))
        : compare(session, record, call);
    });
  };

function readAgain(session: ShopSession, endpoint: Endpoint, calls: readonly Call[]): readonly RowRecord[] {
  const records = calls.map(({ intent: { input, rows } }): RowRecord => ({ rows, input, status: 'ready' }));
  const changed = readChanged(session, endpoint, records);
  const known = { changed, pulled: () => [], before: undefined };
  return judgeByOrders(session, endpoint, judgeUnchanged(withoutUntold(session, records, changed), known));
}

function compare(session: ShopSession, record: RowRecord, call: Call | undefined): Prepared<RowCallResult> {
  const { language } = session;
  const [problem] = record.problems ?? [];
  if (problem) return held(say(language, problem.message, problem.values));
  const seen = call?.intent.seen;
  if (seen === undefined || seen === seenOf(session, record)) return { found: 'ready' };
  return held(say(language, 'rows.problem.waited'));
}

const held = (reason: string): Prepared<RowCallResult> => ({ found: 'held', result: { reason } });

/** Whether the rows of requests still say what is to be sent for them. Where their tab or a column of theirs is gone, nobody knows. */
export const stillAsked =
  ({ endpoint: id, tabId, matching }: RowRunIntent): NonNullable<CallType['isStillAsked']> =>
  (session, calls) => {
    const tab = session.platform.workbook.tab(tabId);
    if (!tab) return calls.map(() => true);
    const endpoint = requireEndpoint(id);
    const { rows, columnOf } = readRowTab(tab, endpoint, matching, 'asFarAsThere');
    const toDay = dayReader(session);
    const standing = new Set(
      rows.filter(({ command }) => isMeant(verbOf(endpoint), command)).map((row) => refOf(row, toDay).said),
    );
    const isAsked = (said: string) =>
      standing.has(said) || [...readSaid(said).keys()].some((key) => !columnOf.has(key));
    return calls.map(({ intent }) => intent.rows.every(({ said }) => isAsked(said)));
  };
