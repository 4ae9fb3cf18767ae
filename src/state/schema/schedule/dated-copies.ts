import { isDay, latestMoment } from '../../../days/day';
import * as v from '../../valibot';
import type { EntriesOf, StoredDocument } from '../stored-document';

/** How the cells of a copy look: whatever else they look like is somebody's. */
export interface CopyLooks {
  /** Of all headings, and of all cells below them. */
  readonly headings: string;
  readonly records: string;
  /** Digests of the number formats, block by block, as Sheets tells them. */
  readonly formats: readonly string[];
}

/** A tab that holds what another one showed on a day. It is known by its id and its content, never by its title alone. */
export interface KeptCopy {
  readonly tabId: number;
  /** As it is called once it is whole: whoever calls it otherwise has made it their own. */
  readonly name: string;
  /** By the spreadsheet's calendar, `yyyy-mm-dd`. */
  readonly day: string;
  /** When it was begun; milliseconds since 1970. */
  readonly at: number;
  /** When what it holds had left the shop; absent in those of earlier versions. */
  readonly dataAt?: number;
  /** Its size, the headings included. */
  readonly rows: number;
  readonly columns: number;
  /** Digests of what is written into it, block by block. */
  readonly blocks: readonly string[];
  /** How its cells looked when it was made; absent before it is whole. */
  readonly looks?: CopyLooks;
  /** As its tab is called until it is whole; another one than usual where that name was taken. */
  readonly calledSo?: string;
  /** Not all of it may be written. */
  readonly isUnfinished?: true;
  /** It was found to be somebody's own, when it was its turn to go: it stays, whatever it looks like later, and counts no more. */
  readonly isOwn?: true;
}

/** What a person wants of the copies of a tab, and those that were made for them. */
export interface DatedCopies {
  /** So many of the latest are kept. */
  readonly keep: number;
  /** Keys of the columns that are copied; absent: those that are shown. */
  readonly columns?: readonly string[];
  /** The oldest first. */
  readonly copies: readonly KeptCopy[];
}

export const fewestKept = 2;
export const mostKept = 60;
export const mostCopiedColumns = 500;

/** Of a tab of which nothing was said. */
export const usualCopies: DatedCopies = { keep: 7, copies: [] };

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** What a person says of it. */
export const chosenCopyEntries = {
  keep: v.pipe(v.number(), v.integer(), v.minValue(fewestKept), v.maxValue(mostKept)),
  columns: v.exactOptional(v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(mostCopiedColumns))),
} satisfies EntriesOf<Omit<DatedCopies, 'copies'>>;

const looks = v.object({
  headings: v.string(),
  records: v.string(),
  formats: v.array(v.string()),
} satisfies EntriesOf<CopyLooks>);

/**
 * In the state tab, under its person's seal: what it names may be removed by itself. Where it is damaged, the copies that it knew are tabs like any other, which nobody
 * removes.
 */
export const datedCopiesOf = (tabId: number): StoredDocument<DatedCopies> => ({
  name: `copies:${tabId}`,
  version: 1,
  schema: v.object({
    ...chosenCopyEntries,
    copies: v.array(
      v.object({
        tabId: v.number(),
        name: v.string(),
        day: v.pipe(v.string(), v.check(isDay)),
        at: v.pipe(v.number(), v.minValue(0), v.maxValue(latestMoment)),
        dataAt: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(latestMoment))),
        rows: count,
        columns: count,
        blocks: v.array(v.string()),
        looks: v.exactOptional(looks),
        calledSo: v.exactOptional(v.string()),
        isUnfinished: v.exactOptional(v.literal(true)),
        isOwn: v.exactOptional(v.literal(true)),
      } satisfies EntriesOf<KeptCopy>),
    ),
  } satisfies EntriesOf<DatedCopies>),
  upgrades: [],
  mayBeLost: 'ifDamaged',
  isPersonal: true,
});
