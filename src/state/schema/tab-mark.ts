import * as v from '../valibot';
import type { EntriesOf, StoredDocument } from './stored-document';

/** What every colleague can read off a pulled tab, with no key: what it holds and from when. */
export interface TabMark {
  readonly dataset: string;
  /** Milliseconds since 1970. */
  readonly pulledAt: number;
  readonly rows: number;
  /** Narrowed down, other than by a first day: what is not in it may be in the shop all the same. */
  readonly isPartial: boolean;
  /** Of records with a date: the first day from which on all of them are in the tab; earlier ones may be missing. `yyyy-mm-dd`. */
  readonly wholeSince?: string;
  /** The tab that it was written for: metadata goes along into a copy. Absent in marks of earlier versions. */
  readonly tabId?: number;
  /** By what a record is told from titles, totals and notes. Absent in marks of earlier versions. */
  readonly id?: IdMark;
  /** Keys of columns that the latest pull left out: what they hold is of an earlier one. */
  readonly left?: readonly string[];
  /** The id of the connection to its shop. Absent in marks of earlier versions. */
  readonly shop?: string;
  /** Since when its refreshes fail; milliseconds since 1970. Absent where the latest did not. */
  readonly failingSince?: number;
}

/** The column that every record has something in. */
export interface IdMark {
  readonly column: string;
  /** Its heading as it stood at the pull. */
  readonly title: string;
}

/** What a tab that people write records into carries instead. */
export interface RowMark {
  /** The endpoint that the tab was made for. */
  readonly endpoint: string;
  /** The id of the connection to the shop whose ids are written into it. Absent in marks of earlier versions, until rows of it are planned. */
  readonly shop?: string;
}

/** What the tab carries in which people read what changed in a shop. Earlier versions take it for a tab like any other. */
export interface ChangesMark {
  /** The id of the connection to the shop. */
  readonly shop: string;
  readonly holds: 'changes';
  /** The tab that it was written for: a copy is a person's own. */
  readonly tabId: number;
}

const ofChanges = v.object({
  holds: v.literal('changes'),
  shop: v.string(),
  tabId: v.number(),
} satisfies EntriesOf<ChangesMark>);

const forRows = v.object({ endpoint: v.string(), shop: v.exactOptional(v.string()) } satisfies EntriesOf<RowMark>);

const pulled = v.object({
  dataset: v.string(),
  pulledAt: v.number(),
  rows: v.number(),
  isPartial: v.boolean(),
  wholeSince: v.exactOptional(v.string()),
  tabId: v.exactOptional(v.number()),
  id: v.exactOptional(v.object({ column: v.string(), title: v.string() } satisfies EntriesOf<IdMark>)),
  left: v.exactOptional(v.array(v.string())),
  shop: v.exactOptional(v.string()),
  failingSince: v.exactOptional(v.number()),
} satisfies EntriesOf<TabMark>);

/** Travels with the tab as developer metadata. A tab whose mark is damaged is one like any other until its next pull. */
export const tabMarkDocument: StoredDocument<TabMark | RowMark | ChangesMark> = {
  name: 'ngorder.tab',
  version: 1,
  schema: v.union([pulled, forRows, ofChanges]),
  upgrades: [],
  mayBeLost: 'ifDamaged',
};
