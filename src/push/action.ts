import type { Risk } from '../api/endpoint';
import type { ShopSession } from '../runs/shop-session';
import type { MessageId } from '../text/message';
import type { Edit, ReadyEdit, Reason, Value } from './edit';
import type { Change, Operation } from './operation';
import type { Command } from './records/record-command';

/** What a step found out about operations: their lines as they should stand in the journal now, in the same order. */
export type Step = (session: ShopSession, operations: readonly Operation[], note: NoteAhead) => Operation[];

/** Lets what an operation is about to send last, before it leaves. Throws where the run must stop. */
export type NoteAhead = (operations: readonly Operation[]) => void;

/** A change that an operation's side effect makes necessary: it becomes an operation of its own, of the action named. */
export interface FollowUp {
  readonly action: string;
  readonly changes: readonly Change[];
  /** The key of the change that it makes good, where that one's verdict tells of it. */
  readonly completes?: string;
}

/**
 * What a cell may hold, for the rules that are about kinds of values. `share`: 0.25 is 25 %; `yesNo`: Y or N; `switch`: true or false, a tick
 * box for instance; `command`: one of a few words; `payment`: an amount, or all that is due;
 * `steps`: wholesale prices, `3-10: 9000; 11-50: 8500`; `moment`: `2026-03-02 09:00` in Jakarta.
 */
export type ValueKind =
  | 'stock'
  | 'difference'
  | 'money'
  | 'amount'
  | 'share'
  | 'text'
  | 'yesNo'
  | 'switch'
  | 'command'
  | 'payment'
  | 'steps'
  | 'moment';

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

/**
 * One way of changing the shop, as data: which columns it serves, how their edits become requests, and how each request is found
 * again, verified and taken back. The engine knows no action by name.
 */
export interface Action {
  /** Stable: journal lines carry it. */
  readonly id: string;
  /** Ids of the endpoints it calls to change something. */
  readonly endpoints: readonly string[];
  /** By effect of what a cell asks for; `outward` and worse need a person's tick on every edit, `destructive` a typed confirmation. */
  readonly riskOf: (wanted: Value) => Risk;
  /** Whether sending it twice leaves the shop as sending it once does. */
  readonly idempotent: boolean;
  /** Where the shop shows the operation's marker; `undefined` where the API keeps no text: then reading the value decides. */
  readonly marker: MessageId | undefined;
  /** The kind of value in a column; `undefined` for columns that this action does not serve. */
  readonly kindOf: (column: string) => ValueKind | undefined;
  /** What the shop would take instead of a value, shortly; `undefined` where it takes it. */
  readonly allowedInsteadOf?: (column: string, wanted: Value) => string | undefined;
  /** Why an edit that passes the rules for its kind of value must not be pushed all the same. */
  readonly objectionTo?: (edit: Edit) => Reason | undefined;
  /**
   * What more than the rules for its kind of value makes an edit doubtful.
   * @param cellsIn what a column holds in the rows of all records that the edit's parent has.
   */
  readonly doubtsAbout?: (edit: Edit, cellsIn: (column: string) => readonly Value[]) => readonly Reason[];
  /** Set where cells hold what to do. */
  readonly entry?: EntryRules;
  /** Other columns of the row that say how it is to be done; blanked with what an entry column held, left alone beside any other. */
  readonly details?: readonly string[];
  /** The column that says the same in the other way: a stock's difference, a difference's stock, the id for a name. */
  readonly counterpart?: (column: string) => string | undefined;
  /** Whether the shop is read again as part of the operation itself: nothing is then read at confirmation. */
  readonly readsBeforeSending?: boolean;
  /** Whether a value belongs to the parent, and so stands in the row of every record of it. */
  readonly isShared?: (column: string) => boolean;
  /** Where a change stands in the request, as the server names it when it refuses: `variations.2.price`; the column when absent. */
  readonly placesOf?: (operation: Operation, change: Change) => readonly string[];
  /** Edits that one request carries. */
  readonly group: (edits: readonly ReadyEdit[]) => ReadyEdit[][];
  /** Sends each. `accepted` or `failed` where the shop said so; what got no clear answer stays `intended`. */
  readonly send: Step;
  /** Looks up what may or may not have arrived. What is provably not there stays as it is. */
  readonly locate: Step;
  /** Asks how far accepted operations are, and inspects what is through; what is not stays `accepted`. */
  readonly settle: Step;
  /** Whether the shop works on it in the background, so that asking takes patience. */
  readonly isInBackground?: boolean;
  /** What a finished operation makes necessary. The same each time it is asked. */
  readonly followUps?: (operation: Operation) => FollowUp[];
  /**
   * Whether the shop did exactly what was meant. A connection's first operation of such an action goes alone, and the others only after
   * it has proved itself.
   */
  readonly prove?: (session: ShopSession, operation: Operation) => boolean;
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
