import { isDay, latestMoment } from '../../days/day';
import type { DayStretch } from '../../days/day-stretch';
import type { PlacedChart } from '../../google/ports';
import type { Column, NamingColumn, RecordIdentity } from '../../tables/table';
import { type CodeList, isCodeList } from '../../text/coded-values';
import { isLanguage, type Language } from '../../text/message';
import { type PullDefinition, pullDefinitionSchema } from '../pull-definition';
import { chartEntries } from '../shapes/chart';
import * as v from '../valibot';
import type { EntriesOf, StoredDocument } from './stored-document';

/** What is remembered of a tab that a dataset was pulled into. */
export interface DatasetTab {
  readonly tabId: number;
  /** The dataset of the definition. */
  readonly dataset: string;
  readonly definition: PullDefinition;
  /** Our columns at the last pull: a push finds them again by key, or by title where the key was lost. */
  readonly columns: readonly Column[];
  readonly idColumn: string;
  /** Milliseconds since 1970: when the data left the shop. */
  readonly pulledAt: number;
  /** When everything was read for the last time, not only the latest records; 0 where it was set up to ask for something else since. */
  readonly fullAt: number;
  readonly rows: number;
  /** What its filters came to at the last pull, other than which days: a cell or a name may come to something else. Absent in tabs of earlier versions. */
  readonly askedBy?: string;
  /** Where its records have days: when all records of which days were read for the last time, the first days first. */
  readonly readDays?: readonly ReadDays[];
  /** When what was still open was read for the last time, of all days; milliseconds since 1970. */
  readonly openAt?: number;
  /** How many requests a fresh reading of the whole list takes: single records are re-read one by one only below that. */
  readonly listCalls: number;
  /** How many days it was of, where its records have days. */
  readonly listDays?: number;
  /** The picture beside the table. */
  readonly chart?: LandedChart;
  /** Where columns are found out: what names the records. Absent where rows are told by {@link idColumn} alone, or nothing is chosen yet. */
  readonly identity?: RecordIdentity;
  /** The list in each record whose objects are the rows. */
  readonly list?: string;
  /** In which language its cells show Ngorder's codes by name; they show the codes themselves where absent, as in tabs of earlier versions. */
  readonly names?: Language;
  /** The spreadsheet's time zone by which its moments were written; absent in tabs of earlier versions. */
  readonly timeZone?: string;
  /** Keys of the columns of which a refresh keeps what changed; absent where it keeps nothing. */
  readonly watched?: readonly string[];
  /** One of each person who set this up or took it over: for nobody else it is refreshed. */
  readonly seals?: readonly string[];
}

/** Days one after another that were read at the same moment; `yyyy-mm-dd`, and milliseconds since 1970. */
export interface ReadDays extends DayStretch {
  readonly at: number;
}

export interface LandedChart extends PlacedChart {
  /** How many columns the table had then: only where it got more is the chart in its way. */
  readonly tableColumns: number;
}

const texts = v.object({ en: v.string(), id: v.string() } satisfies EntriesOf<Column['title']>);

const kind = v.picklist([
  ...(['id', 'text', 'money', 'quantity', 'difference'] as const),
  ...(['number', 'percent', 'day', 'moment', 'yesNo'] as const),
]);

const column = v.object({
  key: v.string(),
  kind,
  title: texts,
  widthPixels: v.number(),
  // A shop may call a warehouse nothing at all.
  place: v.exactOptional(v.fallback(v.string(), '')),
  pushable: v.boolean(),
  isGuess: v.exactOptional(v.boolean()),
  isEntry: v.exactOptional(v.boolean()),
  isSeldomEdited: v.exactOptional(v.boolean()),
  choices: v.exactOptional(v.array(v.string())),
  note: v.exactOptional(texts),
  codes: v.exactOptional(v.custom<CodeList>(isCodeList)),
  isPeriod: v.exactOptional(v.literal(true)),
} satisfies EntriesOf<Column>);

const chart = v.object({ ...chartEntries, tableColumns: v.number() } satisfies EntriesOf<LandedChart>);

const identity = v.object({
  columns: v.array(v.object({ key: v.string(), kind } satisfies EntriesOf<NamingColumn>)),
  isContent: v.exactOptional(v.literal(true)),
} satisfies EntriesOf<RecordIdentity>);

const day = v.pipe(v.string(), v.check(isDay));

const readDays = v.object({
  from: day,
  to: day,
  at: v.pipe(v.number(), v.minValue(0), v.maxValue(latestMoment)),
} satisfies EntriesOf<ReadDays>);

const tab = v.object({
  tabId: v.number(),
  dataset: v.string(),
  definition: pullDefinitionSchema,
  columns: v.array(column),
  idColumn: v.string(),
  pulledAt: v.number(),
  fullAt: v.number(),
  rows: v.number(),
  askedBy: v.exactOptional(v.string()),
  // What cannot be read of it is read from the shop anew.
  readDays: v.exactOptional(v.fallback(v.array(readDays), [])),
  openAt: v.exactOptional(v.number()),
  listCalls: v.number(),
  listDays: v.exactOptional(v.number()),
  chart: v.exactOptional(chart),
  identity: v.exactOptional(identity),
  list: v.exactOptional(v.string()),
  names: v.exactOptional(v.custom<Language>(isLanguage)),
  timeZone: v.exactOptional(v.string()),
  watched: v.exactOptional(v.array(v.string())),
  seals: v.exactOptional(v.array(v.string())),
} satisfies EntriesOf<DatasetTab>);

/**
 * Version 1 knew no names of records: it would number rows anew by their places where this one has named them. Version 2 knew no conditions: it would
 * pull into a tab all that they leave out.
 */
const asItWas = (older: unknown): unknown => v.parse(v.array(v.looseObject({})), older);

/** The tabs that datasets were pulled into, in the order of their first pulls; in the state tab. */
export const tabListDocument: StoredDocument<readonly DatasetTab[]> = {
  name: 'tabs',
  version: 3,
  schema: v.array(tab),
  upgrades: [asItWas, asItWas],
  mayBeLost: 'never',
};
