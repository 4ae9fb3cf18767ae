import * as v from '../valibot';

/** The kind of its line. */
export const endpointCallKind = 'endpoint.call';

/** One call of an endpoint that changes something, made by itself. */
export interface EndpointCallIntent {
  readonly endpoint: string;
  /** Without secrets and the contents of files. */
  readonly input: Readonly<Record<string, unknown>>;
  /** How its person signs; absent in lines of earlier versions. */
  readonly by?: string;
}

export interface EndpointCallResult {
  /** What the shop's answer said. */
  readonly message?: string;
  /** Why it failed, or why nobody knows. */
  readonly reason?: string;
  /** {@link OperationNotes} */
  readonly technical?: string;
  /** The server's reasons by its own names of fields, where it refused some. */
  readonly refused?: Readonly<Record<string, string>>;
}

export const endpointCallIntentSchema: v.GenericSchema<unknown, EndpointCallIntent> = v.object({
  endpoint: v.string(),
  input: v.record(v.string(), v.unknown()),
  by: v.exactOptional(v.string()),
});

export const endpointCallResultSchema: v.GenericSchema<unknown, EndpointCallResult> = v.object({
  message: v.exactOptional(v.string()),
  reason: v.exactOptional(v.string()),
  technical: v.exactOptional(v.string()),
  refused: v.exactOptional(v.record(v.string(), v.string())),
});
