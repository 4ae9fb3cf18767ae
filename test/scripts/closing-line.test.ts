import { closingLine } from '../../scripts/closing-line';

const results = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numRuntimeErrorTestSuites: 0 };

describe('the closing line of the tests', () => {
  it('counts what passed and failed', () => {
    expect(closingLine({ ...results, numFailedTests: 2 })).toBe('7 passed, 2 failed');
  });

  it('tells of skipped tests only when there are any', () => {
    expect(closingLine(results)).toBe('7 passed, 0 failed');
    expect(closingLine({ ...results, numPendingTests: 3 })).toBe('7 passed, 0 failed, 3 skipped');
  });

  it('counts a suite that could not run as a failure', () => {
    expect(closingLine({ ...results, numRuntimeErrorTestSuites: 1 })).toBe('7 passed, 1 failed');
  });

  it('counts a run without results as a failure', () => {
    expect(closingLine(undefined)).toBe('0 passed, 1 failed');
  });
});
