import { googleRefusalIn } from './google-refusal';
import { isMessageId, type Language, type MessageId, type MessageValues, say } from './message';

/** Every failure that a person may meet, named after its text: `keyRejected` is told by `error.keyRejected`. */
export type ErrorCode = MessageId extends infer Id ? (Id extends `error.${infer Code}` ? Code : never) : never;

/** Whether this version knows an error: what was stored may come from another one. */
export const isErrorCode = (code: unknown): code is ErrorCode => isMessageId(`error.${String(code)}`);

/**
 * The one error of this add-on. It holds a code and the values of its text, so that it can be told in the reader's
 * language at the edge; `message` is the English text with what is technical of it, for logs. Values never hold a key or another secret.
 */
export class AddOnError extends Error {
  readonly code: ErrorCode;
  readonly values: MessageValues;
  /** The server's reasons by its own names of fields, where it gave them. */
  readonly fields: Readonly<Record<string, string>> | undefined;

  constructor(code: ErrorCode, values: MessageValues = {}, fields?: Readonly<Record<string, string>>) {
    const technical = technicalOf(code, values);
    super(`${say('en', `error.${code}`, values)}${technical === '' ? '' : ` (${technical})`}`);
    this.name = 'AddOnError';
    this.code = code;
    this.values = values;
    this.fields = fields;
  }

  /** In words for whoever reads it: without what is {@link technical}. */
  tellIn(language: Language): string {
    const told = say(language, `error.${this.code}`, this.values);
    const advice = adviceOn(this);
    return advice ? `${told} ${say(language, advice, this.values)}` : told;
  }

  /** What its text leaves out, as only support asks for it: `GET /product, HTTP 503`; `''` where there is no such thing. */
  get technical(): string {
    return technicalOf(this.code, this.values);
  }
}

/** Those of a request without an answer, or of one that no answer is to blame for: their texts do not say which. */
const withoutStatus: ReadonlySet<ErrorCode> = new Set(['unreachable', 'outcomeUnknown', 'listChanged']);

function technicalOf(code: ErrorCode, { endpoint, status, preview, reason }: MessageValues): string {
  if (endpoint === undefined) return '';
  const about = (...parts: readonly (string | number | undefined)[]) =>
    parts.filter((part) => part !== undefined).join(': ');
  if (status !== undefined) return about(`${endpoint}, HTTP ${status}`, preview);
  return withoutStatus.has(code) ? about(endpoint, reason) : '';
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
