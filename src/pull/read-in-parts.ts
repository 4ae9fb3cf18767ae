import { type DayStretch, stretchesOfDays } from '../days/day-stretch';
import { shopDay } from '../days/shop-day';
import type { ShopSession } from '../runs/shop-session';
import type { DatasetTab } from '../state/schema/tab-list';
import type { Dataset } from '../tables/dataset';
import type { StartedPull } from './begin-pull';
import { closedDays } from './closed-days';
import { alsoRead, beginReading, readDataset } from './reading/read-dataset';
import type { RowStore } from './reading/row-store';
import { filtersOfDays, filtersOfOpen } from './refresh-part';
import { noteReread } from './reread-allowance';

/** What is read, and into what. */
export interface PartsToRead {
  readonly dataset: Dataset;
  readonly start: StartedPull;
  readonly rows: RowStore;
  readonly rowLimit: number | undefined;
  /** Absent for a new tab. */
  readonly details: DatasetTab | undefined;
}

/** How far it is, when it stops for whatever reason. */
export interface PartsProgress {
  isBegun: boolean;
  /** Days that were read before are being read once more. */
  isRestBegun: boolean;
}

/** Reads what a pull asks for: first the latest records and what is still open, then days that were read before, whose requests are counted. */
export function readInParts(session: ShopSession, parts: PartsToRead, progress: PartsProgress): void {
  const { client, memory, run } = session;
  const { dataset, start, rows, rowLimit } = parts;
  const { reading: state } = start;
  const options = { client, memory, onProgress: run.report, ...(rowLimit ? { rowLimit } : {}) };
  if (!progress.isBegun) {
    beginReading(dataset, state);
    alsoRead(dataset, state, filtersOfOpen(dataset, state.filters, start.open ?? []));
    progress.isBegun = true;
  }
  if (!progress.isRestBegun) {
    readDataset(dataset, state, rows, options);
    start.rest = [...(start.rest ?? []), ...foundClosed(session, parts)];
    alsoRead(dataset, state, filtersOfDays(dataset, state.filters, start.rest));
    progress.isRestBegun = true;
  }
  const callsBefore = state.calls;
  try {
    readDataset(dataset, state, rows, options);
  } finally {
    if (state.calls > callsBefore) noteReread(memory, shopDay(start.startedAt), state.calls - callsBefore);
  }
}

/** Days of what turned out to be open no more, as many as may be read whole. */
function foundClosed(session: ShopSession, { dataset, start, rows, details }: PartsToRead): DayStretch[] {
  const { open = [], mostClosed = 0 } = start;
  if (!details || mostClosed < 1 || open.length === 0) return [];
  const days = closedDays(session, { dataset, details, rows, open }).slice(0, mostClosed);
  return stretchesOfDays([...days].sort());
}
