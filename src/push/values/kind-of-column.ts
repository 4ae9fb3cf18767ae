import type { ColumnKind } from '../../tables/table';
import { type RecordKind, valueKinds } from './value-kinds';

const kinds = {
  id: 'text',
  text: 'text',
  money: 'money',
  quantity: 'amount',
  number: 'amount',
  percent: 'share',
  yesNo: 'switch',
  moment: 'moment',
} as const satisfies Partial<Record<ColumnKind, RecordKind>>;

/**
 * The kind of value that goes back from a column, where its dataset does not say another.
 * @throws Error of a kind of column from which none does: a mistake in a declaration.
 */
export function kindOfColumn(kind: ColumnKind): RecordKind {
  if (kind === 'day' || kind === 'difference') throw new Error(`No value goes back from a column of kind ${kind}.`);
  return kinds[kind];
}

const isRecordKind = (name: string): name is RecordKind =>
  Object.entries(valueKinds).some(([kind, rules]) => kind === name && 'fromRecord' in rules);

/**
 * The kind of value that a dataset names for a column.
 * @throws Error of a name that is none, or none of records' fields: a mistake in a declaration.
 */
export function recordKind(name: string): RecordKind {
  if (!isRecordKind(name)) throw new Error(`No field of a record holds a value of the kind ${name}.`);
  return name;
}
