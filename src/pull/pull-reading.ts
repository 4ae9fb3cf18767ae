import type { DayStretch } from '../days/day-stretch';
import type { ShopSession } from '../runs/shop-session';
import type { PullDefinition } from '../state/pull-definition';
import { openRowArchive } from '../state/row-archive';
import type { StagedPull } from '../state/schema/staged-pull';
import type { DatasetTab } from '../state/schema/tab-list';
import { putStagedPull, removeStagedPull, stagedPulls } from '../state/staged-pull';
import type { Dataset } from '../tables/dataset';
import type { Table } from '../tables/table';
import { canonical } from '../text/canonical';
import { beginPull, type StartedPull } from './begin-pull';
import { keptRows, rowTest } from './conditions/row-test';
import type { KnownSince } from './landing/landing';
import type { PullOrder } from './pull-order';
import { readInParts } from './read-in-parts';
import { countsOf, type ReadingState } from './reading/reading-state';
import { RowStore } from './reading/row-store';
import { storedReading } from './reading/stored-reading';
import { toTable } from './reading/to-table';
import { askedBy, periodIn } from './refresh-part';
import { resolveFilters } from './resolve-filters';

/** Which part of the dataset's records a reading asks for. */
export interface PullScope {
  /** Only records from this day on were read anew: the latest, and those that may have changed since. */
  readonly since?: string;
  /** Of records with days: the whole period, and what of it was read. */
  readonly days?: PeriodRead;
  /** From which day on the reading knows all records. */
  readonly knownSince?: KnownSince;
  /** By filters, conditions or a limit: a record that did not come may be in the shop all the same. */
  readonly isNarrowed: boolean;
  /** Narrowed other than by the first day of its period. */
  readonly isPartial: boolean;
  /** Without any filter, also none that is there where nobody chose one, such as the usual period. */
  readonly asksAll: boolean;
}

/** A period, and those of its days of which all records were read. */
export interface PeriodRead {
  readonly period: DayStretch;
  readonly read: readonly DayStretch[];
  /** Of the other days, what is still open. */
  readonly readsOpen: boolean;
}

/** The reading half of a pull: it can be put away and taken up again by a later execution. */
export interface PullReading {
  readonly scope: PullScope;
  /** {@link DatasetTab.askedBy}. */
  readonly askedBy: string;
  /** Milliseconds since 1970: when the data left the shop. */
  readonly startedAt: number;
  readonly calls: number;
  readonly rows: number;
  /** Records that the shop has of what was asked for; more than the rows where a limit was set. */
  readonly total: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly run: () => void;
  readonly table: () => Table;
  /** Lasting when it returns. @param tabId the tab in which it is to go on. */
  readonly putAway: (tabId: number | undefined) => void;
  /** Lasting once the state is committed. */
  readonly forget: () => void;
}

const rowsPerBatch = 2000;
/** What was put away longer ago than this is read anew: the shop has moved on. */
const staleMs = 6 * 3_600_000;

/** Takes up the reading that was put away for this order, or begins a new one. Filters are checked before any call. */
export function openReading(
  session: ShopSession,
  dataset: Dataset,
  order: PullOrder,
  details: DatasetTab | undefined,
): PullReading {
  const { store } = session;
  const key = keyOf(session, order);
  const rows = new RowStore();
  const staged = findStaged(session, dataset, key, rows);
  const start = staged ?? beginPull(session, dataset, order, details);
  const { reading: state } = start;
  const progress = { isBegun: staged !== undefined, isRestBegun: start.isRestBegun ?? false };
  const { rowLimit, conditions = [] } = order.definition;
  // What is left out only once it was read cannot count for the limit.
  const readLimit = conditions.length === 0 ? rowLimit : undefined;
  const forget = (): void => forgetStaged(session, key);
  return {
    get scope() {
      return scopeOf(dataset, order.definition, start);
    },
    askedBy: askedBy(dataset, state.filters),
    startedAt: start.startedAt,
    get calls() {
      return state.calls;
    },
    get rows() {
      return rows.size;
    },
    get total() {
      return Object.values(state.lists).reduce((sum, list) => sum + (list.total ?? 0), 0);
    },
    get counts() {
      return countsOf(state);
    },
    run: () => {
      readInParts(session, { dataset, start, rows, rowLimit: readLimit, details }, progress);
    },
    table: () => {
      const { columns: chosen } = order.definition;
      const keep = (whole: Table) => withConditions(session, dataset, order.definition, whole);
      return toTable(dataset, state.context, rows, { chosen, rowLimit: readLimit, known: details, keep });
    },
    putAway: (tabId) => {
      if (!progress.isBegun) return;
      const newKey = keyOf(session, { ...order, ...(tabId === undefined ? {} : { tabId }) });
      if (newKey !== key) forget();
      archiveOf(session).save(newKey, rows.batches(rowsPerBatch));
      const place = tabId === undefined ? {} : { tabId };
      const permission = order.mayRebuild ? { mayRebuild: true } : {};
      const far = { key: newKey, reading: state, rows: rows.size, isRestBegun: progress.isRestBegun };
      putStagedPull(store, { ...start, ...permission, ...place, ...far });
      store.commit();
    },
    forget,
  };
}

