import type { StoredValue } from '../../../workbench/apps-script/workbook/workbook';
import { assembleWorkbench, type InProcessWorkbench } from '../../../workbench/in-process-workbench';
import type { Findings } from '../invariants';
import { Person, type TableFacts } from '../person';
import { Failures, finishUnfinished, type Scene } from '../scene';
import { inStock } from './pull-jobs';
import { openConnected } from './pulled-scene';

const dailyTable: TableFacts = {
  ...{ id: { key: 'report-profit:day' }, edited: { key: 'report-profit:net_sales' } },
  ...{ typedText: '777', isPushable: false, called: /^\d+$/ },
};

const firstLabel = 'Gross sales';
const rowsAbove = 3;
/** Tells when, and with how many requests. */
const subtitleRow = 1;
const rowsCompared = 24;

/** A dashboard with notes beside its daily table; a day has passed since. */
export function openDashboardScene(): Scene {
  const bench = openConnected({ shop: { products: 4, orders: 12, orderDays: 3 } });
  const { workbook } = bench.cloud;
  bench.rpc('dashboard.pull');
  const tab = () => workbook.sheets().find(({ name }) => ['Dashboard', 'Nama baru'].includes(name))?.id;
  const person = new Person(bench, dailyTable, tab);
  person.noteAll();
  bench.clock.advance(86_400_000);
  for (const { id } of inStock(bench.shop).slice(0, 2)) bench.shop.sell(id, 0, 1);
  const failures = new Failures();
  return {
    ...{ bench, person, failures, tabsExpected: () => 3 },
    work: (options) => failures.noting(() => bench.rpc('dashboard.pull', {}, options)),
    goOn: (findings) => {
      finishUnfinished(bench, findings);
      const later = new Failures();
      later.noting(() => bench.rpc('dashboard.pull'));
      for (const { text } of later.list) findings.add('goesOn', `the next refresh: ${text}`);
    },
    check: (findings) => compare(bench, person, findings),
  };
}

/** Cells by column key, from the heading downwards; only the dashboard's own. */
type Drawn = ReadonlyMap<string, readonly StoredValue[]>;

function drawnOn({ workbook }: InProcessWorkbench['cloud'], tabId: number): Drawn | undefined {
  const sheet = workbook.sheet(tabId);
  const columns = workbook.metadata().filter(({ sheetId, key }) => sheetId === tabId && key === 'ngorder.column');
  const first = columns.find(({ value }) => value === 'card:0')?.column;
  if (!sheet || first === undefined) return undefined;
  const labels = sheet.readValues({ row: 1, column: first, rows: sheet.lastRow(), columns: 1 });
  const row = labels.findIndex(([label]) => label === firstLabel) + 1 - rowsAbove;
  if (row < 1) return undefined;
  return new Map(
    columns.map(({ value: key, column }) => {
      const area = { row, column, rows: rowsCompared, columns: 1 };
      const formulas = sheet.readFormulas(area);
      const cells = sheet.readValues(area).map(([cell = ''], index) => (formulas[index]?.[0] ? '' : cell));
      return [key, key === 'card:0' ? cells.filter((_, index) => index !== subtitleRow) : cells];
    }),
  );
}

const references = new Map<string, Drawn>();

function referenceOf({ shop }: InProcessWorkbench): Drawn {
  const name = JSON.stringify(shop.deeds);
  const known = references.get(name);
  if (known) return known;
  const bench = assembleWorkbench(shop, { locale: 'en' });
  bench.rpc('connection.save', { key: shop.options.key });
  const { tabId } = bench.rpc<{ tabId: number }>('dashboard.pull');
  const drawn = drawnOn(bench.cloud, tabId);
  if (!drawn) throw new Error('a new dashboard has no headline figures');
  references.set(name, drawn);
  return drawn;
}

function compare(bench: InProcessWorkbench, person: Person, findings: Findings): void {
  const { sheet } = person;
  const drawn = sheet && drawnOn(bench.cloud, sheet.id);
  if (!drawn) {
    findings.add('rowsBelong', 'the headline figures are not found');
    return;
  }
  for (const [key, cells] of referenceOf(bench)) {
    const now = drawn.get(key) ?? [];
    const place = cells.findIndex((cell, index) => cell !== now[index]);
    findings.expect('rowsBelong', place < 0, () => `${key}, row ${place}: ${now[place]} instead of ${cells[place]}`);
  }
}
