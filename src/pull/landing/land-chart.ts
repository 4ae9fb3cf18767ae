import type { ChartSpec } from '../../google/ports';
import type { LandedChart } from '../../state/schema/tab-list';
import type { DatasetChart } from '../../tables/dataset';
import type { Language } from '../../text/message';
import { chartColors } from '../chart-colors';
import type { Landing } from './landing';
import { firstRowOf } from './tab-layout';

const size = { widthPixels: 640, heightPixels: 360 } as const;

/**
 * Draws the picture that goes with a table, or brings it up to date where it is: right of everything, with a column's room for a note.
 * @returns the chart as it was before where the columns that it needs were not pulled.
 */
export function landChart(
  landing: Landing,
  chart: DatasetChart,
  title: Readonly<Record<Language, string>>,
  before: LandedChart | undefined,
): LandedChart | undefined {
  const { tab, layout, cellLanguage } = landing;
  const pulled = new Set(layout.columns.map(({ key }) => key));
  const values = chart.values.filter((key) => pulled.has(key));
  if (!pulled.has(chart.labels) || values.length === 0) return before;
  const { headingRow, lastColumn } = layout.place;
  const rows = Math.min(lastRecordRow(landing) - headingRow, chart.mostPoints ?? Number.POSITIVE_INFINITY);
  const spec: ChartSpec = {
    kind: chart.kind,
    title: title[cellLanguage],
    areas: [chart.labels, ...values].map((key) => ({
      row: headingRow,
      column: layout.positionOf.get(key) ?? 1,
      rows: Math.max(1, rows) + 1,
      columns: 1,
    })),
    row: headingRow + 1,
    column: Math.max(lastColumn, ...layout.positionOf.values()) + 2,
    ...size,
    colors: chartColors,
  };
  tab.ensureSize(spec.row, spec.column);
  const tableColumns = layout.columns.length;
  const isInTheWay = before !== undefined && tableColumns > before.tableColumns;
  const { row, column } = before && !isInTheWay ? before.spec : spec;
  const placed = { ...spec, row, column };
  const [id = 0] = tab.placeCharts([before ? { spec: placed, before } : { spec: placed }]);
  return { id, spec: placed, tableColumns };
}

/** Rows of the person's own below the records are not drawn. */
function lastRecordRow({ tab, table, layout }: Landing): number {
  const firstRow = firstRowOf(layout);
  const rows = tab.lastRow() - firstRow + 1;
  if (rows < 1) return firstRow - 1;
  const ids = tab.read({ row: firstRow, column: layout.positionOf.get(table.idColumn) ?? 1, rows, columns: 1 });
  const last = ids.map(([id]) => id !== '').lastIndexOf(true);
  return firstRow + last;
}
