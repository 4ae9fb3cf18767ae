import { JobLogModel } from '../../../src/sidebar/schedule/job-log-model';
import type { JobLogView } from '../../../src/sidebar/shell/server/rpc-views';
import { ServerError } from '../../../src/sidebar/shell/server/server-error';
import { jobRun } from '../runs/refresh-samples';
import { scriptServer } from '../scripted-server';

const runsOf = (...ids: readonly string[]): JobLogView['runs'] => ids.map((run) => jobRun({ run }));

test('asks for the latest runs, then for older ones from where it is, and keeps all', async () => {
  const { call, calls } = scriptServer({
    'jobs.log': ({ before }) =>
      before === undefined ? { runs: runsOf('c', 'b'), hasMore: true } : { runs: runsOf('a'), hasMore: false },
  });
  const log = new JobLogModel(call, { id: '1f9c2b7a', author: 'ab12' });

  await log.loadMore();
  await log.loadMore();

  expect(calls).toEqual([
    ['jobs.log', { id: '1f9c2b7a', author: 'ab12' }],
    ['jobs.log', { id: '1f9c2b7a', author: 'ab12', before: 'b' }],
  ]);
  expect(log.runs.value.map(({ run }) => run)).toEqual(['c', 'b', 'a']);
  expect(log.part.state.value).toMatchObject({ status: 'ready', value: { hasMore: false } });
});

test('keeps what is there where the next part does not come, and asks for the same again', async () => {
  let isDown = false;
  const { call, calls } = scriptServer({
    'jobs.log': () => {
      if (isDown) throw new ServerError('transport', 'offline');
      return { runs: runsOf(`run ${calls.length}`), hasMore: true };
    },
  });
  const log = new JobLogModel(call, { id: '1f9c2b7a', author: null });
  await log.loadMore();
  isDown = true;
  await log.loadMore();
  expect([log.part.state.value.status, log.runs.value.length]).toEqual(['failed', 1]);
  isDown = false;
  await log.loadMore();

  expect(calls[1]).toEqual(calls[2]);
  expect(log.runs.value).toHaveLength(2);
});
