import type { Counters } from '../workbench/apps-script/counters';
import { costs, sheetReadMs, sheetWriteMs } from './model';

/** One line of the benchmarks, with everything that is needed to compute it anew. */
export interface BenchRow {
  readonly name: string;
  /** Variations; for `start-up` the bundle's bytes. */
  readonly size: number;
  readonly httpCalls: number;
  /** The fewest requests that the documents allow for this job. */
  readonly fewestCalls: number;
  readonly virtualSeconds: number;
  /** Those requests in full waves, one read and one write of the cells concerned, and for a push its journal and the opname. */
  readonly limitSeconds: number;
  /** virtualSeconds / limitSeconds; under 1 the row measures something else. */
  readonly ratio: number;
  readonly counters: Readonly<Record<string, unknown>>;
  /** Our own code on this machine: noisy, for orientation. */
  readonly cpuMs: number;
  readonly peakMb: number;
}

/** The least time a job can take: full waves, and each cell concerned read once and written once. */
export function limitMs(facts: {
  readonly calls: number;
  readonly cells: number;
  readonly journalWrites?: number;
  readonly opname?: boolean;
  /** A new tab has nothing to be read. */
  readonly isNewTab?: boolean;
  /** Executions that a sheet of formulas takes, 30 of them at the same time {facts §1}. */
  readonly executions?: number;
}): number {
  const waves = Math.ceil(facts.calls / costs.waveWidth);
  return (
    waves * costs.requestMs +
    (facts.isNewTab ? 0 : sheetReadMs(facts.cells)) +
    sheetWriteMs(facts.cells) +
    (facts.journalWrites ?? 0) * sheetWriteMs(0) +
    (facts.opname ? costs.opnameMs : 0) +
    Math.ceil((facts.executions ?? 0) / costs.simultaneousExecutions) * costs.executionMs
  );
}

export const plainCounters = (counters: Counters): Readonly<Record<string, unknown>> => ({ ...counters });

export const round = (value: number, digits = 2): number => Math.round(value * 10 ** digits) / 10 ** digits;
