import type { WireRequest } from '../http-transport';
import type { OperationKind } from './cost-model';

/** What an add-on made the Cloud do. Counted always, whether or not it costs time. */
export class Counters {
  /** By `METHOD /path`, numbers in the path as `{id}`. */
  requests: Record<string, number> = {};
  /** Calls of `fetch` and `fetchAll`. */
  waves = 0;
  sheetReads = 0;
  cellsRead = 0;
  sheetWrites = 0;
  cellsWritten = 0;
  otherSheetCalls = 0;
  flushes = 0;
  propertyReads = 0;
  propertyWrites = 0;
  cacheReads = 0;
  cacheWrites = 0;
  sleeps = 0;
  sleptMs = 0;
  executions = 0;
  /** By the clock. */
  longestExecutionMs = 0;

  /** All requests together. */
  get requestCount(): number {
    return Object.values(this.requests).reduce((sum, count) => sum + count, 0);
  }

  reset(): void {
    Object.assign(this, new Counters());
  }

  count(kind: OperationKind, cells: number): void {
    if (kind === 'sheetRead') this.cellsRead += cells;
    if (kind === 'sheetWrite') this.cellsWritten += cells;
    const counter = counterOf[kind];
    if (counter !== undefined) this[counter] += 1;
  }

  countDuration(ms: number): void {
    this.longestExecutionMs = Math.max(this.longestExecutionMs, ms);
  }

  countRequest({ method, url }: WireRequest): void {
    const key = `${method} ${new URL(url).pathname.replace(/\/\d+(?=\/|$)/g, '/{id}')}`;
    this.requests[key] = (this.requests[key] ?? 0) + 1;
  }
}

type Countable =
  | 'waves'
  | 'sheetReads'
  | 'sheetWrites'
  | 'otherSheetCalls'
  | 'flushes'
  | 'propertyReads'
  | 'propertyWrites'
  | 'cacheReads'
  | 'cacheWrites'
  | 'sleeps'
  | 'executions';

const counterOf: Partial<Record<OperationKind, Countable>> = {
  httpWave: 'waves',
  sheetRead: 'sheetReads',
  sheetWrite: 'sheetWrites',
  sheetOther: 'otherSheetCalls',
  flush: 'flushes',
  propertyRead: 'propertyReads',
  propertyWrite: 'propertyWrites',
  cacheRead: 'cacheReads',
  cacheWrite: 'cacheWrites',
  sleep: 'sleeps',
  execution: 'executions',
};
