import type { AddOnError } from '../../text/add-on-error';
import type { Language } from '../../text/message';
import type { RowRecord } from '../row-record';

/** A record about something of which the shop does not say how it is by now: it is held back, the others are not. */
export const untoldRecord = (language: Language, record: RowRecord, error: AddOnError): RowRecord => ({
  ...record,
  status: 'problem',
  input: {},
  problems: [{ message: 'rows.problem.untold', values: { reason: error.tellIn(language) } }],
});
