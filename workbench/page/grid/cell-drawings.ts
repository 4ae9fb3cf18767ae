import type { ICellCustomRender } from '@univerjs/core';

type DrawInfo = Parameters<NonNullable<ICellCustomRender['drawWith']>>[1];

interface Box {
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

/** Pixels. */
const size = 14;
const margin = 4;

function cornersOf({ primaryWithCoord: { mergeInfo, isMergedMainCell, startX, startY, endX, endY } }: DrawInfo) {
  return isMergedMainCell ? mergeInfo : { startX, startY, endX, endY };
}

/** At the right of a cell, in its middle. */
function atRight(info: DrawInfo): Box {
  const { endX, startY, endY } = cornersOf(info);
  return { left: endX - size - margin, top: (startY + endY - size) / 2, size };
}

function inMiddle(info: DrawInfo): Box {
  const { startX, endX, startY, endY } = cornersOf(info);
  return { left: (startX + endX - size) / 2, top: (startY + endY - size) / 2, size };
}

function drawing(
  place: (info: DrawInfo) => Box,
  draw: (context: CanvasRenderingContext2D, box: Box) => void,
  pressed: () => void,
): ICellCustomRender {
  return {
    drawWith: (context, info) => {
      context.save();
      draw(context, place(info));
      context.restore();
    },
    isHit: ({ x, y }, info) => {
      const { left, top } = place(info);
      return x >= left && x <= left + size && y >= top && y <= top + size;
    },
    onPointerDown: pressed,
    zIndex: 1,
  };
}

function fillTriangle(context: CanvasRenderingContext2D, { left, top }: Box, color: string): void {
  context.fillStyle = color;
  context.beginPath();
  context.moveTo(left + 3, top + 5);
  context.lineTo(left + 11, top + 5);
  context.lineTo(left + 7, top + 10);
  context.fill();
}

/** What opens the list of a cell. */
export const arrowDrawing = (pressed: () => void): ICellCustomRender =>
  drawing(atRight, (context, box) => fillTriangle(context, box, '#5f6368'), pressed);

/** What opens the filter of a column. */
export const filterDrawing = (isActive: boolean, pressed: () => void): ICellCustomRender =>
  drawing(
    atRight,
    (context, { left, top }) => {
      context.fillStyle = isActive ? '#188038' : '#ffffff';
      context.fillRect(left, top, size, size);
      context.fillStyle = isActive ? '#ffffff' : '#5f6368';
      context.fillRect(left + 2, top + 3, 10, 2);
      context.fillRect(left + 4, top + 6, 6, 2);
      context.fillRect(left + 6, top + 9, 2, 2);
    },
    pressed,
  );

export const checkboxDrawing = (isTicked: boolean, pressed: () => void): ICellCustomRender =>
  drawing(
    inMiddle,
    (context, { left, top }) => {
      context.lineWidth = 1.5;
      if (!isTicked) {
        context.strokeStyle = '#5f6368';
        context.strokeRect(left + 1, top + 1, size - 2, size - 2);
        return;
      }
      context.fillStyle = '#188038';
      context.fillRect(left, top, size, size);
      context.strokeStyle = '#ffffff';
      context.lineWidth = 2;
      context.beginPath();
      context.moveTo(left + 3, top + 7);
      context.lineTo(left + 6, top + 10);
      context.lineTo(left + 11, top + 4);
      context.stroke();
    },
    pressed,
  );
