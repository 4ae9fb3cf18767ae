import { carriedNumber, carriedText } from '../../../src/api/values/carried-value';

describe('a value that goes back to the shop as it was read', () => {
  it('is its text, or nothing where there is none', () => {
    expect([carriedText('Kaos'), carriedText(7), carriedText(null), carriedText(undefined)]).toEqual([
      'Kaos',
      '7',
      '',
      '',
    ]);
  });

  it('is its number, and none that a request takes where it is missing or a word', () => {
    expect([carriedNumber('1500'), carriedNumber(0), carriedNumber(undefined), carriedNumber('x')]).toEqual([
      1500,
      0,
      Number.NaN,
      Number.NaN,
    ]);
  });

  it.each([[{ a: 1 }], [[]], [[5]]])('is never made of %j', (value) => {
    expect(() => carriedText(value)).toThrow(TypeError);
    expect(() => carriedNumber(value)).toThrow(TypeError);
  });
});
