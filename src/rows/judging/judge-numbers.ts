import type { Endpoint } from '../../api/endpoint';
import { shopDay } from '../../days/shop-day';
import type { TabPort } from '../../google/ports';
import type { ShopSession } from '../../runs/shop-session';
import type { LiveValues } from '../../state/schema/row-plan';
import { eachKindOnce } from '../each-once';
import type { RowRecord } from '../row-record';
import type { RowTab } from '../row-tab';
import { readChanged, withoutUntold } from './changed-products';
import { doubtDragged } from './dragged-numbers';
import { doubtAccountNumbers, doubtMovedAccounts, doubtSharedAccounts } from './money/account-numbers';
import { doubtEqualRecords } from './money/equal-records';
import { judgeOrders, judgeWaybills } from './money/row-orders';
import { doubtPercentages } from './percent-rows';
import { pulledSizes, pulledTables } from './pulled-values';
import { judgeUnchanged } from './replaced-values';
import { judgeDays } from './row-days';
import { judgeIds } from './row-ids';
import { judgeOnce } from './row-once';
import { judgePrices } from './row-prices';
import { judgeRecords } from './row-rails';
import { judgeSense } from './row-sense';
import { judgeWholesale } from './row-steps';
import { judgeAtOnce } from './rows-at-once';
import { shopTables } from './shop-tables';
import { judgeStock } from './stock/row-stock';
import { judgeWarehouses } from './stock/row-warehouses';
import { readShelves } from './stock/shelves';

/** Where records were read. */
interface ReadFrom {
  readonly tab: TabPort;
  readonly seen: RowTab;
  /** What was said once for all rows, by key. */
  readonly fixed: Readonly<Record<string, string>>;
  /** What the shop said in the preview of what records set; `undefined` in the preview itself. */
  readonly before?: LiveValues | undefined;
}

/** Records, those as problems or with doubts that one way of looking at them finds so. */
type Judge = (records: readonly RowRecord[]) => readonly RowRecord[];

const withKindsOnce = (record: RowRecord): RowRecord =>
  record.doubts ? { ...record, doubts: eachKindOnce(record.doubts) } : record;

/** What the values of records mean: beside what was pulled here and what the shop says by now of products that they change, beside each other, many at once, and by how their cells show them. */
export function judgeNumbers(
  session: ShopSession,
  endpoint: Endpoint,
  { tab, seen, fixed, before }: ReadFrom,
  records: readonly RowRecord[],
): readonly RowRecord[] {
  const changed = readChanged(session, endpoint, records);
  const pulled = pulledTables(session);
  const tablesOf = shopTables(pulled, changed, before);
  const shelves = readShelves(session, endpoint, records, tablesOf);
  const today = shopDay(session.platform.clock.now());
  const saidForAll = new Set(Object.keys(fixed).filter((key) => !seen.columnOf.has(key)));
  const judges: readonly Judge[] = [
    (all) => withoutUntold(session, all, changed),
    (all) => judgeIds(endpoint, { tab, seen }, all, { changed, tablesOf }),
    (all) => judgeRecords(endpoint, all, { today, pulledSizeOf: pulledSizes(session, endpoint, tablesOf) }),
    (all) => judgeSense(endpoint, all, tablesOf),
    (all) => judgeDays(endpoint, all, today),
    (all) => judgeOrders(endpoint, all, shelves),
    (all) => judgeWarehouses(session, endpoint, all, tablesOf),
    (all) => judgeStock(endpoint, all, shelves),
    (all) => judgeWaybills(endpoint, all, tablesOf),
    (all) => judgeWholesale(endpoint, all, tablesOf),
    (all) => doubtPercentages(tab, seen, all),
    (all) => doubtAccountNumbers(seen, all),
    (all) => doubtMovedAccounts(session, endpoint, all),
    (all) => doubtSharedAccounts(session, endpoint, all),
    (all) => doubtDragged(endpoint, all),
    (all) => judgePrices(endpoint, all, { changed, tablesOf }),
    (all) => judgeAtOnce(session, endpoint, { records: all, saidForAll, from: { tab, seen } }, tablesOf),
    (all) => judgeOnce(endpoint, all, tablesOf),
    (all) => doubtEqualRecords(endpoint, all),
    (all) => judgeUnchanged(all, { changed, pulled, before }),
    (all) => all.map(withKindsOnce),
  ];
  return judges.reduce((judged, judge) => judge(judged), records);
}
