import type { Endpoint } from '../../api/endpoint';
import { shopDay } from '../../days/shop-day';
import type { TabPort } from '../../google/ports';
import type { ShopAccess } from '../../runs/shop-session';
import type { RowRecord } from '../row-record';
import type { RowTab } from '../row-tab';
import { doubtPercentages } from './percent-rows';
import { pulledSizes, pulledTables } from './pulled-values';
import { judgePrices } from './row-prices';
import { judgeRecords } from './row-rails';
import { judgeWholesale } from './row-steps';
import { judgeAtOnce } from './rows-at-once';

/** Where records were read. */
interface ReadFrom {
  readonly tab: TabPort;
  readonly seen: RowTab;
  /** What was said once for all rows, by key. */
  readonly fixed: Readonly<Record<string, string>>;
}

/** What the values of records mean: beside what was pulled here, beside each other, many at once, and by how their cells show them. */
export function judgeNumbers(
  access: ShopAccess,
  endpoint: Endpoint,
  { tab, seen, fixed }: ReadFrom,
  records: readonly RowRecord[],
): readonly RowRecord[] {
  const tablesOf = pulledTables(access);
  const today = shopDay(access.platform.clock.now());
  const sized = judgeRecords(endpoint, records, { today, pulledSizeOf: pulledSizes(access, endpoint, tablesOf) });
  const shown = doubtPercentages(tab, seen, judgeWholesale(endpoint, sized, tablesOf));
  const priced = judgePrices(access, endpoint, shown, tablesOf);
  const saidForAll = new Set(Object.keys(fixed).filter((key) => !seen.columnOf.has(key)));
  return judgeAtOnce(access, endpoint, { records: priced, saidForAll }, tablesOf);
}
