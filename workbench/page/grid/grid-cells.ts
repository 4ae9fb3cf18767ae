/// <reference lib="dom" />
import type { FUniver } from '@univerjs/core/facade';
import type { Area } from '../../apps-script/workbook/area';
import { displayText, formatColor } from '../../apps-script/workbook/values/number-format';
import { conventionsOf } from '../../apps-script/workbook/values/spreadsheet-locale';
import type { BookView, DeltaBatch, LookView } from '../feed/book-view';
import { shownText, type ToldCell, toldCell } from './cell-display';
import type { Place } from './cell-places';

/** What the cells of the tab in front hold, and what they show of it. */
export class GridCells {
  #looks: LookView[] = [];
  #conventions = conventionsOf('en_US');

  constructor(private readonly api: FUniver) {}

  get looks(): readonly LookView[] {
    return this.#looks;
  }

  get conventions() {
    return this.#conventions;
  }

  open({ looks, frame }: BookView): void {
    this.#looks = [...looks];
    this.#conventions = conventionsOf(frame.locale);
  }

  /** @returns the place of the batch's first look among all. */
  extend({ looks, deltas }: DeltaBatch): number {
    const first = this.#looks.length;
    this.#looks.push(...looks);
    for (const delta of deltas) if (delta.kind === 'frame') this.#conventions = conventionsOf(delta.frame.locale);
    return first;
  }

  cell(row: number, column: number): ToldCell {
    const sheet = this.#sheet();
    return toldCell(sheet?.getCellRaw(row - 1, column - 1), this.#looks);
  }

  textOf(row: number, column: number): string {
    return shownText(this.cell(row, column), this.#conventions);
  }

  /** The colour that a number format gives to what a cell shows; `''` for none. */
  colorOf(row: number, column: number): string {
    const { value, look } = this.cell(row, column);
    return formatColor(value, look.numberFormat ?? '');
  }

  /** The numbers in areas of the tab in front, and what the first of them is shown as. */
  numbersIn(areas: readonly Area[]): { readonly numbers: readonly number[]; readonly format: string } {
    const numbers: number[] = [];
    let format = '';
    const sheet = this.#sheet();
    sheet?.getCellMatrix().forValue((r, c, cell) => {
      if (typeof cell?.v !== 'number' || !areas.some((area) => holds(area, r + 1, c + 1))) return;
      const { value, look } = toldCell(cell, this.#looks);
      if (typeof value !== 'number') return;
      if (numbers.length === 0) format = look.numberFormat ?? '';
      numbers.push(value);
    });
    return { numbers, format };
  }

  /** A value as the spreadsheet would show it. */
  asShown(value: number, format: string): string {
    return displayText(value, format, this.#conventions);
  }

  /** Where cells show a text, whatever its case, row by row. */
  find(text: string): readonly Place[] {
    const wanted = text.toLowerCase();
    const found: Place[] = [];
    if (wanted === '') return found;
    const sheet = this.#sheet();
    sheet?.getCellMatrix().forValue((r, c) => {
      const [row, column] = [r + 1, c + 1];
      if (this.textOf(row, column).toLowerCase().includes(wanted)) found.push({ row, column });
    });
    return found;
  }

  /** Pixels that what a column shows needs. */
  fittingWidth(column: number, rows: number): number {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) return 100;
    const widths = Array.from({ length: Math.min(rows, mostMeasured) }, (_, index) => {
      const { look } = this.cell(index + 1, column);
      context.font = `${look.fontWeight ?? ''} ${look.fontSize ?? '10'}pt Arial`;
      return context.measureText(this.textOf(index + 1, column)).width;
    });
    return Math.ceil(Math.max(0, ...widths)) + 8;
  }

  #sheet() {
    return this.api.getActiveWorkbook()?.getActiveSheet().getSheet();
  }
}

const holds = ({ row, column, rows, columns }: Area, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

/** Rows of a column that is made to fit. */
const mostMeasured = 2000;
