import type { StoredValue } from '../../apps-script/workbook/workbook';
import type { CellBlock, LookView } from '../feed/book-view';
import { usual, usualStyle } from './univer-looks';

/** What one more line of the usual letters adds to a row. */
const linePixels = 15;

/**
 * Rows that are taller than usual, in pixels by row: they grow with the letters in them, and with the lines of a text that is wrapped.
 * @param widthOf a column, counted from 1.
 */
export function tallRows(
  { row, column, values, looks: numbers }: CellBlock,
  looks: readonly LookView[],
  widthOf: (column: number) => number,
): readonly (readonly [number, number])[] {
  return numbers.flatMap((line, index) => {
    const heights = line.map((number, place) => {
      const look = looks[number];
      const lines = look?.wrap === 'true' ? countLines(values[index]?.[place] ?? '', look, widthOf(column + place)) : 1;
      return heightOf(look, lines);
    });
    const pixels = Math.max(0, ...heights);
    return pixels > usual.rowHeight ? [[row + index, pixels] as const] : [];
  });
}

function heightOf(look: LookView | undefined, lines: number): number {
  const points = Number(look?.fontSize ?? usualStyle.fs);
  const first = Math.max(usual.rowHeight, Math.round(points * 1.75));
  return first + Math.round(((lines - 1) * linePixels * points) / usualStyle.fs);
}

/** Each line takes as many words as it has room for. */
function countLines(value: StoredValue, look: LookView, width: number): number {
  if (typeof value !== 'string') return 1;
  const room = width - usualStyle.pd.l - usualStyle.pd.r;
  let [lines, taken] = [1, ''];
  for (const word of value.split(/\s+/)) {
    const longer = taken === '' ? word : `${taken} ${word}`;
    if (taken === '' || textWidth(longer, look) <= room) taken = longer;
    else [lines, taken] = [lines + 1, word];
  }
  return lines;
}

let measuring: CanvasRenderingContext2D | null | undefined;

/** As the browser draws it; about that where nothing is drawn. */
function textWidth(text: string, { fontWeight, fontSize }: LookView): number {
  const pixels = (Number(fontSize ?? usualStyle.fs) * 4) / 3;
  if (measuring === undefined && typeof document !== 'undefined')
    measuring = document.createElement('canvas').getContext('2d');
  if (!measuring) return text.length * pixels * 0.55;
  measuring.font = `${fontWeight === 'bold' ? 'bold ' : ''}${pixels}px ${usualStyle.ff}`;
  return measuring.measureText(text).width;
}
