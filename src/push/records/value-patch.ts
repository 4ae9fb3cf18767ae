import type { Endpoint } from '../../api/endpoint';
import type { Prepared } from '../../runs/operation-type';
import type { ShopSession } from '../../runs/shop-session';
import type { Change, PushOperationIntent, PushOperationResult } from '../../state/schema/push-lines';
import { say } from '../../text/message';
import type { Action } from '../action';
import { isSame, type Reason, type Value } from '../edit';
import { appliedChanges, changeKey, type PushOperation } from '../operation';
import { sayWhyHeldBack } from '../why-held-back';

type Input = Readonly<Record<string, unknown>>;
type Values = Readonly<Record<string, Value>>;

/** What would be sent for some changes of a record as it is now, or why it must not be sent. */
export type Draft<Sent> = { readonly sent: Sent } | { readonly refusedFor: Reason };

/** @param changes those of the operation that are left. */
type DraftOf<Current, Sent> = (
  current: Current,
  changes: readonly Change[],
  intent: PushOperationIntent,
) => Draft<Sent>;

/**
 * How records are changed in place by sending the wanted values, as data. Nothing of ours is kept with them, so their values decide whether a
 * request has arrived.
 */
export interface ValuePatch<Current, Sent> {
  readonly endpoint: Endpoint;
  /** The id of the record that an operation changes. */
  readonly recordOf: (operation: PushOperation) => string;
  /** Records as they are now, by id; one that is gone is not in it. `toSend`: with all that is needed to send them back. */
  readonly read: (
    session: ShopSession,
    ids: readonly string[],
    purpose: 'toSend' | 'toCompare',
  ) => ReadonlyMap<string, Current>;
  /** What the record holds for a change; `undefined` where it has no such value. */
  readonly valueIn: (current: Current, change: Pick<Change, 'id' | 'column'>) => Value | undefined;
  /** Made once for all records that are about to be sent, so that it may read what it needs. */
  readonly draftWith: (session: ShopSession, operations: readonly PushOperation[]) => DraftOf<Current, Sent>;
  /** Why a record as it is can take no change at all. */
  readonly obstacleTo?: (current: Current) => Reason | undefined;
  /** What was sent, as the journal kept it; `undefined` for what is nothing of the kind. */
  readonly readSent: (kept: unknown) => Sent | undefined;
  readonly inputOf: (sent: Sent) => Input;
  /** Fields that differ from what they were though none of the changes is about them. */
  readonly alteredIn: (current: Current, sent: Sent, changes: readonly Change[]) => readonly string[];
  /** What the record holds now by change key; what was applied when absent. */
  readonly seenIn?: (current: Current, changes: readonly Change[]) => Values;
  /** What requests did besides, by operation: only what has arrived can have. @param currentOf the records as they are now. */
  readonly inspect?: (
    session: ShopSession,
    operations: readonly PushOperation[],
    currentOf: (operation: PushOperation) => Current | undefined,
  ) => (operation: PushOperation) => PushOperationResult;
  /** What has to be known later of a request that was not found. */
  readonly keptOfAbsent?: (operation: PushOperation) => PushOperationResult;
}

/** What the runner asks of an action, for records that are changed in place. */
type PatchSteps = Required<Pick<Action, 'prepare' | 'requestOf' | 'locate' | 'settle' | 'prove'>>;

