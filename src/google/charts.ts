import type { Area, ChartSpec } from './ports';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/**
 * Puts a new chart over the cells of a sheet.
 * @returns its id, which stays the same for as long as the chart is there.
 */
export function addChart(sheet: Sheet, spec: ChartSpec): number {
  const before = new Set(sheet.getCharts().map((chart) => chart.getChartId()));
  const builder = sheet
    .newChart()
    .setChartType(chartTypeOf(spec))
    .setNumHeaders(1)
    .setPosition(spec.row, spec.column, 0, 0);
  sheet.insertChart(dress(sheet, builder, spec, optionsOf(spec)).build());
  // A chart gets its id by being inserted, and the object that was handed over does not learn it.
  const added = sheet.getCharts().find((chart) => !before.has(chart.getChartId()));
  return added?.getChartId() ?? 0;
}

/**
 * Brings a chart up to date. What is the same in `last` is not set again, so that what a person changed of it stays.
 * @returns whether the chart is still there.
 */
export function updateChart(sheet: Sheet, id: number, spec: ChartSpec, last: ChartSpec): boolean {
  const chart = sheet.getCharts().find((candidate) => candidate.getChartId() === id);
  if (!chart) return false;
  const lastOptions = optionsOf(last);
  const changed = Object.entries(optionsOf(spec)).filter(
    ([option, value]) => JSON.stringify(value) !== JSON.stringify(lastOptions[option]),
  );
  const builder = chart.modify().clearRanges();
  if (spec.kind !== last.kind) builder.setChartType(chartTypeOf(spec));
  if (spec.row !== last.row || spec.column !== last.column) builder.setPosition(spec.row, spec.column, 0, 0);
  sheet.updateChart(dress(sheet, builder, spec, Object.fromEntries(changed)).build());
  return true;
}

function dress(sheet: Sheet, builder: Builder, spec: ChartSpec, options: Readonly<Record<string, unknown>>): Builder {
  for (const { row, column, rows, columns } of spec.areas) builder.addRange(sheet.getRange(row, column, rows, columns));
  for (const [option, value] of Object.entries(options)) builder.setOption(option, value);
  return builder;
}

/** Asked for when needed: no service may be named while the script loads. */
function chartTypeOf({ kind }: ChartSpec): GoogleAppsScript.Charts.ChartType {
  const { LINE, COLUMN, BAR, PIE } = Charts.ChartType;
  return { line: LINE, column: COLUMN, bar: BAR, pie: PIE }[kind];
}

const textStyle = { color: '#1f2a24', fontSize: 14, bold: true } as const;

const optionsOf = (spec: ChartSpec): Readonly<Record<string, unknown>> => ({
  title: spec.title,
  titleTextStyle: textStyle,
  width: spec.widthPixels,
  height: spec.heightPixels,
  colors: spec.colors,
  legend: { position: legendOf(spec) },
  ...(spec.kind === 'pie' ? { pieHole: 0.55 } : {}),
  ...(spec.kind === 'line' ? { lineWidth: 3, pointSize: 5 } : {}),
});

/** One series needs no name beside the title. */
function legendOf({ kind, areas }: ChartSpec): string {
  if (kind === 'pie') return 'right';
  return seriesIn(areas) > 1 ? 'bottom' : 'none';
}

/** All columns but the first, which names the points. */
const seriesIn = (areas: readonly Area[]): number => areas.reduce((sum, { columns }) => sum + columns, 0) - 1;
