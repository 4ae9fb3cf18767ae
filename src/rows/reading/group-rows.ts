import type { Endpoint } from '../../api/endpoint';
import type { Field, Fields } from '../../api/field';
import { isDate } from '../../days/is-date';
import type { Cell } from '../../google/ports';
import { isErrorValue } from '../../tables/error-value';
import { AddOnError, isAddOnError } from '../../text/add-on-error';
import { codeOfName } from '../../text/value-names';
import { hasRowLists, isRowList, ownKeys, rowFieldsOf } from '../row-field';
import { cellText, isConverted, type ToDay, type ToId, toFieldValue } from './field-value';

/** A row of the tab as an endpoint's parameters see it. */
export interface SheetRow {
  /** Row number on the sheet, from 1. */
  readonly row: number;
  /** By the parameter's key; blank cells are not there. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** What the person wrote to keep rows together; `''` for nothing. */
  readonly group: string;
  /** In capitals; `''` for none. */
  readonly command: string;
  /** What stands in the column for results. */
  readonly result: string;
  /** Whether that says that the row was, or may have been, carried out by the endpoint. */
  readonly isSent: boolean;
}

/**
 * Puts rows together that say one record: those of one group, or neighbours that say the same of the record itself, or nothing. Endpoints
 * without lists take a record a row.
 */
export function groupRows({ parameters }: Endpoint, rows: readonly SheetRow[], toDay: ToDay): SheetRow[][] {
  if (!hasRowLists(parameters)) return rows.map((row) => [row]);
  const named = new Map<string, SheetRow[]>();
  const records: SheetRow[][] = [];
  let latest: { readonly rows: SheetRow[]; readonly signature: string } | undefined;
  for (const row of rows) {
    const signature = signatureOf(ownKeys(parameters, ''), row, toDay);
    const known = row.group === '' ? sameAs(latest, row, signature) : named.get(row.group);
    const record = known ?? [];
    record.push(row);
    if (known === undefined) records.push(record);
    if (row.group !== '') named.set(row.group, record);
    latest = { rows: record, signature: signature === '' ? (latest?.signature ?? '') : signature };
  }
  return records;
}

/** What was begun before, if the row belongs to it: it says the same of it, or nothing. Rows of a named group are joined by name alone. */
function sameAs(
  latest: { readonly rows: SheetRow[]; readonly signature: string } | undefined,
  { group }: SheetRow,
  signature: string,
): SheetRow[] | undefined {
  const isSame = signature === '' || (signature === latest?.signature && latest.rows[0]?.group === group);
  return isSame ? latest?.rows : undefined;
}

/** What the cells of some columns say together; `''` where all are blank. */
function signatureOf(keys: readonly string[], { cells }: SheetRow, toDay: ToDay): string {
  const said = keys.map((key) => cellText(cells.get(key) ?? '', toDay));
  return said.every((text) => text === '') ? '' : JSON.stringify(said);
}

/** Some rows of a group; what only others of it say of the record itself is said by their first. */
export function withHeadOf(
  { parameters }: Endpoint,
  group: readonly SheetRow[],
  [first, ...rest]: readonly SheetRow[],
): readonly SheetRow[] {
  if (!first) return [];
  if (rest.length + 1 === group.length) return [first, ...rest];
  const said = [first, ...rest];
  const missing = ownKeys(parameters, '').flatMap((key) => {
    const holder = group.find(({ cells }) => cells.has(key));
    const cell = said.some(({ cells }) => cells.has(key)) ? undefined : holder?.cells.get(key);
    return cell === undefined ? [] : [[key, cell] as const];
  });
  return [{ ...first, cells: new Map([...missing, ...first.cells]) }, ...rest];
}

/** How the cells of a tab are read. */
export interface RowReading {
  readonly toDay: ToDay;
  readonly toId: ToId;
  /** Keys of the parameters that have a value from somewhere, be it blank in some rows. */
  readonly given: ReadonlySet<string>;
  /** What blank cells of a parameter stand for, by its key. */
  readonly known: ReadonlyMap<string, string>;
}

/** What the rows of one record say. */
export interface ReadRows {
  /** Without what could not be read. */
  readonly input: Readonly<Record<string, unknown>>;
  /** Why something could not be: `rowsDisagree`, `numberBecameDay`, `cellConverted`, `cellFailed`, and those of {@link ToId}, each with its column. */
  readonly objections: readonly AddOnError[];
}

/** The input that the rows of one record stand for. */
export function inputOf({ parameters }: Endpoint, rows: readonly SheetRow[], reading: RowReading): ReadRows {
  const objections: AddOnError[] = [];
  const input = entriesOf(parameters, '', rows, { ...reading, objections }) ?? {};
  return { input, objections };
}

