import { groupEdits, spansColumns } from '../../../src/sidebar/push/edit-groups';
import { edit, planOf } from '../scripted-server';

const plan = planOf([
  edit('1/stock:0', 'ready'),
  edit('2/stock:0', 'blocked'),
  edit('3/stock:0', 'conflict'),
  edit('4/stock:0', 'ready'),
]);

test('puts what needs an eye before what is ready, and leaves empty groups out', () => {
  expect(groupEdits(plan).map(({ status, edits }) => [status, edits.map(({ key }) => key)])).toEqual([
    ['conflict', ['3/stock:0']],
    ['blocked', ['2/stock:0']],
    ['ready', ['1/stock:0', '4/stock:0']],
  ]);
});

test('names columns only where there are several', () => {
  expect(spansColumns(plan.edits)).toBe(false);
  expect(spansColumns([...plan.edits, edit('5/stock:2', 'ready')])).toBe(true);
});
