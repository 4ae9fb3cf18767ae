import type { Journal } from './journal/journal';
import type { LineChange } from './journal/journal-line';
import type { Operation, OperationNotes } from './operation';
import { next, type OperationEvent, type OperationState } from './operation-state';
import type { AddNotes } from './operation-type';

/** The operations of one run while it is carried out: what happens to them is noted here, and lasts once it is saved. */
export interface RunLines<Intent, Result extends OperationNotes> {
  readonly all: () => readonly Operation<Intent, Result>[];
  readonly inState: (kind: string, ...states: readonly OperationState[]) => Operation<Intent, Result>[];
  /** Notes what happened to an operation, with what was seen. @throws Error for what must never happen to it. */
  readonly note: (
    operation: Operation<Intent, Result>,
    event: OperationEvent,
    seen?: OperationNotes | Result,
  ) => Operation<Intent, Result>;
  /** Notes more of what was seen of an operation whose state stays as it is. */
  readonly remember: (operation: Operation<Intent, Result>, seen: OperationNotes | Result) => void;
  /** Makes everything noted so far lasting. */
  readonly save: () => void;
  /** Adds operations, and makes them and everything noted so far lasting. */
  readonly append: (operations: readonly Operation<Intent, Result>[]) => void;
}

interface RunLinesOptions<Result extends OperationNotes> {
  readonly journal: Journal;
  readonly addNotes: AddNotes<Result>;
  /** Called before anything is written: another execution may write these lines by now. @throws AddOnError `leaseLost`. */
  readonly confirmLease: () => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function createRunLines<Intent, Result extends OperationNotes>(
  operations: readonly Operation<Intent, Result>[],
  { journal, addNotes, confirmLease, now }: RunLinesOptions<Result>,
): RunLines<Intent, Result> {
  const byNumber = new Map(operations.map((operation) => [operation.operation, operation]));
  const unsaved = new Set<string>();
  const keep = (operation: Operation<Intent, Result>) => {
    byNumber.set(operation.operation, operation);
    unsaved.add(operation.operation);
    return operation;
  };
  const current = ({ operation }: Pick<Operation, 'operation'>): Operation<Intent, Result> => {
    const found = byNumber.get(operation);
    if (!found) throw new Error(`The run has no operation ${operation}.`);
    return found;
  };
  const save = () => {
    const changes = [...unsaved].map((operation): LineChange => current({ operation }));
    if (changes.length > 0) confirmLease();
    journal.update(changes);
    // What could not be written is written with the next.
    unsaved.clear();
  };
  return {
    all: () => [...byNumber.values()],
    inState: (kind, ...states) =>
      [...byNumber.values()].filter((operation) => operation.kind === kind && states.includes(operation.state)),
    note: (operation, event, seen) => {
      const before = current(operation);
      const result = seen === undefined ? before.result : addNotes(before.result, seen);
      return keep({ ...before, state: next(before.state, event), at: now(), result });
    },
    remember: (operation, seen) => {
      const before = current(operation);
      keep({ ...before, at: now(), result: addNotes(before.result, seen) });
    },
    save,
    append: (added) => {
      confirmLease();
      for (const operation of added) byNumber.set(operation.operation, operation);
      journal.append(added);
      save();
    },
  };
}
