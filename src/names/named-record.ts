import type { NamedRecord } from '../state/schema/connections/known-names';

/** A name without regard to capitals, and to how many blanks stand where. */
export const plainName = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** Whether a record has that id, that name, or is called so besides. @param text as {@link plainName} gives it. */
export const isNamed = (record: NamedRecord, text: string): boolean =>
  [record.id, record.name, ...(record.also ?? [])].some((one) => plainName(one) === text);

/** A record as it is told among others of its name: `Gudang Bandung (ID 21, Jl. Merdeka)`. */
export const tellNamed = ({ id, name, hint }: NamedRecord): string =>
  `${name} (ID ${hint === '' ? id : `${id}, ${hint}`})`;

/** Whether a text is an id as it stands, and is looked up nowhere: figures, without a nought in front. */
export const isPlainId = (text: string): boolean => /^(0|[1-9]\d*)$/.test(text.trim());
