import type { AuthMode } from './authorization';
import type { OperationKind } from './cost-model';
import type { Person } from './world/person';
import type { LoggedLine } from './world/world';

/** How an execution came to its end. */
export type ExecutionEnd =
  | { readonly kind: 'completed' }
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string }
  /** From outside: its time was up, or it was interrupted. */
  | { readonly kind: 'killed'; readonly message: string };

/** What the list of executions tells of each. */
export interface ListedExecution {
  readonly functionName: string;
  readonly person: Person;
  readonly mode: AuthMode;
  readonly isUnattended: boolean;
  /** Milliseconds since 1970, by the clock. */
  readonly startedAt: number;
}

/** One that is under way. */
export interface RunningExecution extends ListedExecution {
  /** By which it can be cancelled. */
  readonly number: number;
}

/** One that is over. */
export interface EndedExecution extends ListedExecution {
  readonly durationMs: number;
  readonly end: ExecutionEnd;
  readonly logs: readonly LoggedLine[];
  /** What it asked of services, by kind. */
  readonly operations: Readonly<Partial<Record<OperationKind, number>>>;
}
