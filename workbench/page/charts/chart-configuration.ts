import type { ChartConfiguration, ChartDataset, ChartOptions, ChartType } from 'chart.js';
import { displayText } from '../../apps-script/workbook/values/number-format';
import type { Conventions } from '../../apps-script/workbook/values/spreadsheet-locale';
import type { ChartView } from '../page-api';

/** How the library calls a chart, and along which axis its points stand. */
interface Kind {
  readonly type: Extract<ChartType, 'line' | 'bar' | 'doughnut'>;
  readonly points: 'x' | 'y';
}

const columns: Kind = { type: 'bar', points: 'x' };

/** By `Charts.ChartType`; what the add-on does not make is drawn as columns. */
const kinds: Readonly<Record<string, Kind>> = {
  LINE: { type: 'line', points: 'x' },
  COLUMN: columns,
  BAR: { type: 'bar', points: 'y' },
  PIE: { type: 'doughnut', points: 'x' },
};

const inks = { text: '#5a625d', rule: '#e7ebe8', base: '#8b948e', paper: '#ffffff' } as const;

/** Longer names would leave no room for what they name. */
const mostLetters = 22;

/** A chart in the words of the library that draws it. @param conventions by which the numbers at its axis are written. */
export function chartConfiguration(chart: ChartView, conventions: Conventions): ChartConfiguration {
  const kind = kinds[chart.type] ?? columns;
  const isPie = kind.type === 'doughnut';
  return {
    type: kind.type,
    data: { labels: chart.points.map(shortened), datasets: isPie ? slicesOf(chart) : seriesOf(chart, kind) },
    options: {
      ...optionsOf(chart),
      ...(isPie ? { cutout: `${Math.round(chart.pieHole * 100)}%` } : axesOf(chart, kind, conventions)),
    },
  };
}

/** A line has a gap at a cell without a number. */
function seriesOf({ series, colors, lineWidth, pointSize }: ChartView, { type }: Kind): ChartDataset<'line' | 'bar'>[] {
  const line = type === 'line' ? { borderWidth: lineWidth, pointRadius: pointSize / 2 } : {};
  return series.map(({ name, values }, index) => {
    const color = colors[index % colors.length] ?? inks.text;
    return { label: shortened(name), data: [...values], backgroundColor: color, borderColor: color, ...line };
  });
}

/** Of the first series; what is not above 0 has no slice. */
const slicesOf = ({ series: [slices], points, colors }: ChartView): ChartDataset<'doughnut'>[] => [
  {
    data: (slices?.values ?? []).map((value) => Math.max(0, value ?? 0)),
    backgroundColor: points.map((_, index) => colors[index % colors.length] ?? inks.text),
    borderColor: inks.paper,
    borderWidth: 1,
  },
];

const optionsOf = ({ title, titleTextStyle, legend: { position } }: ChartView): ChartOptions => ({
  responsive: false,
  animation: false,
  events: [],
  layout: { padding: 16 },
  color: inks.text,
  font: { family: 'Roboto, "Segoe UI", Arial, sans-serif', size: 11 },
  plugins: {
    title: {
      display: title !== '',
      text: title,
      align: 'start',
      color: titleTextStyle.color,
      font: { size: titleTextStyle.fontSize, weight: titleTextStyle.bold ? 'bold' : 'normal' },
      padding: { bottom: 16 },
    },
    legend: {
      display: position !== 'none',
      ...(position === 'none' ? {} : { position }),
      labels: { usePointStyle: true, pointStyle: 'circle', boxHeight: 8 },
    },
  },
});

/** Sheets writes the numbers at an axis as the cells are written that it is for. */
function axesOf({ series }: ChartView, { points }: Kind, conventions: Conventions): ChartOptions {
  const numbers = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const format = series[0]?.format ?? '';
  return {
    indexAxis: points,
    scales: {
      [points]: {
        type: 'category',
        grid: { display: false },
        border: { color: inks.base },
        ticks: { maxRotation: 0, autoSkip: points === 'x', color: inks.text },
      },
      [points === 'x' ? 'y' : 'x']: {
        type: 'linear',
        beginAtZero: true,
        grid: {
          color: ({ tick }: { readonly tick?: { readonly value: number } }) =>
            tick?.value === 0 ? inks.base : inks.rule,
        },
        border: { display: false },
        ticks: {
          maxTicksLimit: 6,
          maxRotation: 0,
          color: inks.text,
          ...(numbers.every(Number.isInteger) ? { precision: 0 } : {}),
          callback: (value: number | string) => displayText(Number(value), format, conventions),
        },
      },
    },
  };
}

const shortened = (text: string): string => (text.length <= mostLetters ? text : `${text.slice(0, mostLetters - 1)}…`);
