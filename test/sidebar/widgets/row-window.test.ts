import { rowsInSight, startsOf } from '../../../src/sidebar/widgets/row-window';

const keys = Array.from({ length: 100 }, (_, index) => String(index));
/** The third row is high. */
const starts = startsOf(keys, (key) => (key === '2' ? 100 : 40));

describe('the rows of a long table that are there', () => {
  it('begin where the rows before them end, whatever these are high', () => {
    expect(starts.slice(0, 5)).toEqual([0, 40, 80, 180, 220]);
    expect(starts.at(-1)).toBe(99 * 40 + 100);
  });

  it.each([
    ['at the top', { top: -400, bottom: 100 }, [0, 1, 2]],
    ['in the midst of a high row', { top: 100, bottom: 170 }, [2]],
    ['right between two rows', { top: 80, bottom: 180 }, [2, 3]],
    ['at the end', { top: 4020, bottom: 9000 }, [99]],
    ['beyond the end', { top: 9000, bottom: 9900 }, [99]],
  ])('are those in sight, %s', (_, sight, rows) => {
    expect(rowsInSight(starts, sight, -1)).toEqual(rows);
  });

  it('keep one that has to stay, above or below what is in sight, and never twice', () => {
    const sight = { top: 1000, bottom: 1050 };
    const seen = rowsInSight(starts, sight, -1);
    expect(rowsInSight(starts, sight, 3)).toEqual([3, ...seen]);
    expect(rowsInSight(starts, sight, 90)).toEqual([...seen, 90]);
    expect(rowsInSight(starts, sight, seen[0] ?? -1)).toEqual(seen);
    expect(rowsInSight(starts, sight, 100)).toEqual(seen);
  });

  it('are none where there are none', () => {
    expect(
      rowsInSight(
        startsOf([], () => 40),
        { top: 0, bottom: 500 },
        -1,
      ),
    ).toEqual([]);
  });
});
