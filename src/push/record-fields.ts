import type { Endpoint } from '../api/endpoint';
import { describeField, fitsField } from '../api/input-check';
import { listAll } from '../api/list-all';
import type { ShopSession } from '../state/shop-session';
import { toPlainCell } from '../tables/plain-value';
import type { ColumnKind } from '../tables/table';
import type { ValueKind } from './action';
import { toValue, type Value } from './edit';

/** A record as the shop's list tells it. */
export type ShopRecord = Readonly<Record<string, unknown>>;

/** A field of a record that a cell can change; the column is named like it. */
export interface RecordField {
  readonly kind: keyof typeof cellKinds;
  /** The parameter that sets it, where that has another name. */
  readonly parameter?: string;
  /** The only values, as the shop shows them, and how each is sent. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** How the records of one dataset are read and changed: everything that differs between suppliers, customers, expenses and so on. */
export interface RecordSpec extends RecordSource {
  /** Takes a record's id and the fields that are to change. */
  readonly update: Endpoint;
  readonly idParameter: string;
  readonly fields: Readonly<Record<string, RecordField>>;
  /** What the update insists on, or would reset if it were left out: goes back as it is. */
  readonly carries?: (record: ShopRecord) => ShopRecord;
  /** Fields that no edit changes and that must be the same afterwards. */
  readonly watches?: readonly string[];
}

/** Where the records of a dataset are listed. */
export interface RecordSource {
  readonly list: Endpoint;
  readonly listInput?: ShopRecord;
  /** Where the records stand in the list's answer; the answer itself when absent. */
  readonly recordsIn?: (data: unknown) => readonly ShopRecord[];
  /** The field that names a record. */
  readonly idField: string;
}

/** How each kind of value is read, so that it compares with what a pull put into the cell. */
const cellKinds = {
  text: 'text',
  money: 'money',
  amount: 'quantity',
  share: 'percent',
  switch: 'yesNo',
} as const satisfies Partial<Record<ValueKind, ColumnKind>>;

/** All records by id. A list that is not paged comes in one answer. */
export function readRecords(
  session: ShopSession,
  { list, listInput = {}, recordsIn, idField }: RecordSource,
  report?: (done: number, total: number) => void,
): ReadonlyMap<string, ShopRecord> {
  const { client, memory } = session;
  const { paging } = list;
  const data = paging
    ? listAll(
        client,
        memory,
        { ...list, paging, answers: undefined as unknown as readonly unknown[] },
        listInput,
        report,
      )
    : client.call(list, listInput).data;
  const records = recordsIn ? recordsIn(data) : ((data ?? []) as readonly ShopRecord[]);
  return new Map(records.map((record) => [String(record[idField]), record]));
}

/** What a column of the record holds. */
export const fieldValue = ({ fields }: RecordSpec, record: ShopRecord, column: string): Value =>
  toValue(toPlainCell(cellKinds[fields[column]?.kind ?? 'text'], record[column]));

/** Everything of a record that a push can change or must leave alone, by column. */
export const valuesOf = (spec: RecordSpec, record: ShopRecord): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    [...Object.keys(spec.fields), ...(spec.watches ?? [])].map((column) => [column, fieldValue(spec, record, column)]),
  );

const parameterOf = ({ fields, update }: RecordSpec, column: string) => {
  const name = fields[column]?.parameter ?? column;
  return { name, parameter: update.parameters[name] };
};

/** A cell's value as the update takes it; as it is where it cannot be made to fit. */
function toSend(spec: RecordSpec, column: string, value: Value): unknown {
  const { choices, kind } = spec.fields[column] ?? {};
  if (choices) return choices[String(value)];
  if (kind === 'switch') return value === 'true';
  if (kind === 'share') return Math.round(Number(value) * 10_000) / 100;
  return kind === 'text' ? String(value) : Number(value);
}

/** What the shop would take instead of a value; `undefined` where it takes it. */
export function allowedInsteadOf(spec: RecordSpec, column: string, value: Value): string | undefined {
  const { choices } = spec.fields[column] ?? {};
  if (choices) return String(value) in choices ? undefined : Object.keys(choices).join(', ');
  const { parameter } = parameterOf(spec, column);
  if (!parameter || fitsField(parameter, toSend(spec, column, value))) return undefined;
  return describeField(parameter);
}

/** The update of a record: its id, what has to go along, and the wanted values. */
export function toUpdate(
  spec: RecordSpec,
  record: ShopRecord,
  wanted: readonly { readonly column: string; readonly to: Value }[],
): ShopRecord {
  const { idField, idParameter, update } = spec;
  const id = update.parameters[idParameter]?.type === 'integer' ? Number(record[idField]) : String(record[idField]);
  return {
    ...spec.carries?.(record),
    ...Object.fromEntries(
      wanted.map(({ column, to }) => [parameterOf(spec, column).name, toSend(spec, column, to)] as const),
    ),
    [idParameter]: id,
  };
}
