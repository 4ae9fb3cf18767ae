import { type Area, contains, isInside, lastColumnOf, lastRowOf } from '../../apps-script/workbook/area';
import type { Axis } from '../../apps-script/workbook/changes/workbook-change';
import { type CopiedPart, takeCells } from '../../apps-script/workbook/copied-cells';
import type { EditedPlace } from '../../apps-script/workbook/protection';
import { RefusedEdit } from '../../apps-script/workbook/refused-edit';
import { keepRule } from '../../apps-script/workbook/validation-rule';
import { hiddenRows } from '../../apps-script/workbook/values/hidden-rows';
import { conventionsOf } from '../../apps-script/workbook/values/spreadsheet-locale';
import {
  type CellAttribute,
  cellAttributes,
  type Workbook,
  type WorkbookSheet,
} from '../../apps-script/workbook/workbook';
import { fillCells } from './fill-cells';
import type { EditKind, EditOf } from './sheet-edit';
import { tableAround } from './table-around';

/** Who edits what. */
export interface EditedBook {
  readonly workbook: Workbook;
  readonly person: string;
}

/** The cells that were edited, of which the script's `onEdit` is told; nothing for what it is not told of. */
// biome-ignore lint/suspicious/noConfusingVoidType: most edits end with a call that says nothing
export type EditedCells = { readonly sheet: WorkbookSheet; readonly area: Area } | undefined | void;

type Performers = { readonly [Kind in EditKind]: (book: EditedBook, edit: EditOf<Kind>) => EditedCells };

/**
 * Does what a person asks for.
 * @throws RefusedEdit where that person may not; Error, in words, for what cannot be done.
 */
export function performEdit<Kind extends EditKind>(book: EditedBook, edit: EditOf<Kind>): EditedCells {
  const perform: Performers[Kind] = performers[edit.kind as Kind];
  return perform(book, edit);
}

