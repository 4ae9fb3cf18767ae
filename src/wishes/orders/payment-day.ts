import { addDays } from '../../days/day';
import { isFarOff } from '../../days/is-far-off';
import type { Reason } from '../../state/schema/push-plan';
import type { WishJudgement } from '../judge-wish';

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
