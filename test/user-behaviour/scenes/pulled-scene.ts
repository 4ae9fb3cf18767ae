import type { PullOutcome } from '../../../src/pull/pull';
import type { PlanView } from '../../../src/rpc/push-calls';
import type { CostModel } from '../../../workbench/apps-script/cost-model';
import type { RunOptions } from '../../../workbench/apps-script/run-options';
import type { StoredValue, Workbook } from '../../../workbench/apps-script/workbook/workbook';
import {
  assembleWorkbench,
  type InProcessWorkbench,
  openInProcessWorkbench,
} from '../../../workbench/in-process-workbench';
import type { Shop, ShopOptions } from '../../../workbench/shop/shop';
import type { Findings } from '../invariants';
import { Person, type TableFacts } from '../person';
import { addForeignTab, Failures, finishUnfinished, type Scene } from '../scene';

/** What is pulled, and what a person does with it. */
export interface PulledTable extends TableFacts {
  readonly order: Readonly<Record<string, unknown>>;
  readonly id: { readonly key: string };
  readonly edited: { readonly key: string };
  readonly shop?: Partial<ShopOptions>;
  readonly costs?: CostModel;
  /** What is different in the shop from the beginning. */
  readonly arrange?: (shop: Shop) => void;
  /** What a person has to type for an edit that waits in the tab already; absent where nothing can be pushed. */
  readonly editBefore?: string;
  /** What happens in the shop after the first pull, so that there is something to land. */
  readonly change: (bench: InProcessWorkbench) => void;
}

export const smallShop: Partial<ShopOptions> = { products: 6, orders: 0, warehouses: 1, warehouseShare: 0 };

/** Sheet1, the person's own tab, and the one that is pulled. */
const tabsWithOnePull = (): number => 3;

export interface PulledScene extends Scene {
  readonly tabId: number;
}

/** A tab that was pulled, with a note beside every record and an edit that waits; then the shop has moved on. */
export function openPulledScene(
  table: PulledTable,
  work?: (scene: PulledScene, options: RunOptions) => void,
): PulledScene {
  const bench = openConnected(table);
  const { tabId } = pullToEnd(bench, table.order);
  const { workbook } = bench.cloud;
  const before = new Set<number>();
  // Where somebody deleted the tab, the next refresh makes one.
  const person = new Person(bench, table, () => (workbook.sheet(tabId) ? tabId : newTabIn(workbook, before)));
  person.noteAll();
  const [, second] = person.records();
  if (second && table.editBefore !== undefined) person.edit(second, table.editBefore);
  table.change(bench);
  for (const { id } of workbook.sheets()) before.add(id);
  const failures = new Failures();
  const scene: PulledScene = {
    ...{ bench, person, failures, tabId, tabsExpected: tabsWithOnePull },
    work: (options) => {
      if (work) work(scene, options);
      else failures.noting(() => bench.rpc('pull.run', { tabId }, options));
    },
    goOn: (findings) => refreshOnceMore(scene, table, findings),
    check: (findings) => checkTable(scene, table, findings),
  };
  return scene;
}

/** The same before its first pull. */
export function openEmptyScene(table: PulledTable): Scene {
  const bench = openConnected(table);
  const { workbook } = bench.cloud;
  const before = new Set(workbook.sheets().map(({ id }) => id));
  const person = new Person(bench, table, () => newTabIn(workbook, before));
  const failures = new Failures();
  const scene: Scene = {
    ...{ bench, person, failures, tabsExpected: tabsWithOnePull },
    work: (options) => failures.noting(() => bench.rpc('pull.run', table.order, options)),
    goOn: (findings) => refreshOnceMore(scene, table, findings),
    check: (findings) => checkTable(scene, table, findings),
  };
  return scene;
}

export function openConnected({
  shop,
  costs,
  arrange,
}: Pick<PulledTable, 'shop' | 'costs' | 'arrange'>): InProcessWorkbench {
  const bench = openInProcessWorkbench({ shop: { ...smallShop, ...shop }, locale: 'en', ...(costs ? { costs } : {}) });
  arrange?.(bench.shop);
  bench.rpc('connection.save', { key: bench.shop.options.key });
  addForeignTab(bench);
  return bench;
}

/** A tab for people that was not there before; the add-on's own are hidden as soon as they are there. */
const newTabIn = (workbook: Workbook, before: ReadonlySet<number>): number | undefined =>
  workbook.sheets().find(({ id, name }) => !before.has(id) && !name.startsWith('ngorder.'))?.id;

export function pullToEnd({ rpc }: InProcessWorkbench, order: PulledTable['order'], options: RunOptions = {}) {
  let outcome = rpc<PullOutcome>('pull.run', order, options);
  while (outcome.status === 'paused') outcome = rpc<PullOutcome>('pull.continue', {}, options);
  return outcome;
}

export function refreshOnceMore({ bench, person }: Scene, { order }: PulledTable, findings: Findings): void {
  finishUnfinished(bench, findings);
  const { sheet } = person;
  const failures = new Failures();
  if (person.hasMixedUp) putRight(bench, person, findings);
  failures.noting(() => pullToEnd(bench, sheet ? { tabId: sheet.id } : order));
  noteRefusals(failures, findings, 'the next refresh');
}

/** Whoever mixed up a table is offered no edits of it, and puts it right with one click; of what was edited in that column before, it is told. */
function putRight(bench: InProcessWorkbench, person: Person, findings: Findings): void {
  const failures = new Failures();
  const plan = failures.noting(() => bench.rpc<PlanView>('push.preview', { tabId: person.sheet?.id }));
  const ready = plan?.counts.ready ?? 0;
  findings.expect('mixUpsRefused', ready === 0, () => `${ready} edits of a sorted column are ready`);
  for (const { isNamed, text } of failures.list) findings.expect('failuresNamed', isNamed, () => text);
  bench.rpc('pulls.putRight');
  person.typed.clear();
  person.hasMixedUp = false;
}

