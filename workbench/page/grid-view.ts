import { toLocalFormula } from '../apps-script/formula/formula-spelling';
import type { Area } from '../apps-script/workbook/area';
import { choicesIn } from '../apps-script/workbook/validation-rule';
import { displayText, formatColor, plainNumber } from '../apps-script/workbook/values/number-format';
import { type Conventions, conventionsOf } from '../apps-script/workbook/values/spreadsheet-locale';
import type { CellAttribute, StoredValue, Workbook, WorkbookSheet } from '../apps-script/workbook/workbook';
import { bandingColor } from './banding-color';
import { viewCharts } from './charts/chart-view';
import type { CellView, ChartView, GridView } from './page-api';

/** Beyond what is filled, a page of empty cells invites to type. */
const leastRows = 30;
const leastColumns = 12;
/** Sheets' own. */
const usualColumnWidth = 100;
const rowPixels = 22;

/** The sheet's first rows as the page draws them. */
export function viewGrid(workbook: Workbook, sheet: WorkbookSheet, rowLimit: number): GridView {
  const charts = viewCharts(workbook, sheet.id);
  const underCharts = (reach: (chart: ChartView) => number): number => Math.max(0, ...charts.map(reach));
  const rowCount = Math.min(
    sheet.maxRows,
    Math.max(
      sheet.lastRow() + 10,
      leastRows,
      underCharts(({ row, height }) => row + Math.ceil(height / rowPixels)),
    ),
  );
  const columns = Math.min(
    sheet.maxColumns,
    Math.max(
      sheet.lastColumn() + 1,
      leastColumns,
      underCharts(({ column, width }) => column + Math.ceil(width / usualColumnWidth)),
    ),
  );
  const area: Area = { row: 1, column: 1, rows: Math.min(rowCount, rowLimit), columns };
  const conventions = conventionsOf(workbook.locale);
  const values = sheet.readValues(area);
  const formulas = sheet.readFormulas(area);
  const read = (attribute: CellAttribute) => sheet.readAttribute(area, attribute);
  const [formats, notes, backgrounds, weights, colors, sizes, alignments, validations] = [
    read('numberFormat'),
    read('note'),
    read('background'),
    read('fontWeight'),
    read('fontColor'),
    read('fontSize'),
    read('horizontalAlignment'),
    read('validation'),
  ];
  const rows = values.map((line, row) =>
    line.map((value, column) =>
      viewCell({
        value,
        conventions,
        formula: formulas[row]?.[column] ?? '',
        format: formats[row]?.[column] ?? '',
        note: notes[row]?.[column] ?? '',
        background: backgrounds[row]?.[column] || bandingColor(sheet.bandings, row + 1, column + 1),
        weight: weights[row]?.[column] ?? '',
        color: colors[row]?.[column] ?? '',
        size: sizes[row]?.[column] ?? '',
        alignment: alignments[row]?.[column] ?? '',
        choices: choicesIn(validations[row]?.[column] ?? ''),
        error: sheet.errorAt(row + 1, column + 1),
      }),
    ),
  );
  return {
    rows,
    columns,
    columnWidths: Array.from({ length: columns }, (_, index) => sheet.columnWidths.get(index + 1) ?? usualColumnWidth),
    rowCount,
    frozenRows: sheet.frozenRows,
    hasGridlines: !sheet.hasHiddenGridlines,
    charts,
  };
}

interface CellFacts {
  readonly value: StoredValue;
  readonly conventions: Conventions;
  readonly formula: string;
  readonly format: string;
  readonly note: string;
  readonly background: string;
  readonly weight: string;
  readonly color: string;
  readonly size: string;
  readonly alignment: string;
  readonly choices: readonly string[];
  readonly error: string | undefined;
}

function viewCell({
  value,
  conventions,
  formula,
  format,
  note,
  background,
  weight,
  color,
  size,
  alignment,
  choices,
  error,
}: CellFacts): CellView {
  const text = displayText(value, format, conventions);
  const shownColor = formatColor(value, format) || color;
  const typed = formula === '' ? typedText(value, conventions) : toLocalFormula(formula, conventions);
  return {
    ...(text === '' ? {} : { text }),
    ...(typed === text ? {} : { typed }),
    ...(typeof value === 'number' && alignment !== 'left' ? { isNumber: true as const } : {}),
    ...(note === '' ? {} : { note }),
    ...(choices.length === 0 ? {} : { choices }),
    ...(background === '' ? {} : { background }),
    ...(weight === 'bold' ? { isBold: true as const } : {}),
    ...(shownColor === '' ? {} : { color: shownColor }),
    ...(size === '' ? {} : { fontSize: Number(size) }),
    ...(error === undefined ? {} : { error }),
  };
}

/** What a cell's editor begins with, so that entering it again changes nothing. */
const typedText = (value: StoredValue, conventions: Conventions): string =>
  typeof value === 'number' ? plainNumber(value, conventions) : String(value);
