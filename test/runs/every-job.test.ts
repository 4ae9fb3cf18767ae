import { ExecutionKilled } from '../../workbench/apps-script/run-options';
import type { Fault } from '../../workbench/shop/faults';
import { RpcFailure } from '../../workbench/workbench';
import { isHttp, isKilled, killAt, leavesTrace, type Phase } from '../push/crash-points';
import { type OpenJob, type TestedJob, type Told, testedJobs } from './tested-jobs';

/** Longer than a dead execution keeps the spreadsheet to itself. */
const silenceMs = 150_000;

/** How often a change may have been carried out, by how it is told to have ended. */
const allowed: Readonly<Record<Told, readonly number[]>> = {
  done: [1],
  failed: [0],
  unknown: [0, 1],
  none: [0, 1],
};

/** Whatever happened: nothing twice, nothing told that is not so, and nothing left open. */
function expectSound(opened: OpenJob, where: readonly unknown[]): void {
  const told = opened.told();
  opened.effects().forEach((times, index) => {
    const how = told[index] ?? 'none';
    expect([...where, index, how, times, allowed[how].includes(times)]).toEqual([...where, index, how, times, true]);
  });
  const { unfinishedRun, unfinishedRows } = opened.rpc<Record<string, unknown>>('state.get');
  expect([...where, unfinishedRun, unfinishedRows]).toEqual([...where, null, null]);
  expect(opened.shop.violations).toEqual([]);
}

/** Goes on with what is unfinished, as a person would; starts anew what had not begun. @returns whether it was begun. */
function goOn(opened: OpenJob, { resume }: TestedJob): boolean {
  opened.clock.advance(silenceMs);
  const { unfinishedRun, unfinishedRows, runs } = opened.rpc<{
    readonly unfinishedRun: string | null;
    readonly unfinishedRows: unknown;
    readonly runs: readonly unknown[];
  }>('state.get');
  if (resume && (unfinishedRun !== null || unfinishedRows !== null)) opened.rpc(resume);
  else if (resume && runs.length === 0) {
    try {
      opened.start();
    } catch (error) {
      // The plan was used up by the execution that died before it noted the run.
      if (!(error instanceof RpcFailure) || error.code !== 'planGone') throw error;
      return false;
    }
  }
  return true;
}

describe.each(testedJobs)('$name, killed', (job) => {
  const undisturbed = job.open();
  const kinds: string[] = [];
  undisturbed.start({
    interrupt: ({ kind }, phase) => {
      if (phase === 'before') kinds.push(kind);
      return false;
    },
  });

  function killAndGoOn(nth: number, phase: Phase, isMeant: (kind: string) => boolean): void {
    const opened = job.open();
    const where = [nth, phase];
    expect([...where, isKilled(() => opened.start({ interrupt: killAt(nth, phase, isMeant) }))]).toEqual([
      ...where,
      true,
    ]);
    const hasBegun = goOn(opened, job);
    expectSound(opened, where);
    if (!job.isLookedUp || !hasBegun) return;
    expect([...where, ...opened.effects()]).toEqual([...where, ...undisturbed.effects()]);
    expect([...where, ...opened.told()]).toEqual([...where, ...undisturbed.told()]);
  }

  it('does everything once when it is not', () => {
    expectSound(undisturbed, []);
    expect(undisturbed.effects().every((times) => times === 1)).toBe(true);
    expect(undisturbed.told().every((told) => told === 'done')).toBe(true);
  });

  it('does nothing twice and loses nothing, before and after every request', () => {
    for (let nth = 1; nth <= kinds.filter(isHttp).length; nth += 1) {
      killAndGoOn(nth, 'before', isHttp);
      killAndGoOn(nth, 'after', isHttp);
    }
  });

  it('does nothing twice and loses nothing, after every step that leaves a trace', () => {
    for (let nth = 1; nth <= kinds.filter(leavesTrace).length; nth += 1) killAndGoOn(nth, 'after', leavesTrace);
  });
});

const faults: readonly Fault[] = [
  { kind: 'dropAnswer' },
  { kind: 'dropRequest' },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 429 },
  { kind: 'brokenJson' },
  { kind: 'html', status: 502 },
  { kind: 'failed200', message: 'tidak bisa' },
];

/** A reading that fails for good ends the execution; what is unfinished is taken up again. */
function startInTrouble(opened: OpenJob, job: TestedJob): void {
  const attempts = [() => opened.start(), ...Array.from({ length: 20 }, () => () => goOn(opened, job))];
  for (const attempt of attempts) {
    try {
      attempt();
      return;
    } catch (error) {
      if (!(error instanceof RpcFailure) || error instanceof ExecutionKilled) throw error;
      if (!job.resume) return;
    }
  }
}

describe.each(testedJobs)('$name, while a request goes wrong', (job) => {
  const probe = job.open();
  const before = probe.shop.log.length;
  probe.start();
  const requests = probe.shop.log.length - before;

  it.each(faults)('tells nothing that is not so, whichever it is ($kind $status)', (fault) => {
    for (let nth = 1; nth <= requests; nth += 1) {
      const opened = job.open();
      opened.shop.faults.add({ nth, fault });
      startInTrouble(opened, job);
      opened.shop.faults.clear();
      expectSound(opened, [nth, fault.kind]);
    }
  });
});
