import type { IStyleData } from '@univerjs/core';
import type { LookView } from '../feed/book-view';

const horizontal: Readonly<Record<string, number>> = { left: 1, center: 2, right: 3 };
const vertical: Readonly<Record<string, number>> = { top: 1, middle: 2, bottom: 3 };
const wraps: Readonly<Record<string, number>> = { false: 1, true: 3 };

/** Sheets' own, in pixels. */
export const usual = { columnWidth: 100, rowHeight: 21 };

export const usualStyle = { ff: 'Arial', fs: 10, vt: 3, pd: { t: 0, b: 2, l: 3, r: 3 } } as const;

/** Under which id the grid knows a look of the palette. */
export const styleId = (look: number): string => `look-${look}`;

/** A look as the grid's own style. How a number is shown is none of the grid's business. */
export function toStyle(look: LookView): IStyleData {
  const { background, fontWeight, fontColor, fontSize, fontStyle, fontLine, fontFamily } = look;
  const { wrap, verticalAlignment, horizontalAlignment, numberFormat } = look;
  return {
    ...(background && { bg: { rgb: background } }),
    ...(fontColor && { cl: { rgb: fontColor } }),
    ...(fontWeight === 'bold' && { bl: 1 }),
    ...(fontStyle === 'italic' && { it: 1 }),
    ...(fontLine === 'underline' && { ul: { s: 1 } }),
    ...(fontLine === 'line-through' && { st: { s: 1 } }),
    ...(fontFamily && { ff: fontFamily }),
    ...(fontSize && { fs: Number(fontSize) }),
    ...(wrap && { tb: wraps[wrap] ?? 1 }),
    ...(verticalAlignment && { vt: vertical[verticalAlignment] ?? 3 }),
    ...(horizontalAlignment && { ht: horizontal[horizontalAlignment] ?? 1 }),
    // For the toolbar alone, which asks what there is before it asks for more decimals.
    ...(numberFormat && { n: { pattern: numberFormat } }),
  };
}

const named = (names: Readonly<Record<string, number>>, value: number): string =>
  Object.keys(names).find((name) => names[name] === value) ?? '';

export const horizontalName = (value: number): string => named(horizontal, value);
export const verticalName = (value: number): string => named(vertical, value);
export const wrapName = (value: number): string => named(wraps, value);
