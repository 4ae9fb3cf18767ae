import * as v from 'valibot';
import { newReadingState, type ReadingState, readingStateSchema } from '../../../src/pull/reading/reading-state';

const list = { place: 1_000_000, reading: 1, total: 70, seen: 10, hasDuplicates: false, pending: 6, counts: {} };
const page = { input: { type: 'S' }, list: 1, page: 2, perPage: 10, reading: 1 };
const half: ReadingState = {
  ...newReadingState({ type: 'S' }),
  waiting: [{ ...page, query: 'products', carry: { id: 7 } }],
  lists: { 1: { ...list, first: { query: 'products', input: { type: 'S' } } } },
  answered: 1,
  calls: 2,
};

describe('a reading that was put away', () => {
  it('is taken up as it was', () => {
    expect(v.parse(readingStateSchema, JSON.parse(JSON.stringify(half)))).toEqual(half);
  });

  it('goes on when the first version had put it away, which called queries steps', () => {
    const first = {
      ...half,
      waiting: [{ ...page, step: 'products', carry: { id: 7 } }],
      lists: { 1: { ...list, first: { step: 'products', input: { type: 'S' } } } },
    };
    expect(v.parse(readingStateSchema, JSON.parse(JSON.stringify(first)))).toEqual(half);
  });

  it('is none where something else was put away', () => {
    expect(v.safeParse(readingStateSchema, { ...half, waiting: 'all' }).success).toBe(false);
    expect(v.safeParse(readingStateSchema, null).success).toBe(false);
  });
});
