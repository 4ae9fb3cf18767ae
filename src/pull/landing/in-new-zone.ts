import { isTimeZone, momentInZone, zoneTime } from '../../days/zone-time';
import type { Platform } from '../../google/ports';
import { isZoneChanged } from '../../state/dataset-tab';
import type { Baseline } from '../../state/schema/baseline';
import type { DatasetTab } from '../../state/schema/tab-list';

const minuteMs = 60_000;

/**
 * What a shop said, as cells tell it that were written before the spreadsheet's time zone was changed: they show the same time {facts §3}, by
 * another clock. The very same baseline where that did not happen, or the zone that is remembered is none.
 */
export function inNewZone(
  { clock, workbook }: Pick<Platform, 'clock' | 'workbook'>,
  known: DatasetTab | undefined,
  said: Baseline,
): Baseline {
  const { timeZone } = workbook;
  const written = known?.timeZone;
  if (!known || written === undefined || !isZoneChanged(known, timeZone) || !isTimeZone(clock, written)) return said;
  const moments = new Set(known.columns.flatMap(({ key, kind }) => (kind === 'moment' ? [key] : [])));
  if (!said.columns.some((key) => moments.has(key))) return said;
  const read = (moment: number) =>
    momentInZone(clock, timeZone, zoneTime(clock, written, moment)) + (moment % minuteMs);
  const rows = Object.entries(said.rows).map(([id, values]) => [
    id,
    values.map((value, place) =>
      typeof value === 'number' && moments.has(said.columns[place] ?? '') ? read(value) : value,
    ),
  ]);
  return { ...said, rows: Object.fromEntries(rows) };
}
