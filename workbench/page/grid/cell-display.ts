import {
  CellValueType,
  type ICellCustomRender,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { toLocalFormula } from '../../apps-script/formula/formula-spelling';
import { choicesIn, keptRule } from '../../apps-script/workbook/validation-rule';
import { isDateFormat } from '../../apps-script/workbook/values/date-format';
import { displayText, formatColor, plainNumber } from '../../apps-script/workbook/values/number-format';
import type { Conventions } from '../../apps-script/workbook/values/spreadsheet-locale';
import type { StoredValue } from '../../apps-script/workbook/workbook';
import type { LayoutView, LookView } from '../feed/book-view';
import { bandingColor } from './banding-color';
import { arrowDrawing, checkboxDrawing, filterDrawing } from './cell-drawings';
import type { KeptExtra } from './univer-sheet';

/** A cell as the workbook told it. */
export interface ToldCell {
  readonly value: StoredValue;
  readonly look: LookView;
  readonly formula: string;
  readonly note: string;
  readonly error: string;
}

/** What decides, besides a cell itself, how it is shown. */
export interface CellSurroundings {
  readonly conventions: Conventions;
  readonly looks: readonly LookView[];
  readonly layout: LayoutView;
  /** A person pressed what is drawn in a cell. Rows and columns count from 1. */
  readonly pressed: (what: 'choices' | 'filter' | 'checkbox', row: number, column: number) => void;
}

export function toldCell(cell: Nullable<ICellData>, looks: readonly LookView[]): ToldCell {
  // Only the mirror writes what is kept with a cell.
  const kept = (cell?.custom ?? {}) as Partial<KeptExtra>;
  return {
    // The grid makes a number of what is true.
    value: cell?.t === CellValueType.BOOLEAN ? Boolean(cell.v) : (cell?.v ?? ''),
    look: looks[kept.look ?? 0] ?? {},
    formula: kept.formula ?? '',
    note: kept.note ?? '',
    error: kept.error ?? '',
  };
}

/** What the cell's editor begins with, so that entering it again changes nothing. */
export function editedText({ value, look, formula }: ToldCell, conventions: Conventions): string {
  if (formula !== '') return toLocalFormula(formula, conventions);
  if (typeof value === 'string') return /^[=+']/.test(value) ? `'${value}` : value;
  const { numberFormat = '' } = look;
  if (typeof value === 'number' && !isDateFormat(numberFormat)) return plainNumber(value, conventions);
  return displayText(value, numberFormat, conventions);
}

/** The text of a cell as Sheets shows it. */
export const shownText = ({ value, look }: ToldCell, conventions: Conventions): string =>
  displayText(value, look.numberFormat ?? '', conventions);

/** A cell as the grid has to draw it. Rows and columns count from 1. */
export function displayCell(
  cell: Nullable<ICellDataForSheetInterceptor>,
  row: number,
  column: number,
  { conventions, looks, layout, pressed }: CellSurroundings,
): ICellDataForSheetInterceptor | undefined {
  const told = toldCell(cell, looks);
  const { value, look, note, error } = told;
  const banding = look.background
    ? ''
    : bandingColor(
        layout.bandings.map((area) => ({ area })),
        row,
        column,
      );
  const isHeading = isFilterHeading(layout, row, column);
  if (!cell && banding === '' && !isHeading) return undefined;
  const isCheckbox = isCheckboxRule(look.validation ?? '');
  const drawings = drawingsIn(told, isHeading, row, column, { layout, pressed });
  return {
    ...cell,
    ...(value === '' || isCheckbox ? { v: '' } : { v: shownText(told, conventions), t: 1 }),
    interceptorStyle: { ...ownStyle(told, isCheckbox), ...(banding ? { bg: { rgb: banding } } : {}) },
    ...(drawings.length > 0 ? { customRender: [...drawings] } : {}),
    ...(note || error ? { markers: { tr: { color: error ? errorColor : noteColor, size: 6 } } } : {}),
  };
}

const errorColor = '#c5221f';
const noteColor = '#202124';

/** Where nobody chose otherwise, numbers stand at the right, truths and errors in the middle; and a format may choose a colour. */
function ownStyle({ value, look }: ToldCell, isCheckbox: boolean): IStyleData {
  const color = formatColor(value, look.numberFormat ?? '');
  const isCentered = typeof value === 'boolean' || /^#[A-Z/0!?]+$/.test(String(value));
  const side = typeof value === 'number' ? 3 : isCentered ? 2 : undefined;
  const isChosen = look.horizontalAlignment !== undefined || isCheckbox;
  return { ...(side && !isChosen ? { ht: side } : {}), ...(color ? { cl: { rgb: color } } : {}) };
}

function drawingsIn(
  { value, look: { validation = '' } }: ToldCell,
  isHeading: boolean,
  row: number,
  column: number,
  { layout, pressed }: Pick<CellSurroundings, 'layout' | 'pressed'>,
): readonly ICellCustomRender[] {
  const isFiltered = layout.filter?.hiddenValues.some(([filtered]) => filtered === column) ?? false;
  return [
    ...(isCheckboxRule(validation) ? [checkboxDrawing(value === true, () => pressed('checkbox', row, column))] : []),
    ...(choicesIn(validation).length > 0 ? [arrowDrawing(() => pressed('choices', row, column))] : []),
    ...(isHeading ? [filterDrawing(isFiltered, () => pressed('filter', row, column))] : []),
  ];
}

const isCheckboxRule = (validation: string): boolean => keptRule(validation)?.criteria === 'CHECKBOX';

/** Whether the filter of a column is opened there. Rows and columns count from 1. */
export const isFilterHeading = ({ filter }: LayoutView, row: number, column: number): boolean =>
  filter !== null &&
  row === filter.area.row &&
  column >= filter.area.column &&
  column < filter.area.column + filter.area.columns;
