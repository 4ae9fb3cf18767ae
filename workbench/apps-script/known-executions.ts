import { createHash } from 'node:crypto';
import type { FunctionCall, FunctionOutcome } from './script-context';
import type { Bridge } from './services/bridge';

/** What executions do next, by the answer that they were given last, or by how they were called. */
type Branches = Map<string, Step>;

interface Asked {
  readonly asked: string;
  /** There is but one answer, and whether it is asked for makes no difference. */
  readonly isPure: boolean;
  readonly next: Branches;
}

type Step = Asked | { readonly outcome: FunctionOutcome };

interface Exchange {
  readonly asked: string;
  /** Absent where it was not needed to go on. */
  readonly answer?: string;
}

/** How far an execution came without its script. */
interface Progress {
  readonly exchanged: readonly Exchange[];
  /** Where that is to be kept which comes next. */
  readonly next: Branches;
  readonly key: string;
}

/** What carries out what a script asks. */
export interface Carrier {
  readonly ask: Bridge;
  /** Once the execution was ended from outside, what it is answered says nothing of the script. */
  readonly isDead: () => boolean;
  /** Whether the answer depends on nothing but what is asked. */
  readonly isPure: (asked: string) => boolean;
}

/** Runs the script itself, which asks the given bridge. */
type RunScript = (bridge: Bridge) => FunctionOutcome;

/** In characters: what thousands of different executions ask must not fill the memory. */
const mostKept = 60_000_000;
const longestKey = 1000;

const keyOf = (text: string): string =>
  text.length <= longestKey ? text : createHash('sha1').update(text).digest('base64');

const lengthOf = (step: Step): number => {
  if ('asked' in step) return step.asked.length;
  return 'valueJson' in step.outcome ? step.outcome.valueJson.length : 0;
};

/**
 * What executions of a script did, by what they were answered. A script knows nothing of the world but its arguments and what the services answer,
 * which is true of time and ids too: called and answered as an earlier execution was, it asks the same and ends the same. So it need not run for
 * that. All that it asks is asked and carried out nevertheless, by the same host, up to the same death.
 */
export class KnownExecutions {
  readonly #begun: Branches = new Map();
  #kept = 0;

  /**
   * Carries out what an execution with this call is known to ask, and runs the script from where that is not known.
   * @returns undefined when the execution was ended from outside before that.
   * @throws Error when the script asks otherwise than one that was answered the same: something is left in it of an earlier execution.
   */
  carryOut(call: FunctionCall, carrier: Carrier, runScript: RunScript): FunctionOutcome | undefined {
    const exchanged: Exchange[] = [];
    let next = this.#begun;
    let key = JSON.stringify([call.name, call.argsJson, call.withDates]);
    for (let step = next.get(key); step !== undefined; step = next.get(key)) {
      if ('outcome' in step) return step.outcome;
      const { asked, isPure } = step;
      next = step.next;
      const [only] = isPure ? next.keys() : [];
      if (only === undefined) {
        const answer = carrier.ask(asked);
        if (carrier.isDead()) return;
        exchanged.push({ asked, answer });
        key = keyOf(answer);
      } else {
        exchanged.push({ asked });
        key = only;
      }
    }
    return this.#run({ exchanged, next, key }, carrier, runScript);
  }

  /** What was exchanged already is answered as it was; the rest is asked, and kept. */
  #run({ exchanged, ...place }: Progress, { ask, isDead, isPure }: Carrier, runScript: RunScript): FunctionOutcome {
    let { next, key } = place;
    let told = 0;
    let differing: string | undefined;
    const outcome = runScript((asked) => {
      const known = exchanged[told];
      told += 1;
      if (known !== undefined) {
        if (known.asked !== asked) differing ??= asked;
        return known.answer ?? ask(known.asked);
      }
      // Of a dead one, what it asks says nothing any more.
      const wasDead = isDead();
      const answer = ask(asked);
      if (wasDead) return answer;
      const step: Asked = { asked, isPure: isPure(asked), next: new Map() };
      this.#keep(next, key, step);
      ({ next } = step);
      key = keyOf(answer);
      return answer;
    });
    if (told < exchanged.length) differing ??= 'nothing more';
    if (differing !== undefined)
      throw new Error(`Answered as an earlier execution was, the script asked ${differing}.`);
    if (!isDead() && !('timedOut' in outcome)) this.#keep(next, key, { outcome });
    return outcome;
  }

  #keep(branches: Branches, key: string, step: Step): void {
    this.#kept += key.length + lengthOf(step);
    if (this.#kept > mostKept) {
      this.#begun.clear();
      this.#kept = 0;
    }
    branches.set(key, step);
  }
}
