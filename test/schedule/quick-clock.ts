import { formatDate } from '../../workbench/apps-script/operations/format-date';

const quarterMs = 900_000;

/** The zone's clock of the emulated host, asked once for each quarter of an hour: zones change theirs at no other time. */
export function quickClock(now: () => number) {
  const offsets = new Map<string, number>();
  const offsetOf = (moment: number, timeZone: string): number => {
    const quarter = Math.floor(moment / quarterMs) * quarterMs;
    const key = `${timeZone} ${quarter}`;
    const known = offsets.get(key);
    if (known !== undefined) return known;
    const offset = Date.parse(`${formatDate(quarter, timeZone, "yyyy-MM-dd'T'HH:mm")}Z`) - quarter;
    offsets.set(key, offset);
    return offset;
  };
  return {
    now,
    sleep: () => undefined,
    format: (moment: number, timeZone: string, pattern: string) => {
      if (pattern !== 'yyyy-MM-dd HH:mm') return formatDate(moment, timeZone, pattern);
      return new Date(moment + offsetOf(moment, timeZone)).toISOString().slice(0, 16).replace('T', ' ');
    },
  };
}
