import { type Profiler, Session } from 'node:inspector';

/** What of a script ran. */
export interface ExecutedCode {
  /** Characters of the functions that were called, without those of functions within them that were not. */
  readonly characters: number;
  readonly calls: number;
  /** The names of the functions that were called, where they have one. */
  readonly names: readonly string[];
}

/** V8's own count of what runs in a script that has not run before; the script must bear the file name `Code.js`. */
export function executedBy(code: string, run: () => void): ExecutedCode {
  const session = new Session();
  session.connect();
  try {
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    run();
    return summarize(code, calledFunctions(session));
  } finally {
    session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
}

/** All functions of the one script of that name of which something was called; the session answers at once. */
function calledFunctions(session: Session): readonly Profiler.FunctionCoverage[] {
  let scripts: readonly Profiler.ScriptCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (error, answer) => {
    if (error) throw error;
    scripts = answer.result.filter(({ url, functions }) => url === 'Code.js' && functions.some(isCalled));
  });
  const [script, another] = scripts;
  if (!script || another) throw new Error(`${scripts.length} scripts ran.`);
  return script.functions;
}

const countOf = ({ ranges }: Profiler.FunctionCoverage): number => ranges[0]?.count ?? 0;
const isCalled = (counted: Profiler.FunctionCoverage): boolean => countOf(counted) > 0;
const startOf = ({ ranges }: Profiler.FunctionCoverage): number => ranges[0]?.startOffset ?? 0;
const endOf = ({ ranges }: Profiler.FunctionCoverage): number => ranges[0]?.endOffset ?? 0;

function summarize(code: string, functions: readonly Profiler.FunctionCoverage[]): ExecutedCode {
  const executed = new Uint8Array(code.length);
  const outerFirst = [...functions].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
  for (const counted of outerFirst) executed.fill(isCalled(counted) ? 1 : 0, startOf(counted), endOf(counted));
  return {
    characters: executed.reduce((sum, one) => sum + one, 0),
    calls: functions.reduce((sum, counted) => sum + countOf(counted), 0),
    names: functions.filter(isCalled).map(({ functionName }) => functionName),
  };
}
