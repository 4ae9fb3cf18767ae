import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildProject } from './build';
import { closingLine, type JestResults } from './closing-line';

/**
 * Kept for all processes of the run. Tests run the bundle thousands of times, each time in a context of its own; V8 would throw away what it
 * has compiled of it while nothing is running, and compile it again for the next. What it optimizes is lost with each context: it waits six times as
 * long as usual before it does. Most of what they make is gone at once: with more room for what is new, it is gathered less often (a tenth of the
 * time of the suites that kill executions).
 */
const nodeOptions = ['--no-flush-bytecode', '--interrupt-budget=400000', '--max-semi-space-size=128'];

const resultsFile = join('build', 'test-results.json');

/** Runs jest with the arguments of `npm test`, its report streaming to standard error. */
function runJest(): { readonly passed: boolean; readonly results: JestResults | undefined } {
  mkdirSync('build', { recursive: true });
  // What an earlier run left must not stand for this one, should jest fail before it writes.
  rmSync(resultsFile, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      ...nodeOptions,
      join('node_modules', 'jest', 'bin', 'jest.js'),
      '--json',
      `--outputFile=${resultsFile}`,
      ...process.argv.slice(2),
    ],
    // The JSON goes to its file; on standard output it would only repeat itself.
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NGORDER_BUILT: '1' } },
  );
  if (!existsSync(resultsFile)) return { passed: false, results: undefined };
  return { passed: status === 0, results: JSON.parse(readFileSync(resultsFile, 'utf8')) as JestResults };
}

try {
  await buildProject();
  const { passed, results } = runJest();
  console.log(closingLine(results));
  process.exitCode = passed ? 0 : 1;
} catch (error) {
  console.error(error);
  console.log(closingLine(undefined));
  process.exitCode = 1;
}
