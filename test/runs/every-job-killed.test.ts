import { isHttp, isKilled, killAt, leavesTrace, type Phase } from '../push/crash-points';
import { watchSteps } from './model/seen-steps';
import { testedJobs } from './tested-jobs';
import { expectSound, goOn } from './troubled-job';

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
    const watch = watchSteps(opened);
    const interrupt = watch.beside(killAt(nth, phase, isMeant));
    expect([...where, isKilled(() => opened.start({ interrupt }))]).toEqual([...where, true]);
    const hasBegun = goOn(opened, job, { interrupt: watch.beside() });
    watch.expectKnown();
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

  it('does nothing twice and loses nothing, before every request', () => {
    for (let nth = 1; nth <= kinds.filter(isHttp).length; nth += 1) killAndGoOn(nth, 'before', isHttp);
  });

  it('does nothing twice and loses nothing, after every step that leaves a trace, requests among them', () => {
    for (let nth = 1; nth <= kinds.filter(leavesTrace).length; nth += 1) killAndGoOn(nth, 'after', leavesTrace);
  });
});