const performers: Performers = {
  enter: (book, { tabId, to, texts }) => {
    const { sheet, area } = place(book, tabId, tiledOver(to, texts.length, texts[0]?.length ?? 0));
    const tiled = Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => texts[r % texts.length]?.[c % (texts[0]?.length ?? 1)] ?? ''),
    );
    book.workbook.paste(tabId, area, tiled, book.person);
    return { sheet, area };
  },
  copy: (book, edit) => copy(book, edit),
  move: (book, edit) => move(book, edit),
  fill: (book, { tabId, from, to }) => {
    if (!contains(to, from)) throw new RefusedEdit('The cells are outside of what is filled.');
    const { sheet, area } = place(book, tabId, to);
    fillCells(sheet, from, area);
    return { sheet, area };
  },
  clear: (book, { tabId, areas, parts }) => {
    const sheet = editable(book, tabId, { kind: 'cells', areas });
    for (const area of areas) {
      if (parts !== 'content') for (const name of formats) sheet.writeAttribute(area, name, filled(area, ''));
      if (parts !== 'formats') book.workbook.clear(tabId, area, book.person);
    }
    const [first] = areas;
    return parts === 'formats' || !first ? undefined : { sheet, area: first };
  },
  attribute: (book, { tabId, areas, attribute, value }) => {
    const sheet = editable(book, tabId, { kind: 'cells', areas });
    for (const area of areas) sheet.writeAttribute(area, attribute, filled(area, value));
  },
  checkboxes: (book, { tabId, areas }) => {
    const sheet = editable(book, tabId, { kind: 'cells', areas });
    const rule = keepRule({ criteria: 'CHECKBOX', values: [], showsDropdown: true, allowsInvalid: false });
    for (const area of areas) {
      const ticks = sheet.readValues(area).map((line) => line.map((value) => value === true));
      sheet.writeAttribute(area, 'validation', filled(area, ''));
      sheet.write(area, ticks);
      sheet.writeAttribute(area, 'validation', filled(area, rule));
    }
  },
  shift: (book, { tabId, shift }) => {
    const { axis, at, count } = shift;
    const sheet = sheetOf(book, tabId);
    if (shift.kind === 'insert') {
      // What is inserted at the end stands after the last one.
      if (at > 1) checkInside(sheet, lines(sheet, axis, at - 1, 1));
      editable(book, tabId, { kind: 'insertion', axis, before: at });
      return axis === 'row' ? sheet.insertRows(at, count) : sheet.insertColumns(at, count);
    }
    editable(book, tabId, { kind: 'cells', areas: [lines(sheet, axis, at, count)] });
    if (shift.kind === 'move') checkInside(sheet, lines(sheet, axis, shift.to, count));
    if (shift.kind === 'move')
      return axis === 'row' ? sheet.moveRows(at, count, shift.to) : sheet.moveColumns(at, count, shift.to);
    const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
    if ((axis === 'row' ? sheet.maxRows : sheet.maxColumns) - count <= frozen) {
      throw new RefusedEdit(`You cannot delete all the ${axis}s on the sheet that are not frozen.`);
    }
    return axis === 'row' ? sheet.deleteRows(at, count) : sheet.deleteColumns(at, count);
  },
  hide: (book, { tabId, axis, first, count, areHidden }) => {
    const sheet = editable(book, tabId, { kind: 'tab' });
    checkInside(sheet, lines(sheet, axis, first, count));
    if (axis === 'row') sheet.setRowsHidden(first, count, areHidden);
    else sheet.setColumnsHidden(first, count, areHidden);
  },
  widen: (book, { tabId, columns, pixels }) => {
    const sheet = editable(book, tabId, { kind: 'tab' });
    for (const column of columns) checkInside(sheet, lines(sheet, 'column', column, 1));
    const width = Math.min(Math.max(narrowest, Math.round(pixels)), widest);
    for (const column of columns) sheet.setColumnWidth(column, width);
  },
  freeze: (book, { tabId, rows, columns }) => {
    const sheet = editable(book, tabId, { kind: 'tab' });
    if (rows >= sheet.maxRows || columns >= sheet.maxColumns) {
      throw new RefusedEdit("You can't freeze all rows or all columns of the sheet.");
    }
    if (rows !== sheet.frozenRows) sheet.setFrozenRows(rows);
    if (columns !== sheet.frozenColumns) sheet.setFrozenColumns(columns);
  },
  gridlines: (book, { tabId, areHidden }) => {
    editable(book, tabId, { kind: 'tab' }).setHiddenGridlines(areHidden);
  },
  merge: (book, { tabId, areas }) => {
    const sheet = editable(book, tabId, { kind: 'cells', areas });
    for (const area of areas) sheet.merge(area);
  },
  unmerge: (book, { tabId, areas }) => {
    const sheet = editable(book, tabId, { kind: 'cells', areas });
    for (const area of areas) sheet.breakApart(area);
  },
  sort: (book, { tabId, area, keys }) => {
    const sheet = editable(book, tabId, { kind: 'cells', areas: [area] });
    for (const { column } of keys) checkInside(sheet, { ...area, column, columns: 1 });
    sheet.sortArea(area, keys);
  },
  filter: (book, { tabId, area }) => {
    const sheet = editable(book, tabId, { kind: 'cells', areas: area ? [area] : [] });
    sheet.setFilter(area ? tableAround(sheet, area) : undefined);
  },
  filterColumn: (book, { tabId, column, hiddenValues }) => {
    const sheet = editable(book, tabId, { kind: 'tab' });
    if (!sheet.filter) throw new RefusedEdit('The filter is gone.');
    sheet.setColumnFilter(column, hiddenValues.length === 0 ? undefined : { hiddenValues });
    sheet.setHiddenByFilter(hiddenRows(sheet, sheet.filter, conventionsOf(book.workbook.locale)));
  },
  addTab: ({ workbook }) => {
    const front = workbook.sheets().findIndex(({ id }) => id === workbook.activeSheetId);
    workbook.insertSheet(freeName(workbook), front + 1);
  },
  renameTab: (book, { tabId, name }) => {
    editable(book, tabId, { kind: 'tab' });
    book.workbook.renameSheet(tabId, name.trim());
  },
  duplicateTab: ({ workbook }, { tabId }) => {
    workbook.duplicateSheet(tabId, { withProtections: true });
  },
  deleteTab: (book, { tabId }) => {
    editable(book, tabId, { kind: 'wholeTab' });
    checkAnotherShows(book.workbook, tabId);
    book.workbook.deleteSheet(tabId);
  },
  hideTab: (book, { tabId }) => {
    const sheet = editable(book, tabId, { kind: 'tab' });
    checkAnotherShows(book.workbook, tabId);
    sheet.setHidden(true);
  },
  showTab: (book, { tabId }) => {
    editable(book, tabId, { kind: 'tab' }).setHidden(false);
    book.workbook.activate(tabId);
  },
  moveTab: ({ workbook }, { tabId, index }) => workbook.moveSheet(tabId, index),
};

/** @throws RefusedEdit when nothing would be left to look at. */
function checkAnotherShows(workbook: Workbook, tabId: number): void {
  if (!workbook.sheets().some(({ id, hidden }) => id !== tabId && !hidden)) {
    throw new RefusedEdit('A spreadsheet needs one visible sheet at least.');
  }
}

