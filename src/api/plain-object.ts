/** Whether a value of unknown origin is an object with named fields: no list, and not nothing. */
export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
