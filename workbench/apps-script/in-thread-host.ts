import { VirtualClock } from '../clock';
import type { Cloud } from './cloud';
import { type CellPlace, enter, logFailure, onEdit } from './edit';
import { Execution } from './execution';
import { concludeExecution, toFunctionCall } from './execution-result';
import { type ContextUse, KeptContext } from './kept-context';
import { KnownExecutions } from './known-executions';
import { ExecutionKilled, type RunOptions } from './run-options';
import { CompiledScript, type FunctionCall, type FunctionOutcome } from './script-context';
import { declares, findCustomFunctions } from './script-functions';
import { bundleServices } from './service-bundle';
import type { Bridge } from './services/bridge';
import type { CustomCall, CustomResult } from './workbook/workbook';
import type { Person } from './world/person';

export type { RunOptions } from './run-options';

export interface RecalculateOptions {
  /** Calls all functions anew, as opening the file again may do {facts §4}. */
  readonly forget?: boolean;
  /** Who has the file open, the owner when absent: it is their quota that the functions use {facts §4}. */
  readonly as?: Person;
}

/** {facts §1}: of one person. */
const simultaneousExecutions = 30;

/** A script that is read once: a test opens the same one hundreds of times, and V8 keeps what it has compiled of it. */
interface PreparedScript {
  readonly compiled: CompiledScript;
  readonly kept: KeptContext;
  /** Of executions that somebody may kill, each of which would else cost the others their context. */
  readonly endangered: KeptContext;
  readonly known: KnownExecutions;
  readonly customFunctions: readonly string[];
  readonly hasOnEdit: boolean;
}

const prepared = new Map<string, PreparedScript>();

/** @throws SyntaxError when the code cannot be parsed. */
function prepare(code: string): PreparedScript {
  const known = prepared.get(code);
  if (known) return known;
  const compiled = new CompiledScript({ services: bundleServices(), code });
  const script: PreparedScript = {
    compiled,
    kept: new KeptContext(compiled),
    endangered: new KeptContext(compiled),
    known: new KnownExecutions(),
    customFunctions: findCustomFunctions(code),
    hasOnEdit: declares(code, onEdit.name),
  };
  prepared.set(code, script);
  return script;
}

/** Runs the script in this thread, at once. The Cloud's transport must answer at once, too. */
export class InThreadHost {
  readonly #script: PreparedScript;

  /** `contexts`: kept ones are for tests of many executions that are not about what one leaves for the next. */
  constructor(
    code: string,
    private readonly cloud: Cloud,
    private readonly contexts: ContextUse = 'fresh',
  ) {
    this.#script = prepare(code);
    cloud.setCustomFunctions(this.#script.customFunctions);
  }

  /**
   * Runs a global function. Arguments and result are JSON-safe values, as with `google.script.run`.
   * @throws ExecutionKilled when it was interrupted or its time was up; Error with the script's message and stack.
   */
  run(functionName: string, args: readonly unknown[] = [], options: RunOptions = {}): unknown {
    const execution = new Execution(this.cloud, options, true);
    const call = toFunctionCall(functionName, args, execution);
    const ask = (json: string): string => askAtOnce(execution, json);
    const runScript = (bridge: Bridge): FunctionOutcome => this.#runScript(call, bridge, execution, options);
    if (this.contexts !== 'spared') return concludeExecution(execution, runScript(ask));
    const carrier = { ask, isDead: () => execution.killed !== undefined, isPure: Execution.isPure };
    return concludeExecution(execution, this.#script.known.carryOut(call, carrier, runScript));
  }

  /**
   * Computes all formulas, calling custom functions where no answer for the same arguments is known: 30 at a time, by a virtual clock.
   */
  recalculate({ forget = false, as }: RecalculateOptions = {}): void {
    const { workbook } = this.cloud;
    if (forget) workbook.forgetAnswers();
    for (let calls = workbook.pendingCalls(); calls.length > 0; calls = workbook.pendingCalls()) {
      for (let first = 0; first < calls.length; first += simultaneousExecutions) {
        this.#answerTogether(calls.slice(first, first + simultaneousExecutions), as);
      }
    }
  }

  /**
   * A person types a text into a cell, or pastes a table from there on; then the script's `onEdit` runs by itself {facts §5}.
   * @throws Error for a place outside of the grid; RefusedEdit where the person may not, and then nothing runs.
   */
  typeAs(person: Person, place: CellPlace, typed: string | readonly (readonly string[])[]): void {
    const event = enter(this.cloud, person, place, typed);
    if (!this.#script.hasOnEdit) return;
    try {
      this.run(onEdit.name, [event], { mode: onEdit.mode, as: person });
    } catch (error) {
      logFailure(this.cloud, error);
    }
  }

  /** Runs the functions of all triggers of this file whose time has come, each as who made it. @returns their names. */
  runDueTriggers(options: RunOptions = {}): string[] {
    return this.cloud.takeDueRuns().map(({ handler, args, options: own }) => {
      this.run(handler, args, { ...options, ...own });
      return handler;
    });
  }

  #runScript(call: FunctionCall, bridge: Bridge, execution: Execution, { interrupt }: RunOptions): FunctionOutcome {
    const { compiled, kept, endangered } = this.#script;
    if (this.contexts === 'fresh') return compiled.open().run(call, bridge);
    return (interrupt ? endangered : kept).lend((context) => {
      const value = context.run(call, bridge);
      return { value, isFit: 'valueJson' in value && execution.killed === undefined };
    });
  }

  /**
   * In this thread one runs after the other, so what one fetches is there for the next. To be fair about time, whoever comes after one that
   * sent requests begins when that was through: it would have waited for the same answer. None of them sees what the others answer.
   */
  #answerTogether(calls: readonly CustomCall[], as: Person | undefined): void {
    const { clock, counters, workbook } = this.cloud;
    const answered: { readonly call: CustomCall; readonly result: CustomResult }[] = [];
    const actions = calls.map((call) => () => {
      const waves = counters.waves;
      answered.push({ call, result: this.#answer(call, as) });
      return { heldUp: counters.waves > waves };
    });
    if (clock instanceof VirtualClock) clock.overlap(actions);
    else for (const action of actions) action();
    for (const { call, result } of answered) workbook.answerCall(call, result);
  }

  #answer({ name, args }: CustomCall, as: Person | undefined): CustomResult {
    try {
      return { value: this.run(name, args, { mode: 'CUSTOM_FUNCTION', ...(as === undefined ? {} : { as }) }) };
    } catch (error) {
      return { error: describeFailure(error) };
    }
  }
}

function askAtOnce(execution: Execution, json: string): string {
  const answer = execution.call(json);
  if (typeof answer === 'string') return answer;
  return JSON.stringify({
    error: 'This transport answers with a promise: it needs WorkerHost, InThreadHost cannot wait.',
  });
}

/** What a cell says about a custom function that failed {facts §4}. */
export function describeFailure(error: unknown): string {
  if (error instanceof ExecutionKilled) return `${error.reason} (line 0).`;
  return error instanceof Error ? error.message : String(error);
}
