import { catalogue } from '../../api/catalogue';
import type { Client, QueuedCall } from '../../api/client';
import type { Endpoint, ResultOf } from '../../api/endpoint';
import type { AnalyzerOrderChart } from '../../api/resources/shop/analyzer';
import type { ReportGet } from '../../api/resources/shop/report';
import type { Dataset, FoundRow } from '../../tables/dataset';
import { bestCustomers } from '../../tables/datasets/reports/reports-best';
import { bestProducts } from '../../tables/datasets/reports/reports-best-products';
import { type DashboardReport, dashboardReports } from './dashboard-reports';
import { type Figure, figuresOf, type PeriodFacts } from './figures';
import { type Period, periodBefore } from './period';

/** All that a dashboard shows. */
export interface DashboardContent {
  readonly period: Period;
  readonly comparedWith: Period;
  readonly figures: readonly (readonly Figure[])[];
  readonly tables: readonly DashboardTable[];
}

export interface DashboardTable {
  readonly report: DashboardReport;
  readonly rows: readonly FoundRow[];
}

/** Reads everything in one wave. @throws AddOnError of the first report that could not be had. */
export function readDashboard(
  client: Client,
  period: Period,
  onProgress: (done: number, total: number) => void,
): DashboardContent {
  const comparedWith = periodBefore(period);
  const [now, before] = [factsQuestion(period), factsQuestion(comparedWith)];
  const customers = reportQuestion(bestCustomers, period, 1);
  const tables = dashboardReports.map((report) => ({
    report,
    question: reportQuestion(report.dataset, period, report.mostRows),
  }));
  client.callQueue(
    [...now.calls, ...before.calls, ...customers.calls, ...tables.flatMap(({ question }) => question.calls)],
    onProgress,
  );
  const read = tables.map(({ report, question }) => ({ report, rows: question.answer() }));
  const product = read.find(({ report }) => report.dataset === bestProducts)?.rows[0];
  return {
    period,
    comparedWith,
    figures: figuresOf(now.answer(), before.answer(), { product, customer: customers.answer()[0] }),
    tables: read,
  };
}

/** Requests, and what their answers say together once all are there. */
interface Question<T> {
  readonly calls: readonly QueuedCall[];
  readonly answer: () => T;
}

function factsQuestion({ from, to }: Period): Question<PeriodFacts> {
  const period = { start_date: from, end_date: to };
  let report: ReportGet | undefined;
  let weekdays: readonly AnalyzerOrderChart[] | undefined;
  return {
    calls: [
      ask(catalogue.report.get, period, (data) => {
        report = data;
      }),
      ask(catalogue.analyzer.orderChart, period, (data) => {
        weekdays = data;
      }),
    ],
    answer: () => ({
      report: answered(report),
      orders: answered(weekdays).reduce((sum, { total }) => sum + Number(total), 0),
    }),
  };
}

/** The first rows of a report that takes a single request. */
function reportQuestion(dataset: Dataset, { from, to }: Period, mostRows?: number): Question<readonly FoundRow[]> {
  let rows: readonly FoundRow[] | undefined;
  const filters = { start_date: from, end_date: to };
  const calls = dataset.start(filters).flatMap((task) => {
    const query = dataset.queries[task.query];
    if (!query) return [];
    const page = query.isPaged ? { pagination_offset: 1, ...(mostRows ? { per_page: mostRows } : {}) } : {};
    return ask(query.endpoint, { ...task.input, ...page }, (data) => {
      rows = query.understand(data, task, filters).rows;
    });
  });
  return { calls, answer: () => answered(rows).slice(0, mostRows) };
}

const ask = <E extends Endpoint>(
  endpoint: E,
  input: Readonly<Record<string, unknown>>,
  take: (data: ResultOf<E>) => void,
): QueuedCall => ({
  endpoint,
  input,
  isWanted: () => true,
  settle: (outcome) => {
    if (!outcome.ok) throw outcome.error;
    take(outcome.answer.data as ResultOf<E>);
    return [];
  },
});

function answered<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a report was not answered');
  return value;
}
