import * as fc from 'fast-check';
import { readMoney, readNumber, readPrintedMoney, readShare } from '../../../src/api/values/read-number';

describe('money', () => {
  it.each([
    ['Rp72.720', 72_720],
    ['Rp 1.234.500', 1_234_500],
    ['Rp. 1.000', 1000],
    ['Rp1.000,-', 1000],
    ['Rp 5.000,--', 5000],
    ['(Rp1.000)', -1000],
    ['Rp(1.000)', -1000],
    ['-Rp1.000', -1000],
    ['Rp-5.000', -5000],
    ['− Rp 1.000', -1000],
    ['Rp1.234,50', 1234.5],
    ['Rp1,234.50', 1234.5],
    ['Rp10000.50', 10_000.5],
    ['Rp10000,50', 10_000.5],
    ['Rp1,000', 1000],
    ['Rp0', 0],
    ['Rp0.500', 0.5],
    ['rp 15.000', 15_000],
    ['IDR 1,000.50', 1000.5],
    ['1.000 IDR', 1000],
    ['1.234,50', 1234.5],
    ['1.234.567', 1_234_567],
    ['1,234.50', 1234.5],
    ['72720', 72_720],
    ['10000.5', 10_000.5],
    ['10000,5', 10_000.5],
  ])('%s is %d, whoever wrote it', (text, amount) => {
    expect([readMoney(text, 'shop'), readMoney(text, 'person')]).toEqual([amount, amount]);
  });

  it.each([
    '1.00.0',
    'Rp1.00.0',
    '1,00,0',
    '1.000,00,0',
    '1.000.00',
    'Rp',
    '',
    ' ',
    '-',
    '--5',
    '-(5)',
    '(5',
    '5)',
    'gratis',
    '12a',
    'Rp1.000 per kg',
    '5 5',
  ])('%j is none', (text) => {
    expect([readMoney(text, 'shop'), readMoney(text, 'person')]).toEqual([undefined, undefined]);
  });

  it('of one mark before three figures is read by what programs print, and not at all where a person wrote it', () => {
    expect(['1.000', '1,000', '12.500'].map((text) => readMoney(text, 'shop'))).toEqual([1, 1000, 12.5]);
    expect(['1.000', '1,000', '-1.000', '12.500'].map((text) => readMoney(text, 'person'))).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
  });

  it('that came as a number is that number, without what arithmetic left over', () => {
    expect([72_720, 111_000 * 1.1, 0.1 + 0.2, -0.5].map((number) => readMoney(number))).toEqual([
      72_720, 122_100, 0.3, -0.5,
    ]);
    expect([null, undefined, true, Number.NaN, [], {}].map((value) => readMoney(value))).toEqual(
      Array.from({ length: 6 }, () => undefined),
    );
  });

  it('is the amount that was printed, the Indonesian way and the English', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom('id-ID', 'en-US'), (amount, locale) => {
        const printed = `${amount < 0 ? '-' : ''}Rp${Math.abs(amount).toLocaleString(locale)}`;
        expect([readMoney(printed, 'shop'), readMoney(printed, 'person')]).toEqual([amount, amount]);
      }),
    );
  });

  it('is never read out of a text that is none, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readMoney(text, 'person');
        expect(read === undefined || /\d/.test(text)).toBe(true);
      }),
    );
  });

  it('tells itself by its sign alone', () => {
    expect(['Rp72.720', 'IDR 5', '(Rp1.000)', '72720', '0812', {}, 5].map(readPrintedMoney)).toEqual([
      72_720,
      5,
      -1000,
      ...Array.from({ length: 4 }, () => undefined),
    ]);
  });
});

describe('a number', () => {
  it.each([
    ['12', 12],
    [' 12.50 ', 12.5],
    ['1e3', 1000],
    ['-0.5', -0.5],
    ['1,234', 1234],
    ['2,5', 2.5],
  ])('is what the shop prints as %j', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each(['Rp5', '0x10', 'Infinity', '', 'utama', '1/2'])('is not %j', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });

  it('is a share in hundredths, with its sign or without', () => {
    expect(['25%', '25', 25, '12,5 %', 29, 'separuh'].map((value) => readShare(value))).toEqual([
      0.25,
      0.25,
      0.25,
      0.125,
      0.29,
      undefined,
    ]);
  });
});
