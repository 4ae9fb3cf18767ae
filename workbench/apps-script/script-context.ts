import { createContext, Script } from 'node:vm';
import type { Bridge } from './services/bridge';

/** The texts that every execution evaluates anew. */
export interface ScriptTexts {
  /** An expression that gives `install`. */
  readonly services: string;
  /** The script, `dist/Code.js`. */
  readonly code: string;
}

export interface FunctionCall {
  readonly name: string;
  /** JSON of an array. */
  readonly argsJson: string;
  /** For custom functions: dates cross as moments. */
  readonly withDates: boolean;
  /** Milliseconds of real time after which a script that never asks for anything is stopped. */
  readonly timeoutMs: number;
}

/** What the script gave or threw, ready to cross between threads. */
export type FunctionOutcome =
  | { readonly valueJson: string }
  | { readonly thrown: { readonly name: string; readonly message: string; readonly stack: string } }
  | { readonly timedOut: true };

type Invoke = (name: string, argsJson: string, withDates: boolean) => string;

/** One script, read once; opens the contexts that its functions run in. */
export class CompiledScript {
  readonly #services: Script;
  readonly #code: Script;

  /** @throws SyntaxError when the code cannot be parsed. */
  constructor({ services, code }: ScriptTexts) {
    this.#services = new Script(services, { filename: 'apps-script-services.js' });
    this.#code = new Script(code, { filename: 'Code.js' });
  }

  /** A new context that has ECMAScript and the emulated services only; the script is evaluated in it with the first call. */
  open(): ScriptContext {
    return new ScriptContext(this.#services, this.#code);
  }
}

const callScript = new Script('__call()', { filename: 'execution' });
/** The line that threw would stand before the stack, and a line of a bundle is long. */
const displayErrors = false;
const notConnected: Bridge = () => JSON.stringify({ error: 'No execution is under way.' });

/** What executions of a script run in, one after another: a bridge of its own for each, and the globals that the one before left. */
export class ScriptContext {
  /** What a script leaves to promises belongs to its execution, and to the execution's time. */
  readonly #globals = createContext(Object.create(null) as object, { microtaskMode: 'afterEvaluate' });
  readonly #invoke: Invoke;
  #bridge = notConnected;
  #isEvaluated = false;

  constructor(
    services: Script,
    private readonly code: Script,
  ) {
    const install = services.runInContext(this.#globals) as (bridge: Bridge) => Invoke;
    // The services keep nothing of an execution but this one way out, so it is all that changes from one to the next.
    this.#invoke = install((json) => this.#bridge(json));
  }

  run({ name, argsJson, withDates, timeoutMs: timeout }: FunctionCall, bridge: Bridge): FunctionOutcome {
    this.#bridge = bridge;
    try {
      if (!this.#isEvaluated) this.code.runInContext(this.#globals, { timeout, displayErrors });
      this.#isEvaluated = true;
      Object.defineProperty(this.#globals, '__call', {
        configurable: true,
        value: () => {
          delete (this.#globals as { __call?: unknown }).__call;
          return this.#invoke(name, argsJson, withDates);
        },
      });
      return { valueJson: callScript.runInContext(this.#globals, { timeout, displayErrors }) as string };
    } catch (error) {
      return toOutcome(error);
    } finally {
      this.#bridge = notConnected;
    }
  }
}

/** Errors of another context are no instance of this one's `Error`, and anything at all can be thrown. */
function toOutcome(thrown: unknown): FunctionOutcome {
  if (read(thrown, 'code') === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return { timedOut: true };
  const message = textIn(thrown, 'message') ?? asText(thrown);
  return {
    thrown: { name: textIn(thrown, 'name') ?? 'Error', message, stack: textIn(thrown, 'stack') ?? message },
  };
}

const textIn = (thrown: unknown, name: string): string | undefined => {
  const text = read(thrown, name);
  return typeof text === 'string' ? text : undefined;
};

/** Undefined too where looking at it throws again. */
function read(thrown: unknown, name: string): unknown {
  try {
    return Reflect.get(Object(thrown), name);
  } catch {
    return undefined;
  }
}

/** Not everything can become a text. */
function asText(thrown: unknown): string {
  try {
    return String(thrown);
  } catch {
    return 'Unknown error';
  }
}
