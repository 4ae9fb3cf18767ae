import type { Risk } from '../api/endpoint';
import type { OperationType } from '../runs/operation-type';
import type { ShopSession } from '../runs/shop-session';
import type { Change, PushOperationIntent, PushOperationResult } from '../state/schema/push-lines';
import type { MessageId } from '../text/message';
import type { Wish } from '../wishes/wish';
import type { Command } from './command';
import type { Edit, PlannedEdit, ReadyEdit, Reason, Value } from './edit';
import type { PushOperation } from './operation';
import type { ValueKind } from './values/value-kinds';

/** How an edit stands against what the shop holds. */
export type Judgement =
  | { readonly status: 'ready' | 'alreadySo'; readonly reason?: undefined }
  | { readonly status: 'blocked' | 'conflict'; readonly reason: Reason };

/** Of a column whose cells hold what to do, not what to be: they have no baseline, and are blanked once they are carried out. */
export interface EntryRules {
  /** Whether a cell asks for nothing: a difference of 0. */
  readonly isIdle: (wanted: Value) => boolean;
  readonly judge: (edit: Edit, live: Value) => Judgement;
  /** What the shop's value for the cell is called, since it is not what the cell says: what is left to be paid, a record's status. */
  readonly about: MessageId;
  /** The column that shows that value and how, as far as a tab has it. */
  readonly shownIn?: (column: string, live: Value) => { readonly column: string; readonly value: Value } | undefined;
  /** All that can be written, where it is one of a few words. */
  readonly commands?: readonly Command[];
}

/** A change, and the operation that carried it. */
export interface PushedChange {
  readonly operation: PushOperation;
  readonly change: Change;
}

/** `back`: it can be planned, with a way back by itself or without; `once`: without one only. */
export type Scheduling = 'back' | 'once' | Reason;

/** Whether something in the shop shows that a change was carried out; `untold` where the shop does not give what would show it. */
export type Trace = 'there' | 'absent' | 'untold';

/**
 * One way of changing the shop by cells, as data: which columns it serves, how their edits become operations, and how each is told and taken
 * back. The engine knows no action by name.
 */
export interface Action extends OperationType<PushOperationIntent, PushOperationResult> {
  /** Ids of the endpoints it calls to change something. */
  readonly endpoints: readonly string[];
  /** By effect of what a cell asks for; `outward` and worse need a person's tick on every edit, `destructive` a typed confirmation. */
  readonly riskOf: (wanted: Value) => Risk;
  /** What it asks of the record; a change of a value when absent. */
  readonly wishOf?: (wanted: Value) => Wish;
  /** Where the shop shows the operation's marker; `undefined` where the API keeps no text: then reading the value decides. */
  readonly marker: MessageId | undefined;
  /** The kind of value in a column; `undefined` for columns that this action does not serve. */
  readonly kindOf: (column: string) => ValueKind | undefined;
  /** What the shop would take instead of a value, shortly; `undefined` where it takes it. */
  readonly allowedInsteadOf?: (column: string, wanted: Value) => string | undefined;
  /** Why an edit that passes the rules for its kind of value must not be pushed all the same. */
  readonly objectionTo?: (edit: Edit) => Reason | undefined;
  /** What more than the rules for its kind of value makes an edit doubtful. */
  readonly doubtsAbout?: (edit: Edit) => readonly Reason[];
  /** What makes an edit doubtful among all that were compared with the shop, ready or not, which are given from top to bottom. */
  readonly doubtsAmong?: (edits: readonly PlannedEdit[]) => (edit: PlannedEdit) => readonly Reason[];
  /** Set where cells hold what to do. */
  readonly entry?: EntryRules;
  /** Other columns of the row that say how it is to be done; blanked with what an entry column held, left alone beside any other. */
  readonly details?: readonly string[];
  /** The column that says the same in the other way: a stock's difference, a difference's stock, the id for a name. */
  readonly counterpart?: (column: string) => string | undefined;
  /** Whether a value belongs to the parent, and so stands in the row of every record of it. */
  readonly isShared?: (column: string) => boolean;
  /** Where a change stands in the request, as the server names it when it refuses: `variations.2.price`; the column when absent. */
  readonly placesOf?: (operation: PushOperation, change: Change) => readonly string[];
  /** Edits that one request carries. */
  readonly group: (edits: readonly ReadyEdit[]) => ReadyEdit[][];
  /**
   * Looks for what changes left in the shop besides the value itself, where that alone does not tell: others move a stock too. In the order of the
   * changes.
   */
  readonly tracesOf?: (session: ShopSession, changes: readonly PushedChange[]) => readonly Trace[];
  /** How a change of a column may be planned for later; not at all when absent. */
  readonly schedules?: (column: string) => Scheduling | undefined;
  /** What the shop should hold after the change, whatever it added to make good for others. */
  readonly expected: (change: Pick<Change, 'from' | 'to'>) => Value;
  /** The way back, as an edit against what was left; `undefined` where there is none. */
  readonly undo:
    | ((
        change: Pick<Change, 'column' | 'from' | 'to'>,
        replaced: number | undefined,
      ) => Pick<Edit, 'baseline' | 'wanted'> | undefined)
    | undefined;
}
