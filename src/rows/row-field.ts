import type { Endpoint } from '../api/endpoint';
import type { Field, Fields } from '../api/field';

/** A parameter, or a field within one, that has a column of its own. */
export interface RowField {
  /** Dotted, and what its column is remembered by: `variations.warehouse_stock.stock`. */
  readonly key: string;
  readonly field: Field;
  /** Required, and so is all that it lies in. */
  readonly isRequired: boolean;
}

/** Files and secrets have no place in a cell. */
const fitsCell = (field: Field): boolean => field.type !== 'file' && !field.isSecret;

/** Whether the field is a list whose items take rows of their own. */
export const isRowList = (field: Field): field is Field & { readonly fields: Fields } =>
  field.type === 'list' && field.fields !== undefined;

const isRecord = (field: Field): field is Field & { readonly fields: Fields } =>
  field.type === 'object' && field.fields !== undefined;

/** The columns that fields take, those within lists and objects among them. */
export function rowFieldsOf(fields: Fields, prefix = '', isWithinRequired = true): RowField[] {
  return Object.entries(fields).flatMap(([name, field]): RowField[] => {
    const isRequired = isWithinRequired && field.required;
    if (isRowList(field) || isRecord(field)) return rowFieldsOf(field.fields, `${prefix}${name}.`, isRequired);
    return fitsCell(field) ? [{ key: prefix + name, field, isRequired }] : [];
  });
}

/** Keys of the columns that say what a record, or an item of a list, is itself: not those of lists within it. */
export function ownKeys(fields: Fields, prefix: string): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (isRowList(field)) return [];
    return isRecord(field) ? ownKeys(field.fields, `${prefix}${name}.`) : [prefix + name];
  });
}

export const hasRowLists = (fields: Fields): boolean => Object.values(fields).some(isRowList);

/** What a row means to do by such an endpoint, as it is written in the column for commands. */
export type RowVerb = 'CREATE' | 'UPDATE' | 'DELETE';

export function verbOf({ id, risk, method }: Endpoint): RowVerb {
  if (risk === 'destructive' || method === 'delete') return 'DELETE';
  return /\.create/.test(id) ? 'CREATE' : 'UPDATE';
}

/** Whether rows can say all that it needs; reads have no rows to carry out. */
export const takesRows = ({ risk, parameters }: Endpoint): boolean =>
  risk !== 'read' && Object.values(parameters).every((field) => fitsCell(field) || !field.required);
