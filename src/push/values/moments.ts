import { readMoment } from '../../api/values';
import { shopMinute } from '../../days/shop-day';
import type { PlainCell } from '../../tables/table';
import type { ValueKind } from '../action';
import type { Value } from '../edit';

const pattern = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/;

/** Whether a value is a moment as {@link momentText} writes it. */
export const isMoment = (value: Value): boolean => pattern.test(String(value));

/** A moment as it is compared, shown to people and sent: to the minute, which is all that the shop takes. What is none stays as it is. */
export function momentText(plain: PlainCell): Value {
  const moment = typeof plain === 'number' ? plain : readMoment(plain);
  if (moment === undefined) return typeof plain === 'boolean' ? String(plain) : plain;
  return shopMinute(moment);
}

/** A value as cells ask for it, from what a baseline keeps. */
export const toSaid = (kind: ValueKind | undefined, kept: Value): Value =>
  kind === 'moment' ? momentText(kept) : kept;

/** What a baseline keeps of a value: of a moment the milliseconds since 1970, as a pull does. */
export const toKept = (kind: ValueKind | undefined, value: Value): Value =>
  kind === 'moment' ? (readMoment(value) ?? value) : value;
