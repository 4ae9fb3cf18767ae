import { isKilled } from '../../push/crash-points';
import { codeOf } from '../../push/open-pulled';
import { afterFlush, dyingAfterFlush, killed, noteOnly } from '../noted-push';
import { colleague, killedAtChange, openLeft, openShared, silenceMs } from '../shared-push';
import { testedJobs } from '../tested-jobs';
import { faults } from '../troubled-job';
import { lastingSteps, type Steps, toldSteps } from './lasting-steps';
import { watchSteps } from './seen-steps';

/** All that these runs did to their lines. */
const steps: Steps = new Map();

describe('the real runner', () => {
  it.each(testedJobs)('goes no other ways than the model while requests go wrong: $name', (job) => {
    for (const fault of faults) {
      const opened = job.open();
      const watch = watchSteps(opened, steps);
      opened.shop.faults.add({ method: 'POST', nth: 1, fault });
      opened.shop.faults.add({ method: 'PATCH', nth: 1, fault });
      opened.shop.faults.add({ method: 'PUT', nth: 1, fault });
      codeOf(() => opened.start({ interrupt: watch.beside() }));
      watch.expectKnown();
    }
  });

  it('nor while a run is taken over', () => {
    for (const at of ['before', 'after'] as const) {
      const opened = openLeft(at);
      const watch = watchSteps(opened, steps);
      const interrupt = watch.beside(killedAtChange(at), 'colleague');
      expect(isKilled(() => opened.adopt({ ...colleague, interrupt }))).toBe(true);
      opened.clock.advance(silenceMs);
      opened.adopt({ interrupt: watch.beside() });
      expect(opened.added()).toEqual([5, 5, 5, 5]);
      watch.expectKnown();
    }
  });

  it('nor after the file was set back', () => {
    const opened = openShared();
    const watch = watchSteps(opened, steps);
    const versions: string[][][] = [];
    const dies = killedAtChange('after');
    const interrupt = watch.beside((operation, phase) => {
      if (operation.kind === 'flush' && phase === 'after') versions.push(opened.cells.read());
      return dies(operation, phase);
    });
    expect(isKilled(() => opened.confirmAll(opened.plan, { interrupt }))).toBe(true);
    opened.clock.advance(silenceMs);
    opened.cells.write(versions.find((lines) => lines.length > 1) ?? []);
    watch.forget();
    opened.rpc('runs.resume', {}, { interrupt: watch.beside() });
    expect(opened.added()).toEqual([5, 5, 5, 5]);
    watch.expectKnown();
  });

  it('nor after it was set back to what its person had closed before others carried it on', () => {
    for (const nth of [1, 2]) {
      const opened = openShared();
      const earlier = noteOnly(opened);
      const watch = watchSteps(opened, steps);
      const ending = { interrupt: watch.beside(dyingAfterFlush(nth)) };
      const ended = killed(opened, () => opened.rpc('runs.abandon', { run: opened.unfinished() }, ending));
      opened.cells.write(earlier);
      watch.forget();
      opened.adopt({ ...colleague, interrupt: watch.beside(undefined, 'colleague') });
      opened.cells.write(ended);
      watch.forget();
      opened.rpc('runs.resume', {}, { interrupt: watch.beside() });
      expect(opened.added()).toEqual([5, 5, 5, 5]);
      watch.expectKnown();
    }
  });

  it('nor while one that had ended, or that a later one replaced, is closed', () => {
    for (const nth of [1, 2]) {
      const opened = openShared();
      let earlier: string[][] = [];
      opened.confirmAll(opened.plan, { interrupt: afterFlush(nth, () => (earlier = opened.cells.read())) });
      opened.cells.write(earlier);
      const watch = watchSteps(opened, steps);
      opened.rpc('runs.export', {}, { interrupt: watch.beside() });
      expect([opened.unfinished(), opened.unfinished(colleague)]).toEqual([null, null]);
      watch.expectKnown();
    }
    const opened = openShared();
    const earlier = noteOnly(opened);
    let ended: string[][] = [];
    const interrupt = afterFlush(1, () => (ended = opened.cells.read()));
    opened.rpc('runs.abandon', { run: opened.unfinished() }, { interrupt });
    opened.cells.write(ended);
    const watch = watchSteps(opened, steps);
    opened.rpc('runs.export', {}, { interrupt: watch.beside() });
    opened.cells.write(earlier);
    watch.forget();
    opened.rpc('runs.export', {}, { interrupt: watch.beside() });
    expect([opened.unfinished(), opened.unfinished(colleague)]).toEqual([null, null]);
    watch.expectKnown();
  });

  it.each([
    ['its owner', {}, 'user'],
    ['somebody else', colleague, 'colleague'],
  ] as const)('nor while a run is ended by %s', (_who, options, person) => {
    const opened = openLeft('after');
    const watch = watchSteps(opened, steps);
    opened.rpc(
      'runs.abandon',
      { run: opened.unfinished() },
      { ...options, interrupt: watch.beside(undefined, person) },
    );
    watch.expectKnown();
  });

  it('nor while one is asked to stop', () => {
    const opened = openLeft('before');
    const watch = watchSteps(opened, steps);
    opened.rpc('runs.cancel', { run: opened.unfinished() });
    opened.rpc('runs.resume', {}, { interrupt: watch.beside() });
    watch.expectKnown();
  });

  it('has gone nearly all of the ways by now', () => {
    expect(toldSteps(steps)).toEqual({ ...lastingSteps, none: ['planned'], accepted: ['done', 'leaving'] });
  });
});
