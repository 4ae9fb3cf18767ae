import type { ChartView } from '../page-api';

/** The part of a chart in which its values stand, in pixels from the chart's corner. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlotProps {
  readonly chart: ChartView;
  readonly frame: Frame;
}

export const colorOf = ({ colors }: ChartView, index: number): string => colors[index % colors.length] ?? '#4285f4';

export const allValues = ({ series }: ChartView): readonly number[] =>
  series.flatMap(({ values }) => values.filter((value) => value !== null));
