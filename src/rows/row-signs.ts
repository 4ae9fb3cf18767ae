import type { Endpoint } from '../api/endpoint';
import type { RowVerb } from './row-field';

const commands: ReadonlySet<string> = new Set(['', 'CREATE', 'UPDATE', 'DELETE', 'SKIP']);

export const isCommand = (command: string): boolean => commands.has(command);

/** Nothing is deleted that was not ticked for it. What nobody understands is shown, not skipped. */
export const isMeant = (verb: RowVerb, command: string): boolean =>
  command === verb || !isCommand(command) || (command === '' && verb !== 'DELETE');

/** Results of what was, or may have been, carried out begin with these; those of failures do not, and may be tried again. */
export const sentSigns = ['✓', '?'] as const;

/** Between a result and what was sent, beside a row that says something else by now. */
export const editedSign = ' ⚠ ';

/** As it was told first, without its time. */
export const plainResult = (result: string): string =>
  result.replace(/( ⚠ [^⚠]*)? · (\d{4}-\d{2}-\d{2}|\d{1,2} [A-Z][a-z]{2} \d{4}) \d{2}[.:]\d{2}$/, '');

export const isSentResult = ({ id }: Endpoint, result: string): boolean =>
  sentSigns.some((sign) => result.startsWith(`${sign} ${id}:`));
