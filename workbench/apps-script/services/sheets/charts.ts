import { emulated } from '../emulated';
import { createEnumeration } from '../enumeration';

const chartTypes = [
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
] as const;

/** The constants that embedded charts take; drawing charts outside a sheet is not emulated. */
export class Charts extends emulated('Charts') {
  readonly ChartType = createEnumeration('ChartType', chartTypes);
}
