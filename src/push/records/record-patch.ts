import * as v from '../../state/valibot';
import { commandColumn } from '../../tables/command-column';
import type { Action } from '../action';
import { presentState } from '../command';
import { isSame, type Value } from '../edit';
import { groupBy } from '../operation';
import type { ReadLive } from './live-records';
import {
  allowedInsteadOf,
  fieldValue,
  type RecordSpec,
  readRecords,
  type ShopRecord,
  toUpdate,
  valuesOf,
} from './record-fields';
import { type ValuePatch, valuePatch } from './value-patch';

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
      labelOf: (id, column) => {
        const record = records.get(id);
        return record && fieldValue(spec, record, column);
      },
    };
  };

/** What is kept of a request until it is read back. */
interface Sent {
  readonly body: ShopRecord;
  /** The record's values before, by column. */
  readonly before: Readonly<Record<string, Value>>;
}

const sentSchema: v.GenericSchema<unknown, Sent> = v.object({
  body: v.record(v.string(), v.unknown()),
  before: v.record(v.string(), v.union([v.string(), v.number()])),
});

/** Only the wanted fields are sent, and what the shop insists on. */
const patchOf = (spec: RecordSpec): ValuePatch<ShopRecord, Sent> => ({
  endpoint: spec.update,
  recordOf: ({ intent }) => intent.changes[0]?.id ?? '',
  read: (session, ids) => readRecords(session, spec, ids),
  valueIn: (record, { column }) => fieldValue(spec, record, column),
  draftWith: (session) => {
    const objection = spec.objections?.(session);
    return (record, changes) => {
      const [objected] = changes.flatMap(({ to, ...change }) => objection?.({ ...change, wanted: to }, record) ?? []);
      if (objected) return { refusedFor: objected };
      return { sent: { body: toUpdate(spec, record, changes), before: valuesOf(spec, record) } };
    };
  },
  readSent: (kept) => {
    const parsed = v.safeParse(sentSchema, kept);
    return parsed.success ? parsed.output : undefined;
  },
  inputOf: ({ body }) => body,
  alteredIn: (record, { before }, changes) => {
    const wanted = new Set(changes.map(({ column }) => column));
    return Object.entries(valuesOf(spec, record))
      .filter(([column, now]) => !wanted.has(column) && column in before && !isSame(before[column] ?? '', now))
      .map(([column]) => column);
  },
});

/** The action that changes records of a spec in place: one request for each record, holding its edits. */
export const recordPatch = (id: string, spec: RecordSpec): Action => ({
  id,
  endpoints: [spec.update.id],
  riskOf: () => spec.update.risk,
  marker: undefined,
  kindOf: (column) => spec.fields[column]?.kind,
  allowedInsteadOf: (column, wanted) => allowedInsteadOf(spec, column, wanted),
  placesOf: (_, { column }) => [spec.fields[column]?.parameter ?? column],
  ...(spec.details ? { details: spec.details } : {}),
  group: (edits) => groupBy(edits, ({ recordId }) => recordId),
  ...valuePatch(patchOf(spec)),
  expected: ({ to }) => to,
  undo: ({ from, to }) => ({ baseline: to, wanted: from }),
});
