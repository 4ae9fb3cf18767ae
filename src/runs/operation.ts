import type { JournalLine } from './journal/journal-line';
import type { OperationState } from './operation-state';

/** What every kind of operation notes of what it saw. */
export interface OperationNotes {
  /** Why it failed, or why nobody knows. */
  readonly reason?: string;
  /** What only support asks for of that: the request, and the status of its answer. */
  readonly technical?: string;
  /** The server's reasons by its own names of fields, where it refused some. */
  readonly refused?: Readonly<Record<string, string>>;
  /** Whether the shop said that it refused it: that is looked up before it is believed, where anything tells whether it was done all the same. */
  readonly isRefused?: boolean;
  /** Whether what was sent is nothing that the shop would ever take: the same once more would be refused, too. */
  readonly isInvalid?: boolean;
  /** The server's own words of that refusal, without what we tell around them. */
  readonly refusedBecause?: string;
  /** Whether it was closed as not carried out by lines of which later ones are missing: that is looked up, and it is never sent. */
  readonly isClosed?: boolean;
  /** When it had left, in milliseconds since 1970, where it was not found and planned once more: the earlier request may still arrive. */
  readonly leftBefore?: number;
}

/** One request that changes the shop, as the journal has it. Everything in its result is optional: it is seen little by little. */
export interface Operation<Intent = unknown, Result extends OperationNotes = OperationNotes> extends JournalLine {
  readonly state: OperationState;
  readonly intent: Intent;
  readonly result: Result | undefined;
}

/**
 * What was found out about an operation. `accepted`: the shop has taken it; `refused`: the shop, or we, will not have it, or it said that it did, and nothing changed; `held`: it was kept back, since
 * the shop is not as the person saw it; `unclear`: nobody can tell; `absent`: it has certainly not arrived; `done`: it was carried out and looked
 * at. What was seen goes along.
 */
export type Finding<Result extends OperationNotes> =
  | { readonly found: 'accepted' | 'done'; readonly result?: Result }
  | { readonly found: 'refused' | 'held' | 'unclear'; readonly result: Result }
  | { readonly found: 'absent'; readonly result?: Result };

/** @param at milliseconds since 1970. */
export const newOperation = <Intent, Result extends OperationNotes>(
  at: number,
  facts: Pick<Operation<Intent, Result>, 'run' | 'operation' | 'kind' | 'intent'>,
): Operation<Intent, Result> => ({ ...facts, state: 'planned', at, result: undefined });
