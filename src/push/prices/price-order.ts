import type { ShopSession } from '../../runs/shop-session';
import { editKey } from '../../wishes/beside/edit-key';
import { baselineIn } from '../find/candidates';
import { isOwnInForce, isPromo } from '../scheduled/judge-planned';
import { plansByKey } from '../scheduled/plans-of-values';
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
    ...{ isScheduled: scheduledNow(session, tab, wish), locked: tab.tab.lockedAreas() },
  };
}

/** Whether the price of a record is a scheduled one just now, a colleague's too: a rule would be reckoned from that, and what comes of it would stay. */
function scheduledNow(session: ShopSession, tab: PriceTab, { tabId, column }: PriceWish): PriceOrder['isScheduled'] {
  const { dataset } = requirePriced(session, tabId).datasetTab;
  const plansOf = plansByKey(session, dataset);
  return (recordId) => {
    const live = baselineIn(tab, { recordId, column });
    return plansOf(editKey(recordId, column)).some((plan) => isOwnInForce(plan) || isPromo({ live }, plan));
  };
}
