import * as fc from 'fast-check';
import { parseJson } from '../../../src/api/values/parse-json';

describe('an answer', () => {
  it.each([
    ['{"id":577012345678901234}', { id: '577012345678901234' }],
    ['{"id": -577012345678901234 }', { id: '-577012345678901234' }],
    ['[9007199254740993,1]', ['9007199254740993', 1]],
    ['[1,\n  1234567890123456\n]', [1, '1234567890123456']],
    ['{"a":123456789012345}', { a: 123_456_789_012_345 }],
    ['{"a":{"$numberLong":577012345678901234}}', { a: { $numberLong: '577012345678901234' } }],
  ])('keeps every digit of %s', (text, value) => {
    expect(parseJson(text)).toEqual(value);
  });

  it.each([
    ['of a text', '{"note":"order, 577012345678901234, \\"paid\\"","id":577012345678901234}'],
    ['behind a backslash', '{"note":"\\\\","id":577012345678901234,"next":"[577012345678901234]"}'],
    ['of decimals', '{"rate":0.1234567890123456789,"id":577012345678901234,"large":1.5e300}'],
  ])('leaves the figures %s alone', (_, text) => {
    expect(parseJson(text)).toEqual({ ...JSON.parse(text), id: '577012345678901234' });
  });

  it.each([
    ['"\\ud83d"', '\ufffd'],
    ['"\\ud83dx\\ude00"', '\ufffdx\ufffd'],
    ['"\\ud83d\\uD83D\\uDE00"', '\ufffd😀'],
    ['"\\ud83d\\ude00\\uDE00"', '😀\ufffd'],
    ['"\\\\ud83d \\uDE00"', '\\ud83d \ufffd'],
    ['{"\\ud83d":"\ud83d"}', { '\ufffd': '\ufffd' }],
    ['"\\ud83d\\ude00"', '😀'],
  ])('has whole characters only: %s', (text, value) => {
    expect(parseJson(text)).toEqual(value);
  });

  it.each(['\uFEFF{"a":1}', '\uFEFF\uFEFF{"a":1}'])('may begin with marks of its byte order: %j', (text) => {
    expect(parseJson(text)).toEqual({ a: 1 });
  });

  it.each(['', '\uFEFF', '<html>', '{"id":0577012345678901234}', '{"a":}'])(
    'is none where it is not JSON: %j',
    (text) => {
      expect(() => parseJson(text)).toThrow(SyntaxError);
    },
  );

  it('is what JSON says, whatever that is, as long as it has no such integers', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!/(^|[[:,])-?\d{16,}([,\]}]|$)/.test(text));
        // The second is looked through for such integers, as it has one.
        expect(parseJson(text)).toEqual(JSON.parse(text));
        expect(parseJson(`[${text},577012345678901234]`)).toEqual([JSON.parse(text), '577012345678901234']);
      }),
    );
  });

  it('with texts as long as a cell takes, and longer, is read', () => {
    const value = { text: '"\\'.repeat(200_000), id: 1 };
    expect(parseJson(JSON.stringify(value).replace('"id":1', '"id":577012345678901234'))).toEqual({
      ...value,
      id: '577012345678901234',
    });
  });
});
