import type { Change } from '../../state/schema/push-lines';
import { type Language, type MessageId, say } from '../../text/message';
import type { Edit, Effect, PlannedEdit, Value } from '../edit';
import { isSame } from '../edit';
import { changeKey, isFoundSo, ownChangesIn, type PushOperation } from '../operation';
import type { Pushable } from '../pushable';
import { actionFor, actionOf } from '../pushables';
import type { LiveRecords } from '../records/live-records';
import { localizeState, localizeWish, teller, tellReason } from '../values/tell-value';
import { sayWhyHeldBack } from '../why-held-back';
import { entryEffect } from './entry-effect';
import type { Unshown } from './unshown';
import { tellHeldBack, tellRefusal } from './why-not-changed';

/**
 * How an edit ended. `done`: pushed and read back; `soldMeanwhile`: pushed, but over a stock that had changed between the last look
 * and the push; `changedAfter`: pushed, and changed by somebody else before it was read back; `failed`: certainly not pushed;
 * `unknown`: nobody could find out; `notPushed`: held back before anything was sent; `alreadySo`: nothing was to be done; `theirs`: the person took
 * the shop's value into the cell; `leftOut`: they did not tick it.
 */
export type VerdictKind =
  | ('done' | 'soldMeanwhile' | 'changedAfter' | 'failed' | 'unknown')
  | ('notPushed' | 'alreadySo' | 'theirs' | 'leftOut');

/** How many edits ended in each way, before any has ended. */
export const noVerdicts: Readonly<Record<VerdictKind, number>> = {
  done: 0,
  soldMeanwhile: 0,
  changedAfter: 0,
  failed: 0,
  unknown: 0,
  notPushed: 0,
  alreadySo: 0,
  theirs: 0,
  leftOut: 0,
};

export interface Verdict {
  /** Of the edit: record and column. */
  readonly key: string;
  readonly recordId: string;
  readonly column: string;
  readonly sku: string;
  readonly name: string;
  readonly kind: VerdictKind;
  readonly text: string;
  /** What the shop holds now, where it was read: the new baseline. */
  readonly live?: Value;
  /** What the shop held before, and what was to be; `from` is absent where nothing was pushed. */
  readonly from?: Value;
  readonly to: Value;
  readonly details?: Edit['details'];
  /** What an entry did. */
  readonly effect?: Effect;
  /** Other records in which the same value stands. */
  readonly sharedBy?: readonly string[];
  /** The column that says the same in another way, and what the shop holds in it now. */
  readonly counterpart?: { readonly column: string; readonly live: Value };
}

/** The verdict on an edit that was not pushed. */
export function notPushed(language: Language, pushable: Pushable, edit: PlannedEdit): Verdict {
  const { key, recordId, column, sku, name, wanted, live } = edit;
  const common = { key, recordId, column, sku, name, to: wanted };
  const action = actionFor(pushable, column);
  const tell = teller(language, action, column);
  if (edit.status === 'alreadySo' && edit.reason) {
    const reason = tellReason(language, tell, edit.reason);
    return { ...common, kind: 'alreadySo', text: say(language, 'verdict.notNeeded', { reason }) };
  }
  if (edit.status === 'alreadySo') {
    const entry = action?.entry;
    const text = entry
      ? say(language, 'verdict.entryNotNeeded', {
          about: say(language, entry.about),
          to: tell(localizeState(language, live)),
        })
      : say(language, 'verdict.alreadySo', { to: tell(live) });
    return { ...common, kind: 'alreadySo', text, live };
  }
  const reason = edit.reason ? sayWhyHeldBack(language, edit.reason, tell) : '';
  return { ...common, kind: 'notPushed', text: say(language, 'verdict.notPushed', { reason }) };
}

/** The verdict on an edit that a person decided against. */
export function decidedAgainst(
  language: Language,
  pushable: Pushable,
  kind: 'theirs' | 'leftOut',
  edit: PlannedEdit,
): Verdict {
  const { key, recordId, column, sku, name, wanted, live } = edit;
  const facts = { key, recordId, column, sku, name, to: wanted, kind };
  if (kind === 'leftOut') return { ...facts, text: say(language, 'verdict.leftOut') };
  const shown = live === '' ? '–' : teller(language, actionFor(pushable, column), column)(live);
  return { ...facts, text: say(language, 'verdict.theirs', { live: shown }), live };
}

