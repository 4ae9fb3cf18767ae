import type { Cloud } from './cloud';
import { concludeExecution, toFunctionCall } from './execution-result';
import { ExecutionKilled, type RunOptions } from './run-options';
import { ScriptContext } from './script-context';
import { findCustomFunctions } from './script-functions';
import { bundleServices } from './service-bundle';
import type { CustomCall, CustomResult } from './workbook/workbook';

export type { RunOptions } from './run-options';

/** Runs the script in this thread, at once. The Cloud's transport must answer at once, too. */
export class InThreadHost {
  readonly #context: ScriptContext;

  constructor(
    code: string,
    private readonly cloud: Cloud,
  ) {
    this.#context = new ScriptContext({ services: bundleServices(), code });
    cloud.workbook.setCustomFunctions(findCustomFunctions(code));
  }

  /**
   * Runs a global function in a fresh context. Arguments and result are JSON-safe values, as with `google.script.run`.
   * @throws ExecutionKilled when it was interrupted or its time was up; Error with the script's message and stack.
   */
  run(functionName: string, args: readonly unknown[] = [], options: RunOptions = {}): unknown {
    const execution = this.cloud.begin(options, true);
    const bridge = (json: string): string => {
      const answer = execution.call(json);
      if (typeof answer === 'string') return answer;
      return JSON.stringify({
        error: 'This transport answers with a promise: it needs WorkerHost, InThreadHost cannot wait.',
      });
    };
    return concludeExecution(execution, this.#context.run(toFunctionCall(functionName, args, execution), bridge));
  }

  /**
   * Computes all formulas, calling custom functions where no answer for the same arguments is known.
   * @param forget calls all of them anew, as opening the file again may do {facts §4}.
   */
  recalculate({ forget = false }: { readonly forget?: boolean } = {}): void {
    const { workbook } = this.cloud;
    if (forget) workbook.forgetAnswers();
    for (let calls = workbook.pendingCalls(); calls.length > 0; calls = workbook.pendingCalls()) {
      for (const call of calls) workbook.answerCall(call, this.#answer(call));
    }
  }

  /** Runs the functions of all triggers whose time has come. @returns their names. */
  runDueTriggers(options: RunOptions = {}): string[] {
    return this.cloud.triggers.takeDue().map(({ handler }) => {
      this.run(handler, [], options);
      return handler;
    });
  }

  #answer({ name, args }: CustomCall): CustomResult {
    try {
      return { value: this.run(name, args, { mode: 'CUSTOM_FUNCTION' }) };
    } catch (error) {
      return { error: describeFailure(error) };
    }
  }
}

/** What a cell says about a custom function that failed {facts §4}. */
export function describeFailure(error: unknown): string {
  if (error instanceof ExecutionKilled) return `${error.reason} (line 0).`;
  return error instanceof Error ? error.message : String(error);
}
