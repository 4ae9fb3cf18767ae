import { workBetweenRefreshes } from './user-behaviour';

describe('whatever a person does between refreshes', () => {
  it('their cells stay with their record, ours hold the shop’s value or the pending edit, and formulas elsewhere stay as they are', () => {
    workBetweenRefreshes({ seed: 20_260_302, numRuns: 40 });
  });
});
