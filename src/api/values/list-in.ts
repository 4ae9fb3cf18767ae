import { isPlainObject } from '../plain-object';

/**
 * The list in a value where one is expected: PHP prints lists from which something was taken out as objects, `{"0":…,"2":…}`. They come in the order of
 * their numbers; anything else as it is.
 */
export function listIn(value: unknown): unknown {
  if (!isPlainObject(value)) return value;
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => /^\d+$/.test(name)) ? Object.values(value) : value;
}
