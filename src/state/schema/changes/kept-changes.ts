import { latestMoment } from '../../../days/day';
import * as v from '../../valibot';
import { type BaselineValue, isBaselineValue } from '../baseline';
import type { EntriesOf, StoredDocument } from '../stored-document';

/** Something that a reading found otherwise than the one before. */
export interface KeptChange {
  /** When that reading began; milliseconds since 1970. */
  readonly at: number;
  /** The record, and what people know it by. */
  readonly id: string;
  readonly label: string;
  /** `new` among the records that were read, or `gone` from them, which says nothing of the shop. */
  readonly kind: 'value' | 'new' | 'gone';
  /** Key of the column; `''` of whole records. */
  readonly column: string;
  readonly from: BaselineValue;
  readonly to: BaselineValue;
  /** It was pushed from this file. */
  readonly isPushed?: true;
}

/** What changed in a tab, the earliest first. */
export interface KeptChanges {
  readonly lines: readonly KeptChange[];
  /** Of those that there was no room for: how many, and when the latest of them was seen. */
  readonly left?: { readonly count: number; readonly until: number };
  /** Whether the tab of changes has all of it. */
  readonly isTold: boolean;
  /** The latest reading had one before to be compared with: where no change is kept, none was seen. */
  readonly isCompared?: true;
}

const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(latestMoment));
const value = v.custom<BaselineValue>(isBaselineValue);

const keptChange = v.object({
  at: moment,
  id: v.string(),
  label: v.string(),
  kind: v.picklist(['value', 'new', 'gone']),
  column: v.string(),
  from: value,
  to: value,
  isPushed: v.exactOptional(v.literal(true)),
} satisfies EntriesOf<KeptChange>);

const keptChanges = v.object({
  lines: v.array(keptChange),
  left: v.exactOptional(v.object({ count: v.number(), until: moment })),
  isTold: v.boolean(),
  isCompared: v.exactOptional(v.literal(true)),
} satisfies EntriesOf<KeptChanges>);

/** In the state tab. Where it is damaged, what it held is lost, and that must not keep a tab from being refreshed. */
export const keptChangesOf = (tabId: number): StoredDocument<KeptChanges> => ({
  name: `changes:${tabId}`,
  version: 1,
  schema: keptChanges,
  upgrades: [],
  mayBeLost: 'ifDamaged',
});
