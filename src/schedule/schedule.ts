import type { Platform } from '../google/ports';
import { findRhythm, type RhythmId } from './rhythms';

/** The global function that the recurring trigger calls. */
export const scheduleHandler = 'runSchedule';

/** A trigger does not tell how often it runs, so that is kept beside it: of this person, as triggers are, and of this file. */
const rhythmProperty = ({ workbook }: Platform): string => `ngorder.rhythm:${workbook.id}`;

/** The rhythm in which this person has the file refreshed. Triggers of the first version, which kept none, are hourly. */
export function scheduledRhythm(platform: Platform): RhythmId | undefined {
  if (!platform.triggers.handlers().includes(scheduleHandler)) return undefined;
  return findRhythm(platform.properties.user.get(rhythmProperty(platform)))?.id ?? 'hourly';
}

/**
 * Refreshes in another rhythm from now on, or no more. A trigger that runs in this rhythm already stays; there is never more than one, since an
 * add-on may have no two {facts §5}.
 */
export function setSchedule(platform: Platform, wanted: RhythmId | undefined): void {
  const { triggers, properties } = platform;
  const kept = properties.user.get(rhythmProperty(platform));
  // A trigger of which nobody knows the rhythm is made anew in the one that is wanted.
  if (scheduledRhythm(platform) === wanted && (wanted === undefined || kept === wanted)) return;
  triggers.removeAll(scheduleHandler);
  properties.user.remove(rhythmProperty(platform));
  const rhythm = findRhythm(wanted);
  if (!rhythm) return;
  properties.user.set(rhythmProperty(platform), rhythm.id);
  triggers.addRecurring(scheduleHandler, rhythm.timing);
}
