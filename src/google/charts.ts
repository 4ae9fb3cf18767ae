import type { Area, ChartOrder, ChartSpec, TabPort } from './ports';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** What {@link TabPort} says of `placeCharts`. */
export function placeCharts(sheet: Sheet, orders: readonly ChartOrder[]): readonly number[] {
  const there = new Map(sheet.getCharts().map((chart) => [chart.getChartId(), chart]));
  const known = new Set(there.keys());
  return orders.map(({ spec, before }) => {
    const chart = before && there.get(before.id);
    if (!chart || !before) return addChart(sheet, spec, known);
    if (!isSame(spec, before.spec)) sheet.updateChart(change(sheet, chart, spec, before.spec));
    return before.id;
  });
}

/** What {@link TabPort} says of `chartOver`. */
export const chartOver = (sheet: Sheet, areas: readonly Area[]): number | undefined =>
  sheet
    .getCharts()
    .find((chart) =>
      isSame(
        chart.getRanges().map(areaOf),
        areas.map(({ row, column, rows, columns }) => [row, column, rows, columns]),
      ),
    )
    ?.getChartId() ?? undefined;

const areaOf = (range: GoogleAppsScript.Spreadsheet.Range): readonly number[] => [
  ...[range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()],
];

/** @param known ids of charts that are there; the new one is added. */
function addChart(sheet: Sheet, spec: ChartSpec, known: Set<number | null>): number {
  const builder = sheet
    .newChart()
    .setChartType(chartTypeOf(spec))
    .setNumHeaders(1)
    .setPosition(spec.row, spec.column, 0, 0);
  sheet.insertChart(dress(sheet, builder, spec, optionsOf(spec)).build());
  // A chart gets its id by being inserted, and the object that was handed over does not learn it.
  const added = sheet.getCharts().find((chart) => !known.has(chart.getChartId()));
  const id = added?.getChartId() ?? 0;
  known.add(id);
  return id;
}

function change(sheet: Sheet, chart: EmbeddedChart, spec: ChartSpec, before: ChartSpec): EmbeddedChart {
  const optionsBefore = optionsOf(before);
  const changed = Object.entries(optionsOf(spec)).filter(([option, value]) => !isSame(value, optionsBefore[option]));
  const builder = chart.modify().clearRanges();
  if (spec.kind !== before.kind) builder.setChartType(chartTypeOf(spec));
  if (spec.row !== before.row || spec.column !== before.column) builder.setPosition(spec.row, spec.column, 0, 0);
  return dress(sheet, builder, spec, Object.fromEntries(changed)).build();
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

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
  colors: colorsOf(spec),
  legend: { position: legendOf(spec) },
  ...(spec.kind === 'pie' ? { pieHole: 0.55 } : {}),
  ...(spec.kind === 'line' ? { lineWidth: 3, pointSize: 5 } : {}),
});

/** {facts §11}: a pie over an area with a heading skips the first colour. */
const colorsOf = ({ kind, colors }: ChartSpec): readonly string[] =>
  kind === 'pie' ? [...colors.slice(0, 1), ...colors] : colors;

/** One series needs no name beside the title. */
function legendOf({ kind, areas }: ChartSpec): string {
  if (kind === 'pie') return 'right';
  return seriesIn(areas) > 1 ? 'bottom' : 'none';
}

/** All columns but the first, which names the points. */
const seriesIn = (areas: readonly Area[]): number => areas.reduce((sum, { columns }) => sum + columns, 0) - 1;
