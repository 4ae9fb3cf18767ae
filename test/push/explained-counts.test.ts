import { countAmongOthers } from './explained-counts';

describe('a count and a difference while others sell, correct and count, and requests go wrong', () => {
  it.each([3, 11, 2026])('end in the truth, or the row says what a person must decide: seed %d', (seed) => {
    countAmongOthers({ seed, numRuns: 40 });
  });
});
