import type { Change } from '../../state/schema/push-lines';
import { type Language, say } from '../../text/message';
import type { Effect, Value } from '../edit';
import type { TakenBack } from '../memory/taken-back';
import { changeKey, ownChangesIn, type PushOperation } from '../operation';
import { actionOf } from '../pushables';
import { entryEffect } from './entry-effect';
import { tellHeldBack, tellRefusal } from './why-not-changed';

/** One line of the readable journal: a change, what was meant and what came of it. */
export interface PushLine {
  readonly run: string;
  /** Number of the request that carries it. */
  readonly operation: string;
  /** Milliseconds since 1970 of the last change of its state. */
  readonly at: number;
  readonly by: string;
  readonly action: string;
  readonly recordId: string;
  /** Of what the record belongs to: a variation's product. */
  readonly parentId: string;
  readonly sku: string;
  readonly name: string;
  readonly column: string;
  readonly from: Value;
  readonly to: Value;
  /** What its row said about how to carry it out, by column. */
  readonly details: Readonly<Record<string, Value>>;
  /** What it did, where the cell said what to do. */
  readonly effect: Effect | null;
  readonly state: PushOperation['state'];
  /** Whether it was left on purpose, as the shop had another value by then; its state is `failed`. */
  readonly isHeldBack: boolean;
  /** Why it was not carried out, or nobody knows. */
  readonly message: string;
  /** What only support asks for of that; `''` where there is no such thing. */
  readonly technical: string;
  /** By what it is found in the shop; `''` where the shop keeps no text with it. */
  readonly marker: string;
  /** The operation that it makes good for, where it does. */
  readonly repairs: string;
  /** When a later run took it back, in milliseconds since 1970; `null` where none certainly did. */
  readonly undoneAt: number | null;
  /** Whether that run was the way back of scheduled prices. */
  readonly wentBack: boolean;
}

interface ReadPush {
  readonly operations: readonly PushOperation[];
  /** Who pushed. */
  readonly by: string;
  /** What later runs took back of it, by change key. */
  readonly back: ReadonlyMap<string, TakenBack>;
  /** Keys of what the shop said it took, and did not. */
  readonly notTaken: readonly string[];
}

/** A push in lines, one per change. */
export function pushLinesOf(language: Language, push: ReadPush): PushLine[] {
  const changesOf = ownChangesIn(push.operations);
  return push.operations.flatMap((operation) => linesOf(language, operation, changesOf(operation), push));
}

function linesOf(
  language: Language,
  operation: PushOperation,
  changes: readonly Change[],
  { by, back, notTaken }: ReadPush,
): PushLine[] {
  const { run, operation: number, at, kind, intent } = operation;
  const action = actionOf(kind);
  return changes.map((change) => {
    const { id, parentId, sku, name, column, from, to, details = {} } = change;
    const taken = intent.repairs === undefined ? back.get(changeKey(change)) : undefined;
    const isTaken = intent.repairs !== undefined || !notTaken.includes(changeKey(change));
    return {
      ...{ run, operation: number, at, by, action: kind, recordId: id, parentId, sku, name, column, from, to },
      details,
      marker: action.marker === undefined ? '' : intent.marker,
      effect: entryEffect(language, action, change) ?? null,
      ...endOf(language, operation, change, isTaken),
      technical: operation.result?.technical ?? '',
      repairs: intent.repairs ?? '',
      undoneAt: taken?.isCertain ? taken.at : null,
      wentBack: taken?.isCertain === true && taken.isScheduled,
    };
  });
}

/** @param isTaken whether the shop did what it said. */
function endOf(
  language: Language,
  operation: PushOperation,
  change: Change,
  isTaken: boolean,
): Pick<PushLine, 'state' | 'isHeldBack' | 'message'> {
  const { state, result } = operation;
  const heldBackFor = tellHeldBack(language, operation, change);
  if (heldBackFor !== undefined) return { state: 'failed', isHeldBack: true, message: heldBackFor };
  if (!isTaken) return { state: 'failed', isHeldBack: false, message: say(language, 'reason.notTaken') };
  const refusal = state === 'failed' ? tellRefusal(language, operation, change) : undefined;
  return { state, isHeldBack: false, message: refusal ?? result?.reason ?? '' };
}
