import type { WireRequest } from '../http-transport';
import type { AuthMode } from './authorization';
import type { OperationKind } from './cost-model';
import type { Person } from './world/person';

/** What a script asked of a service, as it crossed the bridge. */
export interface CloudOperation {
  /** As in the reference: `Range.setValues`, `UrlFetchApp.fetchAll`. */
  readonly name: string;
  readonly kind: OperationKind;
  readonly args: readonly unknown[];
  /** What goes over the wire; empty for anything but HTTP. */
  readonly requests: readonly WireRequest[];
}

/** How the script is run once. */
export interface RunOptions {
  /** `FULL` when absent. */
  readonly mode?: AuthMode;
  /** The file's owner when absent. */
  readonly as?: Person;
  /** Nobody is at the keyboard, as when a trigger runs: there is no UI, and the first tab is the active one {facts §5}. */
  readonly isUnattended?: boolean;
  /** No spreadsheet is open, as when a person comes back to the script from another site: there is no UI, and nothing of a document {facts §12}. */
  readonly isDetached?: boolean;
  /** Milliseconds of the clock; 6 minutes for `FULL`, 30 s for the other modes {facts §1}. */
  readonly limitMs?: number;
  /**
   * Asked before and after every operation that reaches the Cloud, except those of kind `free`; true ends the execution there. After an
   * HTTP operation that means: the shop has acted, the answer never arrives.
   */
  readonly interrupt?: (operation: CloudOperation, phase: 'before' | 'after') => boolean;
}

/** {facts §4} */
export const timeExceeded = 'Exceeded maximum execution time';

/** An execution ended from outside: by an interruption, or because its time was up. What it had not flushed is gone. */
export class ExecutionKilled extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'ExecutionKilled';
  }
}
