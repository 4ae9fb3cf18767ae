import type { ChartOrder, ChartSpec, PlacedChart } from '../../google/ports';
import { type Column, cellToWrite, isTextual, numberFormats, type PlainCell } from '../../tables/table';
import { chartColors } from '../chart-colors';
import type { Figure } from './figures';
import { cardKey, chartPlace, layout, tableKey } from './layout';
import { areaOn, type DashboardPaper } from './paper';
import { knownColumns } from './parts';
import type { DashboardContent, DashboardTable } from './read-dashboard';

/** How a dashboard was last written: what may still stand in its cells, and its charts. */
export interface DrawnDashboard {
  /** Rows of every table, by dataset. */
  readonly rows: Readonly<Record<string, number>>;
  readonly charts: Readonly<Record<string, PlacedChart>>;
}

export interface Heading {
  readonly title: string;
  readonly subtitle: string;
}

/** Writes a dashboard over the one that was there, whose looks stay as people made them. */
export function writeDashboard(
  paper: DashboardPaper,
  heading: Heading,
  { figures, tables }: DashboardContent,
  last: DrawnDashboard,
): DrawnDashboard {
  const { tab } = paper;
  const headingArea = areaOn(paper, cardKey(0), layout.title, 2);
  tab.setNumberFormat(headingArea, '@');
  tab.write(headingArea, [[heading.title], [heading.subtitle]]);
  figures.forEach((line, number) => {
    line.forEach((figure, index) => {
      writeFigure(paper, figure, cardKey(index), layout.figures[number] ?? 0);
    });
  });
  const longest = Math.max(...tables.map(({ rows }) => rows.length));
  tab.ensureSize(paper.firstRow + layout.tables + 1 + longest, Math.max(...paper.columns.values()));
  for (const table of tables) writeTable(paper, table, last.rows[table.part.dataset.id] ?? 0);
  return {
    rows: Object.fromEntries(tables.map(({ part, rows }) => [part.dataset.id, rows.length])),
    charts: placeCharts(paper, tables, last.charts),
  };
}

function placeCharts(
  paper: DashboardPaper,
  tables: readonly DashboardTable[],
  before: DrawnDashboard['charts'],
): DrawnDashboard['charts'] {
  const orders = tables.map((table, index): ChartOrder => {
    const spec = chartOf(paper, table, index);
    const chart = before[table.part.dataset.id];
    if (!chart) return { spec };
    // A chart goes along when people insert rows and columns: its place has not changed then.
    return { spec, before: { ...chart, spec: { ...chart.spec, row: spec.row, column: spec.column } } };
  });
  const ids = paper.tab.placeCharts(orders);
  return Object.fromEntries(
    orders.map(({ spec }, index) => [tables[index]?.part.dataset.id ?? '', { id: ids[index] ?? 0, spec }]),
  );
}

function writeFigure(paper: DashboardPaper, figure: Figure, key: string, row: number): void {
  const { tab, language } = paper;
  if (isTextual(figure.kind)) tab.setNumberFormat(areaOn(paper, key, row + 1), '@');
  const value = toCell(paper, figure.kind, figure.value);
  const remark = figure.remark ? quoted(figure.remark[language]) : (changeOf(figure) ?? '—');
  tab.write(areaOn(paper, key, row, 3), [[figure.title[language]], [value], [remark]]);
}

/** By which share a figure grew since the period before; nothing grows from nothing. */
function changeOf({ value, before }: Figure): number | undefined {
  if (typeof value !== 'number' || typeof before !== 'number' || before === 0) return undefined;
  return Math.round(((value - before) / Math.abs(before)) * 1000) / 1000;
}

/** Text in a cell that is formatted for numbers. */
const quoted = (text: string): string => (text === '' ? '' : `'${text}`);

function toCell({ dates }: DashboardPaper, kind: Column['kind'], plain: PlainCell) {
  return cellToWrite({ kind }, { value: dates.toSheet(kind, plain), formula: '' });
}

/** A period is short, and its days stand close together below a chart. */
const shortDay = 'd mmm';

/** Title, header and rows; rows that the table had more before are blanked. */
function writeTable(paper: DashboardPaper, { part, rows }: DashboardTable, rowsBefore: number): void {
  const { tab, language } = paper;
  const height = Math.max(rows.length, rowsBefore);
  knownColumns(part).forEach((column, index) => {
    const key = tableKey(part.dataset.id, column.key);
    const top = areaOn(paper, key, layout.tables - 1, 2);
    tab.setNumberFormat(top, '@');
    tab.write(top, [[index === 0 ? part.dataset.title[language] : ''], [column.title[language]]]);
    if (height === 0) return;
    const body = areaOn(paper, key, layout.tables + 1, height);
    tab.setNumberFormat(body, column.kind === 'day' ? shortDay : numberFormats[column.kind]);
    const cells = Array.from({ length: height }, (_, row) => [
      toCell(paper, column.kind, rows[row]?.cells[column.key] ?? ''),
    ]);
    tab.write(body, cells);
  });
}

/** A chart over its table, header included; one row at least, so that an empty period has a chart too. */
function chartOf(paper: DashboardPaper, { part, rows }: DashboardTable, index: number): ChartSpec {
  const { id, title, chart } = part.dataset;
  const keys = chart ? [chart.labels, ...chart.values] : [];
  return {
    kind: chart?.kind ?? 'column',
    title: title[paper.language],
    areas: keys.map((key) => areaOn(paper, tableKey(id, key), layout.tables, Math.max(1, rows.length) + 1)),
    colors: chartColors,
    ...chartPlace(index, paper.columns, paper.firstRow),
  };
}
