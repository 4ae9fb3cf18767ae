import { emulated } from '../emulated';
import { type Constant, createEnumeration } from '../enumeration';

/** A trigger as it crosses the bridge. */
export interface TriggerFacts {
  readonly id: string;
  readonly handler: string;
}

export const eventTypes = createEnumeration('EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
]);
export const triggerSources = createEnumeration('TriggerSource', [
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
]);

export class Trigger
  extends emulated('Trigger')
  implements Pick<GoogleAppsScript.Script.Trigger, 'getHandlerFunction' | 'getUniqueId'>
{
  readonly #facts: TriggerFacts;

  constructor(facts: TriggerFacts) {
    super();
    this.#facts = facts;
  }

  getHandlerFunction(): string {
    return this.#facts.handler;
  }

  getUniqueId(): string {
    return this.#facts.id;
  }

  getEventType(): Constant {
    return eventTypes.CLOCK;
  }

  /** Clock triggers come from nothing that has an id {facts §5}. */
  getTriggerSourceId(): string | null {
    return null;
  }

  getTriggerSource(): Constant {
    return triggerSources.CLOCK;
  }
}
