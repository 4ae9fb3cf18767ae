import { shopDay, shopMoment } from '../days/shop-day';
import type { Platform } from '../google/ports';

/** How runs are named. */
export const runIdPattern = /^\d{8}-[0-9a-f]{8}$/;

/** Short, unique, and sortable by the day: `20260302-1f9c2b7a`. */
export const newRunId = (platform: Pick<Platform, 'clock' | 'codec'>): string =>
  `${shopDay(platform.clock.now()).replace(/-/g, '')}-${platform.codec.uuid().slice(0, 8)}`;

/** The beginning of the day on which a run was named; milliseconds since 1970. `undefined` for a name that none of ours has. */
export function beginningOf(run: string): number | undefined {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)-[0-9a-f]{8}$/.exec(run) ?? [];
  const moment = shopMoment(`${year}-${month}-${day}`);
  return Number.isNaN(moment) ? undefined : moment;
}

/**
 * Since when an operation may have left: since its run was named. Its line may say that it is younger, as it tells of its latest change, and as others may
 * have written it; its marker holds the run's name, and cannot be older.
 */
export const mayHaveLeftSince = ({ run, at }: { readonly run: string; readonly at: number }): number =>
  Math.min(at, beginningOf(run) ?? at);
