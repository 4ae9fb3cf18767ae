import type { TriggersPort } from './ports';

/** Time-driven triggers of this person in this file; once an hour is the most that an add-on may have {facts §5}. */
export const createTriggers = (): TriggersPort => ({
  handlers: () => triggersHere().map((trigger) => trigger.getHandlerFunction()),
  addRecurring: (handler, timing) => {
    const builder = ScriptApp.newTrigger(handler).timeBased();
    if ('everyHours' in timing) builder.everyHours(timing.everyHours).create();
    else builder.everyMinutes(timing.everyMinutes).create();
  },
  ensureSoon: (handler) => {
    if (triggersOf(handler).length > 0) return true;
    try {
      ScriptApp.newTrigger(handler).timeBased().after(soonMs).create();
      return true;
    } catch {
      // Refused by the platform's own rules for add-ons; the caller is told, and has other ways to go on.
      return false;
    }
  },
  removeAll: (handler) => {
    for (const trigger of triggersOf(handler)) ScriptApp.deleteTrigger(trigger);
  },
});

/** {facts §5}: the least that is worth asking for. */
const soonMs = 60_000;

/** Not those of the project: of a published add-on these are the person's in all their files {facts §5}. */
const triggersHere = () => ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet());

const triggersOf = (handler: string) => triggersHere().filter((trigger) => trigger.getHandlerFunction() === handler);
