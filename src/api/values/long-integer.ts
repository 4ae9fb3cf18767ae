/**
 * A whole number of more digits than a number keeps, in JavaScript as in a cell {facts §3}: the order numbers of some marketplaces. It stays a text
 * all the way, and goes back as one.
 */
export type LongInteger = `${bigint}`;

export const isLongInteger = (value: unknown): value is LongInteger =>
  typeof value === 'string' && /^-?[1-9]\d{15,}$/.test(value);

/** Whether a parameter names a record: `id`, `order_id`, `order_ids[0]`. Only such may be longer than a number keeps. */
export const isIdName = (name: string): boolean => /(^|[._])ids?(\[\d+\])?$/i.test(name);

/** Whether a number has lost digits by now, or will in a cell: a waybill that was typed as a number, for instance. */
export const losesDigits = (value: unknown): boolean => typeof value === 'number' && Math.abs(value) >= 1e15;

/** The id of a record as requests take it. */
export type IdParameter = number | LongInteger;

/** The id of a record as a request takes it. What is none becomes `NaN`, which no request takes. */
export const idParameter = (id: unknown): IdParameter => (isLongInteger(id) ? id : Number(id));
