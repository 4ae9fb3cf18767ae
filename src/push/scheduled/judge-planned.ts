import { zoneMinute } from '../../days/zone-time';
import type { ScheduledPush } from '../../state/schema/scheduled-pushes';
import { isSame, type PlannedEdit, type Reason } from '../edit';
import type { PlannedReader } from './planned-values';
import { type PlanOfValue, plansByKey } from './plans-of-values';
import { isInForce } from './values-in-force';

/** What is asked of an edit, or of a value as it is in the shop. */
type Asked = Pick<PlannedEdit, 'key' | 'live'>;
type Judge = (edit: Asked) => Reason | undefined;

/** Whether the present value of an edit is one that is to go back by itself. */
export const isPromo = ({ live }: Pick<Asked, 'live'>, { push, wanted }: PlanOfValue): boolean =>
  isInForce(push) && isSame(wanted, live);

/** Why nothing is planned for a value whose present one goes back by itself: of what would be planned beside it, the way back would lead to that, and no further. */
export function promosIn(session: PlannedReader, dataset: string): Judge {
  const timeOf = timeIn(session);
  const plansOf = plansByKey(session, dataset);
  return (edit) => {
    const found = plansOf(edit.key).find((plan) => isPromo(edit, plan));
    return found && goesBackTo(found, timeOf(endOf(found.push)));
  };
}

function goesBackTo({ planner }: PlanOfValue, last: string): Reason {
  switch (planner.kind) {
    case 'here':
      return { message: 'scheduled.goesBack', values: { last } };
    case 'file':
      return { message: 'scheduled.goesBackInFile', values: { file: planner.file, last } };
    case 'colleague':
      return planner.by === ''
        ? { message: 'scheduled.goesBackOfOther', values: { last } }
        : { message: 'scheduled.goesBackOf', values: { by: planner.by, last } };
  }
}

/**
 * What a person should know who pushes a value by hand of which something is planned: whatever they push, the plan finds another value than it was made for.
 * @param itself the ids of scheduled pushes of which nothing is told.
 */
export function doubtsOfPlanned(session: PlannedReader, dataset: string, itself: readonly string[]): Judge {
  const timeOf = timeIn(session);
  const plansOf = plansByKey(session, dataset);
  return (edit) => {
    const plans = plansOf(edit.key).filter(({ push }) => !itself.includes(push.id));
    const going = plans.find((plan) => isPromo(edit, plan)) ?? plans.find(isOwnInForce);
    if (going) return doubtOf(going, 'goesBack', timeOf(endOf(going.push)));
    const [next] = plans
      .filter(({ push }) => push.stage.name === 'waiting')
      .sort((one, other) => one.push.startsAt - other.push.startsAt);
    return next && doubtOf(next, 'plannedFor', timeOf(next.push.startsAt));
  };
}

/** What a colleague's way back would lead to is asked about only where the shop has their value: anybody may have written it. */
export const isOwnInForce = ({ push, planner }: PlanOfValue): boolean =>
  planner.kind !== 'colleague' && push.stage.name !== 'waiting' && isInForce(push);

const doubts = {
  goesBack: { here: 'warning.goesBack', inFile: 'warning.goesBackInFile' },
  plannedFor: { here: 'warning.plannedFor', inFile: 'warning.plannedInFile' },
} as const;

function doubtOf({ planner, wanted }: PlanOfValue, what: keyof typeof doubts, time: string): Reason {
  const values = { value: wanted, ...(what === 'goesBack' ? { last: time } : { start: time }) };
  return planner.kind === 'file'
    ? { message: doubts[what].inFile, values: { ...values, file: planner.file } }
    : { message: doubts[what].here, values };
}

const endOf = ({ startsAt, endsAt = startsAt }: ScheduledPush): number => endsAt;

const timeIn =
  ({ platform: { clock, workbook } }: PlannedReader) =>
  (at: number) =>
    zoneMinute(clock, workbook.timeZone, at);
