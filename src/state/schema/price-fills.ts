import { latestMoment } from '../../days/day';
import * as v from '../valibot';
import type { EntriesOf, StoredDocument } from './stored-document';

/** A cell that was filled with a price, and what stood there before. */
export interface FilledCell {
  readonly recordId: string;
  /** What the shop had said, of which the price was made; whole rupiah. */
  readonly base: number;
  readonly written: number;
  readonly before: string | number | boolean;
  /** That stood there before; absent where it was none. */
  readonly formula?: string;
}

/** The latest filling of a column of a tab. */
export interface PriceFill {
  readonly tabId: number;
  /** Key of the column. */
  readonly column: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly cells: readonly FilledCell[];
}

/** What a person filled last, the latest first; in the state tab. Without it a filling is undone by hand, or by a refresh that replaces all. */
export const priceFillsDocument: StoredDocument<readonly PriceFill[]> = {
  name: 'priceFills',
  version: 1,
  schema: v.array(
    v.object({
      tabId: v.number(),
      column: v.string(),
      at: v.pipe(v.number(), v.minValue(0), v.maxValue(latestMoment)),
      cells: v.array(
        v.object({
          recordId: v.string(),
          base: v.number(),
          written: v.number(),
          before: v.union([v.string(), v.number(), v.boolean()]),
          formula: v.exactOptional(v.string()),
        } satisfies EntriesOf<FilledCell>),
      ),
    } satisfies EntriesOf<PriceFill>),
  ),
  upgrades: [],
  mayBeLost: 'ifDamaged',
  isPersonal: true,
};
