import { clock } from '../shell/clock';
import type { Localization } from '../shell/localization';

/** `Sab, 7 Mar 06.00`, by the spreadsheet's clock. */
export function timeWords(at: number, timeZone: string, { format }: Localization): string {
  const zone = format.zone(timeZone);
  const time = `${zone.day(at, clock.value.now())} ${zone.time(at)}`;
  return zone.name === '' ? time : `${time} ${zone.name}`;
}
