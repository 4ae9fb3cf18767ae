import type { ColumnEdit } from '../../../src/wishes/many/column-edits';
import { commonChange } from '../../../src/wishes/many/common-change';

const rows = 30;
const many = 10;

/** What is common to the edits of a column, from what each row had to what it is to have. */
function commonTo(baselineOf: (row: number) => number, wantedOf: (baseline: number, row: number) => number) {
  const edits = Array.from({ length: rows }, (_none, row): ColumnEdit => {
    const baseline = baselineOf(row);
    return { recordId: String(row), baseline, wanted: wantedOf(baseline, row) };
  });
  return commonChange({ edits, filled: rows, besides: [], isMoney: true }, many);
}

describe('many numbers that rise from row to row', () => {
  const mixed = (row: number) => 20_000 + ((row * 7) % 30) * 1000;

  it('were dragged down where they did not rise before', () => {
    expect(commonTo(mixed, (_baseline, row) => 15_000 + row)).toEqual({ kind: 'series', count: rows, step: 1 });
  });

  it('are honest where what they replace rose already: a part was taken off each', () => {
    const rising = (row: number) => 20_000 + row * 8500;
    expect(commonTo(rising, (price) => price * 0.6)).toBeUndefined();
  });

  it('were dragged down where what they replace was all the same', () => {
    expect(
      commonTo(
        () => 5,
        (_baseline, row) => 15 + row,
      ),
    ).toMatchObject({ kind: 'series', step: 1 });
  });
});
