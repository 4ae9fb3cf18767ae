import type { Platform } from '../google/ports';
import { addUse } from './daily-use';
import { type HourOfUse, hoursOfFunctionsDocument, hoursOfUseDocument } from './schema/hours-of-use';
import { parseStored, printStored } from './schema/stored-document';

/** Longer nobody is kept waiting for the sake of a count. */
const lockWaitMs = 2_000;
/** The longest that the cache keeps anything {facts §6}. */
const cachedSeconds = 21_600;

/** What this person used, hour by hour: of executions that noted it. */
export const hoursOfUse = ({ properties }: Pick<Platform, 'properties'>): readonly HourOfUse[] =>
  parseStored(hoursOfUseDocument, properties.user.get(hoursOfUseDocument.name)) ?? [];

/** What the functions of this file used, whoever looked at them, as far as the cache still knows. */
export const hoursOfFunctions = ({ documentCache }: Pick<Platform, 'documentCache'>): readonly HourOfUse[] =>
  parseStored(hoursOfFunctionsDocument, documentCache.get(hoursOfFunctionsDocument.name)) ?? [];

/**
 * At the end of an execution, however it ended: notes what it used of what Google limits in a day, this note included. Triggers note it always, as their time
 * counts; all else only where requests or mails were sent, since the note itself takes two property operations. Executions that only show something, and those that
 * were killed, are not counted: what is told of the sums says "at least". Functions may write no properties, and count for whoever has the file open {facts §4},
 * which is not known: theirs is noted in the cache.
 */
export function noteUse(platform: Platform, by: 'person' | 'trigger' | 'function'): void {
  const { properties, documentCache, lock, clock, use } = platform;
  const { requests, mails } = use.soFar();
  if (by !== 'trigger' && requests + mails === 0) return;
  try {
    lock.withUserLock(lockWaitMs, () => {
      const now = clock.now();
      const hours = by === 'function' ? hoursOfFunctions(platform) : hoursOfUse(platform);
      const used = {
        ...use.soFar(),
        triggerMs: by === 'trigger' ? Math.max(0, now - use.begunAt) : 0,
      };
      if (by !== 'function') used.propertyOperations += 1;
      const text = printStored(hoursOfUseDocument, addUse(hours, used, now));
      if (by === 'function') documentCache.put(hoursOfFunctionsDocument.name, text, cachedSeconds);
      else properties.user.set(hoursOfUseDocument.name, text);
    });
  } catch {
    // A count that cannot be kept takes the place of nothing that the execution has to say. "At least" tells of it.
  }
}
