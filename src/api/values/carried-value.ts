/**
 * A value that goes back to the shop as it was read, since an update wants all of a record: `''` where there is none.
 * @throws TypeError for a list or an object, of which JavaScript would make `[object Object]`.
 */
export function carriedText(value: unknown): string {
  return String(plain(value) ?? '');
}

/** The same as a number: NaN, which no request takes, for what is none. */
export function carriedNumber(value: unknown): number {
  return Number(plain(value));
}

function plain(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) throw new TypeError('no plain value');
  return value;
}
