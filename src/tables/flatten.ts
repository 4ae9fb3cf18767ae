import { readMoney } from '../api/values';
import type { Cell } from '../google/ports';
import type { Column, ColumnKind, Table } from './table';

type FlatRecord = ReadonlyMap<string, unknown>;

/** {facts §1}: what one cell takes. What is longer is cut, and says so. */
const longestCell = 50_000;
const cutMark = ' …[cut]';

/** Records of whatever shape as a table: nested objects become dotted columns, lists become joined text. Columns keep the order in which they first appear. */
export function flattenRecords(records: readonly unknown[]): Table {
  const flat = records.map((record) => new Map(flatten('', record)));
  const keys = [...new Set(flat.flatMap((record) => [...record.keys()]))];
  const idKey = keys.find((key) => isIdOf(key, flat));
  const columns = keys.map((key) => columnOf(key, flat));
  const rows = flat.map((record, index) => ({
    id: idKey === undefined ? String(index + 1) : String(record.get(idKey)),
    cells: columns.map((column) => toCell(column.kind, record.get(column.key))),
  }));
  if (idKey !== undefined) return { columns, idColumn: idKey, rows };
  const numbered = rows.map(({ id, cells }) => ({ id, cells: [id, ...cells] }));
  return { columns: [rowColumn, ...columns], idColumn: rowColumn.key, rows: numbered };
}

/** Tells rows apart where the records have no id of their own. */
const rowColumn: Column = {
  key: '#row',
  kind: 'id',
  title: { en: 'No.', id: 'No.' },
  widthPixels: 50,
  pushable: false,
};

function flatten(prefix: string, value: unknown): [string, unknown][] {
  if (Array.isArray(value)) return [[prefix || 'value', value.map(joined).join('; ')]];
  if (typeof value !== 'object' || value === null) return [[prefix || 'value', value]];
  return Object.entries(value).flatMap(([name, inner]) => flatten(prefix === '' ? name : `${prefix}.${name}`, inner));
}

/** `name: Sepatu, quantity: 1`. */
const joined = (item: unknown): string =>
  typeof item === 'object' && item !== null
    ? flatten('', item)
        .map(([key, value]) => `${key}: ${textOf(value)}`)
        .join(', ')
    : textOf(item);

const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** An id column names every record, and no two the same. */
function isIdOf(key: string, records: readonly FlatRecord[]): boolean {
  if (!isIdName(key) || key.includes('.')) return false;
  const ids = records.map((record) => textOf(record.get(key)));
  return !ids.includes('') && new Set(ids).size === ids.length;
}

const isIdName = (key: string): boolean => /(^|[._])id$/.test(key);
const isMoneyName = (key: string): boolean =>
  /(price|amount|nominal|total_price|sales|profit|balance|cost|fee)/.test(key);

function columnOf(key: string, records: readonly FlatRecord[]): Column {
  const kind = kindOf(key, records);
  const title = key.replace(/[._]/g, ' ').replace(/^./, (letter) => letter.toUpperCase());
  return { key, kind, title: { en: title, id: title }, widthPixels: kind === 'text' ? 160 : 100, pushable: false };
}

function kindOf(key: string, records: readonly FlatRecord[]): ColumnKind {
  if (isIdName(key)) return 'id';
  const values = records.map((record) => record.get(key)).filter((value) => textOf(value) !== '');
  const isPrintedMoney = (value: unknown) => typeof value === 'string' && /^-?\s*Rp/i.test(value);
  if (values.length > 0 && values.every((value) => typeof value === 'number')) {
    return isMoneyName(key) ? 'money' : 'quantity';
  }
  return values.length > 0 && values.every(isPrintedMoney) ? 'money' : 'text';
}

function toCell(kind: ColumnKind, value: unknown): Cell {
  if (kind === 'money') return readMoney(value) ?? '';
  if (kind === 'quantity') return typeof value === 'number' ? value : '';
  const text = textOf(value);
  return text.length <= longestCell ? text : text.slice(0, longestCell - cutMark.length) + cutMark;
}
