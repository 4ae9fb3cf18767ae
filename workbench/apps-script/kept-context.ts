import type { CompiledScript, ScriptContext } from './script-context';

/**
 * Whether every execution has a context of its own, as in Apps Script, or several of them share one. Building one takes longer than most
 * executions; but what a script leaves in its globals is still there for the next, which hides that it would be gone.
 */
export type ContextUse = 'fresh' | 'kept';

/**
 * One execution in so many runs in a fresh context, so that a script which relies on what an earlier one left fails in every test of some size. A
 * number that jobs of two, three, four or five executions do not share, lest it always be the same part of a job.
 */
const executionsInOne = 7;

/** Lends a context of a script to one execution after another. */
export class KeptContext {
  #kept: { readonly context: ScriptContext; readonly executions: number } | undefined;

  constructor(private readonly script: CompiledScript) {}

  /**
   * While it is lent, others get a context of their own.
   * @param use says whether the context is fit for another execution: one that was killed may have left anything.
   */
  lend<T>(use: (context: ScriptContext) => { readonly value: T; readonly isFit: boolean }): T {
    const { context, executions } = this.#kept ?? { context: this.script.open(), executions: 0 };
    this.#kept = undefined;
    const { value, isFit } = use(context);
    if (isFit && executions + 1 < executionsInOne) this.#kept = { context, executions: executions + 1 };
    return value;
  }
}
