import { recordOf } from '../../api/answer';
import type { Endpoint } from '../../api/endpoint';
import type { Field } from '../../api/field';
import { describeField, fitsField } from '../../api/input-check';
import { listAll } from '../../api/list-all';
import { idParameter } from '../../api/values/long-integer';
import type { ShopSession } from '../../runs/shop-session';
import type { Change } from '../../state/schema/push-lines';
import type { DatasetUpdate } from '../../tables/dataset-update';
import { fieldOf } from '../../tables/record-column';
import type { Edit, Reason, Value } from '../edit';
import { kindOfColumn, recordKind } from '../values/kind-of-column';
import { type RecordKind, valueKinds } from '../values/value-kinds';

/** A record as the shop tells it. */
export type ShopRecord = Readonly<Record<string, unknown>>;

/** A field of a record that a cell can change; the column is named like it, `limits.promo_limit` where it lies within an object. */
export interface RecordField {
  readonly kind: RecordKind;
  /** The parameter that sets it, where that has another name. */
  readonly parameter?: string;
  /** The only values, as the shop shows them, and how each is sent. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** How the records of one dataset are read and changed: everything that differs between suppliers, customers, expenses and so on. */
export type RecordSpec = RecordSource & RecordUpdate;

interface RecordUpdate {
  /** Takes a record's id and the fields that are to change. */
  readonly update: Endpoint;
  readonly idParameter: string;
  readonly fields: Readonly<Record<string, RecordField>>;
  /** What the update insists on, or would reset if it were left out: goes back as it is, or as the row says where the shop does not tell it. */
  readonly carries?: (record: ShopRecord, details: NonNullable<Edit['details']>) => ShopRecord;
  /** The columns with what a row has to say for that. */
  readonly details?: readonly string[];
  /** Why a record as it is cannot take an edit. Asked for once before each use, so that it may keep what it reads for it. */
  readonly objections?: (session: ShopSession) => RecordObjection;
  /** Fields that no edit changes and that must be the same afterwards. */
  readonly watches?: readonly string[];
}

export type RecordObjection = (edit: AskedEdit, record: ShopRecord) => Reason | undefined;

type AskedEdit = Pick<Edit, 'column' | 'wanted'> & { readonly details?: Edit['details'] };

/** Where the records of a dataset are read. */
export type RecordSource = ListedRecords | DetailedRecords;

/** Records that a list tells whole. */
export interface ListedRecords {
  readonly list: Endpoint;
  /** What the list is asked for, where it is not simply everything. */
  readonly parts?: readonly ListPart[];
  /** Where the records stand in the list's answer; the answer itself when absent. */
  readonly recordsIn?: (data: unknown) => readonly ShopRecord[];
  /** The field that names a record. */
  readonly idField: string;
}

interface ListPart {
  readonly input: ShopRecord;
  /** What being in this part says of a record. */
  readonly tells?: ShopRecord;
}

/** Records of which only an answer of their own tells everything. */
interface DetailedRecords {
  /** Takes the record's `id`. */
  readonly detail: Endpoint;
  readonly idField: string;
}

/** The fields that a dataset's columns change. */
export const fieldsOf = ({ sets }: DatasetUpdate): RecordUpdate['fields'] =>
  Object.fromEntries(
    Object.entries(sets).map(([column, { kind, holds, ...assignment }]) => [
      column,
      { kind: holds === undefined ? kindOfColumn(kind) : recordKind(holds), ...assignment },
    ]),
  );

type Report = (done: number, total: number) => void;

/** Records by id, as they are now: at least those asked for that the shop still has. */
export function readRecords(
  session: ShopSession,
  source: RecordSource,
  ids: readonly string[],
  report?: Report,
): ReadonlyMap<string, ShopRecord> {
  if ('detail' in source) return readDetails(session, source, [...new Set(ids)], report);
  const records = new Map<string, ShopRecord>();
  for (const { input, tells = {} } of source.parts ?? [{ input: {} }]) {
    for (const record of readList(session, source, input, report)) {
      const id = String(record[source.idField]);
      const known = records.get(id);
      records.set(id, { ...record, ...(known ? agreed(known, tells) : tells) });
    }
  }
  return records;
}

/** What a record in several parts is told to be is known only where they agree. */
const agreed = (known: ShopRecord, tells: ShopRecord): ShopRecord =>
  Object.fromEntries(
    Object.entries(tells).map(([field, value]) => [field, known[field] === value ? value : undefined]),
  );

function readDetails(
  { client }: ShopSession,
  { detail }: DetailedRecords,
  ids: readonly string[],
  report: Report | undefined,
): ReadonlyMap<string, ShopRecord> {
  const inputs = ids.map((id) => ({ id: idParameter(id) }));
  const records = new Map<string, ShopRecord>();
  client.callMany(detail, inputs, report).forEach((outcome, index) => {
    if (outcome.ok) records.set(ids[index] ?? '', recordOf(detail, outcome.answer) as ShopRecord);
    else if (outcome.error.code !== 'notFound') throw outcome.error;
  });
  return records;
}

/** A list that is not paged comes in one answer. */
function readList(
  { client, memory }: ShopSession,
  { list, recordsIn }: ListedRecords,
  input: ShopRecord,
  report: Report | undefined,
): readonly ShopRecord[] {
  const { paging } = list;
  const data = paging
    ? listAll(client, memory, { ...list, paging, answers: undefined as unknown as readonly unknown[] }, input, report)
    : client.call(list, input).data;
  return recordsIn ? recordsIn(data) : ((data ?? []) as readonly ShopRecord[]);
}

/** What a column of the record holds. */
export function fieldValue({ fields }: RecordSpec, record: ShopRecord, column: string): Value {
  const { fromRecord } = valueKinds[fields[column]?.kind ?? 'text'];
  return fromRecord(fieldOf(record, column));
}

/** Everything of a record that a push can change or must leave alone, by column. */
export const valuesOf = (spec: RecordSpec, record: ShopRecord): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    [...Object.keys(spec.fields), ...(spec.watches ?? [])].map((column) => [column, fieldValue(spec, record, column)]),
  );

