import type { ConnectionMemory } from '../api/connection-memory';
import { addDays, daysBetween } from '../days/day';
import { type DayStretch, daysIn, stretchesOfDays } from '../days/day-stretch';
import { shopDay } from '../days/shop-day';
import type { PullDefinition } from '../state/pull-definition';
import type { DatasetTab } from '../state/schema/tab-list';
import { digestOf } from '../state/seal/hmac';
import type { Dataset, FilterValues, Incremental } from '../tables/dataset';
import { canonical } from '../text/canonical';
import { type ReadDay, readDaysOf } from './read-days';
import { relativeDay } from './relative-day';
import { rereadAllowance } from './reread-allowance';

/** Which days of its period a refresh reads. */
export interface RefreshPart {
  /** The first day of the whole period. */
  readonly from: string;
  /** From this day on everything is read: the latest records, and those that may have changed since. */
  readonly since: string;
  /** Days before that are read whole once more. */
  readonly rest: readonly DayStretch[];
  /** The first refresh of a day asks for all that is still open. */
  readonly readsOpen: boolean;
  /** The other days before, where that takes requests of its own. */
  readonly open: readonly DayStretch[];
  /** How many of those may be read whole as well, where something is found to be open no more. */
  readonly mostClosed: number;
}

/** What is to be refreshed, as it is known before anything is asked. */
export interface RefreshFacts {
  readonly dataset: Dataset;
  readonly definition: PullDefinition;
  readonly filters: FilterValues;
  /** Absent where nothing was pulled yet. */
  readonly details: DatasetTab | undefined;
  readonly memory: ConnectionMemory;
  /** What the person's other connections spent on a day on days that were read before, in requests. */
  readonly rereadElsewhere: (day: string) => number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The part of its records that a refresh asks for; `undefined` where it asks for all of them. */
export function refreshPart(facts: RefreshFacts): RefreshPart | undefined {
  const { dataset, definition, filters, details } = facts;
  const { incremental } = dataset;
  if (!incremental || incremental.isReadWhole || !details) return undefined;
  if (definition.mode !== 'update' || definition.rowLimit !== undefined) return undefined;
  if (details.fullAt === 0 || hasMovingConditions(definition)) return undefined;
  if (canonical(details.definition) !== canonical(definition)) return undefined;
  if (details.askedBy !== askedBy(dataset, filters)) return undefined;
  const period = periodIn(incremental, filters, facts.now);
  if (!period) return undefined;
  const overlap = addDays(shopDay(details.pulledAt), -incremental.overlapDays);
  // Of a period that is long over its last day is as good as any other.
  const since = overlap < period.to ? overlap : period.to;
  if (period.from >= since) return undefined;
  const before = { from: period.from, to: addDays(since, -1) };
  const days = readDaysOf(before, details.readDays ?? []);
  if (days.length < daysIn(before).length) return undefined;
  return { from: period.from, since, ...daysBefore(facts, details, days, requestsPerDay(details, period)) };
}

/**
 * What filters ask for, other than which days, as a text that is short and the same for the same: a definition may say `=Settings!B2`, and the cell
 * something else by now.
 */
export function askedBy({ incremental }: Dataset, filters: FilterValues): string {
  const { [incremental?.fromFilter ?? '']: _from, [incremental?.toFilter ?? '']: _to, ...others } = filters;
  return digestOf(canonical(others)).slice(0, 16);
}

/** Whether rows that fitted may fit no more, or others fit now, though nothing of them changed: a condition goes by a cell or by the calendar. */
const hasMovingConditions = ({ conditions = [] }: PullDefinition): boolean =>
  conditions.some(({ is, value }) => {
    const isMoving = typeof value === 'string' && (value.startsWith('=') || relativeDay(value, anyDay) !== undefined);
    return isMoving || is === 'lastDays' || is === 'olderThan';
  });

const anyDay = '2000-01-01';

/** The days that are asked for, none of them yet to come; `undefined` where that is not said by days. */
export function periodIn(incremental: Incremental, filters: FilterValues, now: number): DayStretch | undefined {
  const [from, to] = [filters[incremental.fromFilter], filters[incremental.toFilter]];
  if (typeof from !== 'string') return undefined;
  const today = shopDay(now);
  return { from, to: typeof to === 'string' && to < today ? to : today };
}

function daysBefore(
  { dataset, filters, memory, rereadElsewhere, now }: RefreshFacts,
  details: DatasetTab,
  days: readonly ReadDay[],
  requests: number,
): Pick<RefreshPart, 'rest' | 'open' | 'readsOpen' | 'mostClosed'> {
  const today = shopDay(now);
  const due = days.filter(({ at }) => shopDay(at) < today);
  const allowance = rereadAllowance(memory, today, rereadElsewhere(today));
  const readsOpen = openFiltersOf(dataset, filters).length > 0 && shopDay(details.openAt ?? details.fullAt) < today;
  // Where there is not enough for all days, half of it is kept for those of what is found to be open no more.
  const isEnough = due.length * requests <= allowance;
  const share = readsOpen && !isEnough ? allowance / 2 : allowance;
  const chosen = new Set(leastRecent(due).slice(0, Math.floor(share / requests)));
  const stretches = (wanted: (one: ReadDay) => boolean) => stretchesOfDays(days.filter(wanted).map(({ day }) => day));
  const open = readsOpen ? stretches((one) => !chosen.has(one)) : [];
  // They lie apart: each takes a request of its own, and those of its records.
  const mostClosed = Math.floor((allowance - chosen.size * requests) / Math.max(1, requests));
  return { rest: stretches((one) => chosen.has(one)), open, readsOpen, mostClosed: readsOpen ? mostClosed : 0 };
}

/** How many requests a day takes, of the days of a period as many as it took when they were all read. */
const requestsPerDay = ({ listCalls, listDays }: DatasetTab, { from, to }: DayStretch): number =>
  Math.max(1, listCalls) / Math.max(1, listDays ?? daysBetween(from, to) + 1);

/** The later days first among those that were read together: their records change more. */
const leastRecent = (days: readonly ReadDay[]): ReadDay[] =>
  [...days].sort((a, b) => a.at - b.at || b.day.localeCompare(a.day));

/** What of a dataset's open records a pull with these filters can have. */
const openFiltersOf = ({ incremental }: Dataset, filters: FilterValues): readonly FilterValues[] =>
  (incremental?.open ?? []).filter((open) =>
    Object.entries(open).every(([name, value]) => filters[name] === undefined || filters[name] === value),
  );

/** The filters by which each of some stretches is asked for. */
export function filtersOfDays(
  { incremental }: Dataset,
  filters: FilterValues,
  stretches: readonly DayStretch[],
): readonly FilterValues[] {
  if (!incremental) return [];
  return stretches.map(({ from, to }) => ({
    ...filters,
    [incremental.fromFilter]: from,
    [incremental.toFilter]: to,
  }));
}

/** The same for what is still open of them. */
export const filtersOfOpen = (
  dataset: Dataset,
  filters: FilterValues,
  stretches: readonly DayStretch[],
): readonly FilterValues[] =>
  openFiltersOf(dataset, filters).flatMap((open) =>
    filtersOfDays(dataset, filters, stretches).map((days) => ({ ...days, ...open })),
  );
