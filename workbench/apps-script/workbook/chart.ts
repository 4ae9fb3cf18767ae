import type { Area } from './area';

/** A chart takes its values from ranges, on its own sheet or on others. */
export interface ChartRange {
  readonly sheetId: number;
  readonly area: Area;
}

/** The cell over which a chart's top left corner lies, and how far from that cell's own corner, in pixels. */
export interface ChartPosition {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** What a chart is made of; what makes it this one is its id. */
export interface ChartContent {
  /** A constant of `Charts.ChartType`; undefined until one is chosen, which Sheets draws as columns. */
  readonly type?: string;
  readonly ranges: readonly ChartRange[];
  /** As set by the script: `title`, `width`, `height`, `colors` … JSON values. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Rows (columns, when transposed) at the ranges' beginning that name the series. */
  readonly headers: number;
  readonly isTransposed: boolean;
  readonly position: ChartPosition;
}

/** A chart that lies over the cells of a sheet. */
export interface Chart extends ChartContent {
  readonly id: number;
  readonly sheetId: number;
}
