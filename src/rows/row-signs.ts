import { allEndpoints } from '../api/catalogue';
import type { Endpoint } from '../api/endpoint';
import { deedsOf } from '../text/deeds';
import type { RowVerb } from './row-field';

const commands: ReadonlySet<string> = new Set(['', 'CREATE', 'UPDATE', 'DELETE', 'SKIP']);

export const isCommand = (command: string): boolean => commands.has(command);

/** Nothing is deleted that was not ticked for it. What nobody understands is shown, not skipped. */
export const isMeant = (verb: RowVerb, command: string): boolean =>
  command === verb || !isCommand(command) || (command === '' && verb !== 'DELETE');

/** What the result of what was carried out begins with. */
export const doneSign = '✓';

/** Results of what was, or may have been, carried out begin with these; those of failures do not, and may be tried again. */
export const sentSigns = [doneSign, '?'] as const;

/** Between a result and what was sent, beside a row that says something else by now. */
export const editedSign = ' ⚠ ';

/** As it was told first, without its time. */
export const plainResult = (result: string): string =>
  result.replace(/( ⚠ [^⚠]*)? · (\d{4}-\d{2}-\d{2}|\d{1,2} [A-Z][a-z]{2} \d{4},?) \d{2}[.:]\d{2}$/, '');

/**
 * Whether a result says that its row was, or may have been, carried out. It does so in the words of any language, or by the endpoint's id, as earlier
 * versions told it. A template remembers what its rows are for: whatever is told there is of that, but for what is clearly another endpoint's.
 * @param isTemplate whether the tab was made for the endpoint.
 */
export const isSentResult = (endpoint: Pick<Endpoint, 'id'>, result: string, isTemplate: boolean): boolean =>
  sentSigns.some((sign) => result.startsWith(`${sign} `)) &&
  (tellsOf(endpoint.id, result) || (isTemplate && !allEndpoints().some(({ id }) => tellsOf(id, result))));

const tellsOf = (endpoint: string, result: string): boolean =>
  [endpoint, ...deedsOf(endpoint)].some((told) => result.startsWith(`${told}:`, signLength));

const signLength = 2;
