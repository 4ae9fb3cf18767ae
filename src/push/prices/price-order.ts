import type { ShopSession } from '../../runs/shop-session';
import { plannedValues } from '../scheduled/planned-values';
import { filledIn } from './filled-cells';
import type { MayReplace, PriceOrder } from './price-rows';
import type { PriceRule } from './price-rule';
import { type PriceTab, requirePriced } from './price-tab';

/** Which prices a person wants. */
export interface PriceWish {
  readonly tabId: number;
  /** Key of the column with the prices. */
  readonly column: string;
  readonly rule: PriceRule;
  readonly mayReplace: MayReplace;
}

/** What is asked of the rows of a tab, as things stand now. */
export function priceOrder(session: ShopSession, tab: PriceTab, wish: PriceWish): PriceOrder {
  const { rule, mayReplace } = wish;
  return {
    ...{ rule, mayReplace, filled: filledIn(session, wish) },
    ...{ scheduled: scheduledNow(session, wish), locked: tab.tab.lockedAreas() },
  };
}

/** Records whose price is a scheduled one just now: a rule would be reckoned from that, and what comes of it would stay. */
const scheduledNow = (session: ShopSession, { tabId, column }: PriceWish): ReadonlySet<string> =>
  new Set(
    plannedValues(session, requirePriced(session, tabId).datasetTab.dataset)
      .filter(({ push, edit }) => push.stage.name !== 'waiting' && edit.column === column)
      .map(({ edit }) => edit.recordId),
  );
