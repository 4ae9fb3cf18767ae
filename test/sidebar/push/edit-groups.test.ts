import { countChosen, groupEdits, sharedWarnings, spansColumns } from '../../../src/sidebar/push/edit-groups';
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

test('counts only ready edits that are ticked', () => {
  expect(countChosen(plan, new Set())).toBe(2);
  expect(countChosen(plan, new Set(['4/stock:0', '3/stock:0']))).toBe(1);
});

test('offers one tick for the ready edits that share a warning, none for a warning of one', () => {
  const doubted = (key: string, status: 'ready' | 'blocked', ...warnings: readonly string[]) => ({
    ...edit(key, status),
    warnings,
  });
  const edits = [
    doubted('1/awb_number', 'ready', 'told'),
    doubted('2/price', 'ready', 'below cost', 'large'),
    doubted('3/awb_number', 'blocked', 'told'),
    doubted('4/awb_number', 'ready', 'told', 'large'),
  ];
  expect(sharedWarnings(edits)).toEqual([
    { warning: 'told', keys: ['1/awb_number', '4/awb_number'] },
    { warning: 'large', keys: ['2/price', '4/awb_number'] },
  ]);
});

test('names columns only where there are several', () => {
  expect(spansColumns(plan.edits)).toBe(false);
  expect(spansColumns([...plan.edits, edit('5/stock:2', 'ready')])).toBe(true);
});
