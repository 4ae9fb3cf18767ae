import type { Endpoint } from '../../api/endpoint';
import type { Fields } from '../../api/field';
import type { Cell } from '../../google/ports';
import { AddOnError } from '../../text/add-on-error';
import { cellText, isErrorText, type ToDay, toFieldValue } from './field-value';
import { hasRowLists, isRowList, ownKeys, rowFieldsOf } from './row-field';

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

/**
 * The input that the rows of one record stand for.
 * @throws AddOnError `rowsDisagree`, `cellFailed`.
 */
export const inputOf = ({ parameters }: Endpoint, rows: readonly SheetRow[], toDay: ToDay) =>
  fieldsOf(parameters, '', rows, toDay) ?? {};

function fieldsOf(
  fields: Fields,
  prefix: string,
  rows: readonly SheetRow[],
  toDay: ToDay,
): Record<string, unknown> | undefined {
  const entries = Object.entries(fields).flatMap(([name, field]) => {
    const key = prefix + name;
    const value = isRowList(field)
      ? itemsOf(field.fields, `${key}.`, rows, toDay)
      : field.fields
        ? fieldsOf(field.fields, `${key}.`, rows, toDay)
        : valueOf(key, rows, toDay, (cell) => toFieldValue(field, cell, toDay));
    return value === undefined ? [] : [[name, value] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** The one value that the rows have in common. */
function valueOf(key: string, rows: readonly SheetRow[], toDay: ToDay, toValue: (cell: Cell) => unknown): unknown {
  const filled = rows.flatMap(({ row, cells }) => {
    const cell = cells.get(key);
    return cell === undefined ? [] : [{ row, cell, text: cellText(cell, toDay) }];
  });
  const [first] = filled;
  if (first === undefined) return undefined;
  const other = filled.find(({ text }) => text !== first.text);
  if (other) throw new AddOnError('rowsDisagree', { column: key, first: first.row, other: other.row });
  if (isErrorText(first.text)) throw new AddOnError('cellFailed', { column: key, value: first.text });
  return toValue(first.cell);
}

/** An item a row; an item with lists of its own takes the rows after it that say the same of it, or nothing. */
function itemsOf(fields: Fields, prefix: string, rows: readonly SheetRow[], toDay: ToDay): unknown[] | undefined {
  const all = rowFieldsOf(fields, prefix).map(({ key }) => key);
  const own = ownKeys(fields, prefix);
  const items: { readonly rows: SheetRow[]; readonly signature: string }[] = [];
  for (const row of rows.filter(({ cells }) => all.some((key) => cells.has(key)))) {
    const signature = signatureOf(own, row, toDay);
    const latest = items[items.length - 1];
    const goesOn = hasRowLists(fields) && (signature === '' || signature === latest?.signature);
    if (latest && goesOn) latest.rows.push(row);
    else items.push({ rows: [row], signature });
  }
  return items.length === 0 ? undefined : items.map((item) => fieldsOf(fields, prefix, item.rows, toDay) ?? {});
}