const partsOf: Readonly<Record<EditOf<'copy'>['parts'], readonly CopiedPart[]>> = {
  all: ['values', 'formulas', 'formats', 'notes', 'validation'],
  values: ['values'],
  formats: ['formats'],
};

function copy(book: EditedBook, { fromTabId, from, tabId, to, parts }: EditOf<'copy'>): EditedCells {
  const { sheet, area } = place(book, tabId, tiledOver(to, from.rows, from.columns));
  const source = sheetOf(book, fromTabId);
  checkInside(source, from);
  const put = takeCells({ from: source, area: from, parts: partsOf[parts] });
  for (let row = area.row; row <= lastRowOf(area); row += from.rows) {
    for (let column = area.column; column <= lastColumnOf(area); column += from.columns) put(sheet, { row, column });
  }
  return parts === 'formats' ? undefined : { sheet, area };
}

/** As cutting does: other formulas do not follow, and what was cut keeps its own references. */
function move(book: EditedBook, { fromTabId, from, tabId, to }: EditOf<'move'>): EditedCells {
  const { sheet, area } = place(book, tabId, { ...to, rows: from.rows, columns: from.columns });
  const source = editable(book, fromTabId, { kind: 'cells', areas: [from] });
  const [contents, formulas] = [source.readValues(from), source.readFormulas(from)];
  const attributes = cellAttributes.map((name) => [name, source.readAttribute(from, name)] as const);
  source.clearContent(from);
  for (const [name] of attributes) source.writeAttribute(from, name, filled(from, ''));
  for (const [name, held] of attributes) sheet.writeAttribute(area, name, held);
  sheet.store(
    area,
    contents.map((line, r) => line.map((value, c) => (formulas[r]?.[c] ? '' : value))),
    formulas,
  );
  return { sheet, area };
}

/** The tab, if the person may edit there. */
function editable({ workbook, person }: EditedBook, tabId: number, where: EditedPlace): WorkbookSheet {
  const sheet = sheetOf({ workbook }, tabId);
  for (const area of where.kind === 'cells' ? where.areas : []) checkInside(sheet, area);
  workbook.protections.check(person, tabId, where);
  return sheet;
}

/** Cells that will be there: what is pasted beyond the edge makes the tab longer or wider, as in Sheets. */
function place(book: EditedBook, tabId: number, area: Area): { readonly sheet: WorkbookSheet; readonly area: Area } {
  const sheet = sheetOf(book, tabId);
  if (lastRowOf(area) - sheet.maxRows > mostNewLines) throw new RefusedEdit('The cells are outside of the sheet.');
  if (lastRowOf(area) > sheet.maxRows) sheet.insertRows(sheet.maxRows + 1, lastRowOf(area) - sheet.maxRows);
  if (lastColumnOf(area) > sheet.maxColumns)
    sheet.insertColumns(sheet.maxColumns + 1, lastColumnOf(area) - sheet.maxColumns);
  return { sheet: editable(book, tabId, { kind: 'cells', areas: [area] }), area };
}

const mostNewLines = 100_000;

function sheetOf({ workbook }: Pick<EditedBook, 'workbook'>, tabId: number): WorkbookSheet {
  const sheet = workbook.sheet(tabId);
  if (sheet === undefined) throw new RefusedEdit('This sheet was deleted.');
  return sheet;
}

function checkInside(sheet: WorkbookSheet, area: Area): void {
  if (!isInside(sheet, area)) throw new RefusedEdit('The cells are outside of the sheet.');
}

/** Of a column, in pixels; the page draws none that is wider than it could ever show. */
const [narrowest, widest] = [21, 10_000];

const formats: readonly CellAttribute[] = cellAttributes.filter((name) => name !== 'note' && name !== 'validation');

const filled = ({ rows, columns }: Area, text: string): string[][] =>
  Array.from({ length: rows }, () => new Array<string>(columns).fill(text));

const lines = ({ maxRows, maxColumns }: WorkbookSheet, axis: Axis, first: number, count: number): Area =>
  axis === 'row'
    ? { row: first, column: 1, rows: count, columns: maxColumns }
    : { row: 1, column: first, rows: maxRows, columns: count };

/** The selection where it is a multiple of what is pasted; otherwise just as much as is pasted. */
function tiledOver(to: Area, rows: number, columns: number): Area {
  const fits = to.rows % rows === 0 && to.columns % columns === 0;
  return fits ? to : { ...to, rows, columns };
}

function freeName(workbook: Workbook): string {
  let number = workbook.sheets().length + 1;
  while (workbook.sheets().some(({ name }) => name === `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
