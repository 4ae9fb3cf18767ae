import type { RunOptions } from '../../workbench/apps-script/run-options';
import type { InProcessWorkbench } from '../../workbench/in-process-workbench';
import { RpcFailure } from '../../workbench/workbench';
import type { Findings } from './invariants';
import { contentOf, noteTitle, type Person, titleText, totalText, writtenIn } from './person';

/** A spreadsheet in which a job is about to begin, and the person in it. */
export interface Scene {
  readonly bench: InProcessWorkbench;
  readonly person: Person;
  /** Carries the job out; whatever fails is noted, as it would be told. */
  readonly work: (options: RunOptions) => void;
  /** Takes up what is unfinished and refreshes once more. */
  readonly goOn: (findings: Findings) => void;
  /** What the job is about, beyond what holds in every scene. */
  readonly check: (findings: Findings) => void;
  readonly failures: Failures;
  /** Tabs that everybody sees, once all is done. */
  readonly tabsExpected: () => number;
}

export interface Job {
  readonly name: string;
  readonly open: () => Scene;
}

interface Failure {
  readonly isNamed: boolean;
  readonly text: string;
}

/** What went wrong, as it was told. */
export class Failures {
  readonly list: Failure[] = [];

  /** @returns the answer; undefined where it failed. */
  noting<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      this.list.push(failureOf(error));
      return undefined;
    }
  }
}

/** Errors of the script cross with their name; of calls, with their code. */
function failureOf(error: unknown): Failure {
  if (error instanceof RpcFailure) {
    return { isNamed: error.code !== 'unexpected', text: `${error.code}: ${error.message}` };
  }
  if (!(error instanceof Error)) throw error;
  return { isNamed: error.name === 'AddOnError', text: `${error.name}: ${error.message}` };
}

/** Longer than an execution keeps the spreadsheet to itself. */
const silenceMs = 150_000;
const mostExecutions = 8;

/** Finishes what the add-on says to be unfinished, as the sidebar offers it. */
export function finishUnfinished({ rpc, clock }: InProcessWorkbench, findings: Findings): void {
  clock.advance(silenceMs);
  const failures = new Failures();
  for (let execution = 0; execution < mostExecutions; execution += 1) {
    const state = failures.noting(() =>
      rpc<{
        readonly unfinishedRun: string | null;
        readonly unfinishedRows: unknown;
        readonly pausedPulls: readonly unknown[];
      }>('state.get'),
    );
    const isRun = state?.unfinishedRun !== null || state.unfinishedRows !== null;
    if (state && !isRun && state.pausedPulls.length === 0) return;
    failures.noting(() => rpc(isRun ? 'runs.resume' : 'pull.continue'));
    clock.advance(silenceMs);
  }
  findings.add('goesOn', `something stays unfinished: ${failures.list.map(({ text }) => text).join('; ')}`);
}

const foreignName = 'Laporan';

/** A tab that has nothing to do with the add-on. */
export function addForeignTab({ cloud: { workbook } }: InProcessWorkbench): void {
  const before = workbook.activeSheetId;
  const { id } = workbook.insertSheet(foreignName, 1);
  for (const [index, text] of ['Toko', 'Catatan', '=2+3'].entries()) workbook.type(id, index + 1, 1, text);
  workbook.activate(before);
}

const foreignContent = JSON.stringify({ values: [['Toko'], ['Catatan'], [5]], formulas: [[''], [''], ['=2+3']] });

/** What holds in every scene. */
export function checkScene({ bench, person, failures, tabsExpected }: Scene, findings: Findings): void {
  const { workbook } = bench.cloud;
  const foreign = workbook.sheets().find(({ name }) => name === foreignName);
  const content = foreign && JSON.stringify(contentOf(foreign));
  findings.expect('ownRowsStay', content === foreignContent, () => `the tab ${foreignName} became ${content}`);
  const visible = workbook.sheets().filter(({ hidden }) => !hidden);
  const tabs = tabsExpected() + person.copies.size;
  findings.expect('oneTab', visible.length === tabs, () => visible.map(({ name }) => name).join(', '));
  for (const { isNamed, text } of failures.list) findings.expect('failuresNamed', isNamed, () => text);
  for (const { message } of bench.cloud.ui.toasts) {
    findings.expect('failuresNamed', !message.includes('unforeseen'), () => message);
  }
  checkNotes(person, findings);
  checkOwnRows(person, findings);
  checkCopies(person, findings);
  checkHidden(person, findings);
}

function checkNotes(person: Person, findings: Findings): void {
  const column = person.columnOf({ title: noteTitle });
  const idColumn = person.columnOf(person.facts.id);
  const { sheet } = person;
  if (!sheet || person.notes.size === 0) return;
  const found = new Map<string, string>();
  for (let row = person.headingRow() + 1; column !== undefined && row <= sheet.lastRow(); row += 1) {
    const text = String(person.cell(row, column));
    if (text !== '') found.set(text, idColumn === undefined ? '' : String(person.cell(row, idColumn)).trim());
  }
  for (const [text, id] of person.notes) {
    findings.expect('notesStay', found.get(text) === id, () => `“${text}” of ${id} stands beside ${found.get(text)}`);
  }
}

/** For a moment a refresh of functions names them otherwise; a copy that was made then is put right with the rest. */
const nameWhileRefreshed = 'ZZ_REFRESHING_';

/** A copy of a tab is the person's own, until they say otherwise. */
function checkCopies({ copies, workbook }: Person, findings: Findings): void {
  for (const [id, before] of copies) {
    const copy = workbook.sheet(id);
    const now = copy && writtenIn(copy);
    const asNamed = before.replaceAll(nameWhileRefreshed, 'NGORDER');
    findings.expect('ownRowsStay', now === asNamed, () => `the copy became ${now}, it was ${before}`);
  }
}

function checkHidden(person: Person, findings: Findings): void {
  const { sheet, hidden } = person;
  if (!sheet || hidden.size === 0) return;
  for (const { row, id } of person.records()) {
    const isHidden = sheet.hiddenRows.has(row);
    findings.expect('hiddenStays', isHidden === hidden.has(id), () => `${id} is ${isHidden ? 'hidden' : 'in sight'}`);
  }
}

/** A title is alone in its row; a total keeps its sum. */
function checkOwnRows(person: Person, findings: Findings): void {
  const { sheet } = person;
  if (!sheet) return;
  const { values, formulas } = contentOf(sheet);
  const rowOf = (label: string) => values.findIndex((line) => line.includes(label));
  if (person.ownRows.has(titleText)) {
    const line = values[rowOf(titleText)] ?? [];
    const others = line.filter((cell) => cell !== '' && cell !== titleText);
    findings.expect('ownRowsStay', line.length > 0 && others.length === 0, () => `the title’s row: ${line.join('|')}`);
  }
  if (person.ownRows.has(totalText)) {
    const row = rowOf(totalText);
    const hasSum = [...(formulas[row] ?? []), ...(values[row] ?? [])].includes('=1+2');
    findings.expect('ownRowsStay', hasSum, () => `the total’s row: ${row < 0 ? 'gone' : values[row]?.join('|')}`);
  }
}
