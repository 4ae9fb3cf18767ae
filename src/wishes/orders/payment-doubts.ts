import { hasLostThousands } from '../../api/values/lost-thousands';
import { addDays } from '../../days/day';
import { isFarOff } from '../../days/is-far-off';
import { dayOfFraction } from '../../days/read-cell-day';
import type { Reason } from '../../state/schema/push-plan';
import type { WishJudgement } from '../judge-wish';
import type { Booked } from './read-orders';

const daysBack = 366;

/**
 * The day on which a payment is said to have come in.
 * @param day `yyyy-mm-dd`, like the others. @param orderDay `''` where it is not known: then a year is long ago.
 */
export function judgePaymentDay(day: string, today: string, orderDay: string): WishJudgement {
  if (isFarOff(day, today)) return { error: { message: 'blocked.paidFarOff', values: { day } }, doubts: [] };
  const doubt = doubtAbout(day, today, orderDay);
  return { doubts: doubt ? [doubt] : [] };
}

function doubtAbout(day: string, today: string, orderDay: string): Reason | undefined {
  if (day > today) return { message: 'warning.paidLater', values: { day } };
  if (day < orderDay) return { message: 'warning.paidBeforeOrder', values: { day, ordered: orderDay } };
  const isLongAgo = orderDay === '' && day < addDays(today, -daysBack);
  return isLongAgo ? { message: 'warning.paidLongAgo', values: { day } } : undefined;
}

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
