import * as v from '../valibot';
import type { EntriesOf, StoredDocument } from './stored-document';

/** Rows of a reading that goes on in a later execution. */
export interface RowBatch {
  /** Column keys, in the order of a line's cells. */
  readonly keys: readonly string[];
  /** `line`: the cells as JSON. */
  readonly rows: readonly (readonly [id: string, list: number, place: number, line: string])[];
}

/** By hand: a pull may put away two hundred thousand of them. */
const areRows = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every(
    (row) =>
      Array.isArray(row) &&
      typeof row[0] === 'string' &&
      typeof row[1] === 'number' &&
      typeof row[2] === 'number' &&
      typeof row[3] === 'string',
  );

/** In the tab of rows. A batch that cannot be read leaves its pull incomplete, which then is read anew. */
export const rowBatchDocument: StoredDocument<RowBatch> = {
  name: 'rows',
  version: 1,
  schema: v.object({
    keys: v.array(v.string()),
    rows: v.custom<RowBatch['rows']>(areRows),
  } satisfies EntriesOf<RowBatch>),
  upgrades: [],
  mayBeLost: 'ifDamaged',
};
