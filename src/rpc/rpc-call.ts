import { shortened } from '../api/answer';
import { refuseHalves } from '../api/input-check';
import type { Platform } from '../google/ports';
import { foreseen } from '../runs/foreseen';
import { requireShown } from '../state/other-shop';
import { hourSteps, type JobTiming } from '../state/schema/schedule/job-timing';
import * as v from '../state/valibot';
import { AddOnError } from '../text/add-on-error';
import type { Language } from '../text/message';

/** What a call may use besides its own arguments. */
export interface RpcContext {
  readonly platform: Platform;
  readonly language: Language;
}

type ArgumentsSchema = v.GenericSchema<unknown, Readonly<Record<string, unknown>>>;

/** A call that the sidebar may make: it checks the arguments, then does its work. */
export interface RpcCall<Arguments = unknown, Value = unknown> {
  readonly run: (context: RpcContext, args: unknown) => Value;
  readonly isOfAnyShop?: true;
  /** What a client gives; for the type system only. */
  readonly args?: Arguments;
}

export const rpcCall = <S extends ArgumentsSchema, Value>(
  schema: S,
  handle: (context: RpcContext, args: v.InferOutput<S>) => Value,
): RpcCall<v.InferInput<S>, Value> => ({ run: (context, args) => handle(context, parse(schema, args)) });

/** A call that is as good in a panel that shows another shop than its person uses by now: it tells or chooses the shop, or has nothing to do with any. */
export const callOfAnyShop = <S extends ArgumentsSchema, Value>(
  schema: S,
  handle: (context: RpcContext, args: v.InferOutput<S>) => Value,
): RpcCall<v.InferInput<S>, Value> => ({ ...rpcCall(schema, handle), isOfAnyShop: true });

/** What goes back: JSON text of a value, or of an error in the person's language. Never a key. */
export type RpcAnswer<Value> = RpcNotices &
  ({ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: RpcError });

export interface RpcNotices {
  /** What else the person has to hear of; absent where all went well. */
  readonly notices?: readonly string[];
  /** What was done, where the value does not tell it; absent where there is nothing to say. */
  readonly done?: readonly string[];
}

export interface RpcError {
  readonly code: string;
  readonly message: string;
  /** What only support asks for; absent where there is no such thing. */
  readonly technical?: string;
  /** With `confirmationNeeded` and `callInDoubt`: what to send along as `confirm`. */
  readonly token?: string;
  /** The filter or parameter that was refused, by its title or name. */
  readonly filter?: string;
  /** The tab that the error is about, where something can be done about it there. */
  readonly tabId?: number;
  /** Times of a schedule that would do, where those that were asked for would not. */
  readonly offered?: JobTiming;
}

const requestSchema = v.object({
  call: v.string(),
  args: v.optional(v.unknown()),
  /** The connection that the panel shows. Sidebars of earlier versions do not say, nor does one that shows none. */
  shop: v.exactOptional(v.string()),
});

/**
 * Answers one request of the sidebar: `{"call":"pull.run","args":{…},"shop":"…"}` → `{"ok":true,"value":…}` or `{"ok":false,"error":{…}}`.
 * JSON both ways, since dates and error classes do not survive `google.script.run`.
 */
export function answerRequest(
  findCall: (name: string) => RpcCall | undefined,
  context: RpcContext,
  request: string,
): string {
  try {
    const { call: name, args, shop } = parse(requestSchema, parseJson(request));
    refuseHalves(args);
    const call = findCall(name);
    if (!call) throw new AddOnError('unknownCall', { call: name });
    if (shop !== undefined && !call.isOfAnyShop) requireShown(context.platform, shop);
    const value = call.run(context, args ?? {});
    return JSON.stringify({ ok: true, value: value ?? null, ...noticesOf(context) } satisfies RpcAnswer<unknown>);
  } catch (caught) {
    const error = foreseen(caught, context.platform);
    const { token, tabId, offeredHours, filter = error.values.parameter ?? reversedEnd(error) } = error.values;
    const told: RpcError = {
      code: error.code,
      message: shortened(error.tellIn(context.language), longestMessage),
      ...(error.technical === '' ? {} : { technical: shortened(error.technical, longestMessage) }),
      ...(typeof token === 'string' ? { token } : {}),
      ...(typeof filter === 'string' ? { filter } : {}),
      ...(typeof tabId === 'number' ? { tabId } : {}),
      ...everyHours(offeredHours),
    };
    return JSON.stringify({ ok: false, error: told, ...noticesOf(context) } satisfies RpcAnswer<never>);
  }
}

/** Of a message, as much as anybody reads: it may repeat what a call was given. */
const longestMessage = 1500;

function noticesOf({ platform }: RpcContext): RpcNotices {
  const [notices, done] = [platform.notices.all('beside'), platform.notices.all('done')];
  return { ...(notices.length > 0 ? { notices } : {}), ...(done.length > 0 ? { done } : {}) };
}

/** Once a day is offered before the shop opens. */
const daily: JobTiming = { every: 'day', hour: 6 };

/** The times that an error offers, which tells of the hours between them. */
function everyHours(offeredHours: unknown): Pick<RpcError, 'offered'> {
  if (offeredHours === 24) return { offered: daily };
  const hours = hourSteps.find((step) => step === offeredHours);
  return hours === undefined ? {} : { offered: { every: 'hours', hours } };
}

/** A period that ends before it starts is told at its end. */
const reversedEnd = ({ code, values }: AddOnError) => (code === 'periodReversed' ? values.to : undefined);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AddOnError('invalidArguments', { where: 'request', reason: 'not JSON' });
  }
}

function parse<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  // Not what was received: that may be a key, or pages long.
  const reason = issue.expected === null ? issue.message : `expected ${issue.expected}`;
  throw new AddOnError('invalidArguments', { where: v.getDotPath(issue) ?? '—', reason });
}
