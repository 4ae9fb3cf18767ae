import { readOperation } from '../runs/job-type';
import type { JournalLine } from '../runs/journal/journal-line';
import type { Operation } from '../runs/operation';
import type { OperationState } from '../runs/operation-state';
import {
  type EndpointCallIntent,
  type EndpointCallResult,
  endpointCallIntentSchema,
  endpointCallKind,
  endpointCallResultSchema,
} from '../state/schema/endpoint-call-lines';
import type { PastRun } from './job';

/** A single call that changed the shop, or meant to, as the history lists it. It never waits for anybody to finish it. */
export interface PastCall extends Pick<PastRun, 'run' | 'at' | 'by'> {
  readonly kind: 'call';
  readonly state: 'finished';
  readonly endpoint: string;
  readonly outcome: OperationState;
}

/** The same with what was sent, and what the shop said. */
export interface CallDetails extends Pick<EndpointCallIntent, 'endpoint' | 'input'> {
  readonly kind: 'call';
  readonly outcome: OperationState;
  /** `''` where nothing was said. */
  readonly message: string;
  /** What only support asks for of that; `''` where there is no such thing. */
  readonly technical: string;
}

const shape = { intent: endpointCallIntentSchema, result: endpointCallResultSchema };

/** Whether a line is that of a single call. */
export const isCallLine = ({ kind, operation }: Pick<JournalLine, 'kind' | 'operation'>): boolean =>
  kind === endpointCallKind && operation !== '';

/** @throws AddOnError `damagedState` for a line that is none of a call. */
export const readCall = (line: JournalLine): Operation<EndpointCallIntent, EndpointCallResult> =>
  readOperation(shape, line);

/** @throws AddOnError as {@link readCall}. */
export function pastCall(line: JournalLine): PastCall {
  const { run, at, intent, state } = readCall(line);
  const { endpoint, by = '' } = intent;
  return { kind: 'call', run, state: 'finished', at, by, endpoint, outcome: outcomeOf(state) };
}

/** @throws AddOnError as {@link readCall}. */
export function callDetails(line: JournalLine): CallDetails {
  const { intent, state, result } = readCall(line);
  const { endpoint, input } = intent;
  const { technical = '' } = result ?? {};
  return { kind: 'call', endpoint, input, outcome: outcomeOf(state), message: messageOf(result), technical };
}

/** What may have arrived is not known for as long as nobody has heard of it: its execution may be gone. */
const outcomeOf = (state: OperationState): OperationState => (state === 'leaving' ? 'unknown' : state);

/** Why it failed, or what the shop's answer said. */
export const messageOf = (result: EndpointCallResult | undefined): string => result?.reason ?? result?.message ?? '';
