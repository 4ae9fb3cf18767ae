import { catalogue } from '../../../api/catalogue';
import type { ReportGet } from '../../../api/resources/shop/report';
import { readMoney } from '../../../api/values/read-number';
import { addDays, firstOfMonth } from '../../../days/day';
import { shopDay } from '../../../days/shop-day';
import type {
  AlertSettings,
  ReportBound,
  ReportFigure,
  ReportPeriod,
} from '../../../state/schema/alerts/alert-settings';
import type { AlertTopic, Finding } from '../finding';

/** What each figure is in the report of a period. */
const readers: Readonly<Record<ReportFigure, (report: ReportGet) => unknown>> = {
  grossSales: ({ gross_sales }) => gross_sales.nominal,
  netSales: ({ net_sales }) => net_sales.nominal,
  grossProfit: ({ gross_profit }) => gross_profit.nominal,
  netProfit: ({ net_profit }) => net_profit.nominal,
  unpaid: ({ gross_sales }) => gross_sales.unpaid,
  expense: ({ expense }) => expense.nominal,
  stock: ({ product }) => product.total_stock,
  stockValue: ({ product }) => product.assets,
};

/** Of which days each period is; today is in the month alone, as a day that is not over is below most bounds. */
const periods: Readonly<Record<ReportPeriod, (today: string) => { readonly from: string; readonly to: string }>> = {
  yesterday: (today) => ({ from: addDays(today, -1), to: addDays(today, -1) }),
  week: (today) => ({ from: addDays(today, -7), to: addDays(today, -1) }),
  month: (today) => ({ from: firstOfMonth(today), to: today }),
};

/** By what a bound is known: whoever sets another one for the same figure is told of that anew. */
export const reportBoundId = ({ figure, period, isBelow, bound }: ReportBound): string =>
  [figure, period, isBelow ? 'below' : 'above', bound].join(' ');

const periodsOf = (bounds: readonly ReportBound[]): readonly ReportPeriod[] => [
  ...new Set(bounds.map(({ period }) => period)),
];

/** Figures of the shop's report that are below or above what a person set; a request for each period. */
export const reportTopic: AlertTopic = {
  topic: 'report',
  title: 'alert.report',
  levels: ['alert.report.beyond'],
  weights: [35],
  // How many pieces there are is no amount of money.
  unitOf: ({ name }) => (name.startsWith('stock ') ? 'number' : 'rupiah'),
  isWanted: ({ report }) => report.length > 0,
  look: ({ client, platform }, { report: bounds }: AlertSettings) => {
    const today = shopDay(platform.clock.now());
    const reports = new Map(
      periodsOf(bounds).map((period) => {
        const { from, to } = periods[period](today);
        return [period, client.call(catalogue.report.get, { start_date: from, end_date: to }).data];
      }),
    );
    const found: Finding[] = [];
    const unsure: string[] = [];
    for (const one of bounds) {
      const report = reports.get(one.period);
      const figure = report && readMoney(readers[one.figure](report));
      const id = reportBoundId(one);
      if (figure === undefined) unsure.push(id);
      else if (one.isBelow ? figure < one.bound : figure > one.bound)
        found.push({ id, level: 1, name: `${one.figure} ${one.period}`, figure, bound: one.bound });
    }
    return { found, unsure };
  },
};
