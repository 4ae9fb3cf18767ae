import type { Scheduling } from '../action';
import type { PlannedEdit, Reason } from '../edit';
import type { Pushable } from '../pushable';
import { actionFor } from '../pushables';

const notThis: Reason = { message: 'scheduled.notThis', values: {} };

/** How an edit may be planned for later, or why not. */
export const schedulingOf = (pushable: Pushable, { column }: Pick<PlannedEdit, 'column'>): Scheduling =>
  actionFor(pushable, column)?.schedules?.(column) ?? notThis;

/** Why an edit cannot be planned so. @param hasEnd whether it is to be taken back by itself. */
export function whyNotScheduled(
  pushable: Pushable,
  edit: Pick<PlannedEdit, 'column'>,
  hasEnd: boolean,
): Reason | undefined {
  const scheduling = schedulingOf(pushable, edit);
  if (typeof scheduling === 'object') return scheduling;
  return scheduling === 'once' && hasEnd ? { message: 'scheduled.noWayBack', values: {} } : undefined;
}