const parameterPath = ({ fields }: RecordSpec, column: string): readonly string[] =>
  (fields[column]?.parameter ?? column).split('.');

const parameterOf = (spec: RecordSpec, column: string): Field | undefined =>
  parameterPath(spec, column).reduce((field: Pick<Field, 'fields'> | undefined, name) => field?.fields?.[name], {
    fields: spec.update.parameters,
  }) as Field | undefined;

/** A cell's value as the update takes it; as it is where it cannot be made to fit. */
function toSend(spec: RecordSpec, column: string, value: Value): unknown {
  const { choices, kind = 'text' } = spec.fields[column] ?? {};
  return choices ? choices[String(value)] : valueKinds[kind].toParameter(value, parameterOf(spec, column)?.type);
}

/** What the shop would take instead of a value; `undefined` where it takes it. */
export function allowedInsteadOf(spec: RecordSpec, column: string, value: Value): string | undefined {
  const { choices } = spec.fields[column] ?? {};
  if (choices) {
    const words = Object.keys(choices);
    return words.includes(String(value)) ? undefined : words.join(', ');
  }
  const parameter = parameterOf(spec, column);
  if (!parameter || fitsField(parameter, toSend(spec, column, value))) return undefined;
  return describeField(parameter);
}

/** What a column is to hold, and what the row says beside it: the same for all edits of a record. */
type WantedValue = Pick<Change, 'column' | 'to' | 'details'>;

/** The update of a record: its id, what has to go along, and the wanted values. */
export function toUpdate(spec: RecordSpec, record: ShopRecord, wanted: readonly WantedValue[]): ShopRecord {
  const { idField, update } = spec;
  const id =
    update.parameters[spec.idParameter]?.type === 'integer' ? idParameter(record[idField]) : String(record[idField]);
  const carried = spec.carries?.(record, wanted[0]?.details ?? {}) ?? {};
  const body = wanted.reduce(
    (filled, { column, to }) => withField(filled, parameterPath(spec, column), toSend(spec, column, to)),
    carried,
  );
  return { ...body, [spec.idParameter]: id };
}

function withField(record: ShopRecord, [name = '', ...inner]: readonly string[], value: unknown): ShopRecord {
  return {
    ...record,
    [name]: inner.length === 0 ? value : withField((record[name] ?? {}) as ShopRecord, inner, value),
  };
}
