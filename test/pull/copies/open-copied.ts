import type { Cell } from '../../../src/google/ports';
import type { RpcApi } from '../../../src/rpc/calls';
import type { RunOptions } from '../../../workbench/apps-script/run-options';
import type { StoredValue, WorkbookSheet } from '../../../workbench/apps-script/workbook/workbook';
import { openPulled } from '../../push/open-pulled';

export type CopiesView = RpcApi['copies.list']['value'];

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

/** A tab of variations, and hands to copy it. On 2 March 2026 at 09:00 in Jakarta. */
export function openCopied(...options: Parameters<typeof openPulled>) {
  const bench = openPulled(...options);
  const { rpc, tabId, workbook, clock, host } = bench;
  const list = () => rpc<CopiesView>('copies.list', { tabId });
  const sheetOf = (id: number): WorkbookSheet => {
    const sheet = workbook.sheet(id);
    if (!sheet) throw new Error('no such tab');
    return sheet;
  };
  return {
    ...bench,
    list,
    make: (run: RunOptions = {}) => rpc<CopiesView>('copies.make', { tabId }, run),
    choose: (columns: readonly string[], keep = 7) => rpc<CopiesView>('copies.choose', { tabId, keep, columns }),
    remove: (copy: number) => rpc<CopiesView>('copies.remove', { tabId, copy }),
    /** A job that copies the tab, of some rhythm. */
    schedule: (timing: RpcApi['jobs.save']['args']['timing'] = { every: 'day', hour: 6 }) =>
      rpc<RpcApi['jobs.list']['value']>('jobs.save', { task: { kind: 'copies', tabIds: [tabId] }, timing }),
    /** The same, that refreshes the tab first. */
    scheduleRefreshed: (timing: RpcApi['jobs.save']['args']['timing'] = { every: 'day', hour: 6 }) =>
      rpc<RpcApi['jobs.list']['value']>('jobs.save', {
        task: { kind: 'copies', tabIds: [tabId], refreshes: true },
        timing,
      }),
    turn: (run: RunOptions = {}) => {
      clock.advance(hourMs);
      host.run('runSchedule', [], run);
    },
    /** Names of all tabs that are shown. */
    tabNames: () => workbook.sheets().flatMap(({ name, hidden }) => (hidden ? [] : [name])),
    copyNames: () => list().copies.map(({ name }) => name),
    sheetOf,
    named: (name: string): WorkbookSheet => {
      const sheet = workbook.sheets().find((one) => one.name === name);
      if (!sheet) throw new Error(`no tab ${name}`);
      return sheet;
    },
  };
}

export type Copied = ReturnType<typeof openCopied>;

const areaOf = (sheet: WorkbookSheet) => ({ row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns });

/** Has no more than two copies kept, of the usual columns. */
export function keepTwo({ choose, list }: Copied): void {
  const usual = list().columns.flatMap(({ key, isTicked }) => (isTicked ? [key] : []));
  choose(usual, 2);
}

/** One copy that somebody changes, and one more on each of the next four days; two are kept. */
export function makeAfterChange(bench: Copied, change: (bench: Copied, id: number) => void): number {
  keepTwo(bench);
  const id = bench.make().copies[0]?.tabId ?? 0;
  change(bench, id);
  for (let day = 0; day < 4; day += 1) {
    bench.clock.advance(dayMs);
    bench.make();
  }
  return id;
}

/** All that stands in a tab. */
export const valuesIn = (sheet: WorkbookSheet): StoredValue[][] => sheet.readValues(areaOf(sheet));

/** What its cells carry beside their values, and how many have any. */
export const marksIn = (sheet: WorkbookSheet, workbook: Copied['workbook']) => ({
  formulas: sheet.readFormulas(areaOf(sheet)).flat().filter(Boolean),
  notes: sheet.readAttribute(areaOf(sheet), 'note').flat().filter(Boolean),
  rules: sheet.readAttribute(areaOf(sheet), 'validation').flat().filter(Boolean),
  colors: sheet.readAttribute(areaOf(sheet), 'background').flat().filter(Boolean),
  metadata: workbook.metadata().filter(({ sheetId }) => sheetId === sheet.id),
});

export const headingsIn = (sheet: WorkbookSheet): readonly Cell[] => valuesIn(sheet)[0] ?? [];
