import type { ShopSession } from '../../runs/shop-session';
import type { ScheduledPush } from '../../state/schema/scheduled-pushes';
import type { PlannedEdit, Reason } from '../edit';
import { readFrozen } from './frozen-plan';
import { isOver, scheduledAsFarAsReadable } from './scheduled-list';

type Reader = Pick<ShopSession, 'platform' | 'store' | 'connection'>;

/** What is planned for a value of a record, wherever it stands: another tab may show the same. */
export interface PlannedValueOf {
  readonly push: ScheduledPush;
  readonly edit: PlannedEdit;
}

/** All that this person has planned for values of a dataset in the shop, in the order in which it was planned. */
export const plannedValues = (session: Reader, dataset: string): readonly PlannedValueOf[] =>
  scheduledAsFarAsReadable(session.platform)
    .filter((push) => !isOver(push) && push.dataset === dataset && push.connection === session.connection.id)
    .flatMap((push) => (readFrozen(session, push)?.edits ?? []).map((edit) => ({ push, edit })));

/** What a person should know who pushes a value by hand of which something is planned: whatever they push, the plan finds another value than it was made for. */
export function doubtsOfPlanned(session: Reader, dataset: string): (key: string) => Reason | undefined {
  const { clock, workbook } = session.platform;
  const timeOf = (at: number) => clock.format(at, workbook.timeZone, 'yyyy-MM-dd HH:mm');
  const planned = new Map(plannedValues(session, dataset).map((one) => [one.edit.key, one]));
  return (key) => {
    const found = planned.get(key);
    if (!found) return undefined;
    const { push, edit } = found;
    const { startsAt, endsAt = startsAt } = push;
    return push.stage.name === 'waiting'
      ? { message: 'warning.plannedFor', values: { value: edit.wanted, start: timeOf(startsAt) } }
      : { message: 'warning.goesBack', values: { value: edit.wanted, last: timeOf(endsAt) } };
  };
}
