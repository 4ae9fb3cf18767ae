import type { Endpoint } from '../api/endpoint';
import { readCellDay } from '../days/read-cell-day';
import type { Cell, TabPort } from '../google/ports';
import type { ShopAccess } from '../runs/shop-session';
import type { RowMatching } from '../state/schema/row-lines';
import { carriedMark } from '../state/tab-mark';
import { commandColumn } from '../tables/command-column';
import { headerRow, headingRowIn, locateColumns, rowsAbove } from '../tables/tab/table-place';
import { type Column, resultColumn } from '../tables/table';
import { AddOnError } from '../text/add-on-error';
import { readCommand } from '../text/command-words';
import { allLanguages } from '../text/message';
import type { ToDay } from './reading/field-value';
import type { SheetRow } from './reading/group-rows';
import { hasRowLists, rowFieldsOf, verbOf } from './row-field';
import { isMeant, isSentResult } from './row-signs';
import { rowTitles } from './telling/row-titles';

/** A tab read for the sake of one endpoint. */
export interface RowTab {
  /** Row number, from 1, of the titles. */
  readonly headingRow: number;
  /** Of its columns, from the first. */
  readonly titles: readonly string[];
  /** Column number, from 1, by the parameter's key. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** The column for results; undefined where the tab has none yet. */
  readonly resultColumn: number | undefined;
  /** All cells of the tab, from the first row and column. */
  readonly cells: readonly (readonly Cell[])[];
  /** The rows that say anything, be it a command alone. */
  readonly rows: readonly SheetRow[];
}

const plain = { kind: 'text', pushable: false, widthPixels: 110 } as const;

/** What the rows of one record have in common, where their own values do not say it. */
export const groupColumn: Column = { ...plain, key: '#group', title: { en: 'Group', id: 'Kelompok' } };

/** The days that cells mean, in the spreadsheet's time zone. */
export const dayReader =
  ({ platform }: Pick<ShopAccess, 'platform'>): ToDay =>
  (cell) =>
    readCellDay({ clock: platform.clock, timeZone: platform.workbook.timeZone }, cell);

/** @throws AddOnError `tabGone`. */
export function requireTab({ platform }: Pick<ShopAccess, 'platform'>, tabId: number | undefined): TabPort {
  const tab = tabId === undefined ? undefined : platform.workbook.tab(tabId);
  if (!tab) throw new AddOnError('tabGone');
  return tab;
}

/** Rows that a person has selected. */
export interface SelectedRows {
  readonly rows: readonly number[];
  /** How many more there are that nobody sees, and that are not among them. */
  readonly leftOut: number;
}

/**
 * Numbers of the rows that the person has selected in a tab, as far as it has any.
 * @param withHidden whether those count that are hidden within the selection: a person selects what they see.
 * @throws AddOnError `tabGone`, and `nothingSelected` where another tab is in front, or only titles are selected.
 */
export function selectedRows(
  { platform }: Pick<ShopAccess, 'platform'>,
  tabId: number,
  withHidden: boolean,
): SelectedRows {
  const { workbook } = platform;
  const tab = requireTab({ platform }, tabId);
  const lastRow = tab.lastRow();
  const stretches = workbook.activeTabId() === tabId ? workbook.selectedRows() : [];
  const chosen = new Set<number>();
  for (const { row: first, rows } of stretches) {
    const last = Math.min(first + rows - 1, lastRow);
    for (let row = Math.max(first, headerRow + 1); row <= last; row += 1) chosen.add(row);
  }
  const hidden = new Set(withHidden ? [] : tab.hiddenAmong([...chosen]));
  const rows = [...chosen].filter((row) => !hidden.has(row)).sort((one, other) => one - other);
  if (rows.length === 0) throw new AddOnError('nothingSelected', { tab: tab.name });
  return { rows, leftOut: hidden.size };
}

/**
 * Reads a tab for an endpoint. A parameter's column is the one that was named for it, else one of ours with its key, else one that is
 * headed as templates are, or with its name.
 * @param needed `asFarAsThere` where a column that is gone is only not read: what has been sent is told by what is left.
 * @throws AddOnError `invalidInput` for a parameter that the endpoint does not have, or a column that the tab does not have.
 */
export function readRowTab(
  tab: TabPort,
  endpoint: Endpoint,
  matching: RowMatching,
  needed: 'all' | 'asFarAsThere' = 'all',
): RowTab {
  const [lastRow, lastColumn] = [tab.lastRow(), tab.lastColumn()];
  if (lastRow === 0 || lastColumn === 0)
    return { headingRow: headerRow, titles: [], columnOf: new Map(), resultColumn: undefined, cells: [], rows: [] };
  const cells = tab.read({ row: 1, column: 1, rows: lastRow, columns: lastColumn });
  const mark = carriedMark(tab);
  const known = { keys: withoutOthersIds(tab, mark, endpoint), words: headingWords(endpoint, mark) };
  const headingRow = headingRowOf(cells, endpoint, matching, known);
  const [titles = [], ...lines] = cells.slice(headingRow - 1);
  const texts = titles.map(String);
  const special = locateColumns([commandColumn, groupColumn, resultColumn], known.keys, texts);
  const columnOf = matchColumns(endpoint, known, texts, needed === 'all' ? matching : withoutMissing(matching, texts));
  const textAt = (line: readonly Cell[], key: string) => String(line[(special.get(key) ?? 0) - 1] ?? '').trim();
  const isTemplate = mark !== undefined && 'endpoint' in mark && mark.endpoint === endpoint.id;
  const rows = lines.map((line, index): SheetRow => {
    const result = textAt(line, resultColumn.key);
    return {
      row: headingRow + 1 + index,
      cells: cellsOf(line, columnOf),
      group: textAt(line, groupColumn.key),
      command: readCommand(textAt(line, commandColumn.key)),
      ...{ result, isSent: isSentResult(endpoint, result, isTemplate) },
    };
  });
  return {
    headingRow,
    cells,
    titles: texts,
    columnOf,
    resultColumn: special.get(resultColumn.key),
    rows: rows
      .filter((row) => row.cells.size > 0 || asksForNothing(endpoint, row))
      .map((row) => withFixed(row, matching.fixed ?? {})),
  };
}

