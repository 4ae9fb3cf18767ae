import * as fc from 'fast-check';
import { readMoney } from '../../../src/api/values/read-money';
import { readNumber } from '../../../src/api/values/read-number';
import { unwrap } from '../../../src/api/values/unwrap';

describe('values', () => {
  it.each<[unknown, number | undefined]>([
    ['Rp72.720', 72_720],
    ['Rp 1.234.500', 1_234_500],
    ['-Rp5.000', -5000],
    ['Rp-5.000', -5000],
    ['Rp1.234,50', 1234.5],
    [72_720, 72_720],
    ['72720', 72_720],
    ['', undefined],
    [null, undefined],
    ['gratis', undefined],
  ])('read %j as money: %j', (value, money) => {
    expect(readMoney(value)).toBe(money);
  });

  it('free numbers and dates of their wrappers, however deep', () => {
    const wrapped = {
      _id: { $oid: '5ef0740130b2667b424d16fe' },
      list: [{ n: { $numberLong: '12' }, at: { $date: { $numberLong: '1592841217000' } } }],
      big: { $numberLong: '123456789012345678' },
      day: { $date: '2020-06-22T15:53:37.000Z' },
      plain: { a: 1, b: null },
    };
    expect(unwrap(wrapped)).toEqual({
      _id: '5ef0740130b2667b424d16fe',
      list: [{ n: 12, at: '2020-06-22T15:53:37.000Z' }],
      big: '123456789012345678',
      day: '2020-06-22T15:53:37.000Z',
      plain: { a: 1, b: null },
    });
  });

  it('have no fields that every object answers to, and no wrappers around what is no value', () => {
    const hostile: unknown = JSON.parse(
      '{"one":{"__proto__":{"id":1}},"two":{"constructor":null},"three":{"toString":"x","name":"A"},"four":{"$oid":{"valueOf":1}},"five":{"$date":[1]}}',
    );
    const freed = unwrap(hostile);
    expect(JSON.stringify(freed)).toBe(
      '{"one":{},"two":{},"three":{"name":"A"},"four":{"$oid":{}},"five":{"$date":[1]}}',
    );
    expect(Object.getPrototypeOf((freed as { readonly one: unknown }).one)).toBe(Object.prototype);
  });

  it('never throw, and leave JSON without wrappers as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        readMoney(value);
        readNumber(value);
        expect(JSON.stringify(unwrap(value)).length).toBeGreaterThan(0);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => expect(unwrap({ text, list: [text] })).toEqual({ text, list: [text] })),
    );
  });
});
