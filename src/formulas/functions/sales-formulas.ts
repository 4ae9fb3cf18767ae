import { catalogue } from '../../api/catalogue';
import type { InputOf, OpenEndpoint } from '../../api/endpoint';
import { addDays } from '../../days/day';
import type { Cell } from '../../google/ports';
import { AddOnError } from '../../text/add-on-error';
import { answerEach, type CellAnswer, type CellArgument, cellsOf, isBlank, soleCell } from '../cell-argument';
import { formula } from '../formula';
import type { FormulaContext } from '../formula-context';
import { readChoice, readNumberCell, readPeriod } from '../read-argument';
import { followPath, scalarCell, toRecords } from '../result-path';
import { readOpen, requireData } from '../sources/open-answer';
import { askByName, askOpen, requireLiveShop } from '../sources/open-source';
import { toTable } from '../sources/record-table';

/** What a report says of a period, and where it says so. */
const measures = {
  net_sales: 'net_sales.nominal',
  gross_sales: 'gross_sales.nominal',
  gross_profit: 'gross_profit.nominal',
  net_profit: 'net_profit.nominal',
  expense: 'expense.nominal',
  discount: 'discount',
  postage: 'postage',
  order_cost: 'order_cost',
} as const;

/** The measures that the shop splits by source and by admin. */
const splitMeasures = { net_sales: 'net-sales', gross_sales: 'gross-sales', gross_profit: 'gross-profit' } as const;

const groups = {
  day: 'day',
  hari: 'day',
  source: 'source',
  sumber: 'source',
  admin: 'admin',
  bank: 'bank',
  courier: 'courier',
  kurir: 'courier',
} as const;

type Group = (typeof groups)[keyof typeof groups];

const reportFilters = { endpoint: 'report.get', filter: 'from, to' };

export const salesFormula = formula({
  name: 'NGORDER_SALES',
  parameters: ['from', 'to', 'measure', 'group', 'refresh'],
  answer: (context, [from, to, measure, group]) => {
    const grouping = soleCell(group);
    if (isBlank(grouping)) return totals(context, from, to, measure);
    return groupedSales(context, readChoice(grouping, 'group', groups), from, to, soleCell(measure));
  },
});

/** One number for each period and measure; periods may stand in ranges, a month a row for instance. */
function totals(context: FormulaContext, from: CellArgument, to: CellArgument, measure: CellArgument): CellAnswer {
  const { platform } = context;
  const shop = requireLiveShop(context, [catalogue.report.get]);
  const inputs = new Map<string, { start_date: string; end_date: string }>();
  const periodOf = (start: Cell, end: Cell) => readPeriod(platform, start, end);
  // First to learn which periods are asked for, all of which go to the shop together; mistakes are told in the second round.
  answerEach(context, [asTable(from), to, measure], (start, end) => {
    const period = periodOf(start, end);
    inputs.set(`${period.from}/${period.to}`, { start_date: period.from, end_date: period.to });
    return '';
  });
  const [name, input] = [...inputs][0] ?? [];
  const reports =
    inputs.size === 1 && name !== undefined && input
      ? new Map([[name, askOpen(context, shop, catalogue.report.get, [input])[0]]])
      : askByName(context, shop, catalogue.report.get, inputs);
  return answerEach(context, [from, to, measure], (start, end, asked) => {
    const period = periodOf(start, end);
    const path = isBlank(asked) ? measures.net_sales : readChoice(asked, 'measure', measures);
    return scalarCell(followPath(requireData(reports.get(`${period.from}/${period.to}`)), path.split('.')));
  });
}

/** A bad cell in a table gets its message; alone it would stop the round that only collects. */
const asTable = (argument: CellArgument): CellArgument =>
  Array.isArray(argument) ? argument : [[(argument as Cell | undefined) ?? '']];

