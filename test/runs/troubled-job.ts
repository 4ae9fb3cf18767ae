import { expect } from 'expect';
import { ExecutionKilled, type RunOptions } from '../../workbench/apps-script/run-options';
import type { Fault } from '../../workbench/shop/faults';
import { RpcFailure } from '../../workbench/workbench';
import type { Interrupt } from '../push/crash-points';
import type { OpenJob, TestedJob, Told } from './tested-jobs';

/** Longer than a dead execution keeps the spreadsheet to itself. */
const silenceMs = 150_000;

/** How often a change may have been carried out, by how it is told to have ended. */
const allowed: Readonly<Record<Told, readonly number[]>> = {
  done: [1],
  failed: [0],
  unknown: [0, 1],
  none: [0, 1],
};

/**
 * Whatever happened: nothing twice, nothing told that is not so, and nothing left open.
 * @param gone places of changes whose records somebody deleted: the shop cannot say any more what became of them.
 */
export function expectSound(opened: OpenJob, where: readonly unknown[], gone: ReadonlySet<number> = new Set()): void {
  const told = opened.told();
  opened.effects().forEach((times, index) => {
    if (gone.has(index)) return;
    const how = told[index] ?? 'none';
    expect([...where, index, how, times, allowed[how].includes(times)]).toEqual([...where, index, how, times, true]);
  });
  const { unfinishedRun, unfinishedRows } = opened.rpc<Record<string, unknown>>('state.get');
  expect([...where, unfinishedRun, unfinishedRows]).toEqual([...where, null, null]);
  expect(opened.shop.violations).toEqual([]);
}

/** Goes on with what is unfinished, as a person would; starts anew what had not begun. @returns whether it was begun. */
export function goOn(opened: OpenJob, { resume }: TestedJob, options: RunOptions = {}): boolean {
  opened.clock.advance(silenceMs);
  const { unfinishedRun, unfinishedRows, runs } = opened.rpc<{
    readonly unfinishedRun: string | null;
    readonly unfinishedRows: unknown;
    readonly runs: readonly unknown[];
  }>('state.get');
  if (resume && (unfinishedRun !== null || unfinishedRows !== null)) opened.rpc(resume, {}, options);
  else if (resume && runs.length === 0) {
    try {
      opened.start(options);
    } catch (error) {
      // The plan was used up by the execution that died before it noted the run.
      if (!(error instanceof RpcFailure) || error.code !== 'planGone') throw error;
      return false;
    }
  }
  return true;
}

/** What may become of a request. */
export const faults: readonly Fault[] = [
  { kind: 'dropAnswer' },
  { kind: 'dropRequest' },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 429 },
  { kind: 'brokenJson' },
  { kind: 'html', status: 502 },
  { kind: 'failed200', message: 'tidak bisa' },
];

/** A reading that fails for good ends the execution, and so does a death: what is unfinished is taken up again. */
export function startInTrouble(opened: OpenJob, job: TestedJob, deaths: readonly Interrupt[] = []): void {
  const begin = (options: RunOptions) => opened.start(options);
  const again = (options: RunOptions) => goOn(opened, job, options);
  for (const [index, attempt] of [begin, ...new Array<typeof begin>(20).fill(again)].entries()) {
    const interrupt = deaths[index];
    try {
      attempt(interrupt ? { interrupt } : {});
      return;
    } catch (error) {
      const isMeant = error instanceof RpcFailure || (interrupt !== undefined && error instanceof ExecutionKilled);
      if (!isMeant) throw error;
      if (!job.resume) return;
    }
  }
}
