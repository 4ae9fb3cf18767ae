import type { CompiledScript, ScriptContext } from './script-context';

/**
 * Whether every execution has a context of its own, as in Apps Script, or several of them share one. Building one takes longer than most
 * executions; but what a script leaves in its globals is still there for the next, which hides that it would be gone. Spared is the context of an
 * execution which is answered as an earlier one was (`KnownExecutions`); all others are run in kept ones.
 */
export type ContextUse = 'fresh' | 'kept' | 'spared';

/**
 * One execution in so many has a context to itself, so that a script which relies on what an earlier one left fails in every test of some size. Jobs
 * come in twos and fives: a number with which it is not always the same part of a job.
 */
const apartEvery = 9;

/** Lends a context of a script to one execution after another; the longer it is kept, the better V8 knows the script in it. */
export class KeptContext {
  #kept: ScriptContext | undefined;
  #lent = 0;

  constructor(private readonly script: CompiledScript) {}

  /**
   * While it is lent, others get one of their own.
   * @param use says whether the context is fit for another execution: one that was killed may have left anything.
   */
  lend<T>(use: (context: ScriptContext) => { readonly value: T; readonly isFit: boolean }): T {
    this.#lent += 1;
    if (this.#lent % apartEvery === 0) return use(this.script.open()).value;
    const context = this.#kept ?? this.script.open();
    this.#kept = undefined;
    const { value, isFit } = use(context);
    if (isFit) this.#kept = context;
    return value;
  }
}
