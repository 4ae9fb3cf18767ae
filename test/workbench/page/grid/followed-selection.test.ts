import type { Shift } from '../../../../workbench/apps-script/workbook/changes/workbook-change';
import { FollowedSelection } from '../../../../workbench/page/grid/followed-selection';

const area = (row: number, rows = 1) => ({ row, column: 1, rows, columns: 1 });
const insert: Shift = { kind: 'insert', axis: 'row', at: 2, count: 2 };
const remove: Shift = { kind: 'delete', axis: 'row', at: 2, count: 2 };
const move: Shift = { kind: 'move', axis: 'row', at: 2, count: 1, to: 5 };

describe('what is selected', () => {
  it('goes along with its cells when others move them', () => {
    const follower = new FollowedSelection();
    expect(follower.follow(0, [area(4)], [insert, remove, insert])).toEqual([area(6)]);
    expect(follower.follow(0, [area(2, 2)], [remove])).toEqual([]);
  });

  it('stays where it is when rows were inserted or deleted from its own page, once for each time', () => {
    const follower = new FollowedSelection();
    follower.expect(0, insert);
    expect(follower.follow(0, [area(2)], [insert, insert])).toEqual([area(4)]);
    follower.expect(0, remove);
    expect(follower.follow(7, [area(4)], [remove])).toEqual([area(2)]);
  });

  it('goes along with rows that its own page moved', () => {
    const follower = new FollowedSelection();
    follower.expect(0, move);
    expect(follower.follow(0, [area(2)], [move])).toEqual([area(5)]);
  });

  it('waits no more for what was refused', () => {
    const follower = new FollowedSelection();
    follower.expect(0, insert);
    follower.expectNoMore(0, insert);
    expect(follower.follow(0, [area(2)], [insert])).toEqual([area(4)]);
  });
});
