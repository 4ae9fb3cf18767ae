import type { ChartSpec, TabPort } from '../../google/ports';
import { dashboardReports, knownColumns } from './dashboard-reports';

/** Where things stand on the dashboard; rows from `firstRow`, which moves when people insert rows above. */
export const layout = {
  title: 0,
  subtitle: 1,
  /** Label, value and remark of a figure, one below the other; two rows of them. */
  figures: [3, 7],
  charts: 11,
  rowsPerChart: 14,
  /** The tables begin beside the first chart: title, header, rows. */
  tables: 11,
} as const;

const pixels = { margin: 24, card: 178, gutter: 14, chartHeight: 284 } as const;
const cardsPerRow = 6;

export const cardKey = (index: number): string => `card:${index}`;
export const tableKey = (dataset: string, column: string): string => `${dataset}:${column}`;

/** A column of the dashboard as a new tab gets it. */
interface DashboardColumn {
  /** By which it is found again; gutters have none. */
  readonly key?: string;
  readonly widthPixels: number;
}

const gutter: DashboardColumn = { widthPixels: pixels.gutter };

/** From left to right: margin, cards with gutters between them, then a table for every report. */
const dashboardColumns = (): readonly DashboardColumn[] => [
  { widthPixels: pixels.margin },
  ...Array.from({ length: cardsPerRow }, (_, index) => [
    { key: cardKey(index), widthPixels: pixels.card },
    gutter,
  ]).flat(),
  ...dashboardReports.flatMap((report) => [
    gutter,
    ...knownColumns(report).map(({ key, widthPixels }) => ({ key: tableKey(report.dataset.id, key), widthPixels })),
  ]),
];

/** Column numbers of a dashboard by key, wherever people moved them. */
export type ColumnNumbers = ReadonlyMap<string, number>;

/** Gives a new tab its columns. */
export function placeColumns(tab: TabPort): void {
  addColumns(tab, dashboardColumns(), 1);
}

/** Finds the columns again; those that somebody deleted come back at the end. */
export function locateColumns(tab: TabPort): ColumnNumbers {
  const known = tab.columnKeys();
  const missing = dashboardColumns().filter(({ key }) => key !== undefined && !known.has(key));
  if (missing.length === 0) return known;
  addColumns(tab, missing, Math.max(tab.lastColumn(), ...known.values()) + 1);
  return tab.columnKeys();
}

function addColumns(tab: TabPort, columns: readonly DashboardColumn[], first: number): void {
  tab.ensureSize(1, first + columns.length - 1);
  columns.forEach(({ key, widthPixels }, index) => {
    tab.setColumnWidths(first + index, 1, widthPixels);
    if (key !== undefined) tab.setColumnKey(first + index, key);
  });
}

/** Two charts side by side, each over three cards. */
export const chartPlace = (index: number, columns: ColumnNumbers, firstRow: number): ChartPlace => ({
  row: firstRow + layout.charts + Math.floor(index / 2) * layout.rowsPerChart,
  column: columns.get(cardKey((index % 2) * (cardsPerRow / 2))) ?? 1,
  widthPixels: (cardsPerRow / 2) * pixels.card + (cardsPerRow / 2 - 1) * pixels.gutter,
  heightPixels: pixels.chartHeight,
});

type ChartPlace = Pick<ChartSpec, 'row' | 'column' | 'widthPixels' | 'heightPixels'>;