/**
 * Whether a row has a command, and nothing else: it is told what it lacks. Where rows hang together, one that says nothing may belong to the row above.
 */
const asksForNothing = (endpoint: Endpoint, { command }: SheetRow): boolean =>
  command !== '' && !hasRowLists(endpoint.parameters) && isMeant(verbOf(endpoint), command);

/** By what the columns of a tab are found for an endpoint. */
interface KnownColumns {
  /** Column numbers by what travels with them. */
  readonly keys: ReadonlyMap<string, number>;
  /** What else a parameter's column may be headed with, by its key. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

type Mark = ReturnType<typeof carriedMark>;

/** A dataset or an endpoint, either of which begins with whose records they are. */
function madeFor(mark: Mark): string | undefined {
  if (!mark) return undefined;
  // A table of an endpoint's own answers is named `endpoint:<its id>`.
  if ('dataset' in mark) return mark.dataset.replace(/^endpoint:/, '');
  return 'endpoint' in mark ? mark.endpoint : undefined;
}

/** Column keys of a tab without that of the ids of another kind of record: a customer's id cancels no order. */
function withoutOthersIds(tab: TabPort, mark: Mark, { id }: Endpoint): ReadonlyMap<string, number> {
  const made = madeFor(mark);
  const keys = tab.columnKeys();
  const [resource = ''] = id.split('.');
  if (made === undefined || made.startsWith(resource)) return keys;
  return new Map([...keys].filter(([key]) => key !== 'id'));
}

/**
 * What templates head a parameter's column with, in every language. In a table that was pulled its own headings say what stands there, and only columns
 * that a person names are taken for others.
 */
function headingWords(endpoint: Endpoint, mark: Mark): KnownColumns['words'] {
  if (mark && 'dataset' in mark) return new Map();
  const inEach = allLanguages().map((language) => rowTitles(endpoint, language));
  const fields = rowFieldsOf(endpoint.parameters);
  return new Map(fields.map(({ key }) => [key, inEach.flatMap((titles) => titles.get(key) ?? [])]));
}

/** A title or a remark above the table leaves its headings where most of its titles are. */
function headingRowOf(
  cells: readonly (readonly Cell[])[],
  endpoint: Endpoint,
  { columns = {} }: RowMatching,
  { keys, words }: KnownColumns,
): number {
  const titled = (key: string, title: string) => ({ key, title: { en: title, id: title } });
  const headings = (key: string) => (columns[key] === undefined ? [key, ...(words.get(key) ?? [])] : [columns[key]]);
  const fields = rowFieldsOf(endpoint.parameters).flatMap(({ key }) =>
    headings(key).map((heading) => titled(key, heading)),
  );
  const own = [commandColumn, groupColumn, resultColumn];
  return headingRowIn(cells.slice(0, rowsAbove), [...own, ...fields], keys);
}

function withoutMissing({ columns = {}, ...matching }: RowMatching, titles: readonly string[]): RowMatching {
  const present = new Set(titles.map((title) => title.trim().toLowerCase()));
  const found = Object.entries(columns).filter(([, title]) => present.has(title.trim().toLowerCase()));
  return { ...matching, columns: Object.fromEntries(found) };
}

function matchColumns(
  endpoint: Endpoint,
  { keys, words }: KnownColumns,
  titles: readonly string[],
  { columns = {}, fixed = {} }: RowMatching,
): ReadonlyMap<string, number> {
  const fields = rowFieldsOf(endpoint.parameters).map(({ key }) => key);
  const plainTitles = titles.map((title) => title.trim().toLowerCase());
  const columnTitled = (title: string) => plainTitles.indexOf(title.trim().toLowerCase()) + 1;
  const taken = new Set([0, ...keys.values()]);
  const columnHeaded = (key: string) =>
    columnTitled(key) || ((words.get(key) ?? []).map(columnTitled).find((column) => !taken.has(column)) ?? 0);
  for (const key of [...Object.keys(columns), ...Object.keys(fixed)]) {
    if (!fields.includes(key)) throw invalid(endpoint, key, `one of: ${fields.join(', ')}`);
  }
  return new Map(
    fields.flatMap((key) => {
      const named = columns[key];
      const column = named === undefined ? (keys.get(key) ?? columnHeaded(key)) : columnTitled(named);
      if (named !== undefined && column === 0) throw invalid(endpoint, key, titles.filter(Boolean).join(', '));
      return column === 0 ? [] : [[key, column] as const];
    }),
  );
}

const invalid = ({ id }: Endpoint, parameter: string, allowed: string) =>
  new AddOnError('invalidInput', { endpoint: id, parameter, allowed });

const cellsOf = (line: readonly Cell[], columnOf: ReadonlyMap<string, number>): ReadonlyMap<string, Cell> =>
  new Map(
    [...columnOf].flatMap(([key, column]) => {
      const cell = line[column - 1] ?? '';
      return typeof cell === 'string' && cell.trim() === '' ? [] : [[key, cell] as const];
    }),
  );

/** What is the same for all rows is not said by one that says nothing itself. */
const withFixed = (row: SheetRow, fixed: Readonly<Record<string, string>>): SheetRow =>
  row.cells.size === 0 ? row : { ...row, cells: new Map([...Object.entries(fixed), ...row.cells]) };
