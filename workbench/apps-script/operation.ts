import type { WireRequest } from '../http-transport';
import type { Access, AuthMode } from './authorization';
import type { Cloud, Stores } from './cloud';
import type { OperationKind } from './cost-model';
import type { Account } from './world/account';
import type { Person } from './world/person';
import type { LoggedLine } from './world/world';

/** The execution that asks, as far as operations look at it. */
export interface AskingExecution {
  readonly mode: AuthMode;
  /** At the keyboard; for a trigger, who made it. */
  readonly person: Person;
  /** The person's. */
  readonly account: Account;
  /** The stores that the script sees. */
  readonly stores: Stores;
  /** Nobody is at the keyboard. */
  readonly isUnattended: boolean;
  /** No spreadsheet is open. */
  readonly isDetached: boolean;
  /** The tab that is the active one for a script that runs without anybody at the keyboard. */
  unattendedSheetId: number | undefined;
  /** Nothing can be waited for. */
  readonly synchronous: boolean;
  /** Its own lines of the log, oldest first. */
  readonly logs: LoggedLine[];
  readonly remainingMs: () => number;
  /** Ends the execution here; what it has written stays. */
  readonly stop: (reason: string) => Error;
  /**
   * Waits for a person, which takes up the execution's time as anything else does.
   * @param ask what it waits for; the signal says that nobody waits any longer.
   */
  readonly awaitPerson: <T>(ask: (signal: AbortSignal) => Promise<T>) => Promise<T>;
  /** Makes lasting what was written so far. */
  readonly flush: () => void;
  /** An edit was refused, and the script is to hear of it when what it wrote is flushed. */
  readonly refuseLater: (refusal: Error) => void;
}

export interface OperationContext {
  readonly cloud: Cloud;
  readonly execution: AskingExecution;
  readonly requests: readonly WireRequest[];
  /** Filled in by HTTP operations: bytes answered, by request. */
  readonly answeredBytes: number[];
}

/** How the Cloud answers one kind of request. Results are JSON-safe; a promise only for what takes time outside. */
export interface Operation {
  readonly kind: OperationKind;
  readonly needs: Access;
  /** Computes from its arguments alone and changes nothing. */
  readonly isPure: boolean;
  readonly cells: (args: readonly unknown[]) => number;
  readonly wire: (cloud: Cloud, args: readonly unknown[]) => readonly WireRequest[];
  readonly run: (context: OperationContext, args: readonly unknown[]) => unknown;
}

interface Definition<A extends readonly unknown[]> {
  readonly kind?: OperationKind;
  readonly needs?: Access;
  /** Of kind `free` and with no needs, too. */
  readonly isPure?: true;
  readonly cells?: (...args: A) => number;
  readonly wire?: (cloud: Cloud, ...args: A) => readonly WireRequest[];
  readonly run: (context: OperationContext, ...args: A) => unknown;
}

/** Types the arguments of an operation; the services that send them are ours, so they are not checked again. */
export function defineOperation<A extends readonly unknown[]>(definition: Definition<A>): Operation {
  const { kind = 'other', needs = 'nothing', isPure = false, cells, wire, run } = definition;
  const typed = (args: readonly unknown[]): A => args as unknown as A;
  return {
    kind,
    needs,
    isPure,
    cells: (args) => cells?.(...typed(args)) ?? 0,
    wire: (cloud, args) => wire?.(cloud, ...typed(args)) ?? [],
    run: (context, args) => run(context, ...typed(args)),
  };
}