/** What the shop holds after a push; where it could not be asked, why. */
export interface ReadBack extends Unshown {
  readonly live: LiveRecords;
  readonly failure?: string;
}

/** The verdicts on a run's operations, in the light of what was read back. */
export function verdictsOn(language: Language, operations: readonly PushOperation[], readBack: ReadBack): Verdict[] {
  const repairs = new Map(operations.map((operation) => [operation.intent.completes ?? '', operation]));
  const changesOf = ownChangesIn(operations);
  return operations
    .filter(({ intent }) => intent.completes === undefined)
    .flatMap((operation) =>
      changesOf(operation).map((change) => {
        const key = changeKey(change);
        if (readBack.notTaken.has(key) && operation.state === 'done') return notTaken(language, change);
        const isUnconfirmed = readBack.unconfirmed.has(key);
        const seen = operation.result?.seen?.[key] ?? readBack.live.valueOf(change.id, change.column);
        const live = isUnconfirmed ? undefined : seen;
        const facts = { operation, change, live, repair: repairs.get(key), failure: readBack.failure };
        return verdictOn(language, { ...facts, isUnconfirmed });
      }),
    );
}

/** What was wished stays in its cell, and can be tried again. */
function notTaken(language: Language, change: Change): Verdict {
  const { id, column, sku, name, from, to, details } = change;
  const text = say(language, 'verdict.failed', { reason: say(language, 'reason.notTaken') });
  const facts = { key: changeKey(change), recordId: id, column, sku, name, from, to };
  return { ...facts, kind: 'failed', text, ...(details ? { details } : {}) };
}

function verdictOn(language: Language, facts: Facts): Verdict {
  const { operation, change, live } = facts;
  const { id, column, sku, name, from, to, details } = change;
  const effect = entryEffect(language, actionOf(operation.kind), change);
  const counterpart = counterpartIn(operation, change);
  const sharedBy = othersSharing(operation, change);
  return {
    ...{ key: changeKey(change), recordId: id, column, sku, name, from, to },
    ...outcomeOf(language, facts),
    ...(live === undefined || operation.state !== 'done' ? {} : { live }),
    ...(sharedBy.length > 0 ? { sharedBy } : {}),
    ...(details ? { details } : {}),
    ...(effect ? { effect } : {}),
    ...(counterpart ? { counterpart } : {}),
  };
}

/** Ids of the other records in which a changed value was read back. */
function othersSharing({ kind, result }: PushOperation, change: Change): string[] {
  const { column } = change;
  if (!actionOf(kind).isShared?.(column)) return [];
  return Object.keys(result?.seen ?? {})
    .filter((key) => key !== changeKey(change) && key.endsWith(`/${column}`))
    .map((key) => key.slice(0, -column.length - 1));
}

function counterpartIn({ kind, result }: PushOperation, { id, column }: Change): Verdict['counterpart'] {
  const other = actionOf(kind).counterpart?.(column);
  if (other === undefined) return undefined;
  const live = result?.seen?.[changeKey({ id, column: other })];
  return live === undefined ? undefined : { column: other, live };
}

interface Facts {
  readonly operation: PushOperation;
  readonly change: Change;
  readonly live: Value | undefined;
  /** The operation that made good for what was sold meanwhile. */
  readonly repair: PushOperation | undefined;
  /** Why the shop could not be asked what it holds now. */
  readonly failure: string | undefined;
  /** Whether the shop does not tell if it was carried out, though it says so. */
  readonly isUnconfirmed: boolean;
}

