import { addDays } from '../../days/day';
import { startOfDay, zoneDay } from '../../days/zone-time';
import type { Platform } from '../../google/ports';
import type { KeptChange, KeptChanges } from '../../state/schema/changes/kept-changes';
import type { DatasetTab } from '../../state/schema/tab-list';

/** Since when a person wants to see changes: those of the latest refresh, those since a day began, or all. */
export type Since = 'refresh' | 'yesterday' | 'all' | { readonly day: string };

/** The first moment that is meant, by the spreadsheet's calendar; milliseconds since 1970. */
export function momentSince(
  { clock, workbook }: Pick<Platform, 'clock' | 'workbook'>,
  { pulledAt }: Pick<DatasetTab, 'pulledAt'>,
  since: Since,
): number {
  const { timeZone } = workbook;
  if (since === 'refresh') return pulledAt;
  if (since === 'all') return 0;
  const day = since === 'yesterday' ? addDays(zoneDay(clock, timeZone, clock.now()), -1) : since.day;
  return startOfDay(clock, timeZone, day);
}

/** The latest first; those of one reading in the order of its table. */
export const changesSince = ({ lines }: Pick<KeptChanges, 'lines'>, moment: number): readonly KeptChange[] =>
  lines.filter(({ at }) => at >= moment).sort((one, other) => other.at - one.at);
