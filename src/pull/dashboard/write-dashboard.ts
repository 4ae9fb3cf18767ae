import type { ChartOrder, ChartSpec } from '../../google/ports';
import type { DrawnDashboard } from '../../state/schema/dashboard';
import { cutToCell, longestQuoted } from '../../tables/plain-value';
import { type Column, cellToWrite, isTextual, numberFormats, type PlainCell } from '../../tables/table';
import { chartColors } from '../chart-colors';
import { areaOn, type DashboardGrid } from './dashboard-grid';
import { knownColumns } from './dashboard-reports';
import type { Figure } from './figures';
import { cardKey, chartPlace, layout, tableKey } from './layout';
import type { DashboardContent, DashboardTable } from './read-dashboard';

export interface Heading {
  readonly title: string;
  readonly subtitle: string;
}

/** Writes a dashboard over the one that was there, whose formats stay as people made them. */
export function writeDashboard(
  grid: DashboardGrid,
  heading: Heading,
  { figures, tables }: DashboardContent,
  last: DrawnDashboard,
): DrawnDashboard {
  const { tab } = grid;
  const headingArea = areaOn(grid, cardKey(0), layout.title, 2);
  tab.setNumberFormat(headingArea, '@');
  tab.write(headingArea, [[heading.title], [heading.subtitle]]);
  figures.forEach((line, number) => {
    line.forEach((figure, index) => {
      writeFigure(grid, figure, cardKey(index), layout.figures[number] ?? 0);
    });
  });
  const longest = Math.max(...tables.map(({ rows }) => rows.length));
  tab.ensureSize(grid.firstRow + layout.tables + 1 + longest, Math.max(...grid.columns.values()));
  for (const table of tables) writeTable(grid, table, last.rows[table.report.dataset.id] ?? 0);
  return {
    rows: Object.fromEntries(tables.map(({ report, rows }) => [report.dataset.id, rows.length])),
    charts: placeCharts(grid, tables, last.charts),
  };
}

function placeCharts(
  grid: DashboardGrid,
  tables: readonly DashboardTable[],
  before: DrawnDashboard['charts'],
): DrawnDashboard['charts'] {
  const orders = tables.map((table, index): ChartOrder => {
    const spec = chartOf(grid, table, index);
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

function writeFigure(grid: DashboardGrid, figure: Figure, key: string, row: number): void {
  const { tab, language } = grid;
  if (isTextual(figure.kind)) tab.setNumberFormat(areaOn(grid, key, row + 1), '@');
  const value = toCell(grid, figure.kind, figure.value);
  const remark = figure.remark ? quoted(figure.remark[language]) : (changeOf(figure) ?? '—');
  tab.write(areaOn(grid, key, row, 3), [[figure.title[language]], [value], [remark]]);
}

/** By which share a figure grew since the period before; nothing grows from nothing. */
function changeOf({ value, before }: Figure): number | undefined {
  if (typeof value !== 'number' || typeof before !== 'number' || before === 0) return undefined;
  return Math.round(((value - before) / Math.abs(before)) * 1000) / 1000;
}

/** Text in a cell that is formatted for numbers. */
const quoted = (text: string): string => (text === '' ? '' : `'${cutToCell(text, '', longestQuoted)}`);

function toCell({ dates }: DashboardGrid, kind: Column['kind'], plain: PlainCell) {
  return cellToWrite({ kind }, { value: dates.toSheet(kind, plain), formula: '' });
}

/** A period is short, and its days stand close together below a chart. */
const shortDay = 'd mmm';

/** Title, header and rows; rows that the table had more before are blanked. */
function writeTable(grid: DashboardGrid, { report, rows }: DashboardTable, rowsBefore: number): void {
  const { tab, language } = grid;
  const height = Math.max(rows.length, rowsBefore);
  knownColumns(report).forEach((column, index) => {
    const key = tableKey(report.dataset.id, column.key);
    const top = areaOn(grid, key, layout.tables - 1, 2);
    tab.setNumberFormat(top, '@');
    tab.write(top, [[index === 0 ? report.dataset.title[language] : ''], [column.title[language]]]);
    if (height === 0) return;
    const body = areaOn(grid, key, layout.tables + 1, height);
    tab.setNumberFormat(body, column.kind === 'day' ? shortDay : numberFormats[column.kind]);
    const cells = Array.from({ length: height }, (_, row) => [
      toCell(grid, column.kind, rows[row]?.cells[column.key] ?? ''),
    ]);
    tab.write(body, cells);
  });
}

/** A chart over its table, header included; one row at least, so that an empty period has a chart too. */
function chartOf(grid: DashboardGrid, { report, rows }: DashboardTable, index: number): ChartSpec {
  const { id, title, chart } = report.dataset;
  const keys = chart ? [chart.labels, ...chart.values] : [];
  return {
    kind: chart?.kind ?? 'column',
    title: title[grid.language],
    areas: keys.map((key) => areaOn(grid, tableKey(id, key), layout.tables, Math.max(1, rows.length) + 1)),
    colors: chartColors,
    ...chartPlace(index, grid.columns, grid.firstRow),
  };
}
