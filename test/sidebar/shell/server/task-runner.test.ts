import { TaskRunner } from '../../../../src/sidebar/shell/server/task-runner';
import { scriptServer } from '../../scripted-server';

const never = () => new Promise<void>(() => {});
const fail = () => Promise.reject(new Error('no'));

async function afterFailureOf(kind: 'load' | 'connect' | 'push' | 'savePull'): Promise<{ asked: number }> {
  const outcome = { asked: 0 };
  const tasks = new TaskRunner(scriptServer({}).call, never);
  await tasks.run(kind, fail, async () => {
    outcome.asked += 1;
  });
  expect(tasks.problem.value).toMatchObject({ during: kind, error: { message: 'no' } });
  return outcome;
}

test('asks what came of a task that may have changed something before it failed', async () => {
  expect(await afterFailureOf('push')).toEqual({ asked: 1 });
  expect(await afterFailureOf('savePull')).toEqual({ asked: 1 });
});

test('asks nothing after a failure that changed nothing', async () => {
  expect(await afterFailureOf('load')).toEqual({ asked: 0 });
  expect(await afterFailureOf('connect')).toEqual({ asked: 0 });
});
