import { readYesNo } from '../../src/text/read-yes-no';

describe('yes or no', () => {
  it.each([true, 1, 'true', ' Y ', 'ya', 'yes', 'benar', 'ON', '1'])('is yes for %j', (value) => {
    expect(readYesNo(value)).toBe(true);
  });

  it.each([false, 0, 'FALSE', 'n', 'tidak', 'salah', 'off', '0'])('is no for %j', (value) => {
    expect(readYesNo(value)).toBe(false);
  });

  it.each(['', 'mati', 2, null, {}])('is neither for %j', (value) => {
    expect(readYesNo(value)).toBeUndefined();
  });
});