function withConditions(
  session: ShopSession,
  { columns, anyOf }: Dataset,
  { conditions = [], rowLimit }: PullDefinition,
  table: Table,
): Table {
  if (conditions.length === 0) return table;
  const known = { columns: table.columns, areMoreFound: columns === 'discovered', anyOf };
  return keptRows(table, rowTest(conditions, known, session), rowLimit);
}

const archiveOf = ({ platform }: ShopSession) => openRowArchive(platform.workbook, platform.codec);

function forgetStaged(session: ShopSession, key: string): void {
  if (!stagedPulls(session.store).some((one) => one.key === key)) return;
  archiveOf(session).remove(key);
  removeStagedPull(session.store, key);
}

/** Another one for each shop: the rows of all lie in one tab. What was put away before shops had their own goes on as it is. */
function keyOf({ platform, store, connection }: ShopSession, { definition, tabId, isFull }: PullOrder): string {
  const what = [definition, tabId ?? null, isFull ?? false];
  const digest = (content: readonly unknown[]) => platform.codec.digest(canonical(content)).slice(0, 16);
  const earlier = digest(what);
  return stagedPulls(store).some(({ key }) => key === earlier) ? earlier : digest([connection.id, ...what]);
}

/** Loads its rows too. What does not fit together any more is read anew. */
function findStaged(session: ShopSession, dataset: Dataset, key: string, rows: RowStore): StartedPull | undefined {
  const staged = stagedPulls(session.store).find((one) => one.key === key);
  if (!staged || session.platform.clock.now() - staged.startedAt > staleMs) return undefined;
  const reading = storedReading(dataset, staged.reading);
  if (!reading || !asksTheSame(session, dataset, staged, reading)) return undefined;
  for (const batch of archiveOf(session).load(key)) rows.load(batch);
  if (rows.size !== staged.rows) {
    rows.clear();
    return undefined;
  }
  const { isInDoubt: _isInDoubt, ...far } = staged;
  return { ...far, reading };
}

/** Whether cells say what they said when it began. By that day's calendar: a night that passes makes nobody ask for something else. @throws AddOnError of the filters. */
function asksTheSame(session: ShopSession, dataset: Dataset, staged: StagedPull, reading: ReadingState): boolean {
  const { startedAt, from, definition } = staged;
  const { filters } = definition;
  if (!Object.values(filters).some((given) => typeof given === 'string' && given.startsWith('='))) return true;
  const { workbook, userCache, codec, clock } = session.platform;
  const platform = { workbook, userCache, codec, clock: { ...clock, now: () => startedAt } };
  const now = resolveFilters(dataset.filters, filters, { ...session, platform });
  const first = from === undefined || !dataset.incremental ? {} : { [dataset.incremental.fromFilter]: from };
  return canonical(now) === canonical({ ...reading.filters, ...first });
}

function scopeOf({ incremental }: Dataset, definition: PullDefinition, start: StartedPull): PullScope {
  const { since, rest = [], readsOpen = false } = start;
  const { filters } = start.reading;
  const isCut = definition.rowLimit !== undefined || definition.conditions !== undefined;
  const asked = incremental && periodIn(incremental, filters, start.startedAt);
  const read = asked && [...rest, asked];
  const period = asked && { from: start.from ?? asked.from, to: asked.to };
  return {
    ...(since === undefined ? {} : { since }),
    ...(period && read ? { days: { period, read, readsOpen } } : {}),
    ...(incremental && asked ? { knownSince: { column: incremental.column, day: asked.from, before: rest } } : {}),
    isNarrowed: isCut || Object.keys(definition.filters).length > 0,
    isPartial: isCut || Object.keys(definition.filters).some((name) => name !== incremental?.fromFilter),
    asksAll: !isCut && Object.keys(filters).length === 0,
  };
}
