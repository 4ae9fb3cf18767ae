import { SeededChance } from '../world/seeded-chance';
import type { RefusalId } from './refusals';

/** The name under which the beginning of an execution is refused. */
export const executionStart = 'execution';

/** One line of a plan: what is refused, when, and how. */
export interface PlannedRefusal {
  /** An operation by its name in the reference, `Range.setValues`; all of a class, `Range`; or `execution`, its beginning. */
  readonly on: string;
  /** The nth of them, 1 is the first; all from the nth on; or each by chance, from 0 to 1. */
  readonly when: { readonly nth: number } | { readonly from: number } | { readonly chance: number };
  readonly refusal: RefusalId;
  /** What was asked is done all the same, and only the answer is lost. */
  readonly isCarriedOut?: boolean;
}

interface Line {
  readonly planned: PlannedRefusal;
  seen: number;
}

/** What is to be refused in a world, in any of its executions; nothing until it is told. */
export class RefusalPlan {
  #lines: Line[] = [];
  #chance = new SeededChance(0, 'refusals');
  #hasStruck = false;

  /** Whether anything was refused since the plan was set. */
  get hasStruck(): boolean {
    return this.#hasStruck;
  }

  /** Whether nothing is to be refused. */
  get isEmpty(): boolean {
    return this.#lines.length === 0;
  }

  /** In place of what was planned before; counting begins anew. */
  set(lines: readonly PlannedRefusal[], seed = 0): void {
    this.#hasStruck = false;
    this.#lines = lines.map((planned) => ({ planned, seen: 0 }));
    this.#chance = new SeededChance(seed, 'refusals');
  }

  /** For how much of what is under way, from 0 to below 1. */
  share(): number {
    return this.#chance.next();
  }

  /** An operation is asked for. @returns the first line that refuses it. */
  next(name: string): PlannedRefusal | undefined {
    const struck = this.#lines.filter((line) => concerns(line.planned, name) && this.#strikes(line));
    if (struck.length > 0) this.#hasStruck = true;
    return struck[0]?.planned;
  }

  #strikes(line: Line): boolean {
    line.seen += 1;
    const { when } = line.planned;
    if ('nth' in when) return line.seen === when.nth;
    return 'from' in when ? line.seen >= when.from : this.#chance.next() < when.chance;
  }
}

const concerns = ({ on }: PlannedRefusal, name: string): boolean => on === name || name.startsWith(`${on}.`);
