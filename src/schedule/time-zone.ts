import type { Platform } from '../google/ports';

/** Whether there is such a time zone: the platform's own calendar refuses others. */
export function isTimeZone({ clock }: Pick<Platform, 'clock'>, zone: string): boolean {
  try {
    clock.format(0, zone, 'yyyy');
    return true;
  } catch {
    return false;
  }
}
