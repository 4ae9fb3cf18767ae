import type { RpcApi } from '../../../rpc/calls';
import type { RpcAnswer } from '../../../rpc/rpc-call';
import { ServerError } from './server-error';

/** Calls the script by name; typed by what the script itself says that it takes and gives. Rejects with a {@link ServerError}. */
export type CallServer = <Name extends keyof RpcApi>(
  name: Name,
  args: RpcApi[Name]['args'],
) => Promise<RpcApi[Name]['value']>;

/** The part of `google.script.run` that the sidebar uses. Each `with…` gives a new runner {facts §7}. */
export interface ScriptRun {
  withSuccessHandler(handler: (answer: string) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  rpc(request: string): void;
}

/**
 * Wraps `google.script.run`, one JSON text each way. A failure of the transport itself (no connection, execution ended by
 * Google, authorisation withdrawn) is a `ServerError` with the code `transport`.
 */
export const createCallServer =
  (run: ScriptRun): CallServer =>
  (name, args) =>
    new Promise((resolve, reject) => {
      run
        .withSuccessHandler((text) => {
          try {
            const answer = JSON.parse(text) as RpcAnswer<RpcApi[typeof name]['value']>;
            if (answer.ok) resolve(answer.value);
            else reject(new ServerError(answer.error.code, answer.error.message, answer.error.filter));
          } catch {
            reject(new ServerError('transport', String(text)));
          }
        })
        .withFailureHandler((error) => reject(new ServerError('transport', error.message)))
        .rpc(JSON.stringify({ call: name, args }));
    });
