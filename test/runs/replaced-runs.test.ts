import { isKilled, killAt } from '../push/crash-points';
import { watchSteps } from './model/seen-steps';
import { colleague, openShared, silenceMs } from './shared-push';

interface Told {
  readonly run: string;
  readonly state: string;
}

/** A run of which nothing had left, put back beside the later one that took its place, and had it sent. */
function openReplaced() {
  const shared = openShared();
  let flushes = 0;
  const dies = ({ kind }: { readonly kind: string }, phase: 'before' | 'after'): boolean => {
    if (kind === 'flush' && phase === 'after') flushes += 1;
    return flushes === 1;
  };
  expect(isKilled(() => shared.confirmAll(shared.plan, { interrupt: dies }))).toBe(true);
  const earlier = shared.cells.read();
  shared.clock.advance(silenceMs);
  shared.cells.write([]);
  const plan = shared.preview();
  const [, ...unticked] = plan.edits.map(({ key }) => key);
  shared.confirm(plan, unticked);
  shared.cells.write([...earlier, ...shared.cells.read()]);
  const replaced = earlier[0]?.[0] ?? '';
  const stateTo = (options = {}) =>
    shared.rpc<Told[]>('runs.list', {}, options).find(({ run }) => run === replaced)?.state;
  const memory = () =>
    Object.entries(shared.cloud.properties.user.all()).filter(([key]) => key.startsWith('ngorder.runs'));
  return { ...shared, replaced, stateTo, memory };
}

describe('a run that a later one replaced', () => {
  it('is ended for everybody by the next execution of its owner that may write, and nothing of it is sent', () => {
    const opened = openReplaced();
    const [arrived, memory] = [opened.added(), opened.memory()];
    expect([opened.stateTo(), opened.unfinished(), opened.unfinished(colleague)]).toEqual([
      'running',
      null,
      opened.replaced,
    ]);
    const watch = watchSteps(opened);
    opened.rpc('push.preview', {}, { interrupt: watch.beside() });
    watch.expectKnown();
    expect([opened.stateTo(), opened.stateTo(colleague)]).toEqual(['finished', 'finished']);
    expect([opened.unfinished(), opened.unfinished(colleague)]).toEqual([null, null]);
    expect(opened.added()).toEqual(arrived);
    expect(opened.memory()).toEqual(memory);
  });

  it('so is one that had ended before the file was set back, and what was open in it is told as not certain', () => {
    const opened = openShared();
    let flushes = 0;
    let earlier: string[][] = [];
    opened.confirmAll(opened.plan, {
      interrupt: ({ kind }, phase) => {
        if (kind === 'flush' && phase === 'after' && ++flushes === 2) earlier = opened.cells.read();
        return false;
      },
    });
    const arrived = opened.added();
    opened.cells.write(earlier);
    expect(opened.unfinished(colleague)).not.toBeNull();
    const watch = watchSteps(opened);
    opened.rpc('runs.export', {}, { interrupt: watch.beside() });
    watch.expectKnown();
    expect([opened.unfinished(), opened.unfinished(colleague)]).toEqual([null, null]);
    const [run, ...operations] = opened.cells.read().map((cells) => cells[3]);
    expect([run, new Set(operations)]).toEqual(['finished', new Set(['abandoned'])]);
    expect(opened.added()).toEqual(arrived);
  });

  it('so is one that was begun before another of which nothing has left either', () => {
    const opened = openShared();
    const dies = (flush: number) => ({ interrupt: killAt(flush, 'after', (kind) => kind === 'flush') });
    expect(isKilled(() => opened.confirmAll(opened.plan, dies(1)))).toBe(true);
    const earlier = opened.cells.read();
    opened.clock.advance(silenceMs);
    opened.cells.write([]);
    const plan = opened.preview();
    const [, ...unticked] = plan.edits.map(({ key }) => key);
    // The first tells beside the cells what was left out; the run is noted with the second.
    expect(isKilled(() => opened.confirm(plan, unticked, dies(2)))).toBe(true);
    opened.clock.advance(silenceMs);
    opened.cells.write([...earlier, ...opened.cells.read()]);
    opened.rpc('runs.resume');
    expect([...opened.added()].sort()).toEqual([0, 0, 0, 5]);
    opened.preview();
    expect([opened.unfinished(), opened.unfinished(colleague)]).toEqual([null, null]);
  });
});
