import { readMoment } from '../../days/read-moment';
import { shopMinute } from '../../days/shop-day';
import type { PlainCell } from '../../tables/table';
import type { Value } from '../edit';

const pattern = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/;

/** Whether a value is a moment as {@link momentText} writes it. */
export const isMomentText = (value: Value): boolean => pattern.test(String(value));

/** A moment as it is compared, shown to people and sent: to the minute, which is all that the shop takes. What is none stays as it is. */
export function momentText(plain: PlainCell): Value {
  const moment = typeof plain === 'number' ? plain : readMoment(plain);
  if (moment === undefined) return typeof plain === 'boolean' ? String(plain) : plain;
  return shopMinute(moment);
}
