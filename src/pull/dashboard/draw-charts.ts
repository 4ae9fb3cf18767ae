import type { ChartOrder, ChartSpec } from '../../google/ports';
import type { DrawnDashboard } from '../../state/schema/dashboard';
import type { StandingTables } from '../../tables/drawn/draw-tables';
import { chartColors } from '../chart-colors';
import type { DashboardGrid } from './dashboard-grid';
import { chartPlace, layout, tableKey } from './layout';
import type { DashboardTable } from './read-dashboard';

/** Draws a chart over each table, and over the same cells again what was drawn before. */
export function drawCharts(
  grid: DashboardGrid,
  tables: readonly DashboardTable[],
  standing: StandingTables,
  before: DrawnDashboard['charts'],
): DrawnDashboard['charts'] {
  const orders = tables.map((table, index): ChartOrder => {
    const spec = chartOf(grid, table, index, standing);
    const chart = before[table.report.dataset.id];
    if (!chart) return { spec };
    // A chart goes along when people insert rows and columns: its place has not changed then.
    return { spec, before: { ...chart, spec: { ...chart.spec, row: spec.row, column: spec.column } } };
  });
  const ids = grid.tab.placeCharts(orders);
  return Object.fromEntries(
    orders.map(({ spec }, index) => [tables[index]?.report.dataset.id ?? '', { id: ids[index] ?? 0, spec }]),
  );
}

/** A chart over its table, header included; one row at least, so that an empty period has a chart too. */
function chartOf(
  grid: DashboardGrid,
  { report }: DashboardTable,
  index: number,
  { place, heights }: StandingTables,
): ChartSpec {
  const { id, title, chart } = report.dataset;
  const keys = chart ? [chart.labels, ...chart.values] : [];
  return {
    kind: chart?.kind ?? 'column',
    title: title[grid.language],
    areas: keys.map((key) => ({
      row: place.headingRow,
      column: place.columnOf.get(tableKey(id, key)) ?? 1,
      rows: Math.max(1, heights[id] ?? 0) + 1,
      columns: 1,
    })),
    colors: chartColors,
    ...chartPlace(index, grid.columns, Math.max(1, place.headingRow - layout.tables)),
  };
}
