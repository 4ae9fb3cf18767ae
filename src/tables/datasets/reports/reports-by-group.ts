import { catalogue } from '../../../api/catalogue';
import type { ReportGroup } from '../../../api/resources/shop/report';
import { type Cells, type Dataset, type Found, readQuery, readTask } from '../../dataset';
import { filtersOf } from '../../filters-of';
import { partOfId } from '../../record-id';
import type { Column } from '../../table';

/** The amounts by which the report can be grouped, one request each. */
const measures = [
  { group: 'gross-sales', key: 'gross_sales', title: { en: 'Gross sales', id: 'Penjualan kotor' } },
  { group: 'net-sales', key: 'net_sales', title: { en: 'Net sales', id: 'Penjualan bersih' } },
  { group: 'gross-profit', key: 'gross_profit', title: { en: 'Gross profit', id: 'Laba kotor' } },
] as const;

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly value: number;
}

const endpoint = catalogue.report.group;

/** Asks for one amount after the other and puts them side by side: a name may appear in one answer and not in the next. */
function groupedReport(
  facts: Pick<Dataset, 'id' | 'title' | 'summary'>,
  nameColumn: Column,
  entriesOf: (data: ReportGroup) => readonly Entry[],
): Dataset {
  return {
    ...facts,
    group: 'reports',
    usualMode: 'replace',
    filters: filtersOf(endpoint, { start_date: 'month-start', end_date: 'today' }, ['type', 'month', 'year', 'group']),
    idColumn: 'id',
    columns: () => [nameColumn, ...measures.map(toColumn), idColumn],
    chart: { kind: 'bar', labels: nameColumn.key, values: measures.map(({ key }) => key) },
    start: (filters) => [readTask('amount', endpoint, { ...filters, group: measures[0].group }, [])],
    queries: {
      amount: readQuery(endpoint, {
        carries: { keys: ['id', 'name', ...measures.map(({ key }) => key)], rows: 'any' },
        understand: (data, { input, carry: rowsBefore = [] }): Found => {
          const index = measures.findIndex(({ group }) => group === input.group);
          const rows = withAmounts(rowsBefore, entriesOf(data), measures[index]?.key ?? '');
          const next = measures[index + 1];
          if (next) return { next: [{ query: 'amount', input: { ...input, group: next.group }, carry: rows }] };
          return { rows: rows.map((cells) => ({ id: String(cells.id), cells })), counts: { records: rows.length } };
        },
      }),
    },
  };
}

const noAmounts: Cells = Object.fromEntries(measures.map(({ key }) => [key, '']));

/** Rows that were found before keep their place; names that are new come at the end. */
function withAmounts(rows: readonly Cells[], entries: readonly Entry[], key: string): readonly Cells[] {
  const amounts = new Map(entries.map(({ id, value }) => [id, value]));
  const known = new Set(rows.map(({ id }) => id));
  return [
    ...rows.map((row) => ({ ...row, [key]: amounts.get(String(row.id)) ?? '' })),
    ...entries
      .filter(({ id }) => !known.has(id))
      .map(({ id, name, value }) => ({ ...noAmounts, id, name, [key]: value })),
  ];
}

const toColumn = ({ key, title }: (typeof measures)[number]): Column => ({
  key,
  kind: 'money',
  title,
  widthPixels: 120,
  pushable: false,
});

const idColumn: Column = { key: 'id', kind: 'id', title: { en: 'ID', id: 'ID' }, widthPixels: 120, pushable: false };

const nameColumn = (title: Column['title']): Column => ({
  key: 'name',
  kind: 'text',
  title,
  widthPixels: 180,
  pushable: false,
});

/** Sales and profit by where the orders came from. */
export const salesBySource = groupedReport(
  {
    id: 'report-by-source',
    title: { en: 'Sales by source', id: 'Penjualan per sumber' },
    summary: { en: 'Sales and profit by where orders came from', id: 'Penjualan dan laba per sumber pesanan' },
  },
  nameColumn({ en: 'Source', id: 'Sumber' }),
  ({ by_source }) => by_source.map(({ name, value }) => ({ id: partOfId(name), name, value })),
);

/** Sales and profit by who typed the orders. */
export const salesByStaff = groupedReport(
  {
    id: 'report-by-staff',
    title: { en: 'Sales by staff', id: 'Penjualan per admin' },
    summary: { en: 'Sales and profit by who took the orders', id: 'Penjualan dan laba per pembuat pesanan' },
  },
  nameColumn({ en: 'Staff', id: 'Admin' }),
  ({ by_admin }) => by_admin.map(({ user_id, name, value }) => ({ id: partOfId(user_id), name, value })),
);
