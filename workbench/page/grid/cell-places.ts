/// <reference lib="dom" />
import type { Injector } from '@univerjs/core';
import { IRenderManagerService, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import type { LayoutView } from '../feed/book-view';
import { bookId } from './sheet-places';

/** In pixels, from the corner of the grid's own element. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Of a cell; both count from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where the cells of the tab in front are drawn. */
export class CellPlaces {
  constructor(
    private readonly injector: Injector,
    private readonly container: HTMLElement,
    private readonly layout: () => LayoutView,
  ) {}

  isInSight({ row, column }: Place): boolean {
    const [cell, cells] = [this.boxOf(row, column), this.cellsBox()];
    if (!cell || !cells) return false;
    return (
      cell.left >= cells.left &&
      cell.top >= cells.top &&
      cell.left + cell.width <= cells.left + cells.width &&
      cell.top + cell.height <= cells.top + cells.height
    );
  }

  /** Where a cell of the tab in front is drawn now; it may be out of sight. */
  boxOf(row: number, column: number): Box | undefined {
    const render = this.injector.get(IRenderManagerService).getRenderById(bookId);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    const viewport = render?.scene.getViewport('viewMain');
    const canvas = render?.engine.getCanvasElement();
    if (!render || !skeleton || !viewport || !canvas) return undefined;
    const { startX, startY, endX, endY } = skeleton.getNoMergeCellWithCoordByIndex(row - 1, column - 1);
    const { frozenRows, frozenColumns } = this.layout();
    const { scaleX, scaleY } = render.scene;
    const right = column > frozenColumns ? viewport.viewportScrollX : 0;
    const down = row > frozenRows ? viewport.viewportScrollY : 0;
    const [origin, own] = [canvas.getBoundingClientRect(), this.container.getBoundingClientRect()];
    return {
      left: origin.left - own.left + (startX - right) * scaleX,
      top: origin.top - own.top + (startY - down) * scaleY,
      width: (endX - startX) * scaleX,
      height: (endY - startY) * scaleY,
    };
  }

  /** The cell under a point, counted from the corner of the grid's own element. */
  placeAt(left: number, top: number): Place | undefined {
    const cells = this.cellsBox();
    if (!cells || left < cells.left || top < cells.top) return undefined;
    const { rows, columns, frozenRows, frozenColumns } = this.layout();
    const find = (count: number, frozen: number, isBefore: (place: number) => boolean): number => {
      // What is frozen stays where it is, and what has been scrolled below it is not seen.
      let [low, high] = frozen > 0 && !isBefore(frozen) ? [1, frozen] : [frozen + 1, count];
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (isBefore(middle)) low = middle + 1;
        else high = middle;
      }
      return low;
    };
    const row = find(rows, frozenRows, (place) => endOf(this.boxOf(place, 1), 'top', 'height') <= top);
    const column = find(columns, frozenColumns, (place) => endOf(this.boxOf(1, place), 'left', 'width') <= left);
    return { row, column };
  }

  /** Where cells are drawn, without their headings. */
  cellsBox(): Box | undefined {
    const render = this.injector.get(IRenderManagerService).getRenderById(bookId);
    const canvas = render?.engine.getCanvasElement().getBoundingClientRect();
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!canvas || !render || !skeleton) return undefined;
    const own = this.container.getBoundingClientRect();
    const { scaleX, scaleY } = render.scene;
    const [right, down] = [skeleton.rowHeaderWidth * scaleX, skeleton.columnHeaderHeight * scaleY];
    return {
      left: canvas.left - own.left + right,
      top: canvas.top - own.top + down,
      width: canvas.width - right,
      height: canvas.height - down,
    };
  }
}

const endOf = (box: Box | undefined, start: 'left' | 'top', extent: 'width' | 'height'): number =>
  box ? box[start] + box[extent] : 0;
