import { call } from '../bridge';
import { emulated } from '../emulated';
import { type Constant, createEnumeration } from '../enumeration';
import type { Spreadsheet } from '../sheets/spreadsheet';
import { ClockTriggerBuilder, weekDays } from './clock-trigger-builder';
import { StateTokenBuilder } from './state-token-builder';
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

  newStateToken(): StateTokenBuilder {
    return new StateTokenBuilder();
  }

  getScriptId(): string {
    return call<string>('ScriptApp.getScriptId');
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

  /** Of all scopes of the manifest, or of some of them; modes other than `FULL` need nothing that is granted {facts §9}. */
  getAuthorizationInfo(mode: Constant, scopes: readonly string[] | null = null): AuthorizationInfo {
    const facts = call<AuthorizationFacts>('ScriptApp.getAuthorizationInfo', scopes);
    return new AuthorizationInfo(mode === authModes.FULL ? facts : { ...facts, isRequired: false, url: null });
  }

  /** Ends the execution when one of them is not granted {facts §9}. */
  requireScopes(_mode: Constant, scopes: readonly string[]): void {
    call('ScriptApp.requireScopes', scopes);
  }

  requireAllScopes(_mode: Constant): void {
    call('ScriptApp.requireScopes', null);
  }
}

interface AuthorizationFacts {
  readonly isRequired: boolean;
  readonly granted: readonly string[];
  readonly url: string | null;
}

class AuthorizationInfo extends emulated('AuthorizationInfo') {
  readonly #facts: AuthorizationFacts;

  constructor(facts: AuthorizationFacts) {
    super();
    this.#facts = facts;
  }

  getAuthorizationStatus(): Constant {
    return this.#facts.isRequired ? authorizationStatus.REQUIRED : authorizationStatus.NOT_REQUIRED;
  }

  getAuthorizationUrl(): string | null {
    return this.#facts.url;
  }

  getAuthorizedScopes(): string[] {
    return [...this.#facts.granted];
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
