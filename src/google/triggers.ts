import type { TriggersPort } from './ports';

/** Time-driven triggers of this person in this file; once an hour is the most that an add-on may have {facts §5}. */
export const createTriggers = (): TriggersPort => ({
  handlers: () => ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()),
  ensureHourly: (handler) => {
    if (triggersOf(handler).length > 0) return;
    ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
  },
  removeAll: (handler) => {
    for (const trigger of triggersOf(handler)) ScriptApp.deleteTrigger(trigger);
  },
});

const triggersOf = (handler: string) =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);
