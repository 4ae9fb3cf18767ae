import writeXlsxFile, { type CellObject, type Sheet } from 'write-excel-file/node';
import { type Area, overlaps } from '../apps-script/workbook/area';
import type { StoredValue, Workbook, WorkbookSheet } from '../apps-script/workbook/workbook';

/** Pixels of a column for one character of the usual font. */
const pixelsPerCharacter = 7;
const usualPixels = 100;

/**
 * A spreadsheet as an .xlsx file, as `File → Download` gives it: visible tabs with values, formulas, number formats, looks, widths and frozen panes. Formulas
 * that call the script's functions go as what they show, since no other program knows these. Notes, charts and rules of cells are not in it.
 */
export async function toXlsx(workbook: Workbook, customFunctions: readonly string[]): Promise<Buffer> {
  const isScripts = callsOf(customFunctions);
  const sheets = workbook.sheets().filter(({ hidden }) => !hidden);
  return writeXlsxFile(sheets.map((sheet) => toSheet(sheet, isScripts))).toBuffer();
}

type IsScripts = (formula: string) => boolean;

function callsOf(customFunctions: readonly string[]): IsScripts {
  if (customFunctions.length === 0) return () => false;
  const pattern = new RegExp(`\\b(${customFunctions.join('|')})\\s*\\(`, 'i');
  return (formula) => pattern.test(formula);
}

function toSheet(sheet: WorkbookSheet, isScripts: IsScripts): Sheet<never> {
  const { name, frozenRows, frozenColumns, hasHiddenGridlines, columnWidths } = sheet;
  const area = usedArea(sheet);
  return {
    sheet: name,
    data: toRows(sheet, area, isScripts),
    columns: Array.from({ length: area.columns }, (_, index) => ({
      width: (columnWidths.get(index + 1) ?? usualPixels) / pixelsPerCharacter,
    })),
    ...(frozenRows > 0 ? { stickyRowsCount: frozenRows } : {}),
    ...(frozenColumns > 0 ? { stickyColumnsCount: frozenColumns } : {}),
    showGridLines: !hasHiddenGridlines,
  };
}

/** A file has one cell at least. */
function usedArea(sheet: WorkbookSheet): Area {
  const { row, column, rows, columns } = sheet.usedArea();
  return { row, column, rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
}

function toRows(sheet: WorkbookSheet, area: Area, isScripts: IsScripts): (CellObject | null)[][] {
  const values = sheet.readValues(area);
  const formulas = sheet.readFormulas(area);
  const read = {
    format: sheet.readAttribute(area, 'numberFormat'),
    background: sheet.readAttribute(area, 'background'),
    color: sheet.readAttribute(area, 'fontColor'),
    weight: sheet.readAttribute(area, 'fontWeight'),
    align: sheet.readAttribute(area, 'horizontalAlignment'),
    wrap: sheet.readAttribute(area, 'wrap'),
  };
  const spans = new Map(sheet.merges.map((merge) => [`${merge.row}:${merge.column}`, merge]));
  return values.map((line, row) =>
    line.map((value, column) => {
      // The writer refuses anything there, looks too.
      if (isUnder(sheet.merges, row + 1, column + 1)) return null;
      const look = {
        ...formatOf(read.format[row]?.[column]),
        ...colorsOf(read.background[row]?.[column], read.color[row]?.[column]),
        ...(read.weight[row]?.[column] === 'bold' ? { fontWeight: 'bold' as const } : {}),
        ...alignOf(read.align[row]?.[column]),
        ...(read.wrap[row]?.[column] === 'true' ? { wrap: true } : {}),
        ...spanOf(spans.get(`${row + 1}:${column + 1}`)),
      };
      return toCell(value, formulas[row]?.[column] ?? '', look, isScripts);
    }),
  );
}

/** Whether a merge lies over a cell that is not its first. */
const isUnder = (merges: readonly Area[], row: number, column: number): boolean =>
  merges.some(
    (merge) => !(row === merge.row && column === merge.column) && overlaps(merge, { row, column, rows: 1, columns: 1 }),
  );

function toCell(value: StoredValue, formula: string, look: CellObject, isScripts: IsScripts): CellObject | null {
  if (formula !== '' && !isScripts(formula)) return { ...look, type: 'Formula', value: formula };
  if (value !== '' && typeof value !== 'boolean') return { ...look, value };
  // The writer refuses a number format where nothing could be shown in it.
  const { format: _format, ...unformatted } = look;
  if (value !== '') return { ...unformatted, value };
  return Object.keys(unformatted).length === 0 ? null : unformatted;
}

const formatOf = (format = ''): CellObject => (format === '' || format === 'General' ? {} : { format });

const hexColor = /^#[0-9a-f]{6}$/i;

const colorsOf = (background = '', color = ''): CellObject => ({
  ...(hexColor.test(background) ? { backgroundColor: background } : {}),
  ...(hexColor.test(color) ? { textColor: color } : {}),
});

const alignOf = (align = ''): CellObject =>
  align === 'left' || align === 'center' || align === 'right' ? { align } : {};

const spanOf = (merge: Area | undefined): CellObject =>
  merge ? { columnSpan: merge.columns, rowSpan: merge.rows } : {};
