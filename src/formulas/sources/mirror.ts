import type { Cell, Platform } from '../../google/ports';
import { fileConnection } from '../../state/connection';
import { shopsIn } from '../../state/other-shop';
import type { TabMark } from '../../state/schema/tab-mark';
import { knownTabMark } from '../../state/tab-mark';
import { rowsAbove } from '../../tables/tab/table-place';
import { AddOnError } from '../../text/add-on-error';
import { codesOfColumn } from '../../text/coded-values';
import { readText } from '../read-argument';
import { indexRecords, type RecordKey, type RecordLookup, type RecordRow } from '../record-key';
import { cellIn, type MarkedTab, type MirrorBlock, mayBeEdited, readBlock, recordLines } from './mirror-block';
import { requireAgreeing, type SaidByShop, saidByShop } from './said-by-shop';

/** A tab that the shop's data was pulled into: it answers without a key and without a call, for everybody who may see the file. */
export interface Mirror extends MarkedTab {
  /** When the data left the shop, milliseconds since 1970. */
  readonly pulledAt: number;
  /** Of records with a date: the first day from which on all of them are there, `yyyy-mm-dd`. */
  readonly wholeSince?: string;
  /** What the shop last said in its cells, which may hold what a person typed; read at first use. */
  readonly said: () => SaidByShop | undefined;
}

/**
 * The visible tab that holds a whole dataset, the latest of several. Tabs that were narrowed down are passed over: what is not in them may be in
 * the shop; and so are tabs of another shop, or of one that nobody knows. Tabs that people put together themselves carry no mark and are never taken for one.
 * @throws AddOnError `severalShops` where the file has tabs of several, and uses none of them.
 */
export function findMirror(platform: Platform, dataset: string): Mirror | undefined {
  const marked = platform.workbook.tabs().flatMap((tab) => {
    const mark = knownTabMark(tab);
    // From the future comes only what somebody made up.
    return mark && mark.pulledAt <= platform.clock.now() ? [{ tab, mark }] : [];
  });
  const shop = shopOf(
    platform,
    marked.map(({ mark }) => mark),
  );
  const [latest] = marked
    .filter(({ mark }) => mark.dataset === dataset && !mark.isPartial && (mark.shop ?? shop) === shop)
    .filter(({ tab }) => !tab.isHidden())
    .filter(({ mark }) => mark.shop !== undefined || !hasOthers(platform, shop))
    .sort((a, b) => b.mark.pulledAt - a.mark.pulledAt);
  if (!latest) return undefined;
  const { tab, mark } = latest;
  const { pulledAt, wholeSince, id } = mark;
  const columns = new Map([...tab.columnKeys()].filter(([key]) => !mark.left?.includes(key)));
  let said: { readonly read: SaidByShop | undefined } | undefined;
  return {
    tab,
    columns,
    codesOf: (field) => codesOfColumn(dataset, field),
    pulledAt,
    said: () => {
      said ??= { read: saidByShop(platform, tab) };
      return said.read;
    },
    ...(wholeSince === undefined ? {} : { wholeSince }),
    ...(id ? { id } : {}),
  };
}

/** The shop that the file is about: the one that was chosen in it, be its key removed by now, or, for whoever chose none, the only one with tabs. */
function shopOf(platform: Platform, marks: readonly TabMark[]): string | undefined {
  const found = fileConnection(platform);
  if (found.kind !== 'none') return found.kind === 'connected' ? found.connection.id : found.id;
  const [shop, ...others] = new Set(marks.flatMap((mark) => mark.shop ?? []));
  if (others.length > 0) throw new AddOnError('severalShops');
  return shop;
}

/** Whether the file was used with other shops than one, or with several where it is about none: what names no shop may be of any of them. */
function hasOthers(platform: Platform, shop: string | undefined): boolean {
  const known = shopsIn(platform);
  return shop === undefined ? known.size > 1 : known.size > (known.has(shop) ? 1 : 0);
}

/** Names of the columns that hold the shop's data, in the order of their keys. */
export const mirrorFields = ({ columns }: Mirror): string[] =>
  [...columns.keys()].filter((key) => !key.startsWith('#'));

/** Every record as the shop last said it, with the fields asked for; one read of the columns between the first and the last of them. */
export const readMirror = (mirror: Mirror, fields: readonly string[]): RecordRow[] =>
  readRecords(mirror, fields, () => true);

