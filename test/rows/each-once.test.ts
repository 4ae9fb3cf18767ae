import { eachKindOnce, eachOnce } from '../../src/rows/each-once';
import type { RowDoubt } from '../../src/rows/row-record';

const doubt = (value: number, column = 'amount'): RowDoubt => ({
  message: 'rows.doubt.huge',
  column,
  values: { value },
});

describe('doubts of one record', () => {
  it('are each told once where several of its rows give the same', () => {
    expect(eachOnce([doubt(1), doubt(1), doubt(2)])).toEqual([doubt(1), doubt(2)]);
  });

  it('are one doubt for each kind and column, with how many more there are of other figures', () => {
    const other = doubt(3, 'price');
    expect(eachKindOnce([doubt(1), other, doubt(1), doubt(2), doubt(4)])).toEqual([{ ...doubt(1), more: 2 }, other]);
    expect(eachKindOnce([])).toEqual([]);
  });
});
