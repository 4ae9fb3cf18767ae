import { changesOf, type RunInHistory } from '../../src/jobs/run-history';
import type { PlanView } from '../../src/rpc/push-calls';
import type { CloudOperation, RunOptions } from '../../workbench/apps-script/run-options';
import type { Workbook } from '../../workbench/apps-script/workbook/workbook';
import { RpcFailure } from '../../workbench/workbench';
import { isHttp, isKilled, killAt } from '../push/crash-points';
import { openPulled } from '../push/open-pulled';
import { openRows } from '../rows/open-rows';
import { silenceMs } from './shared-push';

/*
 * A person deletes a tab while an execution is at work, before each of its operations in turn: what it had to do in the shop is done once and told so, or
 * certainly not at all; and what it cannot go on without is told by a name.
 */

/** What an execution is about to do while a tab is deleted. */
interface Scene {
  readonly workbook: Workbook;
  /** The tab that it is about. */
  readonly tabId: number;
  readonly work: (options: RunOptions) => unknown;
  /** What has arrived in the shop. */
  readonly arrived: () => string;
  /** Asks for the same once more, as far as no tick and no typed word is needed, and finishes what is unfinished. */
  readonly again: () => void;
}

interface Job {
  readonly open: () => Scene;
  /** What may have arrived: before anything was sent; what goes without a tick where lines of the journal are gone; all of it. */
  readonly nothing: string;
  readonly sure: string;
  readonly all: string;
}

const openEdited = () => {
  const opened = openPulled({ products: 6, warehouses: 1 });
  const [a, b, c] = [0, 1, 2].map((index) => opened.variation(index).id) as [number, number, number];
  // So that there is a journal.
  opened.type(c, '40');
  opened.confirm(opened.preview());
  const before = [a, b].map((id) => opened.stock(id));
  for (const id of [a, b]) opened.typeIn(id, 'delta:0', '5');
  opened.type(c, '41');
  const again = () => {
    const { unfinished } = opened.rpc<{ unfinished: { run: string; mayGoOn: boolean } | null }>('state.get');
    if (unfinished?.mayGoOn) opened.rpc('push.resume');
    else if (unfinished) opened.rpc('runs.abandon', { run: unfinished.run });
    const end = endOf(() => opened.confirm(opened.preview()));
    expect(['none', 'nothingPulled', 'tabGone']).toContain(end.code);
  };
  const arrived = () => [...[a, b].map((id, at) => opened.stock(id) - (before[at] ?? 0)), opened.stock(c)].join();
  return { ...opened, again, arrived };
};

const jobs: Readonly<Record<string, Job>> = {
  'a preview': {
    open: () => {
      const opened = openEdited();
      return { ...opened, work: (options) => opened.rpc('push.preview', {}, options) };
    },
    ...{ nothing: '0,0,40', sure: '0,0,41', all: '5,5,41' },
  },
  'a push': {
    open: () => {
      const opened = openEdited();
      const plan = opened.preview();
      return { ...opened, work: (options) => opened.confirm(plan, [], options) };
    },
    ...{ nothing: '0,0,40', sure: '0,0,41', all: '5,5,41' },
  },
  'the end of a push that was cut off': {
    open: () => {
      const opened = openEdited();
      const plan = opened.preview();
      expect(isKilled(() => opened.confirm(plan, [], { interrupt: killAt(2, 'after', isHttp) }))).toBe(true);
      opened.clock.advance(silenceMs);
      return { ...opened, work: (options) => opened.rpc('push.resume', {}, options) };
    },
    ...{ nothing: '0,0,40', sure: '0,0,41', all: '5,5,41' },
  },
  'a turn over rows': {
    open: () => {
      const opened = openRows('expense.create');
      const before = opened.shop.state.expenses.length;
      for (const row of [3, 4]) opened.fill(row, { title: `Lakban ${row}`, nominal: 5000, note: 'kas' });
      const plan = opened.plan();
      return {
        ...opened,
        workbook: opened.cloud.workbook,
        work: (options) => opened.confirm(plan, '', options),
        arrived: () => String(opened.shop.state.expenses.length - before),
        again: () => void endOf(() => opened.confirm(opened.plan())),
      };
    },
    ...{ nothing: '0', sure: '0', all: '2' },
  },
};

