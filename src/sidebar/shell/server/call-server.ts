import type { RpcApi } from '../../../rpc/calls';
import type { RpcAnswer, RpcNotices } from '../../../rpc/rpc-call';
import type { NoticeKind } from './notice-kind';
import { ServerError } from './server-error';

/**
 * Calls the script by name; typed by what the script itself says that it takes and gives. Rejects with a {@link ServerError}.
 * @param shop the connection that the panel shows: the script refuses to act in another one (`shopChanged`).
 */
export type CallServer = <Name extends keyof RpcApi>(
  name: Name,
  args: RpcApi[Name]['args'],
  shop?: string,
) => Promise<RpcApi[Name]['value']>;

/** The part of `google.script.run` that the sidebar uses. Each `with…` gives a new runner {facts §7}. */
export interface ScriptRun {
  withSuccessHandler(handler: (answer: string) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  rpc(request: string): void;
}

/**
 * Wraps `google.script.run`, one JSON text each way; what the person has to hear of besides is handed to `hearNotices`. A failure of the transport itself (no connection, execution ended by
 * Google, authorisation withdrawn) is a `ServerError` with the code `transport`.
 */
export const createCallServer =
  (run: ScriptRun, hearNotices: (notices: readonly string[], kind: NoticeKind) => void): CallServer =>
  (name, args, shop) =>
    new Promise((resolve, reject) => {
      run
        .withSuccessHandler((text) => {
          const answer = parsed(text);
          hearNotices(noticesIn(answer, 'notices'), 'beside');
          hearNotices(noticesIn(answer, 'done'), 'done');
          if (!isAnswer<RpcApi[typeof name]['value']>(answer)) reject(new ServerError('transport', String(text)));
          else if (answer.ok) resolve(answer.value);
          else reject(new ServerError(answer.error.code, answer.error.message, answer.error));
        })
        .withFailureHandler((error) => reject(new ServerError('transport', error.message)))
        .rpc(JSON.stringify({ call: name, args, shop }));
    });

/** `undefined` for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function noticesIn(content: unknown, name: keyof RpcNotices): readonly string[] {
  const told: unknown = isObject(content) ? Reflect.get(content, name) : undefined;
  return Array.isArray(told) ? told.map(String) : [];
}

/** Whether the script answered at all; what a call's value looks like, its own type says: both are of one build. */
function isAnswer<Value>(content: unknown): content is RpcAnswer<Value> {
  if (!isObject(content) || !('ok' in content)) return false;
  if (content.ok === true) return 'value' in content;
  if (content.ok !== false || !('error' in content) || !isObject(content.error)) return false;
  const { error } = content;
  return 'code' in error && typeof error.code === 'string' && 'message' in error && typeof error.message === 'string';
}