/** A reading that goes on where a cell cannot be read. */
interface Collecting extends RowReading {
  readonly objections: AddOnError[];
}

function entriesOf(
  fields: Fields,
  prefix: string,
  rows: readonly SheetRow[],
  reading: Collecting,
): Record<string, unknown> | undefined {
  const entries = Object.entries(fields).flatMap(([name, field]) => {
    const value = fieldValueOf(field, prefix + name, rows, reading);
    return value === undefined ? [] : [[name, value] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function fieldValueOf(field: Field, key: string, rows: readonly SheetRow[], reading: Collecting): unknown {
  if (isRowList(field)) return itemsOf(field.fields, `${key}.`, rows, reading);
  if (field.fields) return entriesOf(field.fields, `${key}.`, rows, reading);
  try {
    return cellValueOf(field, key, rows, reading);
  } catch (caught) {
    if (!isAddOnError(caught) || caught.values.column !== key) throw caught;
    reading.objections.push(caught);
    return undefined;
  }
}

function cellValueOf(field: Field, key: string, rows: readonly SheetRow[], reading: Collecting): unknown {
  const cell = commonCell(key, rows, reading) ?? reading.known.get(key);
  if (cell === undefined) return undefined;
  if (field.type === 'integer' && isDate(cell))
    throw new AddOnError('numberBecameDay', { column: key, day: reading.toDay(cell) ?? '' });
  if (isConverted(field, cell))
    throw new AddOnError('cellConverted', { column: key, value: cellText(cell, reading.toDay) });
  return toFieldValue(field, cell, reading.toDay, (text) => codeIn(field, key, text) ?? reading.toId(key, text));
}

/** The code that one of a closed list is named by, in whichever language. */
function codeIn({ items, values = items?.values, open = items?.open }: Field, key: string, text: string) {
  return values && !open ? codeOfName(key.slice(key.lastIndexOf('.') + 1), values, text) : undefined;
}

/** What the rows have in common in a column; undefined where all of them are blank. */
function commonCell(key: string, rows: readonly SheetRow[], { toDay }: Collecting): Cell | undefined {
  const filled = rows.flatMap(({ row, cells }) => {
    const cell = cells.get(key);
    return cell === undefined ? [] : [{ row, cell, text: cellText(cell, toDay) }];
  });
  const [first] = filled;
  if (first === undefined) return undefined;
  const other = filled.find(({ text }) => text !== first.text);
  if (other) throw new AddOnError('rowsDisagree', { column: key, first: first.row, other: other.row });
  if (isErrorValue(first.text)) throw new AddOnError('cellFailed', { column: key, value: first.text });
  return first.cell;
}

/** An item a row; an item with lists of its own takes the rows after it that say the same of it, or nothing. */
function itemsOf(fields: Fields, prefix: string, rows: readonly SheetRow[], reading: Collecting) {
  const all = rowFieldsOf(fields, prefix).map(({ key }) => key);
  const own = ownKeys(fields, prefix);
  const items: { readonly rows: SheetRow[]; readonly signature: string }[] = [];
  for (const row of rows.filter(({ cells }) => all.some((key) => cells.has(key)))) {
    const signature = signatureOf(own, row, reading.toDay);
    const latest = items[items.length - 1];
    const goesOn = hasRowLists(fields) && (signature === '' || signature === latest?.signature);
    if (latest && goesOn) latest.rows.push(row);
    else items.push({ rows: [row], signature });
  }
  const inputs = items.map((item) => ({
    ...emptiesOf(fields, prefix, reading),
    ...entriesOf(fields, prefix, item.rows, reading),
  }));
  return inputs.length === 0 ? undefined : inputs;
}

/**
 * What blank cells of an item say where the server insists on something: a variation without a size has an empty one, and one outside of
 * warehouses an empty list of them. The server has the last word.
 */
function emptiesOf(fields: Fields, prefix: string, { given }: Collecting): Record<string, unknown> {
  const isGiven = (name: string, field: Field) =>
    rowFieldsOf({ [name]: field }, prefix).some(({ key }) => given.has(key));
  const empties = Object.entries(fields).flatMap(([name, field]) => {
    const mayBeEmpty = (field.type === 'text' && !field.values) || field.type === 'list';
    if (!field.required || !mayBeEmpty || !isGiven(name, field)) return [];
    return [[name, field.type === 'list' ? [] : ''] as const];
  });
  return Object.fromEntries(empties);
}
