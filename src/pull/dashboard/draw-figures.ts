import type { Cell } from '../../google/ports';
import { type DrawnTab, drawPart, holds } from '../../tables/drawn/draw-part';
import { cutToCell, longestQuoted } from '../../tables/plain-value';
import type { GuardedWrite } from '../../tables/tab/guarded-write';
import type { TablePlace } from '../../tables/tab/table-place';
import { type Column, cellToWrite } from '../../tables/table';
import type { Language } from '../../text/message';
import type { Figure } from './figures';
import { cardKey } from './layout';

/** A column of the dashboard, as far as it is told by its label. */
const labelled = (key: string, title: Column['title'], kind: Column['kind']): Column => ({
  ...{ key, title, kind, widthPixels: 0, pushable: false },
});

export const figureColumns = (figures: readonly Figure[]): Column[] =>
  figures.map(({ title, kind }, index) => labelled(cardKey(index), title, kind));

/** Writes the values of a row of figures, and what is remarked on them, below their labels. */
export function drawFigures(drawn: DrawnTab, figures: readonly Figure[]): TablePlace | undefined {
  const { language } = drawn;
  const columns = figureColumns(figures);
  return drawPart(drawn, columns, ({ place, cells }) => {
    const row = place.headingRow + 1;
    const writes = figures
      .flatMap((figure, index) => {
        const column = place.columnOf.get(cardKey(index));
        return column === undefined ? [] : figureWrites(figure, { row, column }, language);
      })
      .filter(({ area, values }) => !holds(cells[area.row - 1]?.[area.column - 1], values[0]?.[0] ?? ''));
    return {
      writes,
      firstRow: row,
      toldBy: columns.map(({ key }) => key),
      idColumn: '',
      idsBefore: ['', ''],
      idsAfter: ['', ''],
    };
  });
}

function figureWrites(
  figure: Figure,
  { row, column }: { readonly row: number; readonly column: number },
  language: Language,
): GuardedWrite[] {
  const cell = (rowOfCell: number, kind: Column['kind'], value: Cell): GuardedWrite => ({
    area: { row: rowOfCell, column, rows: 1, columns: 1 },
    columns: [labelled('', figure.title, kind)],
    values: [[value]],
  });
  const remark = figure.remark ? quoted(figure.remark[language]) : (changeOf(figure) ?? '—');
  const value = cellToWrite(figure, { value: figure.value, formula: '' });
  return [cell(row, figure.kind, value), cell(row + 1, 'percent', remark)];
}

/** By which share a figure grew since the period before; nothing grows from nothing. */
function changeOf({ value, before }: Figure): number | undefined {
  if (typeof value !== 'number' || typeof before !== 'number' || before === 0) return undefined;
  return Math.round(((value - before) / Math.abs(before)) * 1000) / 1000;
}

/** Text in a cell that is formatted for numbers. */
const quoted = (text: string): string => (text === '' ? '' : `'${cutToCell(text, '', longestQuoted)}`);
