import { googleRefusalIn } from './google-refusal';
import { isMessageId, type Language, type MessageId, type MessageValues, say } from './message';

/** Every failure that a person may meet, named after its text: `keyRejected` is told by `error.keyRejected`. */
export type ErrorCode = MessageId extends infer Id ? (Id extends `error.${infer Code}` ? Code : never) : never;

/** Whether this version knows an error: what was stored may come from another one. */
export const isErrorCode = (code: unknown): code is ErrorCode => isMessageId(`error.${String(code)}`);

/**
 * The one error of this add-on. It holds a code and the values of its text, so that it can be told in the reader's
 * language at the edge; `message` is the English text, for logs. Values never hold a key or another secret.
 */
export class AddOnError extends Error {
  readonly code: ErrorCode;
  readonly values: MessageValues;
  /** The server's reasons by its own names of fields, where it gave them. */
  readonly fields: Readonly<Record<string, string>> | undefined;

  constructor(code: ErrorCode, values: MessageValues = {}, fields?: Readonly<Record<string, string>>) {
    super(say('en', `error.${code}`, values));
    this.name = 'AddOnError';
    this.code = code;
    this.values = values;
    this.fields = fields;
  }

  tellIn(language: Language): string {
    const told = say(language, `error.${this.code}`, this.values);
    const advice = adviceOn(this);
    return advice ? `${told} ${say(language, advice, this.values)}` : told;
  }

  /** The same for whoever reads it later, beside other things: without what only support asks for. */
  tellPlainly(language: Language): string {
    return this.tellIn(language).replace(` (${this.technical})`, '');
  }

  /** The request and the status of its answer, where it is about one: `GET /product, HTTP 503`; otherwise `''`. */
  get technical(): string {
    const { endpoint, status } = this.values;
    return endpoint === undefined || status === undefined ? '' : `${endpoint}, HTTP ${status}`;
  }
}

/** What is lost with a document that cannot be read, and what to do: each kind of document has its own. */
function adviceOn({ code, values: { document } }: AddOnError): MessageId | undefined {
  if (code !== 'damagedState') return undefined;
  const advice = `damaged.${String(document).replace(/[ :].*$/, '')}`;
  return isMessageId(advice) ? advice : 'damaged.other';
}

export function isAddOnError(error: unknown): error is AddOnError {
  return error instanceof AddOnError;
}

/** What Google refused, if that is what a failure's text says. */
export function googleTrouble(text: string): AddOnError | undefined {
  const refusal = googleRefusalIn(text);
  return refusal && new AddOnError(refusal.code, { what: refusal.what });
}

/** The error as ours; what was not foreseen becomes `unexpected` with its own message. */
export function asAddOnError(error: unknown): AddOnError {
  if (isAddOnError(error)) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return googleTrouble(reason) ?? new AddOnError('unexpected', { reason: reason.replace(/\.$/, '') });
}
