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

type Install = (bridge: Bridge) => (name: string, argsJson: string, withDates: boolean) => string;

/** Runs functions of one script, each in a context of its own that has ECMAScript and the emulated services only. */
export class ScriptContext {
  readonly #services: Script;
  readonly #code: Script;
  readonly #call = new Script('__call()', { filename: 'execution' });

  /** @throws SyntaxError when the code cannot be parsed. */
  constructor({ services, code }: ScriptTexts) {
    this.#services = new Script(services, { filename: 'apps-script-services.js' });
    this.#code = new Script(code, { filename: 'Code.js' });
  }

  run(call: FunctionCall, bridge: Bridge): FunctionOutcome {
    const sandbox = createContext(Object.create(null) as object);
    const invoke = (this.#services.runInContext(sandbox) as Install)(bridge);
    const { timeoutMs: timeout } = call;
    try {
      this.#code.runInContext(sandbox, { timeout });
      Object.defineProperty(sandbox, '__call', {
        configurable: true,
        value: () => {
          delete (sandbox as { __call?: unknown }).__call;
          return invoke(call.name, call.argsJson, call.withDates);
        },
      });
      return { valueJson: this.#call.runInContext(sandbox, { timeout }) as string };
    } catch (error) {
      return toOutcome(error);
    }
  }
}

/** Errors of another context are no instance of this one's `Error`. */
function toOutcome(thrown: unknown): FunctionOutcome {
  const { code, name, message, stack } = Object(thrown) as {
    code?: unknown;
    name?: unknown;
    message?: unknown;
    stack?: unknown;
  };
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return { timedOut: true };
  const text = typeof message === 'string' ? message : String(thrown);
  return {
    thrown: {
      name: typeof name === 'string' ? name : 'Error',
      message: text,
      stack: typeof stack === 'string' ? stack : text,
    },
  };
}
