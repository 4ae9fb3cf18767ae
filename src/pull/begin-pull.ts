import type { DayStretch } from '../days/day-stretch';
import type { ShopSession } from '../runs/shop-session';
import { rereadElsewhere } from '../state/connection';
import { isZoneChanged } from '../state/dataset-tab';
import type { StagedPull } from '../state/schema/staged-pull';
import type { DatasetTab } from '../state/schema/tab-list';
import type { Dataset, FilterValues } from '../tables/dataset';
import { checkConditions } from './conditions/row-test';
import type { PullOrder } from './pull-order';
import { newReadingState, type ReadingState } from './reading/reading-state';
import { type RefreshPart, refreshPart } from './refresh-part';
import { resolveFilters } from './resolve-filters';

/** A pull on its way: what it was asked for, and where its reading stands. */
export interface StartedPull extends Omit<StagedPull, 'key' | 'rows' | 'rest' | 'reading'> {
  /** Earlier days that are read whole once more, after the latest; more of them may be found on the way. */
  rest?: readonly DayStretch[];
  readonly reading: ReadingState;
}

/** What a new pull begins with. Nothing but names is asked yet. @throws AddOnError of the filters and conditions. */
export function beginPull(
  session: ShopSession,
  dataset: Dataset,
  { definition, tabId, isFull }: PullOrder,
  details: DatasetTab | undefined,
): StartedPull {
  checkConditions(definition, session);
  const filters = resolveFilters(dataset.filters, definition.filters, session);
  const now = session.platform.clock.now();
  const { memory, platform, connection } = session;
  const ofOthers = (day: string) => rereadElsewhere(platform.properties, connection, day);
  const facts = { dataset, definition, filters, details, memory, rereadElsewhere: ofOthers, now };
  // Moments of days that are not read would go on showing the time of another zone.
  const isWhole = isFull || (details && isZoneChanged(details, platform.workbook.timeZone));
  const part = isWhole ? undefined : refreshPart(facts);
  return {
    definition,
    ...(tabId === undefined ? {} : { tabId }),
    ...(isFull === undefined ? {} : { isFull }),
    startedAt: now,
    ...startOf(dataset, filters, part),
  };
}

/** What a refresh begins with; a whole reading where it has no part. */
function startOf(
  dataset: Dataset,
  filters: FilterValues,
  part: RefreshPart | undefined,
): Omit<StartedPull, 'definition' | 'startedAt'> {
  const { incremental } = dataset;
  if (!incremental || !part) return { reading: newReadingState(filters) };
  const { from, since, rest, open } = part;
  return {
    since,
    from,
    rest,
    open,
    readsOpen: part.readsOpen,
    mostClosed: part.mostClosed,
    reading: newReadingState({ ...filters, [incremental.fromFilter]: since }),
  };
}