export function valuePatch<Current, Sent>(spec: ValuePatch<Current, Sent>): PatchSteps {
  const readAll = (session: ShopSession, operations: readonly PushOperation[], purpose: 'toSend' | 'toCompare') => {
    const records = spec.read(session, operations.map(spec.recordOf), purpose);
    return (operation: PushOperation) => records.get(spec.recordOf(operation));
  };
  const sentBy = ({ result }: PushOperation) => spec.readSent(result?.sent);
  const holdsAll = (current: Current, operation: PushOperation) =>
    appliedChanges(operation).every((change) => isSame(spec.valueIn(current, change) ?? '', change.to));
  return {
    prepare: (session, operations) => {
      const readAt = session.platform.clock.now();
      const currentOf = readAll(session, operations, 'toSend');
      const draft = spec.draftWith(session, operations);
      return operations.map((operation) => {
        const prepared = prepareOne(session, spec, draft, operation, currentOf(operation));
        const own = operation.result?.isClaimed ? { isClaimed: false } : {};
        return { ...prepared, result: { ...prepared.result, readAt, ...own } };
      });
    },
    requestOf: (operation) => {
      const sent = sentBy(operation);
      if (!sent) throw new Error(`Nothing is prepared for ${operation.intent.marker}.`);
      return { endpoint: spec.endpoint, input: spec.inputOf(sent) };
    },
    // A record that shows all wanted values needs no more; one that shows what was there before is prepared anew from what it holds then, so that
    // nothing older is brought back. With any other value nobody knows: somebody else may have changed it before ours arrived, or after. What it
    // did besides tells that it has arrived, whatever somebody set since.
    locate: (session, operations) => {
      const currentOf = readAll(session, operations, 'toCompare');
      const sent = operations.filter(sentBy);
      const inspected = spec.inspect?.(session, sent, currentOf);
      const tracesOf = (operation: PushOperation) => (sent.includes(operation) && inspected?.(operation)) || {};
      return operations.map((operation) => {
        const current = currentOf(operation);
        const absent = { found: 'absent', result: spec.keptOfAbsent?.(operation) ?? {} } as const;
        if (!current) return absent;
        if (holdsAll(current, operation)) return { found: 'accepted' };
        const traces = tracesOf(operation);
        if (traces.shifts) return { found: 'accepted' };
        const other = appliedChanges(operation).find((change) => !isUntouched(spec.valueIn(current, change), change));
        if (!other) return absent;
        const value = spec.valueIn(current, other) ?? '';
        const reason = say(session.language, 'reason.otherValue', { value });
        return { found: 'unclear', result: { ...traces, reason } };
      });
    },
    // Each record is read back as a whole: only the wanted fields may differ.
    settle: (session, operations) => {
      const currentOf = readAll(session, operations, 'toCompare');
      const inspected = spec.inspect?.(session, operations, currentOf);
      return operations.map((operation) => {
        const current = currentOf(operation);
        const sent = sentBy(operation);
        if (!current) return { found: 'unclear', result: { reason: say(session.language, 'blocked.gone') } };
        const applied = appliedChanges(operation);
        const altered = sent ? spec.alteredIn(current, sent, applied) : [];
        const seen = spec.seenIn?.(current, applied) ?? valuesOf(spec, current, applied);
        const result = { seen, ...(altered.length > 0 ? { altered } : {}), ...inspected?.(operation) };
        // What was sent is not needed any more, and long.
        return { found: 'done', result: { ...result, sent: undefined } };
      });
    },
    // The document does not promise that a change leaves everything else alone.
    prove: (session, operation) => {
      // What others say of it proves nothing.
      if (operation.result?.isClaimed) return undefined;
      if (operation.state === 'done') return wasSettledAsMeant(operation);
      const sent = sentBy(operation);
      if (!sent) return undefined;
      const current = readAll(session, [operation], 'toCompare')(operation);
      if (!current) return false;
      return spec.alteredIn(current, sent, appliedChanges(operation)).length === 0 && holdsAll(current, operation);
    },
  };
}

const valuesOf = <Current, Sent>(
  { valueIn }: ValuePatch<Current, Sent>,
  current: Current,
  changes: readonly Change[],
): Values => Object.fromEntries(changes.map((change) => [changeKey(change), valueIn(current, change) ?? '']));

/** What was sent is no longer kept, but what came back was compared with it. */
const wasSettledAsMeant = (operation: PushOperation): boolean =>
  operation.result?.altered === undefined &&
  appliedChanges(operation).every((change) => isSame(operation.result?.seen?.[changeKey(change)] ?? '', change.to));

/** Nobody else has set it to anything that we do not know. */
const isUntouched = (now: Value | undefined, { from, to }: Pick<Change, 'from' | 'to'>): boolean =>
  now !== undefined && (isSame(now, from) || isSame(now, to));

function prepareOne<Current, Sent>(
  { language }: ShopSession,
  spec: ValuePatch<Current, Sent>,
  draft: DraftOf<Current, Sent>,
  { intent, result }: PushOperation,
  current: Current | undefined,
): Prepared<PushOperationResult> {
  const refuse = (reason: Reason, heldBack: Values = {}): Prepared<PushOperationResult> => ({
    found: 'refused',
    result: { reason: sayWhyHeldBack(language, reason), heldBack },
  });
  if (!current) return refuse({ message: 'blocked.gone', values: {} });
  const obstacle = spec.obstacleTo?.(current);
  if (obstacle) return refuse(obstacle);
  const mayBeSet = (change: Change) => isUntouched(spec.valueIn(current, change), change);
  const isThere = (change: Change) => isSame(spec.valueIn(current, change) ?? '', change.to);
  const chosen = intent.changes.filter(mayBeSet);
  const heldBack = valuesOf(
    spec,
    current,
    intent.changes.filter((change) => !mayBeSet(change)),
  );
  if (chosen.length === 0) return { found: 'held', result: { reason: '', heldBack } };
  const drafted = draft(current, chosen, intent);
  if ('refusedFor' in drafted) return refuse(drafted.refusedFor, heldBack);
  // What cannot be read again could neither be sent nor compared: the record's answer has not the form that it should have.
  if (spec.readSent(drafted.sent) === undefined) throw new TypeError('what was drafted from the record is no request');
  // What left before may have arrived since; and what was there before may have been gone, so that this sends it.
  const mayBeFoundSo = (key: string) => result?.sent === undefined || (result.foundSo?.includes(key) ?? false);
  const foundSo = chosen.filter(isThere).map(changeKey).filter(mayBeFoundSo);
  const isTold = foundSo.length > 0 || result?.foundSo !== undefined;
  return { found: 'ready', result: { sent: drafted.sent, heldBack, ...(isTold ? { foundSo } : {}) } };
}