function outcomeOf(language: Language, facts: Facts): Pick<Verdict, 'kind' | 'text'> {
  const { operation, change, live } = facts;
  const { result, intent, state } = operation;
  const { to } = change;
  const action = actionOf(operation.kind);
  const tell = teller(language, action, change.column);
  const heldBackFor = tellHeldBack(language, operation, change);
  if (heldBackFor !== undefined)
    return { kind: 'notPushed', text: say(language, 'verdict.notPushed', { reason: heldBackFor }) };
  const reason = facts.isUnconfirmed ? say(language, 'reason.noHistory') : (result?.reason ?? '');
  if (state === 'failed') {
    const told = tellRefusal(language, operation, change) ?? reason;
    return { kind: 'failed', text: say(language, 'verdict.failed', { reason: told }) };
  }
  if (state !== 'done' || facts.isUnconfirmed) {
    const told = { to: tell(action.entry ? localizeWish(language, to) : to), reason };
    const text = action.marker
      ? say(language, 'verdict.unknown', { ...told, place: say(language, action.marker), marker: intent.marker })
      : say(language, 'verdict.unknownValue', told);
    return { kind: 'unknown', text };
  }
  if (intent.repairs !== undefined)
    return { kind: 'soldMeanwhile', text: say(language, 'verdict.repaired', { shift: tell(to) }) };
  const found = foundInStead(language, facts);
  if (found) return found;
  if (result?.altered) {
    return {
      kind: 'changedAfter',
      text: say(language, 'verdict.altered', { to: tell(to), fields: result.altered.join(', ') }),
    };
  }
  if (live === undefined && facts.failure !== undefined) {
    return { kind: 'unknown', text: say(language, 'verdict.notReadBack', { to: tell(to), reason: facts.failure }) };
  }
  return readBackOutcome(language, operation, change, live);
}

/** Whether the shop holds what was meant. */
function readBackOutcome(
  language: Language,
  operation: PushOperation,
  change: Change,
  live: Value | undefined,
): Pick<Verdict, 'kind' | 'text'> {
  const action = actionOf(operation.kind);
  const expected = action.expected(change);
  const effect = entryEffect(language, action, change);
  const tell = teller(language, action, change.column);
  const { from, to } = effect ?? { from: change.from, to: expected };
  const values = { about: effect?.about ?? '', from: tell(from), to: tell(to) };
  if (live === undefined || !isSame(live, expected)) {
    const now = live === undefined || live === '' ? '—' : tell(effect ? localizeState(language, live) : live);
    return { kind: 'changedAfter', text: say(language, 'verdict.changedAfter', { ...values, live: now }) };
  }
  if (isFoundSo(operation, change)) {
    return { kind: 'alreadySo', text: say(language, 'verdict.alreadySo', { to: tell(to) }) };
  }
  return { kind: 'done', text: say(language, effect ? 'verdict.entryDone' : 'verdict.done', values) };
}

/** Somebody sold or restocked between the last look and the push, or we arrived twice: made good, or left to the person with the figure to set. */
function foundInStead(
  language: Language,
  { operation, change, live = '—', repair }: Facts,
): Pick<Verdict, 'kind' | 'text'> | undefined {
  const { from, to } = change;
  const { counted = {}, untold, twice, replaced: figures = {} } = operation.result ?? {};
  const key = changeKey(change);
  const isMended = repair?.state === 'done';
  const tell = (message: MessageId, values: Readonly<Record<string, Value>> = {}) => ({
    kind: 'soldMeanwhile' as const,
    text: say(language, message, { from, to, live, ...values }),
  });
  if (twice?.includes(key)) {
    if (actionOf(operation.kind).entry) return tell('verdict.addedTwice');
    return tell(isMended ? 'verdict.arrivedTwiceMended' : 'verdict.arrivedTwice');
  }
  if (untold?.includes(key)) return tell('verdict.replacedUntold');
  const replaced = figures[key];
  if (replaced === undefined) return undefined;
  const figure = counted[key];
  if (figure === replaced) return tell('verdict.countedMeanwhile', { counted: figure });
  if (figure !== undefined && isMended) return tell('verdict.countedAndSold', { counted: figure });
  const suggested = Number(to) + replaced - Number(figure ?? from);
  return tell(isMended ? 'verdict.compensated' : 'verdict.soldMeanwhile', { replaced, suggested });
}
