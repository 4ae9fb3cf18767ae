import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProject } from './build';

/** What jest writes with `--json`; only what is counted here. */
interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

const resultsFile = join('build', 'test-results.json');

/** A suite that could not even run counts as one failed test: it must not look like nothing. */
function closingLine({
  numPassedTests,
  numFailedTests,
  numPendingTests,
  numRuntimeErrorTestSuites,
}: JestResults): string {
  const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
  return `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed${skipped}`;
}

await buildProject();
mkdirSync('build', { recursive: true });
const jest = spawnSync(
  process.execPath,
  [join('node_modules', 'jest', 'bin', 'jest.js'), '--json', `--outputFile=${resultsFile}`, ...process.argv.slice(2)],
  // The JSON goes to its file; on standard output it would only repeat itself.
  { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NGORDER_BUILT: '1' } },
);
console.log(closingLine(JSON.parse(readFileSync(resultsFile, 'utf8')) as JestResults));
process.exit(jest.status ?? 1);
