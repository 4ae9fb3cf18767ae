import { addColorRules, growRules } from './cells/cell-colors';
import { areaOf, closedTab, lockedAreas, rejectingRules } from './cells/cell-guards';
import { cellLooks } from './cells/cell-looks';
import { extendBelow } from './cells/extend-below';
import { chartOver, placeCharts } from './charts';
import type { Area, TabPort } from './ports';

/** The key under which a column of ours is marked; its value says which one {facts §3: metadata moves with the column}. */
const columnMetadataKey = 'ngorder.column';

/** The key of the tab's own mark. */
const markMetadataKey = 'ngorder.tab';

/** One tab, over a `Sheet`. Every method is one call to the service, or two. */
export function createTab(sheet: GoogleAppsScript.Spreadsheet.Sheet): TabPort {
  const rangeOf = ({ row, column, rows, columns }: Area) => sheet.getRange(row, column, rows, columns);
  const wholeColumn = (column: number) => {
    const letters = columnLetters(column);
    return sheet.getRange(`${letters}:${letters}`);
  };
  let closed: ReturnType<typeof closedTab> | 'unasked' = 'unasked';
  return {
    id: sheet.getSheetId(),
    // Asked for when needed: while formulas calculate, a name may take seconds, an id does not {facts §3}.
    get name() {
      return sheet.getName();
    },
    lastRow: () => sheet.getLastRow(),
    lastColumn: () => sheet.getLastColumn(),
    maxRows: () => sheet.getMaxRows(),
    maxColumns: () => sheet.getMaxColumns(),
    ensureSize: (rows, columns, isOurRule) => {
      const [hasRows, hasColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
      if (rows > hasRows) sheet.insertRowsAfter(hasRows, rows - hasRows);
      if (columns > hasColumns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
      const isGrown = rows > hasRows || columns > hasColumns;
      if (isGrown && isOurRule) growRules(sheet, { rows: hasRows, columns: hasColumns }, isOurRule);
      return { rows: Math.max(rows, hasRows), columns: Math.max(columns, hasColumns) };
    },
    cutSize: (rows, columns) => {
      const [hasRows, hasColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
      if (rows < hasRows) sheet.deleteRows(rows + 1, hasRows - rows);
      if (columns < hasColumns) sheet.deleteColumns(columns + 1, hasColumns - columns);
    },
    read: (area) => rangeOf(area).getValues(),
    readFormulas: (area) => rangeOf(area).getFormulas(),
    write: (area, values) => {
      rangeOf(area).setValues(values.map((line) => [...line]));
    },
    readNumberFormats: (area) => rangeOf(area).getNumberFormats(),
    setNumberFormat: (area, format) => {
      rangeOf(area).setNumberFormat(format);
    },
    setNumberFormats: (areas, format) => {
      if (areas.length > 0) sheet.getRangeList(areas.map(toA1)).setNumberFormat(format);
    },
    setFormats: (area, formats) => {
      rangeOf(area).setNumberFormats(formats.map((line) => [...line]));
    },
    setChoices: (area, values) => {
      const offer = SpreadsheetApp.newDataValidation()
        .requireValueInList([...values], true)
        .setAllowInvalid(true);
      rangeOf(area).setDataValidation(offer.build());
    },
    setNote: (row, column, note) => {
      sheet.getRange(row, column).setNote(note);
    },
    setNotes: (area, notes) => {
      rangeOf(area).setNotes(notes.map((line) => [...line]));
    },
    readNotes: (area) => rangeOf(area).getNotes(),
    setBackground: (area, color) => {
      rangeOf(area).setBackground(color);
    },
    addColorRules: (firstRow, rules, isOurs) => addColorRules(sheet, firstRow, rules, isOurs),
    setBold: (area) => {
      rangeOf(area).setFontWeight('bold');
    },
    wrapText: (area) => {
      rangeOf(area).setWrap(true);
    },
    alignLeft: (area) => {
      rangeOf(area).setHorizontalAlignment('left');
    },
    setFont: (area, color, points) => {
      rangeOf(area).setFontColor(color).setFontSize(points);
    },
    hideGridlines: () => {
      sheet.setHiddenGridlines(true);
    },
    setColumnWidths: (column, columns, pixels) => {
      sheet.setColumnWidths(column, columns, pixels);
    },
    freeze: (rows, columns) => freeze(sheet, rows, columns),
    hideColumns: (column, columns) => {
      sheet.hideColumns(column, columns);
    },
    hiddenColumnsAmong: (columns) => columns.filter((column) => sheet.isColumnHiddenByUser(column)),
    addFilter: (area) => {
      if (!sheet.getFilter()) rangeOf(area).createFilter();
    },
    placeCharts: (charts) => placeCharts(sheet, charts),
    chartOver: (areas) => chartOver(sheet, areas),
    addBanding: (area) => {
      if (sheet.getBandings().length === 0)
        rangeOf(area).applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, true, false);
    },
    extendBelow: (table, rows, isLocked) => extendBelow(sheet, table, rows, isLocked),
    isLocked: () => {
      closed = closedTab(sheet);
      return closed?.getUnprotectedRanges().length === 0;
    },
    lockedAreas: () => {
      if (closed === 'unasked') closed = closedTab(sheet);
      return lockedAreas(sheet, closed);
    },
    mergedAreas: (area) => rangeOf(area).getMergedRanges().map(areaOf),
    rejectingRules: (area) => rejectingRules(rangeOf(area)),
    replaceText: (areas, text, replacement) => {
      for (const area of areas)
        rangeOf(area).createTextFinder(text).matchFormulaText(true).matchCase(true).replaceAllWith(replacement);
    },
    a1: toA1,
    mark: () => findMark(sheet)?.getValue() ?? undefined,
    setMark: (text) => {
      const known = findMark(sheet);
      if (known) known.setValue(text);
      else sheet.addDeveloperMetadata(markMetadataKey, text, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    },
    isDecorated: () => isDecorated(sheet),
    cellLooks: (area) => cellLooks(rangeOf(area)),
    rename: (name) => {
      sheet.setName(name);
    },
    hide: () => {
      sheet.hideSheet();
    },
    isHidden: () => sheet.isSheetHidden(),
    columnKeys: () => {
      const found = findColumnMetadata(sheet);
      return new Map(found.map((metadata) => [metadata.getValue() ?? '', positionOf(metadata)]));
    },
    setColumnKey: (column, key) => {
      const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
      wholeColumn(column).addDeveloperMetadata(columnMetadataKey, key, visibility);
    },
    removeColumnKeys: (keys) => {
      for (const metadata of findColumnMetadata(sheet)) if (keys.includes(metadata.getValue() ?? '')) metadata.remove();
    },
    hiddenAmong: (rows) => {
      // A filter view, which others do not see, is told to no script {facts §3}.
      const isFiltered = sheet.getFilter() !== null;
      return rows.filter((row) => sheet.isRowHiddenByUser(row) || (isFiltered && sheet.isRowHiddenByFilter(row)));
    },
    insertRowsBelow: (row, count) => {
      sheet.insertRowsAfter(row, count);
    },
  };
}

const isDecorated = (sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean =>
  sheet.getImages().length > 0 ||
  sheet.getDrawings().length > 0 ||
  sheet.getCharts().length > 0 ||
  sheet.getConditionalFormatRules().length > 0 ||
  sheet.getBandings().length > 0 ||
  sheet.getFilter() !== null ||
  [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE].some(
    (type) => sheet.getProtections(type).length > 0,
  );

const findMark = (sheet: GoogleAppsScript.Spreadsheet.Sheet) =>
  sheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === markMetadataKey);

const findColumnMetadata = (sheet: GoogleAppsScript.Spreadsheet.Sheet) =>
  sheet
    .createDeveloperMetadataFinder()
    .withKey(columnMetadataKey)
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN)
    .find();

const positionOf = (metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata): number =>
  metadata.getLocation().getColumn()?.getColumn() ?? 0;

/**
 * Keeps the first rows, and columns, in sight. Sheets freezes nothing through merged cells {facts §3}: what these reach over stays as it is.
 * @returns whether all of it was frozen.
 */
function freeze(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number, columns: number | undefined): boolean {
  const merged = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getMergedRanges();
  const keepsRows = merged.some((area) => area.getRow() <= rows && area.getLastRow() > rows);
  const keepsColumns =
    columns !== undefined && merged.some((area) => area.getColumn() <= columns && area.getLastColumn() > columns);
  if (!keepsRows) sheet.setFrozenRows(rows);
  if (!keepsColumns && columns !== undefined) sheet.setFrozenColumns(columns);
  return !keepsRows && !keepsColumns;
}

/** `A2:C9`. */
const toA1 = ({ row, column, rows, columns }: Area): string =>
  `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows - 1}`;

/** 1 → A, 27 → AA. */
function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
