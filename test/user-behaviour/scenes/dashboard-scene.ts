import type { StoredValue } from '../../../workbench/apps-script/workbook/workbook';
import { assembleWorkbench, type InProcessWorkbench } from '../../../workbench/in-process-workbench';
import { renamedText } from '../deeds';
import type { Findings } from '../invariants';
import { Person, type TableFacts } from '../person';
import { Failures, finishUnfinished, type Scene } from '../scene';
import { inStock } from './pull-jobs';
import { openConnected } from './pulled-scene';

const dayKey = 'report-profit:day';

const dailyTable: TableFacts = {
  ...{ id: { key: dayKey }, edited: { key: 'report-profit:net_sales' } },
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

/**
 * Cells by column key, from the heading downwards; only the dashboard's own. A table's lines are those in which anything stands: blank rows that a
 * person put between them stay, as notes stand beside the others, and days stay in the order into which a person sorted them. Its headings are the
 * person's as soon as they renamed them.
 */
type Drawn = ReadonlyMap<string, readonly StoredValue[]>;

function drawnOn({ workbook }: InProcessWorkbench['cloud'], tabId: number): Drawn | undefined {
  const sheet = workbook.sheet(tabId);
  const columns = workbook.metadata().filter(({ sheetId, key }) => sheetId === tabId && key === 'ngorder.column');
  const first = columns.find(({ value }) => value === 'card:0')?.column;
  if (!sheet || first === undefined) return undefined;
  const labels = sheet.readValues({ row: 1, column: first, rows: sheet.lastRow(), columns: 1 });
  const row = labels.findIndex(([label]) => label === firstLabel) + 1 - rowsAbove;
  if (row < 1) return undefined;
  const drawn = new Map(
    columns.map(({ value: key, column }) => {
      const area = { row, column, rows: rowsCompared, columns: 1 };
      const formulas = sheet.readFormulas(area);
      return [key, sheet.readValues(area).map(([cell = ''], index) => (formulas[index]?.[0] ? '' : cell))];
    }),
  );
  return new Map(
    [...drawn].map(([key, cells]) => {
      if (key.startsWith('card:')) return [key, key === 'card:0' ? cells.filter((_, at) => at !== subtitleRow) : cells];
      const table = [...drawn].flatMap(([other, its]) => (tableOf(other) === tableOf(key) ? [its] : []));
      const lines = cells.flatMap((cell, at) => (table.some((its) => its[at] !== '') ? [{ cell, at }] : []));
      const days = tableOf(key) === tableOf(dayKey) ? drawn.get(dayKey) : undefined;
      const inOrder = lines.sort((one, other) => dayIn(days, one.at) - dayIn(days, other.at));
      return [key, inOrder.map(({ cell }) => cell)];
    }),
  );
}

/** Headings come first. */
function dayIn(days: readonly StoredValue[] | undefined, line: number): number {
  const day = days?.[line];
  return typeof day === 'number' ? day : 0;
}

const tableOf = (key: string): string => key.slice(0, key.indexOf(':'));

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
    const longer = now.length > cells.length ? now : cells;
    const place = longer.findIndex((_, index) => cells[index] !== now[index] && now[index] !== renamedText);
    findings.expect('rowsBelong', place < 0, () => `${key}, row ${place}: ${now[place]} instead of ${cells[place]}`);
  }
}
