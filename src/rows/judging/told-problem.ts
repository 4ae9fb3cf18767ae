import type { Reason } from '../../state/schema/push-plan';
import { say } from '../../text/message';
import type { RowProblem } from '../row-record';

/** What is told of edits and of rows alike, as the problem of a row. */
export const toldProblem = ({ message, values }: Reason): RowProblem => ({
  tellIn: (language) => say(language, message, values),
});
