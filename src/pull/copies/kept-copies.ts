import type { ShopSession } from '../../runs/shop-session';
import { type DatedCopies, datedCopiesOf, usualCopies } from '../../state/schema/schedule/dated-copies';

type Keeper = Pick<ShopSession, 'store'>;

/** What is known of the copies of a tab; it is this person's alone. @throws AddOnError `newerState`. */
export const copiesOf = ({ store }: Keeper, tabId: number): DatedCopies =>
  store.get(datedCopiesOf(tabId)) || usualCopies;

/** Remembers other copies of a tab, and what is wanted of them if that is said; lasting when it returns. */
export function keepCopies(
  { store }: Keeper,
  tabId: number,
  copies: DatedCopies['copies'],
  chosen: Omit<DatedCopies, 'copies'> = copiesOf({ store }, tabId),
): void {
  store.set(datedCopiesOf(tabId), { ...chosen, copies });
  store.commit();
}
