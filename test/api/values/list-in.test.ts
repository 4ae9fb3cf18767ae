import { listIn } from '../../../src/api/values/list-in';

describe('a list that is expected', () => {
  it('is one that PHP printed as an object, in the order of its numbers', () => {
    expect(listIn(JSON.parse('{"10":"c","0":"a","2":"b"}'))).toEqual(['a', 'b', 'c']);
  });

  it.each([
    [[1, 2]],
    [{}],
    [{ '0': 'a', id: 'b' }],
    [{ '-1': 'a' }],
    [{ '1.5': 'a' }],
    [{ name: 'a' }],
    [null],
    ['0'],
    [7],
  ])('is not made of %j', (value) => {
    expect(listIn(value)).toBe(value);
  });
});
