import type { Answer } from '../api/answer';
import type { CallOutcome } from '../api/client';
import type { Endpoint } from '../api/endpoint';
import type { MessageId } from '../text/message';
import type { Finding, Operation, OperationNotes } from './operation';
import type { ShopSession } from './shop-session';

type Input = Readonly<Record<string, unknown>>;

/** What was seen of an operation, with more of it. */
export type AddNotes<Result extends OperationNotes> = (
  before: Result | undefined,
  more: OperationNotes | Result,
) => Result;

/** What an operation sends: one request. */
export interface OperationRequest {
  readonly endpoint: Endpoint;
  readonly input: Input;
}

/** Whether an operation may leave, and what is noted of it before it does. */
export type Prepared<Result extends OperationNotes> =
  | { readonly found: 'ready'; readonly result?: Result }
  | { readonly found: 'refused' | 'held'; readonly result: Result };

/** An operation that a finished one makes necessary. */
export interface FollowUp<Intent> {
  /** The id of its type. */
  readonly kind: string;
  readonly intentFor: (run: string, operation: string) => Intent;
}

/**
 * One way of changing the shop, as the runner carries it out. Findings are in the order of the operations asked about.
 */
export interface OperationType<Intent, Result extends OperationNotes> {
  /** Stable: journal lines carry it. */
  readonly id: string;
  /** Reads the shop right before operations leave; whatever is ready then leaves at once. */
  readonly prepare?: (
    session: ShopSession,
    operations: readonly Operation<Intent, Result>[],
  ) => readonly Prepared<Result>[];
  readonly requestOf: (operation: Operation<Intent, Result>) => OperationRequest;
  /** What is kept of the shop's answer to it. */
  readonly readAnswer?: (answer: Answer<unknown>) => Result;
  /** What a person is told while they are sent. */
  readonly progress?: MessageId;
  /** Hears what became of its request. */
  readonly onOutcome?: (operation: Operation<Intent, Result>, outcome: CallOutcome<unknown>) => void;
  /** Looks up what may or may not have arrived. What was sent without an answer is `unknown` when absent. */
  readonly locate?: (
    session: ShopSession,
    operations: readonly Operation<Intent, Result>[],
  ) => readonly Finding<Result>[];
  /** Whether the shop has been seen to say that it refused what it had done: a refusal is looked up before it is believed. */
  readonly looksUpRefusals?: boolean;
  /**
   * What of a refused operation may go once more, each part on its own, so that one bad record keeps no others from the shop. Never for what
   * reaches people or moves money.
   */
  readonly partsOf?: (operation: Operation<Intent, Result>) => readonly FollowUp<Intent>[];
  /**
   * Whether the sheet still asks for operations that were planned, or had left, a while ago: what a person took back or corrected since is held
   * back.
   */
  readonly isStillAsked?: (
    session: ShopSession,
    operations: readonly Operation<Intent, Result>[],
  ) => readonly boolean[];
  /**
   * Reads the shop right before operations leave that were planned, or had left, a while ago: what is not as the person saw it is held
   * back. What {@link prepare} reads anyway needs none.
   */
  readonly compareAgain?: (
    session: ShopSession,
    operations: readonly Operation<Intent, Result>[],
  ) => readonly Prepared<Result>[];
  /**
   * Asks how far accepted operations are, and inspects what is through; what is not is `accepted` still, and `absent` where nothing of it
   * is found so far. With the shop's answer all is said when
   * absent.
   */
  readonly settle?: (
    session: ShopSession,
    operations: readonly Operation<Intent, Result>[],
  ) => readonly Finding<Result>[];
  /** Whether the shop works on it in the background, so that asking takes patience. */
  readonly isInBackground?: boolean;
  /** What a finished operation makes necessary. The same each time it is asked. */
  readonly followUps?: (operation: Operation<Intent, Result>) => readonly FollowUp<Intent>[];
  /** Whether it only makes good for another one: a person's wish to cancel does not concern it. */
  readonly isRepair?: (operation: Operation<Intent, Result>) => boolean;
  /**
   * Whether the shop did exactly what was meant; `undefined` where nothing tells. A connection's first operation of such a type goes alone, and the
   * others only after it has proved itself.
   */
  readonly prove?: (session: ShopSession, operation: Operation<Intent, Result>) => boolean | undefined;
}
