import { call } from './bridge';
import { ClockTriggerBuilder, weekDays } from './clock-trigger-builder';
import { emulated } from './emulated';
import { type Constant, createEnumeration } from './enumeration';
import type { Spreadsheet } from './sheets/spreadsheet';
import { eventTypes, Trigger, type TriggerFacts, triggerSources } from './trigger';

/** Also the `authMode` of events. */
export const authModes = createEnumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const authorizationStatus = createEnumeration('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
export class ScriptApp extends emulated('ScriptApp') {
  readonly AuthMode = authModes;
  readonly AuthorizationStatus = authorizationStatus;
  readonly EventType = eventTypes;
  readonly TriggerSource = triggerSources;
  readonly WeekDay = weekDays;

  newTrigger(handler: string): TriggerBuilder {
    return new TriggerBuilder(handler);
  }

  /** Those of all the files in which this person uses the add-on {facts §5}. */
  getProjectTriggers(): Trigger[] {
    return call<TriggerFacts[]>('ScriptApp.getProjectTriggers').map((facts) => new Trigger(facts));
  }

  /** Those of one file {facts §5}. */
  getUserTriggers(spreadsheet: Spreadsheet): Trigger[] {
    return call<TriggerFacts[]>('ScriptApp.getUserTriggers', spreadsheet.getId()).map((facts) => new Trigger(facts));
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