const tabs: Readonly<Record<string, (scene: Scene) => number | undefined>> = {
  'its own tab': ({ tabId }) => tabId,
  'the tab of the journal': ({ workbook }) => idOf(workbook, 'ngorder.journal'),
  'the tab of what is kept': ({ workbook }) => idOf(workbook, 'ngorder.state'),
};

const idOf = (workbook: Workbook, name: string) => workbook.sheets().find((one) => one.name === name)?.id;

/** How a call ended: with what it answered, or the code of its error. */
function endOf(work: () => unknown): { readonly code: string } {
  try {
    work();
    return { code: 'none' };
  } catch (error) {
    if (error instanceof RpcFailure) return { code: error.code };
    throw error;
  }
}

/** Whether the script meets a tab in an operation, or asks which there are: in between it makes no difference when it is deleted. */
const meets = ({ name, args }: CloudOperation, tabId: number | undefined): boolean =>
  name === 'Spreadsheet.getSheets' || (tabId !== undefined && args[0] === tabId);

const named = ['tabGone', 'planGone', 'nothingPulled', 'nothingToResume'];

/** Plays the work with the tab deleted right before the nth time that it is met, from 1. @returns whether it was met that often. */
function playDeleted(job: Job, findTab: (scene: Scene) => number | undefined, nth: number): boolean {
  const { nothing, sure, all } = job;
  const scene = job.open();
  const begun = scene.arrived();
  const tabId = findTab(scene);
  let met = 0;
  const { code } = endOf(() =>
    scene.work({
      interrupt: (operation, phase) => {
        if (phase !== 'before' || !meets(operation, tabId)) return false;
        met += 1;
        if (met === nth && tabId !== undefined && scene.workbook.sheet(tabId)) scene.workbook.deleteSheet(tabId);
        return false;
      },
    }),
  );
  expect(['none', ...named]).toContain(code);
  if (begun === nothing && code !== 'none') expect(scene.arrived()).toBe(nothing);
  scene.again();
  expect([nothing, sure, all]).toContain(scene.arrived());
  return nth <= met;
}

describe.each(Object.keys(jobs))('while %s is at work', (job) => {
  it.each(Object.keys(tabs))('%s may be deleted at any moment', (tab) => {
    const [played, find] = [jobs[job], tabs[tab]];
    if (!played || !find) throw new Error('no such case');
    // The first are those of reading; what is written is written in the same way each time.
    for (let nth = 1; playDeleted(played, find, nth); nth += nth < 5 ? 1 : 4);
  });
});

describe('a journal whose tab was deleted while a push was under way', () => {
  it('is whole again, with the runs before it', () => {
    const { rpc, workbook, preview, confirm, arrived } = openEdited();
    const plan = preview();
    let isDeleted = false;
    const { run } = confirm(plan, [], {
      interrupt: ({ kind }, phase) => {
        const id = kind === 'httpWave' && phase === 'after' ? idOf(workbook, 'ngorder.journal') : undefined;
        if (id !== undefined && !isDeleted) workbook.deleteSheet(id);
        isDeleted ||= id !== undefined;
        return false;
      },
    });
    expect([isDeleted, arrived()]).toEqual([true, '5,5,41']);
    const runs = changesOf(rpc<RunInHistory[]>('runs.list'));
    expect(runs.map(({ state }) => state)).toEqual(['finished', 'finished']);
    expect(runs[0]?.run).toBe(run);
    expect(rpc<PlanView>('push.undo', { run: runs[1]?.run }).edits).toHaveLength(1);
  });
});
