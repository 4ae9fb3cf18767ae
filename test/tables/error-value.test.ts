import { isErrorValue } from '../../src/tables/error-value';

describe('what a cell shows in place of a value', () => {
  it.each(['#N/A', '#REF!', '#DIV/0!', '#ERROR!', 'Loading...'])('is %s', (text) => {
    expect(isErrorValue(text)).toBe(true);
  });

  it.each(['#1', '', 'N/A', 0, false])('is not %j', (value) => {
    expect(isErrorValue(value)).toBe(false);
  });
});
