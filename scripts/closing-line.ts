/** What jest writes with `--json`; only what is counted here. */
export interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  /** Suites that could not be run at all. */
  readonly numRuntimeErrorTestSuites: number;
}

/**
 * `N passed, N failed`, with `, N skipped` when any was. A suite that could not even run counts as one failed test, and so does a run
 * without results: neither must look like nothing.
 */
export function closingLine(results: JestResults | undefined): string {
  if (!results) return '0 passed, 1 failed';
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = results;
  const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
  return `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed${skipped}`;
}
