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

/** An execution that is over, as the list of executions tells it. */
export interface EndedExecution {
  readonly functionName: string;
  readonly person: Person;
  readonly mode: AuthMode;
  readonly isUnattended: boolean;
  /** Milliseconds since 1970, by the clock. */
  readonly startedAt: number;
  readonly durationMs: number;
  readonly end: ExecutionEnd;
  readonly logs: readonly LoggedLine[];
  /** What it asked of services, by kind. */
  readonly operations: Readonly<Partial<Record<OperationKind, number>>>;
}
