import type { NamedRecord } from '../state/schema/known-names';

/** A name without regard to capitals, and to how many blanks stand where. */
export const plainName = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** Whether a record has that id, that name, or is called so besides. @param text as {@link plainName} gives it. */
export const isNamed = (record: NamedRecord, text: string): boolean =>
  [record.id, record.name, ...(record.also ?? [])].some((one) => plainName(one) === text);
