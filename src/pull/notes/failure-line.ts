import { zoneMinute } from '../../days/zone-time';
import type { Platform } from '../../google/ports';
import type { ShopSession } from '../../runs/shop-session';
import { cellLanguage } from '../../state/cell-language';
import type { AddOnError } from '../../text/add-on-error';
import { showMoment } from '../../text/customs';
import { type Language, say } from '../../text/message';

/** What people in Indonesia call their zones; elsewhere the time stands for itself. */
const zoneNames: ReadonlyMap<string, string> = new Map([
  ['Asia/Jakarta', 'WIB'],
  ['Asia/Pontianak', 'WIB'],
  ['Asia/Makassar', 'WITA'],
  ['Asia/Jayapura', 'WIT'],
]);

/** How a refresh failed. */
interface Failing {
  /** Since when refreshes have; milliseconds since 1970. */
  readonly failingSince: number;
  /** Whether some of it is written. */
  readonly isHalfway: boolean;
}

/** That a refresh failed, since when, and why, in one line of a note. */
export function failureLine(
  session: Pick<ShopSession, 'platform' | 'language'>,
  failure: AddOnError,
  { failingSince, isHalfway }: Failing,
): string {
  const { platform } = session;
  const language = cellLanguage(session);
  const now = platform.clock.now();
  const hasFailedBefore = failingSince > 0 && failingSince < now;
  const lasting = hasFailedBefore ? 'note.failing' : 'note.failed';
  return say(language, isHalfway ? 'note.failedHalfway' : lasting, {
    since: toldMoment(platform, language, hasFailedBefore ? failingSince : now),
    time: toldMoment(platform, language, now),
    reason: onOneLine(failure.tellIn(language)),
  });
}

/** A note is read again by its lines. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** `2 Mar 2026, 09.00 WIB`, in the spreadsheet's zone. */
export function toldMoment({ clock, workbook }: Platform, language: Language, moment: number): string {
  const { timeZone } = workbook;
  return `${showMoment(language, zoneMinute(clock, timeZone, moment))} ${zoneNames.get(timeZone) ?? ''}`.trim();
}
