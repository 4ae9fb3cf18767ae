import type { Clock } from '../../clock';
import type { Build } from '../world/build';
import type { Person } from '../world/person';
import type { SeededChance } from '../world/seeded-chance';
import { type ClockOrder, type ClockTiming, firstRun, nextRun, settleTiming } from './clock-timing';

/** Who made a trigger, and in which spreadsheet. */
export interface TriggerPlace {
  readonly person: Person;
  readonly fileId: string;
}

/** A time-driven trigger. */
export interface StoredTrigger extends TriggerPlace {
  readonly id: string;
  readonly handler: string;
  readonly timing: ClockTiming;
  /** Milliseconds since 1970 of the next run; infinite for one that ran for the only time. */
  readonly dueAt: number;
}

interface TriggerRules {
  readonly clock: Clock;
  readonly build: Build;
  /** Of a published add-on: whether more than one trigger of a type is refused to a person in a file {facts §5}. */
  readonly isOneOfEachType: boolean;
  /** The script's, for triggers that name none. */
  readonly timeZone: string;
  readonly chance: SeededChance;
}

/** {facts §1} */
const maxTriggers = 20;
const firstId = 7_000_000_000;

/** The triggers of one script, of all persons and in all files. */
export class TriggerStore {
  #triggers: readonly StoredTrigger[] = [];
  #made = 0;

  constructor(private readonly rules: TriggerRules) {}

  /** Takes over triggers as another store held them, in place of its own. */
  adopt(triggers: readonly StoredTrigger[]): void {
    this.#triggers = triggers;
    this.#made = Math.max(0, ...triggers.map(({ id }) => Number(id) - firstId));
  }

  all(): readonly StoredTrigger[] {
    return this.#triggers;
  }

  /** A person's, in one file or in all {facts §5}. */
  of(person: Person, fileId?: string): readonly StoredTrigger[] {
    return this.#triggers.filter(
      (trigger) => trigger.person === person && (fileId ?? trigger.fileId) === trigger.fileId,
    );
  }

  /** @throws Error for one more than a person may have, for one too frequent, and for an order that cannot be. */
  add(handler: string, order: ClockOrder, place: TriggerPlace): StoredTrigger {
    const { clock, timeZone, chance } = this.rules;
    const timing = settleTiming(order, timeZone, () => chance.next());
    this.#checkAllowed(timing, place);
    this.#made += 1;
    const dueAt = firstRun(timing, clock.now());
    const added: StoredTrigger = { id: String(firstId + this.#made), handler, ...place, timing, dueAt };
    this.#triggers = [...this.#triggers, added];
    return added;
  }

  /** Nobody removes a trigger that somebody else made {facts §5}. */
  remove(id: string, person: Person): void {
    this.#triggers = this.#triggers.filter((trigger) => trigger.id !== id || trigger.person !== person);
  }

  /**
   * Takes the triggers of a file whose time has come, earliest first. Recurring ones are due again later; one-off ones stay listed, spent,
   * until the script deletes them {facts §5}.
   */
  takeDue(fileId: string): readonly StoredTrigger[] {
    const now = this.rules.clock.now();
    const due = this.#triggers.filter((trigger) => trigger.fileId === fileId && trigger.dueAt <= now);
    this.#triggers = this.#triggers.map((trigger) =>
      due.includes(trigger) ? { ...trigger, dueAt: nextRun(trigger.timing, trigger.dueAt, now) } : trigger,
    );
    return [...due].sort((a, b) => a.dueAt - b.dueAt);
  }

  /** When the next trigger of a file is due, in milliseconds since 1970; infinite when none ever is. */
  nextDue(fileId: string): number {
    return Math.min(...this.#triggers.map((trigger) => (trigger.fileId === fileId ? trigger.dueAt : Infinity)));
  }

  /** A trigger by its id. */
  find(id: string): StoredTrigger | undefined {
    return this.#triggers.find((trigger) => trigger.id === id);
  }

  #checkAllowed(timing: ClockTiming, { person, fileId }: TriggerPlace): void {
    const { build, isOneOfEachType } = this.rules;
    if (build === 'published' && 'everyMinutes' in timing) {
      throw new Error('Add-ons may not create time-based triggers to run more frequently than once per hour.');
    }
    // Clock triggers are all of one type.
    if (build === 'published' && isOneOfEachType && this.of(person, fileId).length > 0) {
      throw new Error(
        'This add-on has created too many time-based triggers in this document for this Google user account.',
      );
    }
    if (this.of(person).length >= maxTriggers) {
      throw new Error(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
  }
}
