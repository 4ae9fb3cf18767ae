import type { Cloud } from './cloud';
import type { RunOptions } from './run-options';
import type { Person } from './world/person';

/** Where Google takes whoever comes back from another site, below the script's own address {facts §12}. */
export const callbackPath = '/usercallback';

/** What Google answers itself where it does not call the script. */
const tokenRefused = 'The state token is invalid or has expired. Please try again.';

/** What a page at the script's callback address shows. */
export interface CallbackPage {
  readonly html: string;
  /** Google refused the token, and the script was not called. */
  readonly isRefused: boolean;
}

type Run<Answer> = (name: string, args: readonly unknown[], options: RunOptions) => Answer;

/**
 * Answers a person's browser that came back to the script: whatever function the state token names is called with what the address says, and with the
 * token's own arguments, in an execution of that person that has no spreadsheet {facts §12}.
 * @param run of the host, which may be one that answers later.
 */
export function answerCallback<Answer>(
  cloud: Cloud,
  query: Readonly<Record<string, string>>,
  as: Person,
  run: Run<Answer>,
): Answer | undefined {
  const order = cloud.project.stateTokens.read(query.state ?? '', as);
  if (order === undefined) return undefined;
  const parameter = { ...query, ...order.args };
  const parameters = Object.fromEntries(Object.entries(parameter).map(([name, value]) => [name, [value]]));
  return run(order.method, [{ parameter, parameters }], { as, isDetached: true });
}

/** @param answered what the function gave; nothing where it was not called. */
export function callbackPage(answered: unknown): CallbackPage {
  if (answered === undefined) return { html: `<p>${tokenRefused}</p>`, isRefused: true };
  const html = typeof answered === 'object' && answered !== null && '$html' in answered ? answered.$html : undefined;
  if (typeof html !== 'string') {
    return { html: '<p>The script completed but did not return anything.</p>', isRefused: false };
  }
  return { html, isRefused: false };
}
