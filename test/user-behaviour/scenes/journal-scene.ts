import type { PlanView } from '../../../src/rpc/push-calls';
import type { InProcessWorkbench } from '../../../workbench/in-process-workbench';
import { stockKey, typeStock } from '../../../workbench/tab-view';
import type { Findings } from '../invariants';
import { Person, type TableFacts } from '../person';
import { Failures, finishUnfinished, type Scene } from '../scene';
import { inStock } from './pull-jobs';
import { openConnected, pullToEnd } from './pulled-scene';

/** The same records are pushed twice: lines are told by what each of them wrote, and that of the pull before by its rows. */
const journalTable: TableFacts = {
  called: /^\d+$/,
  ...{ id: { title: 'New' }, edited: { title: 'Message' }, typedText: 'sudah dicek', isPushable: false },
};

const changesAPush = 3;

/** A pull and a push are in the exported journal. */
export function openExportedJournal() {
  const bench = openConnected({});
  const { workbook } = bench.cloud;
  const { tabId, rows } = pullToEnd(bench, { dataset: 'variations' });
  /** @returns what the journal has to say of it: the new values. */
  const push = (first: number): number[] => pushStock(bench, tabId, first);
  const told = [rows, ...push(300)];
  const { tabId: journal } = bench.rpc<{ tabId: number }>('runs.export');
  const before = new Set(workbook.sheets().map(({ id }) => id));
  const person = new Person(bench, journalTable, () =>
    workbook.sheet(journal) ? journal : workbook.sheets().find(({ id, hidden }) => !hidden && !before.has(id))?.id,
  );
  return { bench, tabId, person, push, told };
}

/** Two pushes, of which the first is in the exported journal already. */
export function openJournalScene(): Scene {
  const { bench, person, push, told } = openExportedJournal();
  told.push(...push(400));
  person.noteAll();
  const failures = new Failures();
  return {
    ...{ bench, person, failures, tabsExpected: () => 4 },
    work: (options) => failures.noting(() => bench.rpc('runs.export', {}, options)),
    goOn: (findings) => {
      finishUnfinished(bench, findings);
      const later = new Failures();
      later.noting(() => bench.rpc('runs.export'));
      for (const { text } of later.list) findings.add('goesOn', `the next export: ${text}`);
    },
    check: (findings) => checkLines(person, told, findings),
  };
}

function pushStock(bench: InProcessWorkbench, tabId: number, first: number): number[] {
  const values = inStock(bench.shop)
    .slice(0, changesAPush)
    .map(({ id }, index) => {
      typeStock(bench.cloud.workbook, tabId, id, 0, String(first + index));
      return first + index;
    });
  const { id, edits } = bench.rpc<PlanView>('push.preview', { tabId });
  if (edits.some(({ column }) => column !== stockKey(0))) throw new Error('an edit that nobody made');
  bench.rpc('push.confirm', { plan: id, acknowledged: edits.map(({ key }) => key) });
  return values;
}

function checkLines(person: Person, told: readonly number[], findings: Findings): void {
  const { sheet } = person;
  const column = person.columnOf({ title: 'New' });
  if (!sheet || column === undefined) {
    findings.expect('rowsBelong', !sheet, () => 'the journal has no column of new values');
    return;
  }
  const cells = sheet.readValues({ row: 1, column, rows: sheet.lastRow(), columns: 1 }).flat();
  const numbers = cells.filter((cell) => typeof cell === 'number').sort((a, b) => a - b);
  findings.expect('rowsBelong', numbers.join() === [...told].sort((a, b) => a - b).join(), () => numbers.join());
}
