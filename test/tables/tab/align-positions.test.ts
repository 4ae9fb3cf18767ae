import fc from 'fast-check';
import { alignPositions } from '../../../src/tables/tab/align-positions';

const line = (...tokens: string[]) => ({ tokens });

describe('alignPositions', () => {
  it('finds what moved by its token', () => {
    expect(alignPositions(line('a', 'b', 'c'), line('c', 'a', 'b'))).toEqual([3, 1, 2]);
  });

  it('takes a blank that came in between for new', () => {
    expect(alignPositions(line('a', 'b'), line('a', '', 'b'))).toEqual([1, undefined, 2]);
  });

  it('keeps what tells nothing beside its neighbour', () => {
    expect(alignPositions(line('a', '', 'b', ''), line('', 'a', '', 'b', ''))).toEqual([undefined, 1, 2, 3, 4]);
  });

  it('goes by the neighbours where a token was written over', () => {
    const after = { tokens: ['', 'a', 'x', 'c'], isOverwritten: (position: number) => position === 3 };
    expect(alignPositions(line('a', 'b', 'c'), after)).toEqual([undefined, 1, 2, 3]);
  });

  it('takes a blank right before one that was written over for new: what had stood there would still tell', () => {
    const after = { tokens: ['a', '', 'x'], isOverwritten: (position: number) => position === 3 };
    expect(alignPositions(line('a', 'b', ''), after)).toEqual([1, undefined, 2]);
  });

  it('believes no token that occurs twice', () => {
    expect(alignPositions(line('a', 'b'), line('a', 'b', 'b'))).toEqual([1, 2, undefined]);
  });

  it('finds every token again, whatever was inserted, deleted and sorted', () => {
    const tokens = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 12 });
    fc.assert(
      fc.property(tokens, fc.infiniteStream(fc.nat()), fc.array(fc.nat()), (before, order, blanks) => {
        const kept = before.filter((_, index) => index % 4 !== 3);
        const after = kept
          .map((token) => ({ token, place: order.next().value }))
          .sort((one, other) => one.place - other.place)
          .map(({ token }) => token);
        for (const place of blanks) after.splice(place % (after.length + 1), 0, '');
        const found = alignPositions({ tokens: before }, { tokens: after });
        after.forEach((token, index) => {
          if (token !== '') expect(found[index]).toBe(before.indexOf(token) + 1);
        });
        const told = found.filter((position) => position !== undefined);
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  });
});
