import { hasLostThousands } from '../../api/values/lost-thousands';
import { dayOfFraction } from '../../days/read-cell-day';
import type { Reason } from '../../state/schema/push-plan';
import type { Booked } from './read-orders';

/** Money that came in, and the days on which it did and on which it is booked, by the shop's clock. */
export interface Received {
  readonly amount: number;
  readonly day: string;
  readonly today: string;
}

/**
 * What is to be wondered at in an amount that came in, beside what is due of its order, and what was booked on it. It is no more than is due.
 */
export function doubtAboutAmount(
  { amount: paid, day: paidOn, today }: Received,
  due: number,
  booked: readonly Booked[],
): Reason | undefined {
  if (paid > 0 && booked.some(({ amount, day }) => amount === paid && day === paidOn))
    return { message: 'warning.paidAlready', values: { value: paid, day: paidOn } };
  if (hasLostThousands(paid, due))
    return { message: 'warning.lostThousands', values: { value: paid, meant: paid * 1000, unit: 'Rp' } };
  const day = paid % 100 === 0 || paid === due ? undefined : dayOfFraction(paid, today);
  return day === undefined ? undefined : { message: 'warning.becameDay', values: { value: paid, day } };
}