function groupedSales(
  context: FormulaContext,
  group: Group,
  from: CellArgument,
  to: CellArgument,
  measure: Cell,
): CellAnswer {
  const period = readPeriod(context.platform, soleCell(from), soleCell(to));
  const input = { start_date: period.from, end_date: period.to };
  const ask = <E extends OpenEndpoint>(endpoint: E, asked: InputOf<E>) =>
    readOpen(context, requireLiveShop(context, [endpoint]), endpoint, asked).data;
  const table = (data: unknown, columns: readonly string[]) =>
    toTable(columns, toRecords(data).rows, undefined, reportFilters);
  if (group === 'bank')
    return table(ask(catalogue.report.bank, input), ['bank', 'holder_name', 'bank_number', 'nominal']);
  if (group === 'courier') return table(ask(catalogue.report.expeditionChart, input), ['expedition_name', 'amount']);
  const wanted = isBlank(measure) ? 'net_sales' : measure;
  if (group === 'day') {
    const name = readChoice(wanted, 'measure', { net_sales: 'net_sales', gross_profit: 'gross_profit' });
    return table(withDays(ask(catalogue.report.profitChart, input), period.from), ['date', name]);
  }
  const split = ask(catalogue.report.group, { ...input, group: readChoice(wanted, 'measure', splitMeasures) });
  return table(group === 'source' ? split.by_source : split.by_admin, ['name', 'value']);
}

/** The shop tells a day by its number in the month alone; its records stand in the order of the days. */
function withDays(records: readonly { readonly date: string }[], from: string): unknown[] {
  return records.map((record, index) => {
    const day = addDays(from, index);
    return { ...record, date: Number(record.date) === Number(day.slice(8)) ? day : record.date };
  });
}

/** What a list of goods shows where nothing was sold; the vendor prints no answer of it. */
const goods = ['name', 'sku', 'sold_items', 'total_order', 'net_sales'];
const people = ['name', 'email', 'total_order', 'city', 'address', 'category', 'category_name'];

const products = { endpoint: catalogue.analyzer.products, more: { group_by: 'PRODUCT' }, columns: goods };
const skus = { endpoint: catalogue.analyzer.products, more: { group_by: 'SKU' }, columns: goods };
const categories = { endpoint: catalogue.analyzer.products, more: { group_by: 'CATEGORY' }, columns: goods };
const customers = { endpoint: catalogue.analyzer.customers, more: {}, columns: people };
const cities = { endpoint: catalogue.analyzer.locations, more: {}, columns: ['city', 'percentage', 'order'] };
const channels = { endpoint: catalogue.analyzer.salesChannels, more: {}, columns: ['title', 'net_sales', 'total'] };

/** The lists of the best, by what they rank. */
const rankings = {
  product: products,
  produk: products,
  sku: skus,
  category: categories,
  kategori: categories,
  customer: customers,
  pelanggan: customers,
  city: cities,
  kota: cities,
  channel: channels,
} as const;

/** How many a list of the best shows unless told otherwise. */
const usualCount = 10;
const mostOnOnePage = 100;

export const bestFormula = formula({
  name: 'NGORDER_BEST',
  parameters: ['what', 'from', 'to', 'n', 'header', 'refresh'],
  answer: (context, [what, from, to, n, header]) => {
    const { endpoint, more, columns } = readChoice(soleCell(what), 'what', rankings);
    const period = readPeriod(context.platform, soleCell(from), soleCell(to));
    const count = cellsOf(n).every(isBlank) ? usualCount : readNumberCell(soleCell(n), 'n');
    if (!Number.isInteger(count) || count < 1 || count > mostOnOnePage) {
      throw new AddOnError('unknownChoice', { value: String(count), parameter: 'n', allowed: `1 – ${mostOnOnePage}` });
    }
    const input = { start_date: period.from, end_date: period.to, ...more };
    const page = 'pagination_offset' in endpoint.parameters ? { per_page: mostOnOnePage, pagination_offset: 1 } : {};
    const shop = requireLiveShop(context, [endpoint]);
    const { data } = readOpen<OpenEndpoint>(context, shop, endpoint, { ...input, ...page });
    const { fields, rows } = toRecords(Array.isArray(data) ? data.slice(0, count) : data);
    const shown = fields.length === 0 ? columns : fields;
    return toTable(shown, rows, header, { endpoint: endpoint.id, filter: 'from, to, n' });
  },
});
