import { mayBeCancelled, type Progress, RunWatch, shareDone } from '../../../../src/sidebar/shell/server/run-watch';
import { scriptServer } from '../../scripted-server';

const progressOf = (run: string, facts: Partial<Progress> = {}): Progress => ({
  run,
  step: 'step.products',
  text: 'Membaca produk',
  done: 1,
  total: 4,
  at: 0,
  ...facts,
});

/** Time that passes when told to. */
function steppedTime() {
  let go: () => void = () => {};
  const wait = () =>
    new Promise<void>((resolve) => {
      go = resolve;
    });
  const step = async () => {
    go();
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  return { wait, step };
}

test('tells the progress of the run that is under way, and none after it is stopped', async () => {
  const time = steppedTime();
  const watch = new RunWatch(scriptServer({ 'push.progress': () => progressOf('a') }).call, time.wait);
  const told: string[] = [];

  const watching = watch.start(({ run }) => told.push(run));
  await time.step();
  watching.stop();
  await time.step();

  expect(told).toEqual(['a']);
});

test('passes over what is left of earlier runs', async () => {
  const time = steppedTime();
  let current = 'before';
  const watch = new RunWatch(scriptServer({ 'push.progress': () => progressOf(current) }).call, time.wait);
  await watch.skipPastRuns();
  const told: string[] = [];

  watch.start(({ run }) => told.push(run));
  await time.step();
  current = 'now';
  await time.step();

  expect(told).toEqual(['now']);
});

test('goes on when a question about progress fails', async () => {
  const time = steppedTime();
  let failures = 1;
  const { call } = scriptServer({
    'push.progress': () => {
      failures -= 1;
      if (failures >= 0) throw new Error('offline');
      return progressOf('a');
    },
  });
  const told: string[] = [];

  new RunWatch(call, time.wait).start(({ run }) => told.push(run));
  await time.step();
  await time.step();

  expect(told).toEqual(['a']);
});

test('offers to cancel until something is sent', () => {
  expect(mayBeCancelled(null)).toBe(false);
  expect(mayBeCancelled(progressOf('a'))).toBe(true);
  expect(mayBeCancelled(progressOf('a', { step: 'step.sending' }))).toBe(false);
  expect(mayBeCancelled(progressOf('a', { step: 'step.verifying' }))).toBe(false);
});

test('knows no share where the total is unknown, and never more than all', () => {
  expect(shareDone(progressOf('a'))).toBe(0.25);
  expect(shareDone(progressOf('a', { total: 0 }))).toBeUndefined();
  expect(shareDone(progressOf('a', { done: 9 }))).toBe(1);
});
