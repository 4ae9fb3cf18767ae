import { shopDay } from '../days/shop-day';
import type { ShopSession } from '../runs/shop-session';
import type { Dataset } from '../tables/dataset';
import type { StartedPull } from './begin-pull';
import { alsoRead, beginReading, readDataset } from './reading/read-dataset';
import type { RowStore } from './reading/row-store';
import { filtersOfDays } from './refresh-part';
import { noteReread } from './reread-allowance';

/** What is read, and into what. */
export interface PartsToRead {
  readonly dataset: Dataset;
  readonly start: StartedPull;
  readonly rows: RowStore;
  readonly rowLimit: number | undefined;
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
    alsoRead(dataset, state, start.openFilters ?? []);
    progress.isBegun = true;
  }
  if (!progress.isRestBegun) {
    readDataset(dataset, state, rows, options);
    alsoRead(dataset, state, filtersOfDays(dataset, state.filters, start.rest ?? []));
    progress.isRestBegun = true;
  }
  const callsBefore = state.calls;
  try {
    readDataset(dataset, state, rows, options);
  } finally {
    if (state.calls > callsBefore) noteReread(memory, shopDay(start.startedAt), state.calls - callsBefore);
  }
}
