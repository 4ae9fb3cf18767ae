import { type Value, valueSchema } from '../../shapes/value';
import * as v from '../../valibot';
import type { EntriesOf, StoredDocument } from '../stored-document';

/** What their other files need to know of a person's scheduled push: for which cells it has which values. */
export interface ValuesPlanned {
  /** The name of the file, as it was when that was planned. */
  readonly file: string;
  readonly values: readonly ValuePlanned[];
}

export interface ValuePlanned {
  /** Of the edit, `8000001/price`. */
  readonly key: string;
  readonly wanted: Value;
}

/**
 * One part of them, packed, in the properties of the person: what was put aside itself lies in its file, where no other can read it, and is more than properties hold.
 * @param about a scheduled push of a file, and which part of its values.
 */
export const valuesPlannedOf = (about: {
  readonly spreadsheetId: string;
  readonly push: string;
  readonly part: number;
}): StoredDocument<ValuesPlanned> => ({
  name: `${valuesPlannedIn(about.spreadsheetId)}${about.push}:${about.part}`,
  version: 1,
  schema: v.object({
    file: v.string(),
    values: v.array(v.object({ key: v.string(), wanted: valueSchema } satisfies EntriesOf<ValuePlanned>)),
  } satisfies EntriesOf<ValuesPlanned>),
  upgrades: [],
  mayBeLost: 'always',
});

/** How the names of all of a file begin. */
export const valuesPlannedIn = (spreadsheetId: string): string => `ngorder.valuesPlanned:${spreadsheetId}:`;
