import { rewriteJournal } from '../recorded/later-version';
import { openLater, recorded, toldBy } from '../recorded/tampered';

describe('the time of a line', () => {
  it.each(['1e15', '-1', 'soon', '1e999'])('that is none is told by name: %s', (at) => {
    const recording = rewriteJournal(recorded('push-killed-supplier-patch-partly'), (line) =>
      line.operation === '' ? line : { ...line, at },
    );
    const { rpc } = openLater(recording);
    expect(toldBy(() => rpc('push.resume'))).toMatch(/^damagedState: .*ngorder\.journal/);
    const run = rpc<{ unfinishedRun: string }>('state.get').unfinishedRun;
    rpc('runs.abandon', { run });
    expect(toldBy(() => rpc('push.resume'))).toMatch(/^nothingToResume/);
  });
});
