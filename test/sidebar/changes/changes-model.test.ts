import { openModel } from '../open-model';
import { summaryOf } from '../pulls/pull-samples';
import { changesOf } from './changes-samples';

test('a refresh from its page comes back to it, with what changed by then since the same moment', async () => {
  const [before, after] = [changesOf({ lines: [] }, 'id'), changesOf({}, 'id')];
  let isRefreshed = false;
  const { model, calls } = await openModel({
    'changes.list': () => (isRefreshed ? after : before),
    'pull.run': () => {
      isRefreshed = true;
      return summaryOf({ tabId: 11 });
    },
  });
  await model.changes.open(11, 'all');
  await model.changes.refresh(before, 'all');
  expect(calls.map(([name]) => name)).toEqual(['changes.list', 'pull.run', 'state.get', 'changes.list']);
  expect(calls[3]).toEqual(['changes.list', { tabId: 11, since: 'all' }]);
  expect(model.view.value).toEqual({ kind: 'changes', changes: after, since: 'all' });
});
