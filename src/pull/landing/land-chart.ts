import type { ChartSpec } from '../../google/ports';
import type { LandedChart } from '../../state/schema/tab-list';
import type { DatasetChart } from '../../tables/dataset';
import type { Language } from '../../text/message';
import { chartColors } from '../chart-colors';
import type { Landing } from './landing';
import { isStateRule } from './state-colors';
import { firstRowOf, type TabLayout } from './tab-layout';

type Place = Pick<ChartSpec, 'row' | 'column' | 'widthPixels' | 'heightPixels'>;

const usualSize = { widthPixels: 640, heightPixels: 360 } as const;
/** What has to be left for it beside the table; where less is, it is so wide that it is seen once the panel is closed. */
const leastPixels = { besidePanel: 260, closed: 400 } as const;
/** Of a small screen, what is left for the cells beside the panel. */
const view = { widthPixels: 930, heightPixels: 540 } as const;
/** What Sheets gives a column, and a row, that nobody sized. */
const cell = { widthPixels: 100, heightPixels: 21 } as const;

/**
 * Draws the picture that goes with a table, or brings it up to date where it is.
 * @returns the chart as it was before where the columns that it needs were not pulled.
 */
export function landChart(
  landing: Landing,
  chart: DatasetChart,
  title: Readonly<Record<Language, string>>,
  before: LandedChart | undefined,
): LandedChart | undefined {
  const { tab, table, layout, cellLanguage } = landing;
  const pulled = new Set(layout.columns.map(({ key }) => key));
  const values = chart.values.filter((key) => pulled.has(key));
  // A person's choice of columns may be older than the column by which points are named.
  const labels = pulled.has(chart.labels) ? chart.labels : table.idColumn;
  if (!pulled.has(labels) || values.length === 0) return before;
  const { headingRow } = layout.place;
  const lastRow = lastRecordRow(landing);
  const rows = Math.min(lastRow - headingRow, chart.mostPoints ?? Number.POSITIVE_INFINITY);
  const tableColumns = layout.columns.length;
  const isKept =
    before !== undefined && tableColumns <= before.tableColumns && !isReached(layout, lastRow, before.spec);
  const spec: ChartSpec = {
    kind: chart.kind,
    title: title[cellLanguage],
    areas: [labels, ...values].map((key) => ({
      row: headingRow,
      column: layout.positionOf.get(key) ?? 1,
      rows: Math.max(1, rows) + 1,
      columns: 1,
    })),
    ...(isKept ? placeOf(before.spec) : freePlace(landing)),
    colors: chartColors,
  };
  tab.ensureSize(spec.row, spec.column, isStateRule);
  const [id = 0] = tab.placeCharts([before ? { spec, before } : { spec }]);
  return { id, spec, tableColumns };
}

const placeOf = ({ row, column, widthPixels, heightPixels }: Place): Place => ({
  ...{ row, column, widthPixels, heightPixels },
});

/** Whether rows came to lie under the chart. */
const isReached = ({ positionOf }: TabLayout, lastRow: number, { row, column }: Place): boolean =>
  row <= lastRow && column <= Math.max(...positionOf.values());

/**
 * Where nothing stands: right of everything, with a column's room for a note. Where that would be out of sight, it is below the rows, as long as these
 * are few, beside what is frozen.
 */
function freePlace({ tab, layout, arrangement }: Landing): Place {
  const { headingRow, lastColumn } = layout.place;
  const lastRow = tab.lastRow();
  const visible = layout.columns.filter(({ key }) => !arrangement.hidden.has(key));
  const tableWidth = visible.reduce(
    (sum, { key, widthPixels }) => sum + (arrangement.widths.get(key) ?? widthPixels),
    0,
  );
  const left = view.widthPixels - tableWidth - cell.widthPixels;
  const height = (lastRow - headingRow + 2) * cell.heightPixels + usualSize.heightPixels;
  const beside = { row: headingRow + 1, column: Math.max(lastColumn, ...layout.positionOf.values()) + 2 };
  if (left >= leastPixels.besidePanel) {
    return { ...usualSize, ...beside, widthPixels: Math.min(left, usualSize.widthPixels) };
  }
  if (height > view.heightPixels) return { ...usualSize, ...beside, widthPixels: leastPixels.closed };
  return { ...usualSize, row: lastRow + 2, column: arrangement.leads.length + 1 };
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
