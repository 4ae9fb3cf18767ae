import { checkInput } from '../../api/input-check';
import type { ShopSession } from '../../runs/shop-session';
import { commandColumn } from '../../tables/command-column';
import { isAddOnError } from '../../text/add-on-error';
import { say } from '../../text/message';
import type { Action, Step } from '../action';
import { afterSending } from '../after-sending';
import { isSame, type Value } from '../edit';
import { type Change, changed, changeKey, groupBy, type Operation } from '../operation';
import type { ReadLive } from './live-records';
import { presentState } from './record-command';
import {
  allowedInsteadOf,
  fieldValue,
  type RecordObjection,
  type RecordSpec,
  readRecords,
  type ShopRecord,
  toUpdate,
  valuesOf,
} from './record-fields';

type Values = Readonly<Record<string, Value>>;

/** What is kept of a request until it is read back. */
interface Sent {
  readonly body: ShopRecord;
  /** The record's values before, by column. */
  readonly before: Values;
}

const recordIdOf = ({ intent }: Operation): string => intent.changes[0]?.id ?? '';
const sentBy = ({ result }: Operation): Sent | undefined => result?.sent as Sent | undefined;
const applied = ({ intent, result }: Operation): Change[] =>
  intent.changes.filter((change) => !(changeKey(change) in (result?.heldBack ?? {})));

const recordsOf = (session: ShopSession, spec: RecordSpec, operations: readonly Operation[]) =>
  readRecords(session, spec, operations.map(recordIdOf));

/** The records of a spec as they are now. */
export const readLiveRecords =
  (spec: RecordSpec): ReadLive =>
  (session, cells, _listCalls, step) => {
    if (cells.length === 0) return { has: () => false, valueOf: () => undefined };
    const ids = cells.map(({ recordId }) => recordId);
    const records = readRecords(session, spec, ids, (done, total) => session.run.report(step, done, total));
    const objection = spec.objections?.(session);
    return {
      objectionTo: (edit) => objection?.(edit, records.get(edit.recordId) ?? {}),
      has: (id) => records.has(id),
      valueOf: (id, column) => {
        const record = records.get(id);
        if (column === commandColumn.key) return record && presentState;
        return record && fieldValue(spec, record, column);
      },
    };
  };

/** What an operation would send, given the record as it is just now; or why it must not be sent. */
function prepare(
  spec: RecordSpec,
  session: ShopSession,
  objection: RecordObjection | undefined,
  operation: Operation,
  record: ShopRecord | undefined,
) {
  const refuse = (reason: string, heldBack: Values = {}) => changed(session, operation, 'failed', { reason, heldBack });
  if (!record) return refuse(say(session.language, 'blocked.gone'));
  const before = valuesOf(spec, record);
  const isUntouched = ({ column, from, to }: Change) =>
    isSame(before[column] ?? '', from) || isSame(before[column] ?? '', to);
  const { changes } = operation.intent;
  const chosen = changes.filter(isUntouched);
  const heldBack = Object.fromEntries(
    changes.filter((change) => !isUntouched(change)).map((change) => [changeKey(change), before[change.column] ?? '']),
  );
  if (chosen.length === 0) return refuse('', heldBack);
  const [objected] = chosen.flatMap(({ to, ...change }) => objection?.({ ...change, wanted: to }, record) ?? []);
  if (objected) return refuse(say(session.language, objected.message, objected.values), heldBack);
  const body = toUpdate(spec, record, chosen);
  try {
    checkInput(spec.update, body);
  } catch (error) {
    if (isAddOnError(error)) return refuse(error.tellIn(session.language), heldBack);
    throw error;
  }
  return changed(session, operation, 'intended', { sent: { body, before } satisfies Sent, heldBack });
}

/** Reads, notes what will be sent, and sends only the wanted fields and what the shop insists on. */
const sendWith =
  (spec: RecordSpec): Step =>
  (session, operations, note) => {
    const records = recordsOf(session, spec, operations);
    const objection = spec.objections?.(session);
    const prepared = operations.map((operation) =>
      prepare(spec, session, objection, operation, records.get(recordIdOf(operation))),
    );
    note(prepared);
    const leaving = prepared.filter(({ state }) => state === 'intended');
    const outcomes = session.client.callMany(
      spec.update,
      leaving.map((operation) => sentBy(operation)?.body ?? {}),
    );
    const answered = new Map(
      leaving.map((operation, index) => [operation, afterSending(session, operation, outcomes[index])]),
    );
    return prepared.map((operation) => answered.get(operation) ?? operation);
  };

/** The values are absolute: a record that shows them all needs no more; any other is prepared anew. */
const locateWith =
  (spec: RecordSpec): Step =>
  (session, operations) => {
    const records = recordsOf(session, spec, operations);
    return operations.map((operation) => {
      const record = records.get(recordIdOf(operation));
      if (!record || !sentBy(operation)) return operation;
      const isThere = applied(operation).every(({ column, to }) => isSame(fieldValue(spec, record, column), to));
      return isThere ? changed(session, operation, 'accepted') : operation;
    });
  };

/** Columns that differ from before though nobody meant them to. */
function alteredIn(spec: RecordSpec, operation: Operation, record: ShopRecord): string[] {
  const before = sentBy(operation)?.before ?? {};
  const wanted = new Set(applied(operation).map(({ column }) => column));
  return Object.entries(valuesOf(spec, record))
    .filter(([column, now]) => !wanted.has(column) && column in before && !isSame(before[column] ?? '', now))
    .map(([column]) => column);
}

/** Reads each record back as a whole. */
const settleWith =
  (spec: RecordSpec): Step =>
  (session, operations) => {
    const records = recordsOf(session, spec, operations);
    return operations.map((operation) => {
      const record = records.get(recordIdOf(operation));
      if (!record) return changed(session, operation, 'unknown', { reason: say(session.language, 'blocked.gone') });
      const altered = alteredIn(spec, operation, record);
      const seen = Object.fromEntries(
        applied(operation).map((change) => [changeKey(change), fieldValue(spec, record, change.column)]),
      );
      return changed(session, operation, 'done', { seen, ...(altered.length > 0 ? { altered } : {}) });
    });
  };

/** Whether the shop changed what was sent, and left alone what was not: the document does not promise the latter. */
const proveWith = (spec: RecordSpec) => (session: ShopSession, operation: Operation) => {
  const record = recordsOf(session, spec, [operation]).get(recordIdOf(operation));
  return (
    record !== undefined &&
    alteredIn(spec, operation, record).length === 0 &&
    applied(operation).every(({ column, to }) => isSame(fieldValue(spec, record, column), to))
  );
};

/** The action that changes records of a spec in place: one request for each record, holding its edits. */
export const recordPatch = (id: string, spec: RecordSpec): Action => ({
  id,
  endpoints: [spec.update.id],
  riskOf: () => spec.update.risk,
  idempotent: spec.update.idempotent,
  marker: undefined,
  kindOf: (column) => spec.fields[column]?.kind,
  allowedInsteadOf: (column, wanted) => allowedInsteadOf(spec, column, wanted),
  readsBeforeSending: true,
  placesOf: (_, { column }) => [spec.fields[column]?.parameter ?? column],
  ...(spec.details ? { details: spec.details } : {}),
  group: (edits) => groupBy(edits, ({ recordId }) => recordId),
  send: sendWith(spec),
  locate: locateWith(spec),
  settle: settleWith(spec),
  prove: proveWith(spec),
  expected: ({ to }) => to,
  undo: ({ from, to }) => ({ baseline: to, wanted: from }),
});
