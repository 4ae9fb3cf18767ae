import type { Execution } from './execution';
import { timeExceeded } from './run-options';
import type { FunctionCall, FunctionOutcome } from './script-context';

/** For scripts that compute and never ask for anything, by a virtual clock: a busy machine may take longer for what takes minutes of it. */
const leastTimeoutMs = 30_000;
const patience = 5;

/** Describes a call for the script's context. @throws TypeError for arguments that are not JSON-safe, as `google.script.run` does. */
export function toFunctionCall(name: string, args: readonly unknown[], execution: Execution): FunctionCall {
  const withDates = execution.mode === 'CUSTOM_FUNCTION';
  args.forEach(checkArgument);
  return {
    name,
    argsJson: JSON.stringify(args),
    withDates,
    timeoutMs: timeoutOf(execution),
  };
}

const timeoutOf = ({ limitMs, cloud }: Execution): number =>
  cloud.clock.isReal ? limitMs : Math.max(limitMs * patience, leastTimeoutMs);

/**
 * Ends an execution and gives what the script returned.
 * @param outcome undefined for an execution that was ended from outside and whose script never ran.
 * @throws ExecutionKilled; Error with the script's message and stack.
 */
export function concludeExecution(execution: Execution, outcome: FunctionOutcome | undefined): unknown {
  if (outcome && 'timedOut' in outcome) execution.kill(timeExceeded);
  execution.end();
  // A script that swallowed the error of its own death is dead all the same.
  if (execution.killed) throw execution.killed;
  if (outcome && 'thrown' in outcome) throw toError(outcome.thrown);
  execution.hearRefusal();
  return outcome && 'valueJson' in outcome ? (JSON.parse(outcome.valueJson) as { value: unknown }).value : undefined;
}

function toError({ name, message, stack }: { name: string; message: string; stack: string }): Error {
  const error = new Error(message);
  error.name = name;
  error.stack = stack;
  return error;
}

function checkArgument(value: unknown): void {
  if (value instanceof Date || typeof value === 'function') {
    throw new TypeError(`A ${typeof value === 'function' ? 'function' : 'Date'} cannot be passed to the script.`);
  }
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(checkArgument);
}