/** @param isDoubted whether a record's cells may hold something else than the shop said. */
function readRecords(mirror: Mirror, fields: readonly string[], isDoubted: typeof mayBeEdited): RecordRow[] {
  const known = fields.filter((field) => mirror.columns.has(field));
  if (known.length === 0) return [];
  const block = readBlock(mirror, known, { from: 1, to: mirror.tab.lastRow() });
  return recordLines(mirror, block).map((line) =>
    (isDoubted(mirror, block, line) ? recordAt : cellsAt)(mirror, block, line, known),
  );
}

/** What a record is told by; `''` in tabs that an earlier version pulled. */
const recordName = ({ id, columns }: Mirror, block: MirrorBlock, line: number): string =>
  id ? readText(cellIn(block, line, columns.get(id.column))) : '';

/** A record as the shop last said it. @throws AddOnError `typedValues`. */
function recordAt(mirror: Mirror, block: MirrorBlock, line: number, fields: readonly string[]): RecordRow {
  const said = mirror.said();
  if (!said) requireAgreeing(mirror, block, line);
  const name = recordName(mirror, block, line);
  const cells = cellsAt(mirror, block, line, fields);
  return said ? new Map([...cells].map(([field, held]) => [field, said(name, field) ?? held])) : cells;
}

/** A record as its cells are. */
const cellsAt = ({ columns }: Mirror, block: MirrorBlock, line: number, fields: readonly string[]): RecordRow =>
  new Map(fields.map((field) => [field, cellIn(block, line, columns.get(field))]));

/**
 * Finds items in a mirror, as the shop last said them. Many of them: one read, and one of what was kept. A single one: its key's column, then its row,
 * since a cell for every item would read the whole tab a thousand times over; what was kept only where the row's result does not say that its cells
 * are the shop's. One or two reads more where several rows have the key, or none.
 */
export function lookUpInMirror(
  mirror: Mirror,
  items: readonly Cell[],
  keys: readonly RecordKey[],
  fields: readonly string[],
): RecordLookup {
  const known = fields.filter((field) => mirror.columns.has(field));
  const readAll = (isDoubted: typeof mayBeEdited) =>
    indexRecords(known, readRecords(mirror, [...keys.map(({ field }) => field), ...known], isDoubted), keys);
  const [item] = items;
  const [idKey, nameKey] = keys;
  if (items.length !== 1 || item === undefined || !idKey)
    return items.length === 0 ? indexRecords(known, [], keys) : readAll(() => true);
  const isNumber = /^\d+$/.test(readText(item));
  const key = isNumber || !nameKey ? idKey : nameKey;
  const found = lookUpOne(mirror, item, key, known);
  // A number may be a SKU as well, and a SKU may be typed over: what no cell knows is looked for in full.
  return found.length === 0 && keys.length > 1 ? readAll(mayBeEdited) : { fields: known, find: () => found };
}

function lookUpOne(mirror: Mirror, item: Cell, key: RecordKey, fields: readonly string[]): RecordRow[] {
  const matching = rowsWith(mirror, item, key);
  const rows = matching.length > 1 ? recordsAmong(mirror, matching) : matching;
  const [row] = rows;
  if (row === undefined) return [];
  // Of several that share a SKU none is read: whoever asked is told to use the id.
  if (rows.length > 1) return rows.map(() => new Map());
  // As far down as the headings may stand: what is above them is no record.
  const block = readBlock(mirror, fields, {
    from: row,
    to: Math.max(row, Math.min(mirror.tab.lastRow(), rowsAbove)),
  });
  if (!recordLines(mirror, block).includes(0)) return [];
  if (!mayBeEdited(mirror, block, 0)) return [cellsAt(mirror, block, 0, fields)];
  const said = mirror.said()?.(recordName(mirror, block, 0), key.field);
  const isMeant = said === undefined || key.normalize(readText(said)) === key.normalize(readText(item));
  return isMeant ? [recordAt(mirror, block, 0, fields)] : [];
}

/** Numbers of all rows in which a key's column names the item. */
function rowsWith({ tab, columns }: Mirror, item: Cell, { field, normalize }: RecordKey): number[] {
  const column = columns.get(field);
  const last = tab.lastRow();
  if (column === undefined || last === 0) return [];
  const asked = normalize(readText(item));
  // Every cell with a formula walks the whole column: no list is made on the way.
  const rows: number[] = [];
  tab.read({ row: 1, column, rows: last, columns: 1 }).forEach(([cell = ''], index) => {
    if (normalize(readText(cell)) === asked) rows.push(index + 1);
  });
  return rows;
}

function recordsAmong(mirror: Mirror, rows: readonly number[]): readonly number[] {
  const records = new Set(recordLines(mirror, readBlock(mirror, [], { from: 1, to: mirror.tab.lastRow() })));
  return rows.filter((row) => records.has(row - 1));
}
