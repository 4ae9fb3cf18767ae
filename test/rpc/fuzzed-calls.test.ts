import { fuzzCalls } from './fuzzed-calls';

describe('rpc', () => {
  it('refuses 5,000 malformed calls by name: no secret, no code, nothing sent, nothing changed', () => {
    expect(fuzzCalls({ seed: 1, numRuns: 5000 })).toEqual([]);
  });
});
