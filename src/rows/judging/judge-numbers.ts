import type { Endpoint } from '../../api/endpoint';
import { shopDay } from '../../days/shop-day';
import type { TabPort } from '../../google/ports';
import type { ShopSession } from '../../runs/shop-session';
import type { RowRecord } from '../row-record';
import type { RowTab } from '../row-tab';
import { readChanged, withoutUntold } from './changed-products';
import { doubtPercentages } from './percent-rows';
import { pulledSizes, pulledTables } from './pulled-values';
import { judgeIds } from './row-ids';
import { judgePrices } from './row-prices';
import { judgeRecords } from './row-rails';
import { judgeSkus } from './row-skus';
import { judgeWholesale } from './row-steps';
import { judgeAtOnce } from './rows-at-once';
import { shopTables } from './shop-tables';

/** Where records were read. */
interface ReadFrom {
  readonly tab: TabPort;
  readonly seen: RowTab;
  /** What was said once for all rows, by key. */
  readonly fixed: Readonly<Record<string, string>>;
}

/** What the values of records mean: beside what was pulled here and what the shop says by now of products that they change, beside each other, many at once, and by how their cells show them. */
export function judgeNumbers(
  session: ShopSession,
  endpoint: Endpoint,
  { tab, seen, fixed }: ReadFrom,
  records: readonly RowRecord[],
): readonly RowRecord[] {
  const changed = readChanged(session, endpoint, records);
  const tablesOf = shopTables(pulledTables(session), changed);
  const told = withoutUntold(session, records, changed);
  const placed = judgeIds(endpoint, { tab, seen }, told, { changed, tablesOf });
  const today = shopDay(session.platform.clock.now());
  const sized = judgeRecords(endpoint, placed, { today, pulledSizeOf: pulledSizes(session, endpoint, tablesOf) });
  const shown = doubtPercentages(tab, seen, judgeWholesale(endpoint, sized, tablesOf));
  const priced = judgePrices(endpoint, shown, { changed, tablesOf });
  const saidForAll = new Set(Object.keys(fixed).filter((key) => !seen.columnOf.has(key)));
  return judgeSkus(endpoint, judgeAtOnce(session, endpoint, { records: priced, saidForAll }, tablesOf), tablesOf);
}
