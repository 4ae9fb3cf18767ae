import type { Clock } from '../../clock';

/** A time-driven trigger. */
export interface StoredTrigger {
  readonly id: string;
  readonly handler: string;
  /** Runs every so many hours; absent for one that runs once. */
  readonly everyHours?: number;
  /** Milliseconds since 1970 of the next run. */
  readonly dueAt: number;
  /** The spreadsheet in which the same person made it, where that is not the open one. */
  readonly otherFile?: string;
}

/** {facts §1} */
const maxTriggers = 20;
const hourMs = 3_600_000;
const firstId = 7_000_000_000;

export class TriggerStore {
  #triggers: readonly StoredTrigger[] = [];
  #made = 0;

  constructor(private readonly clock: Clock) {}

  /** Takes over triggers as another store held them, in place of its own. */
  adopt(triggers: readonly StoredTrigger[]): void {
    this.#triggers = triggers;
    this.#made = Math.max(0, ...triggers.map(({ id }) => Number(id) - firstId));
  }

  all(): readonly StoredTrigger[] {
    return this.#triggers;
  }

  /** @throws Error beyond 20 triggers. */
  add(
    handler: string,
    timing: { readonly everyHours: number } | { readonly afterMs: number },
    otherFile?: string,
  ): StoredTrigger {
    if (this.#triggers.length >= maxTriggers) {
      throw new Error(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    this.#made += 1;
    const id = String(firstId + this.#made);
    const now = this.clock.now();
    const place = otherFile === undefined ? { id, handler } : { id, handler, otherFile };
    const added: StoredTrigger =
      'everyHours' in timing
        ? { ...place, everyHours: timing.everyHours, dueAt: now + timing.everyHours * hourMs }
        : { ...place, dueAt: now + timing.afterMs };
    this.#triggers = [...this.#triggers, added];
    return added;
  }

  remove(id: string): void {
    this.#triggers = this.#triggers.filter((trigger) => trigger.id !== id);
  }

  /**
   * Takes the triggers of the open spreadsheet whose time has come, earliest first. Recurring ones are due again later; one-off ones stay listed, spent, until
   * the script deletes them {facts §5}.
   */
  takeDue(): readonly StoredTrigger[] {
    const now = this.clock.now();
    const due = this.#triggers.filter(({ dueAt, otherFile }) => otherFile === undefined && dueAt <= now);
    this.#triggers = this.#triggers.map((trigger) => {
      if (!due.includes(trigger)) return trigger;
      const { everyHours } = trigger;
      return { ...trigger, dueAt: everyHours === undefined ? Number.POSITIVE_INFINITY : now + everyHours * hourMs };
    });
    return [...due].sort((a, b) => a.dueAt - b.dueAt);
  }
}
