import * as fc from 'fast-check';
import { unwrap } from '../../../src/api/values/unwrap';

describe('an answer freed of its wrappers', () => {
  it('has numbers and dates as they are, however deep', () => {
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

  it('has no fields that every object answers to, and no wrappers around what is no value', () => {
    const hostile: unknown = JSON.parse(
      '{"one":{"__proto__":{"id":1}},"two":{"constructor":null},"three":{"toString":"x","name":"A"},"four":{"$oid":{"valueOf":1}},"five":{"$date":[1]}}',
    );
    const freed = unwrap(hostile);
    expect(JSON.stringify(freed)).toBe(
      '{"one":{},"two":{},"three":{"name":"A"},"four":{"$oid":{}},"five":{"$date":[1]}}',
    );
    expect(Object.getPrototypeOf((freed as { readonly one: unknown }).one)).toBe(Object.prototype);
  });

  it('is JSON without wrappers as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(unwrap(value)).length).toBeGreaterThan(0);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => expect(unwrap({ text, list: [text] })).toEqual({ text, list: [text] })),
    );
  });
});