function noteRefusals({ list }: Failures, findings: Findings, what: string): void {
  for (const { text } of list) findings.add('goesOn', `${what}: ${text}`);
}

/** By record and column key. */
type Reference = ReadonlyMap<string, ReadonlyMap<string, StoredValue>>;

/** By what happened in the shop unnoticed, and by what it noted since. */
const references = new WeakMap<PulledTable['change'], Map<string, Reference>>();

/** What a new spreadsheet shows of the same shop. */
function referenceOf(shop: Shop, { order, id, change }: PulledTable): Reference {
  const known = references.get(change) ?? new Map<string, Reference>();
  references.set(change, known);
  const name = JSON.stringify([order, shop.deeds]);
  const reference = known.get(name) ?? readReference(shop, order, id.key);
  known.set(name, reference);
  return reference;
}

function readReference(shop: Shop, order: PulledTable['order'], idKey: string): Reference {
  const bench = assembleWorkbench(shop, { locale: 'en' });
  bench.rpc('connection.save', { key: shop.options.key });
  const { tabId } = pullToEnd(bench, order);
  return tableIn(bench, tabId, idKey);
}

function tableIn({ cloud: { workbook } }: InProcessWorkbench, tabId: number, idKey: string): Reference {
  const sheet = workbook.sheet(tabId);
  const columns = keyedColumns(workbook.metadata(), tabId);
  const idColumn = columns.get(idKey) ?? 0;
  const rows = (sheet?.lastRow() ?? 1) - 1;
  const lines = rows < 1 ? [] : (sheet?.readValues({ row: 2, column: 1, rows, columns: sheet.lastColumn() }) ?? []);
  return new Map(
    lines.map((line) => [
      String(line[idColumn - 1] ?? ''),
      new Map([...columns].map(([key, column]) => [key, line[column - 1] ?? ''])),
    ]),
  );
}

const keyedColumns = (
  metadata: ReturnType<InProcessWorkbench['cloud']['workbook']['metadata']>,
  tabId: number,
): ReadonlyMap<string, number> =>
  new Map(
    metadata
      .filter(({ sheetId, key }) => sheetId === tabId && key === 'ngorder.column')
      .map(({ value, column }) => [value, column]),
  );

/** All that must hold in a tab that was pulled and refreshed. */
export function checkTable({ bench, person }: Scene, table: PulledTable, findings: Findings): void {
  const { sheet } = person;
  if (!sheet) return;
  const reference = referenceOf(bench.shop, table);
  const columns = keyedColumns(bench.cloud.workbook.metadata(), sheet.id);
  const seen = new Set<string>();
  for (const { row, id } of person.records()) {
    const expected = reference.get(id);
    findings.expect('recordsOnce', !seen.has(id), () => `${id} has two rows`);
    seen.add(id);
    const isWritten = [...columns].some(([key, column]) => key === '#result' && person.cell(row, column) !== '');
    if (!expected && !isWritten) findings.add('rowsBelong', `row ${row} says ${id}, which no record is called`);
    for (const [key, value] of expected ?? []) {
      const column = columns.get(key);
      if (column === undefined || key === '#result' || person.typed.has(`${id}/${key}`)) continue;
      const cell = person.cell(row, column);
      findings.expect('rowsBelong', cell === value, () => `${id}/${key} is ${cell} instead of ${value}`);
    }
  }
  for (const id of reference.keys()) findings.expect('recordsOnce', seen.has(id), () => `${id} has no row`);
  checkEdits({ bench, person }, table, findings);
}

/** Edits are those that somebody typed, and all of them. */
function checkEdits(scene: Pick<Scene, 'bench' | 'person'>, table: PulledTable, findings: Findings): void {
  const { bench, person } = scene;
  checkTyped(scene, table, findings);
  if (!table.isPushable || !person.sheet) return;
  const failures = new Failures();
  const plan = failures.noting(() => bench.rpc<PlanView>('push.preview', { tabId: person.sheet?.id }));
  noteRefusals(failures, findings, 'the next preview');
  if (!plan) return;
  const reference = referenceOf(bench.shop, table);
  const offered = new Set(plan.edits.map(({ key }) => key));
  const foreign = [...offered].filter((key) => !person.typed.has(key));
  findings.expect('onlyTheirEdits', foreign.length === 0, () => `${foreign.length} edits, ${foreign[0]} among them`);
  const lost = [...person.typed.keys()].filter((key) => !offered.has(key) && reference.has(key.split('/')[0] ?? ''));
  findings.expect('typedStays', lost.length === 0, () => `${lost[0]} is offered no more`);
}

/** What was typed stands in its cell. Where the shop has it by now, it is no edit any more. */
function checkTyped({ bench, person }: Pick<Scene, 'bench' | 'person'>, table: PulledTable, findings: Findings): void {
  const reference = referenceOf(bench.shop, table);
  const column = person.columnOf(table.edited) ?? 0;
  const rows = new Map(person.records().map(({ row, id }) => [person.keyOf(id), row]));
  for (const [key, value] of person.typed) {
    const [id = '', columnKey = ''] = key.split('/');
    if (!reference.has(id)) continue;
    const cell = person.cell(rows.get(key) ?? 0, column);
    findings.expect('typedStays', cell === value, () => `${key} was typed ${value} and is ${cell}`);
    if (reference.get(id)?.get(columnKey) === value) person.typed.delete(key);
  }
}
