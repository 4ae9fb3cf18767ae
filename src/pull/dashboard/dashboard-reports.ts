import type { Dataset } from '../../tables/dataset';
import { expeditionReport } from '../../tables/datasets/reports/reports';
import { bestChannels, bestLocations, ordersByWeekday } from '../../tables/datasets/reports/reports-best';
import { bestProducts } from '../../tables/datasets/reports/reports-best-products';
import { profitByDay } from '../../tables/datasets/reports/reports-by-day';
import type { Column } from '../../tables/table';

/** A report that the dashboard shows as a picture with its table. */
export interface DashboardReport {
  readonly dataset: Dataset;
  /** Columns of its table, by key. */
  readonly columns: readonly string[];
  /** No more rows than these; all when absent. */
  readonly mostRows?: number;
}

/** In the order in which they stand, two side by side. */
export const dashboardReports: readonly DashboardReport[] = [
  { dataset: profitByDay, columns: ['day', 'net_sales', 'gross_profit'] },
  { dataset: bestProducts, columns: ['name', 'sold_items', 'net_sales'], mostRows: 10 },
  { dataset: bestChannels, columns: ['title', 'total', 'net_sales'], mostRows: 8 },
  { dataset: ordersByWeekday, columns: ['day', 'total'] },
  { dataset: bestLocations, columns: ['city', 'order'], mostRows: 10 },
  { dataset: expeditionReport, columns: ['expedition_name', 'amount'], mostRows: 8 },
];

/** The columns of a report, in its order. */
export const knownColumns = ({ dataset, columns }: DashboardReport): readonly Column[] => {
  const all = dataset.columns === 'discovered' ? [] : dataset.columns({});
  return columns.flatMap((key) => all.filter((column) => column.key === key));
};
