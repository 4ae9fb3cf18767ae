import { call } from './bridge';
import { emulated } from './emulated';
import { type Constant, createEnumeration } from './enumeration';

interface TriggerFacts {
  readonly id: string;
  readonly handler: string;
}

const authModes = createEnumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const authorizationStatus = createEnumeration('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
const eventTypes = createEnumeration('EventType', ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE']);
const triggerSources = createEnumeration('TriggerSource', ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR']);

export class ScriptApp extends emulated('ScriptApp') {
  readonly AuthMode = authModes;
  readonly AuthorizationStatus = authorizationStatus;
  readonly EventType = eventTypes;
  readonly TriggerSource = triggerSources;

  newTrigger(handler: string): TriggerBuilder {
    return new TriggerBuilder(handler);
  }

  /** Those of all the files in which this person uses the add-on {facts §5}. */
  getProjectTriggers(): Trigger[] {
    return call<TriggerFacts[]>('ScriptApp.getProjectTriggers').map((facts) => new Trigger(facts));
  }

  /** Those of one file {facts §5}; the open spreadsheet is the only one that there is here. */
  getUserTriggers(_spreadsheet: unknown): Trigger[] {
    return call<TriggerFacts[]>('ScriptApp.getUserTriggers').map((facts) => new Trigger(facts));
  }

  deleteTrigger(trigger: Trigger): void {
    call('ScriptApp.deleteTrigger', trigger.getUniqueId());
  }

  /** Everything the mode allows has been granted here. */
  getAuthorizationInfo(_mode: Constant): AuthorizationInfo {
    return new AuthorizationInfo();
  }
}

class AuthorizationInfo extends emulated('AuthorizationInfo') {
  getAuthorizationStatus(): Constant {
    return authorizationStatus.NOT_REQUIRED;
  }
}

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

  getTriggerSource(): Constant {
    return triggerSources.CLOCK;
  }
}

class TriggerBuilder extends emulated('TriggerBuilder') {
  readonly #handler: string;

  constructor(handler: string) {
    super();
    this.#handler = handler;
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.#handler);
  }
}

class ClockTriggerBuilder extends emulated('ClockTriggerBuilder') {
  readonly #handler: string;
  #timing: { everyHours: number } | { afterMs: number } | undefined;

  constructor(handler: string) {
    super();
    this.#handler = handler;
  }

  everyHours(hours: number): this {
    this.#timing = { everyHours: hours };
    return this;
  }

  after(milliseconds: number): this {
    this.#timing = { afterMs: milliseconds };
    return this;
  }

  create(): Trigger {
    if (this.#timing === undefined)
      throw new Error('ClockTriggerBuilder.create without everyHours or after is not emulated');
    return new Trigger(call<TriggerFacts>('ClockTriggerBuilder.create', this.#handler, this.#timing));
  }
}
