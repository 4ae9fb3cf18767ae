import { readMoment } from '../../api/values';
import type { PlainCell } from '../../tables/table';
import type { Value } from '../edit';

/** Jakarta, whose time the shop means, is so far ahead of UTC all year. */
const jakartaMs = 7 * 3_600_000;

const pattern = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/;

/** Whether a value is a moment as {@link momentText} writes it. */
export const isMomentText = (value: Value): boolean => pattern.test(String(value));

/** A moment as it is compared, shown to people and sent: to the minute, which is all that the shop takes. What is none stays as it is. */
export function momentText(plain: PlainCell): Value {
  const moment = typeof plain === 'number' ? plain : readMoment(plain);
  if (moment === undefined) return typeof plain === 'boolean' ? String(plain) : plain;
  return new Date(moment + jakartaMs).toISOString().slice(0, 16).replace('T', ' ');
}
