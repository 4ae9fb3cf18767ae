import { groupEdits } from '../../../../src/sidebar/push/edits/edit-groups';
import { edit } from '../../scripted-server';

const edits = [
  edit('1/stock:0', 'ready'),
  edit('2/stock:0', 'blocked'),
  edit('3/stock:0', 'conflict'),
  edit('4/stock:0', 'ready'),
  { ...edit('5/price', 'ready'), doubts: [{ message: 'warning.priceZero' as const, values: {} }] },
];

test('puts what needs an eye or a tick before what is ready, and leaves empty groups out', () => {
  expect(groupEdits(edits).map(({ status, edits: ofStatus }) => [status, ofStatus.map(({ key }) => key)])).toEqual([
    ['conflict', ['3/stock:0']],
    ['blocked', ['2/stock:0']],
    ['doubtful', ['5/price']],
    ['ready', ['1/stock:0', '4/stock:0']],
  ]);
});
