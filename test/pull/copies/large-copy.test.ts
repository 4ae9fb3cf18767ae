import type { CloudOperation } from '../../../workbench/apps-script/run-options';
import { isKilled } from '../../push/crash-points';
import { type Copied, openCopied } from './open-copied';

const blockCells = 100_000;

/** A copy of which the first block alone is written: Google may make a part of what an execution wrote lasting before it ends it. */
function leaveHalf({ make, workbook, clock, named }: Copied, whole: string): number {
  const interrupt = ({ name }: CloudOperation, phase: 'before' | 'after') =>
    phase === 'after' && name === 'Range.setNumberFormats';
  expect(isKilled(() => make({ interrupt }))).toBe(true);
  clock.advance(180_000);
  const half = workbook.sheets().find(({ name }) => name.endsWith('(unfinished)'));
  const source = named(whole);
  if (!half || half.lastRow() > 0) throw new Error('nothing was begun');
  const columns = source.lastColumn();
  const block = { row: 1, column: 1, rows: Math.floor(blockCells / columns), columns };
  half.insertRows(1000, source.maxRows);
  const values = source.readValues(block);
  half.store(
    block,
    values,
    values.map((line) => line.map(() => '')),
  );
  return half.id;
}

describe('a copy of ten thousand rows', () => {
  const bench = openCopied({ products: 4000 });
  const { make, workbook, shop, named } = bench;
  const today = 'Variations 2 Mar 2026';
  const { size } = shop.state.variations;

  it('is read and written in a few calls', () => {
    const calls: string[] = [];
    make({
      interrupt: ({ kind, name }, phase) => {
        if (phase === 'after' && ['sheetRead', 'sheetWrite'].includes(kind)) calls.push(name);
        return false;
      },
    });
    expect(size).toBeGreaterThan(9000);
    expect(named(today).lastRow()).toBe(size + 1);
    // Seven of them look at the letters of two rows.
    expect(calls.length).toBeLessThan(27);
  });

  it('is taken away and made anew where it was cut off between two of its blocks', () => {
    const half = leaveHalf(bench, today);
    make();
    expect(workbook.sheet(half)).toBeUndefined();
    expect(named(`${today} 2`).lastRow()).toBe(size + 1);
  });

  it('is left to a person who has put something into a half one', () => {
    const half = leaveHalf(bench, today);
    workbook.type(half, 5, 1, 'mine');
    make();
    expect(workbook.sheet(half)?.name).toMatch(/\(unfinished\)$/);
    expect(named(`${today} 3`).lastRow()).toBe(size + 1);
  });
});
