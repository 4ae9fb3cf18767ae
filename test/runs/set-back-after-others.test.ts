import type { PushOutcome } from '../../src/rpc/push-calls';
import type { Interrupt } from '../push/crash-points';
import { summaryOf } from '../push/open-pulled';
import { afterFlush, dyingAfterFlush, killed, noteOnly } from './noted-push';
import { colleague, killedAtChange, openShared, type SharedPush } from './shared-push';

/*
 * A file that is set back to lines which their person's own properties know nothing against: what was done with their run since, others did, or the
 * person themselves under another number. Only what everybody is told of turns speaks against them then.
 */

/** A colleague pushes something else, which is gone on with in doubt as the file was set back meanwhile. */
function pushOtherInDoubt(shared: SharedPush): void {
  const other = shared.variation(8);
  shared.typeIn(other.id, 'price', String(other.price + 1000));
  const { tabId } = shared;
  const plan = shared.rpc<{ id: string; edits: readonly { key: string }[] }>('push.preview', { tabId }, colleague);
  const acknowledged = plan.edits.map(({ key }) => key);
  let planned: string[][] = [];
  const dies = killedAtChange('after');
  const interrupt: Interrupt = (operation, phase) => {
    if (operation.kind === 'flush' && phase === 'after' && planned.length === 0) planned = shared.cells.read();
    return dies(operation, phase);
  };
  killed(shared, () => shared.rpc('push.confirm', { plan: plan.id, acknowledged }, { ...colleague, interrupt }));
  shared.cells.write(planned);
  shared.rpc('runs.resume', {}, colleague);
  expect(shared.unfinished(colleague)).toBeNull();
}

describe('lines of before a colleague carried their run on, put back after another run', () => {
  it('are not taken for the latest, so that nothing of them is sent twice', () => {
    const shared = openShared();
    const earlier = noteOnly(shared);
    shared.adopt(colleague);
    expect(shared.added()).toEqual([5, 5, 5, 5]);
    pushOtherInDoubt(shared);
    shared.cells.write(earlier);
    shared.rpc('runs.resume');
    expect(shared.added()).toEqual([5, 5, 5, 5]);
    expect(shared.unfinished()).toBeNull();
  });
});

describe('lines by which their person ended a run, put back after a colleague carried on what stood there before', () => {
  it('tell of nothing that has left that it was not sent, however early the person died', () => {
    for (const nth of [1, 2]) {
      const shared = openShared();
      const earlier = noteOnly(shared);
      const run = shared.unfinished();
      const interrupt = dyingAfterFlush(nth);
      const ended = killed(shared, () => shared.rpc('runs.abandon', { run }, { interrupt }));
      shared.cells.write(earlier);
      shared.adopt(colleague);
      expect([nth, shared.added()]).toEqual([nth, [5, 5, 5, 5]]);
      shared.cells.write(ended);
      const { verdicts } = summaryOf(shared.rpc<PushOutcome>('runs.resume'));
      expect([nth, verdicts.filter(({ kind }) => kind === 'failed')]).toEqual([nth, []]);
      expect([nth, shared.added()]).toEqual([nth, [5, 5, 5, 5]]);
      expect([nth, shared.unfinished()]).toEqual([nth, null]);
    }
  });
});

/**
 * A run that its person ended before a colleague carried on what had stood there before, put back as it stood when it was ended. The person remembers its
 * end, so that their next execution closes it.
 */
function openEndedEarlier() {
  const shared = openShared();
  const earlier = noteOnly(shared);
  const run = shared.unfinished();
  let ended: string[][] = [];
  shared.rpc('runs.abandon', { run }, { interrupt: afterFlush(1, () => (ended = shared.cells.read())) });
  shared.cells.write(earlier);
  shared.adopt(colleague);
  expect(shared.added()).toEqual([5, 5, 5, 5]);
  shared.cells.write(ended);
  return { ...shared, run, states: () => shared.cells.read().map((cells) => cells[3]) };
}

describe('lines that had closed what a colleague sent afterwards, of a run that is closed once more', () => {
  it('tell of nothing that has left that it was not sent', () => {
    const { rpc, run, states } = openEndedEarlier();
    expect(states()).toEqual(['running', 'failed', 'failed', 'failed', 'failed']);
    rpc('runs.export');
    expect(states()).toEqual(['finished', 'abandoned', 'abandoned', 'abandoned', 'abandoned']);
    expect(rpc<{ edits: readonly unknown[] }>('push.retry', { run }).edits).toEqual([]);
  });

  it('nor where the person ends it themselves', () => {
    const { rpc, run } = openEndedEarlier();
    const { verdicts } = summaryOf(rpc<PushOutcome>('runs.abandon', { run }));
    expect(verdicts.filter(({ kind }) => kind === 'failed')).toEqual([]);
  });
});
