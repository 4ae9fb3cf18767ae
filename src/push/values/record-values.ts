import { idParameter } from '../../api/values/long-integer';
import { toPlainCell } from '../../tables/plain-value';
import type { ColumnKind } from '../../tables/table';
import { toValue } from '../edit';
import type { RecordKindRules } from './value-kind';

/** Reads a record's field as a pull does that puts it into a column of a kind. */
export const fromField =
  (kind: ColumnKind): RecordKindRules['fromRecord'] =>
  (field) =>
    toValue(toPlainCell(kind, field));

/** Text as it is; ids, where an update takes them as numbers. */
export const textParameter: RecordKindRules['toParameter'] = (value, type) =>
  type === 'integer' && /^\d+$/.test(String(value)) ? idParameter(value) : String(value);

/** A blank leaves the parameter empty. */
export const numberParameter: RecordKindRules['toParameter'] = (value, type) => {
  if (value === '') return null;
  return type === 'text' ? String(value) : Number(value);
};
