import type { TabPort } from '../../google/ports';
import type { Arrangement } from '../../tables/arrangement';
import { stretches } from '../../tables/stretches';
import type { TabLayout } from './tab-layout';

/** Freezes what leads and hides what is seldom needed, in a tab that was just made: from then on its layout is the person's. */
export function arrangeNewTab(tab: TabPort, { place, positionOf }: TabLayout, { leads, hidden }: Arrangement): void {
  tab.freeze(place.headingRow, leads.length);
  hideColumns(tab, positionOf, hidden);
}

/** One call for neighbours. */
export function hideColumns(tab: TabPort, positionOf: ReadonlyMap<string, number>, keys: ReadonlySet<string>): void {
  const positions = [...keys].flatMap((key) => positionOf.get(key) ?? []).sort((one, other) => one - other);
  for (const [first, last] of stretches(positions)) tab.hideColumns(first, last - first + 1);
}
