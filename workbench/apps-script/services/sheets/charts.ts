import { emulated } from '../emulated';
import { createEnumeration } from '../enumeration';

/** `Charts.ChartType`. */
export const chartTypes = createEnumeration('ChartType', [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);

/** The constants that embedded charts take; drawing charts outside a sheet is not emulated. */
export class Charts extends emulated('Charts') {
  readonly ChartType = chartTypes;
}
